import type { FigureWords } from '../lang/types.ts';
import type { Token } from './types.ts';

/** Number formats: groups of three (or two, in South Asia), then decimals. Each part is bounded by its own sign, so matching is linear. */
function numberSource(words: FigureWords): string {
  const group = words.groups.replace(/[.\]\\^-]/g, '\\$&');
  const decimal = words.decimal === '.' ? '\\.' : ',';
  return `\\d{1,3}(?:[${group}\\u00a0\\u202f\\u2009]\\d{2,3}(?!\\d))+(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?|\\.\\d+`;
}

/** Addresses and handles; signs before and after numbers: money ("US$", "€"), "~", "%"; abbreviations with dots; words with inner hyphens and apostrophes; any other sign. */
const REST =
  "https?:\\/\\/[^\\s]+|www\\.[^\\s]+|[@#][\\p{L}\\d_]+|[A-Z]{0,3}[$€£¥₹₩₪₽₺₴₦₱฿₫]|(?:\\p{L}\\.){2,}|(?:\\p{L}\\p{M}*)+(?:['’.&-](?:\\p{L}\\p{M}*)+)*|[^\\s]";

const lexers = new Map<string, RegExp>();
/** The expression that cuts text into tokens. */
export function lexerOf(words: FigureWords): RegExp {
  const known = lexers.get(words.tag);
  if (known) return known;
  const made = new RegExp(`(${numberSource(words)})|${REST}`, 'gu');
  lexers.set(words.tag, made);
  return made;
}

/** What splits a hyphened word into parts of its own: a number word or a unit in it ("two-thirds", "year-old", "sub-zero"). */
export type SplitsAt = (part: string) => boolean;

const ELISION =
  /^(?:\p{L}|qu|jusqu|lorsqu|puisqu|dell|nell|all|dall|sull|un|quest|quell|cinquant|sessant)['’](?=\p{L})/iu;
const ENDING = /(?:n['’]t|['’](?:s|re|ve|ll|d|m|S))$/u;

/** Cuts text into the grammar's tokens, whose offsets count from `offset` on. Linear. */
export function lex(text: string, words: FigureWords, splitsAt: SplitsAt, offset = 0): Token[] {
  const tokens: Token[] = [];
  const push = (part: string, start: number, kind: Token['kind']) => {
    const last = tokens[tokens.length - 1];
    const from = start + offset;
    const glued = last !== undefined && last.end === from;
    tokens.push({
      text: part,
      lower: part.toLowerCase(),
      start: from,
      end: from + part.length,
      kind,
      glued,
      tag: kind === 'mark' ? 'PUNCT' : kind === 'number' ? 'NUM' : 'NOUN',
    });
  };
  for (const match of text.matchAll(lexerOf(words))) {
    const [whole, number] = match;
    if (number !== undefined) push(number, match.index, 'number');
    else if (/^\p{L}/u.test(whole) && !/^(?:https?:|www\.)/.test(whole) && !/[$€£¥₹₩₪₽₺₴₦₱฿₫]$/u.test(whole))
      splitWord(whole, match.index, words, splitsAt, push);
    else push(whole, match.index, 'mark');
  }
  return tokens;
}

function splitWord(
  word: string,
  start: number,
  words: FigureWords,
  splitsAt: SplitsAt,
  push: (part: string, start: number, kind: Token['kind']) => void,
): void {
  const romance = words.tag === 'fr' || words.tag === 'it';
  const elided = romance ? ELISION.exec(word)?.[0] : undefined;
  if (elided && elided.length < word.length) {
    push(elided, start, 'word');
    splitWord(word.slice(elided.length), start + elided.length, words, splitsAt, push);
    return;
  }
  const ending = words.tag === 'en' ? ENDING.exec(word)?.[0] : undefined;
  const stem = ending && ending.length < word.length ? word.slice(0, -ending.length) : word;
  const fold = /^(\p{L}{3,10})fold$/u.exec(stem);
  if (fold?.[1] && words.numbers[fold[1].toLowerCase()] !== undefined) {
    push(fold[1], start, 'word');
    push('fold', start + fold[1].length, 'word');
  } else if (stem.includes('-') && stem.toLowerCase().split('-').some(splitsAt)) {
    let at = start;
    for (const part of stem.split(/(-)/)) {
      if (part) push(part, at, part === '-' ? 'mark' : 'word');
      at += part.length;
    }
  } else push(stem, start, 'word');
  if (stem.length < word.length) push(word.slice(stem.length), start + stem.length, 'word');
}
