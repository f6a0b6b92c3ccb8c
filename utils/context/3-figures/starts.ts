import { numeralWords, VULGAR } from '../2-phrases/numerals.ts';
import type { Token } from '../2-phrases/types.ts';
import type { FigureWords } from '../lang/types.ts';

/** Can a number begin with this token? Asked of every token, so it only looks words up. */
export function numeralStarts(words: FigureWords): (token: Token) => boolean {
  const starts = numeralWords(words);
  const compounds = words.compounds !== undefined;
  return ({ kind, lower }) =>
    kind === 'number' || (kind === 'word' ? compounds || starts.has(lower) : VULGAR.test(lower));
}
