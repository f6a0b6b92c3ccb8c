import { nicknames, particles, sameName } from '../lang/en/names.ts';

/** First letters of the words that count: "Food and Drug Administration" is "FDA". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]/)
    .filter((word) => word && !particles.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

export const isAcronym = (name: string): boolean => name.length < 12 && /^\p{Lu}[\p{Lu}.&]+s?$/u.test(name);

/** One spelling for all romanisations and accents: Zelensky, Zelenskiy and Zelenskyy are equal. */
export function spellingKey(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');
  return plain.length > 3 ? plain.replace(/(?:iy|yy|ij|y|i)$/, 'i') : plain;
}

/** Equal keys are equal names: case, full stops and hyphens do not count, a country has one name. */
export function nameKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^(?:saint|st\.?) /, 'st ')
    .replace(/\./g, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/’/g, "'");
  return Object.hasOwn(sameName, plain) ? (sameName[plain] as string) : plain;
}

const SUFFIX = /^(?:Jr|Sr|Esq|FRS|PhD|MD|OBE|MBE|CBE|KBE|DBE|RA|QC|KC|MP)\.?$/;

/** The words of a person's name without "Jr." and honours behind it. */
export function personWords(name: string): string[] {
  const words = name.split(' ').filter((word) => word !== ',');
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  return words.map((word) => word.replace(/,$/, ''));
}

const isInitial = (word: string): boolean => word.replace('.', '').length === 1;

/** Can two given names be one person's: equal, an initial, or a nickname? */
function givenAgree(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  const [x, y] = [spellingKey(a), spellingKey(b)];
  return x === y || nicknames[x] === y || nicknames[y] === x;
}

/** May the short name of a person stand for the long one? Given names agree, last names are equal, or the one is the end of the other. */
export function isShortPerson(short: readonly string[], long: readonly string[]): boolean {
  const [first = ''] = short;
  const last = spellingKey(short.at(-1) ?? '');
  const longLast = spellingKey(long.at(-1) ?? '');
  if (short.length === 1) return last === longLast || (long.length > 1 && long[0] === first);
  if (last !== longLast) return false;
  if (short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]))
    return true;
  return givenAgree(first, long[0] ?? '');
}
