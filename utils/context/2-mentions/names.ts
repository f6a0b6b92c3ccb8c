import { offices, titles } from '../lang/en/names.ts';
import { personNouns } from '../lang/en/roles.ts';

const ARTICLE = /^(?:the|an?)\s+/i;

const isTitle = (word: string): boolean => titles.has(word.toLowerCase().replace(/\.$/, ''));

/** "Commerzbank analyst Ann Hill", "Jordanian Foreign Minister Ayman Safadi": what somebody is, inside what was taken for the name. */
function isRoleBefore(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (!/^\p{Lu}\p{L}/u.test(words[at + 1] ?? '')) return false;
  return personNouns.has(word) || (at > 0 && offices.has(word));
}

/** How many of the words are titles or roles before a name: never all. */
export function titleLength(words: readonly string[]): number {
  for (let i = words.length - 2; i >= 0; i--) if (isRoleBefore(words, i)) return i + 1;
  // "Secretary | of State Ann Hill".
  if (words[0] === 'of' && words.length >= 4) return 2;
  let i = 0;
  while (i + 1 < words.length && isTitle(words[i] as string)) i++;
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
