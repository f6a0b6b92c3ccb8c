import type { FigureWords } from '../lang/types.ts';

const known = new WeakMap<FigureWords, ReadonlySet<string>>();

/** Words a number in words can begin with: names of numbers, multipliers, parts and loose plurals. */
export function numeralWords(words: FigureWords): ReadonlySet<string> {
  const made = known.get(words);
  if (made) return made;
  const { numbers, scales, fractions, loose } = words;
  const all = new Set([numbers, scales, fractions, loose].flatMap((table) => Object.keys(table)));
  // "ein Prozent"
  if (words.order !== 'tagged') for (const article of words.articles) all.add(article);
  known.set(words, all);
  return all;
}

export const VULGAR = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/;

/** May a text hold a number? Cheap, and never wrongly no. `parts` are its words. */
export function mayCount(text: string, parts: Iterable<string>, words: FigureWords): boolean {
  if (words.compounds || /\d/.test(text) || VULGAR.test(text)) return true;
  const starts = numeralWords(words);
  for (const part of parts) {
    const lower = part.toLowerCase();
    if (starts.has(lower) || lower.endsWith('fold') || /['’]/.test(lower)) return true;
  }
  return false;
}
