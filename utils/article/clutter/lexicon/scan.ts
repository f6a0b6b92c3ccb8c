import { kindOf, LETTER as LETTER_KIND, MARK, NUMBER } from '../../letters.ts';
import { FOLDS } from './tokens.ts';

/** Classes of UTF-16 code units: what a word is made of. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** A character of a script that parts no words: a word of its own. */
const ALONE = 3;
/** Written or not: vowel signs, tatweel, joiners. */
const SILENT = 4;
const UNKNOWN = 255;

const IS_SILENT = /[\u0307\u0640\u064b-\u065f\u200b-\u200f\u00ad]/;
const IS_ALONE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]/u;

/** Class and folded lower case of each code unit, told when first seen. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const lower = new Uint16Array(0x10000);

/** What `learn` says of ASCII, without its expressions, which take longer to compile than a short page to read. */
function learnAscii(code: number): number {
  const isCapital = code >= 65 && code <= 90;
  lower[code] = isCapital ? code + 32 : code;
  let kind = OTHER;
  if (isCapital || (code >= 97 && code <= 122)) kind = LETTER;
  else if ((code >= 48 && code <= 57) || code === 35) kind = DIGIT;
  classes[code] = kind;
  return kind;
}

function learn(code: number): number {
  if (code < 0x80) return learnAscii(code);
  const char = String.fromCharCode(code);
  const small = char.toLowerCase();
  const folded = FOLDS[small] ?? small;
  lower[code] = folded.charCodeAt(0);
  let kind = OTHER;
  if (IS_SILENT.test(char)) kind = SILENT;
  else if (code > 0x10ff && (code < 0x1200 || code > 0x2e7f) && IS_ALONE.test(char)) kind = ALONE;
  else if (kindOf(code) === NUMBER) kind = DIGIT;
  // Half of a surrogate pair is a letter's half more often than not.
  else if ((kindOf(code) & (LETTER_KIND | MARK)) !== 0 || (code >= 0xd800 && code <= 0xdfff)) kind = LETTER;
  classes[code] = kind;
  return kind;
}

/** Words of a text as hashes; `from` and `to` are UTF-16 offsets of each. The arrays are used again by the next scan. */
export interface Scan {
  count: number;
  hashes: Int32Array;
  from: Int32Array;
  to: Int32Array;
}

const scan: Scan = { count: 0, hashes: new Int32Array(512), from: new Int32Array(512), to: new Int32Array(512) };
/** Hash of any number; numbers in a row are one ("1,200"). */
export const NUMBER_HASH = 0x2357_1113;
/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function push(hash: number, from: number, to: number): void {
  const { count } = scan;
  if (hash === NUMBER_HASH && count > 0 && scan.hashes[count - 1] === NUMBER_HASH) {
    scan.to[count - 1] = to;
    return;
  }
  if (count === scan.hashes.length) {
    for (const name of ['hashes', 'from', 'to'] as const) {
      const longer = new Int32Array(count * 2);
      longer.set(scan[name]);
      scan[name] = longer;
    }
  }
  scan.hashes[count] = hash;
  scan.from[count] = from;
  scan.to[count] = to;
  scan.count = count + 1;
}

/** Reads words one after the other, without making a string. Linear. The words are those of `tokensOf`. */
export function scanWords(text: string): Scan {
  scan.count = 0;
  const { length } = text;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    let kind = classes[code] as number;
    if (kind === UNKNOWN) kind = learn(code);
    if (kind === OTHER || kind === SILENT) {
      i++;
      continue;
    }
    const from = i;
    let hash = BASIS;
    for (; i < length; i++) {
      const next = text.charCodeAt(i);
      let its = classes[next] as number;
      if (its === UNKNOWN) its = learn(next);
      if (its === SILENT) continue;
      if (its !== kind || (kind === ALONE && i > from)) break;
      hash = Math.imul(hash ^ (lower[next] as number), PRIME);
    }
    push(kind === DIGIT ? NUMBER_HASH : hash, from, i);
  }
  return scan;
}

/** Hash of a phrase one word longer. */
export const extendHash = (phrase: number, word: number): number => {
  const mixed = Math.imul(phrase ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};
