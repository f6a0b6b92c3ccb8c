import { wordsIn } from '../letters.ts';

/** White space collapsed, soft hyphens and other unseen marks dropped, entities that pages encode twice decoded, cut at `cap` characters. */
export function plainText(value: string, cap = 1000): string {
  return value
    .slice(0, cap * 4)
    .replace(/&(amp|quot|apos|lt|gt|nbsp|#0?39|#x27);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, cap);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
};

/** Letters and digits alone, lower case: two spellings of one title or name are equal. */
export const lettersOf = (text: string): string => wordsIn(text.toLowerCase()).join('');

/** Words of a text, lower case, without punctuation; at most `cap`. */
export const wordsOf = (text: string, cap = 200): string[] =>
  wordsIn(text.toLowerCase().slice(0, cap * 20)).slice(0, cap);

/** Share of the words of both that both have, 0 to 1 (Jaccard). */
export function likeness(a: string, b: string): number {
  const one = new Set(wordsOf(a));
  const other = new Set(wordsOf(b));
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all ? shared / all : 0;
}

/** Host of an absolute http address without "www.", '' if it is none. */
export function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) ? hostname.toLowerCase().replace(/^www\d?\./, '') : '';
  } catch {
    return '';
  }
}

/** Second-level names under which sites register: "co.uk". The public suffix list would be 200 kB. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|edu|ac|gob|gov|or|ne|go)$/;

/** The part of a host that a site registers, near enough: "news.example.co.uk" → "example.co.uk". */
export function domainOf(host: string): string {
  const labels = host.split('.');
  const isShort = labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isShort ? -3 : -2).join('.');
}
