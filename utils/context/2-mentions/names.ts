import { titles } from '../lang/en/names.ts';

const ARTICLE = /^(?:the|an?)\s+/i;

/** How many of the words are titles before a name: never all. */
export function titleLength(words: readonly string[]): number {
  let i = 0;
  while (i + 1 < words.length && titles.has((words[i] as string).toLowerCase().replace(/\.$/, ''))) i++;
  return i;
}

/** A name on one line, without article, quotes and possessive. */
export const cleanName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(ARTICLE, '')
    .replace(/['’]s?$/i, '')
    .replace(/["“”]/g, '')
    .trim();
