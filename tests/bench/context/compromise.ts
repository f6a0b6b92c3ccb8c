import type nlp from 'compromise';
import type { Analysis } from './shared.ts';

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null; readonly unit?: string };
}
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG' | 'LOC';
}
interface Group {
  readonly type: string;
  readonly words: readonly string[];
  readonly names: Set<string>;
  readonly mentions: [number, number][];
}

const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|Prime Minister|Prime|Minister|Senator|Sen|Gov|Governor|Secretary|General|Gen|Professor|Prof|Rep|King|Queen|Prince|Captain|Capt|Col|Judge|Justice)\.? )+/i;

/** Mentions by equal name, people also by last name; the score is the count, early ones first. */
function group(text: string, mentions: Mention[]) {
  const groups: Group[] = [];
  for (const { start, end, type } of mentions.sort((a, b) => a.start - b.start)) {
    const name = text
      .slice(start, end)
      .replace(/^[Tt]he /, '')
      .replace(/['’]s$/, '')
      .replace(TITLES, '');
    const words = name.split(/\s+/);
    const sameLast = (one: Group): boolean =>
      type === 'PER' &&
      one.type === 'PER' &&
      one.words.at(-1) === words.at(-1) &&
      (words.length === 1 || one.words.length === 1);
    let found = groups.find((one) => one.names.has(name)) ?? groups.find(sameLast);
    if (!found) {
      found = { type, words, names: new Set(), mentions: [] };
      groups.push(found);
    }
    found.names.add(name);
    found.mentions.push([start, end]);
  }
  return groups.map(({ type, names, mentions: list }) => ({
    name: [...names][0],
    type,
    mentions: list,
    score: list.length - (list[0]?.[0] ?? 0) / text.length,
  }));
}

/** What compromise finds, in the scorer's form and helped as in the shared adapter: titles and punctuation off. */
export function compromiseRecord(read: typeof nlp, text: string): Analysis {
  const doc = read(text);
  const mentions: Mention[] = [];
  const take = (view: { json: (options: object) => unknown }, type: Mention['type']): void => {
    for (const { offset } of view.json({ offset: true }) as Found[]) {
      const full = text.slice(offset.start, offset.start + offset.length);
      const words = full
        .replace(/[\s,;:!?"”)]+$/, '')
        .replace(/['’]s$/, '')
        .replace(type === 'PER' ? /\.$/ : /$^/, '');
      const titled = type === 'PER' ? (TITLES.exec(words)?.[0].length ?? 0) : 0;
      if (words.length > titled)
        mentions.push({ start: offset.start + titled, end: offset.start + words.length, type });
    }
  };
  take(doc.people(), 'PER');
  take(doc.places(), 'LOC');
  take(doc.organizations(), 'ORG');
  const figures = (doc.numbers().json({ offset: true }) as Found[])
    .filter(({ number }) => number?.num != null)
    .map(({ text: written, number, offset }) => ({
      value: number?.num,
      unit: number?.unit || (/[$£€%]/.exec(written)?.[0] ?? (/percent/.test(written) ? '%' : '-')),
      change: '=',
      concept: '-',
      start: offset.start,
      end: offset.start + offset.length,
    }));
  const quotes = (doc.quotations().json({ offset: true }) as Found[]).map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    actor: -1,
  }));
  return { actors: group(text, mentions), figures, quotes };
}
