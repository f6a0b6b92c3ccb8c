import { classOf, DIGIT, LETTER, LOWER, UPPER } from '../1-tokens/chars.ts';
import { hashText } from './hash.ts';

/** What the model knows of single words. */
export interface Lexicon {
  /** Row of the word (lower case, no accents, digits as 0), or -1. */
  readonly find: (plain: string) => number;
  /** Group of words used alike; 0 for unknown words. */
  readonly cluster: (row: number) => number;
}

/** Everything about a word that does not depend on where it stands. */
export interface WordLook {
  readonly plain: string;
  readonly row: number;
  readonly cluster: number;
  readonly cased: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly length: number;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isLower: boolean;
  readonly isWord: boolean;
  readonly hasDigit: boolean;
}

const ACCENTED = /[^\x20-\x7e]/;

/** Lower case, straight apostrophes, no accents. */
function plainForm(word: string): string {
  const lower = word.toLowerCase();
  return ACCENTED.test(lower) ? lower.replace(/’/g, "'").normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}

/** "Zelensky's" → "Xx'x", "U.S." → "X.X.", "1,000" → "d,d". At most seven signs. */
function shapeOf(word: string): string {
  let shape = '';
  let before = '';
  let run = 0;
  for (let i = 0; i < word.length && shape.length <= 6; i++) {
    const kind = classOf(word.charCodeAt(i));
    const sign = kind & UPPER ? 'X' : kind & LETTER ? 'x' : kind & DIGIT ? 'd' : word.charAt(i);
    run = sign === before ? run + 1 : 1;
    if (run === 1 || (run === 2 && sign === 'X')) shape += sign;
    before = sign;
  }
  return shape;
}

export function findRow(plain: string, lexicon: Lexicon): number {
  const row = lexicon.find(plain);
  if (row >= 0) return row;
  const digits = /\d/.test(plain);
  if (digits) {
    const zeros = lexicon.find(plain.replace(/\d/g, '0'));
    return zeros >= 0 ? zeros : lexicon.find('0');
  }
  return plain.endsWith('.') && plain.length > 1 ? lexicon.find(plain.slice(0, -1)) : -1;
}

export function lookAt(word: string, lexicon: Lexicon): WordLook {
  const plain = plainForm(word);
  const digitless = plain.replace(/\d/g, '0');
  const { length } = digitless;
  let classes = 0;
  for (let i = 0; i < word.length; i++) classes |= classOf(word.charCodeAt(i));
  const first = classOf(word.charCodeAt(0));
  const row = findRow(plain, lexicon);
  return {
    plain,
    row,
    cluster: row < 0 ? 0 : lexicon.cluster(row),
    cased: hashText(word.replace(/\d/g, '0')),
    lower: hashText(digitless),
    shape: hashText(shapeOf(word)),
    prefixes: [2, 3, 4].map((size) => hashText(digitless, 0, Math.min(size, length))),
    suffixes: [2, 3, 4].map((size) => hashText(digitless, Math.max(0, length - size))),
    length,
    isCapital: (first & UPPER) !== 0,
    isUpper: (first & UPPER) !== 0 && length > 1 && (classes & LOWER) === 0,
    isLower: (first & LOWER) !== 0,
    isWord: (classes & LETTER) !== 0,
    hasDigit: (classes & DIGIT) !== 0,
  };
}

/** Stands before the first and after the last word of a sentence. */
export const EDGE: WordLook = {
  plain: '',
  row: -1,
  cluster: 0,
  cased: 1,
  lower: 1,
  shape: 3,
  prefixes: [5, 5, 5],
  suffixes: [5, 5, 5],
  length: 0,
  isCapital: false,
  isUpper: false,
  isLower: false,
  isWord: false,
  hasDigit: false,
};
