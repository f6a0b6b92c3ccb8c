import { classOf, DIGIT, UPPER } from './chars.ts';
import type { TokenRules } from './types.ts';

const STOP = /^(?:[.?!…]|\.{2,})$/;
const CLOSER = /^["”'’)\]»]$/;
const OPENER = /^["“'‘([«„¿¡—–-]$/;
/** A text without stops is cut here, so that work per sentence stays bounded. */
const LONGEST = 160;

interface Scanned {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const canOpen = (word: string): boolean => OPENER.test(word) || (classOf(word.charCodeAt(0)) & (UPPER | DIGIT)) !== 0;

/** Does a stop stand before `at`, with at most two closing marks between? */
function endsWithStop(words: readonly string[], at: number): boolean {
  let i = at;
  while (i > at - 2 && i > 0 && CLOSER.test(words[i] as string)) i--;
  return STOP.test(words[i] as string);
}

/** "…of Acme Inc. The firm…": an abbreviation that may close a sentence, before a word that opens one. */
const closesByAbbreviation = (word: string, next: string, rules: TokenRules): boolean =>
  word.endsWith('.') &&
  rules.starters.has(next) &&
  (rules.closers.has(word.slice(0, -1)) || /^(?:\p{Lu}\.){2,}$/u.test(word));

function isBoundary(scanned: Scanned, at: number, rules: TokenRules): boolean {
  const { text, words, starts, ends } = scanned;
  const from = ends[at] as number;
  const to = starts[at + 1] as number;
  if (to === from) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) return true;
  const word = words[at] as string;
  const next = words[at + 1] as string;
  if (word.length > 1 && closesByAbbreviation(word, next, rules)) return true;
  return canOpen(next) && endsWithStop(words, at);
}

/** Index of the first token of each sentence, and at the end the number of tokens. A line break always ends a sentence. */
export function splitSentences(scanned: Scanned, rules: TokenRules): Int32Array {
  const count = scanned.words.length;
  const firsts = [0];
  let first = 0;
  for (let at = 0; at + 1 < count; at++) {
    if (!isBoundary(scanned, at, rules) && at + 1 - first < LONGEST) continue;
    first = at + 1;
    firsts.push(first);
  }
  if (count > 0) firsts.push(count);
  return Int32Array.from(firsts);
}
