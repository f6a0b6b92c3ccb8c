/**
 * What a character is, without expressions where that can be told by its number: `\p{L}` costs several milliseconds where it is first used (ICU's
 * sets and the expression's own automaton), more than a short page takes to read. Expressions are asked only about characters beyond the ranges below.
 */

/** General categories (Unicode, chapter 4.5): L, N, M, and everything else. Bits, to be asked for together. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
const OTHER = 8;
/** Half of a character beyond the 65,536th: what it is depends on the other half. */
const HALF = 16;

/** By UTF-16 code unit; 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

/** Ranges of letters: Latin, Greek, Cyrillic, Hebrew, Arabic, kana, Han, Hangul. From, to, from, to… */
const LETTERS = [
  ...[0x41, 0x5a, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x391, 0x3a1, 0x3a3, 0x3ce, 0x400, 0x481],
  ...[
    0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0x5d0, 0x5ea, 0x620, 0x64a, 0x3041, 0x3096, 0x30a1, 0x30fa, 0x4e00, 0x9fff,
    0xac00, 0xd7a3,
  ],
];
/** Ranges of what is neither letter, number nor mark: ASCII, Latin-1, general punctuation, and CJK's. */
const OTHERS = [
  ...[
    0, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xa9, 0xab, 0xb1, 0xb4, 0xb4, 0xb6, 0xb8, 0xbb, 0xbb, 0xbf, 0xbf, 0xd7, 0xd7,
  ],
  ...[0xf7, 0xf7, 0x2000, 0x206f, 0x20a0, 0x20bf, 0x2122, 0x2122, 0x2190, 0x244f, 0x2500, 0x2775, 0x2794, 0x2bff],
  ...[0x3000, 0x3004, 0x3008, 0x3020, 0xff01, 0xff0f, 0xff1a, 0xff20],
];
const NUMBERS = [0x30, 0x39, 0xb2, 0xb3, 0xb9, 0xb9, 0xbc, 0xbe, 0x660, 0x669, 0x6f0, 0x6f9, 0xff10, 0xff19];

function isIn(ranges: readonly number[], code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if (code >= (ranges[i] as number) && code <= (ranges[i + 1] as number)) return true;
  return false;
}

function learn(code: number): number {
  let kind = OTHER;
  if (isIn(LETTERS, code)) kind = LETTER;
  else if (isIn(NUMBERS, code)) kind = NUMBER;
  else if (code >= 0xd800 && code <= 0xdfff) kind = HALF;
  else if (!isIn(OTHERS, code)) {
    const char = String.fromCharCode(code);
    kind = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? NUMBER : /\p{M}/u.test(char) ? MARK : OTHER;
  }
  kinds[code] = kind;
  return kind;
}

/** `LETTER`, `NUMBER`, `MARK` or something else. */
export const kindOf = (code: number): number => (kinds[code] as number) || learn(code);

const PATTERNS: Readonly<Record<number, RegExp>> = {
  [LETTER]: /\p{L}+/gu,
  [LETTER | NUMBER]: /[\p{L}\p{N}]+/gu,
  [LETTER | MARK]: /[\p{L}\p{M}]+/gu,
};

/** The longest stretches of characters of some kinds, in order; letters and numbers unless told otherwise. Linear. */
export function wordsIn(text: string, mask: number = LETTER | NUMBER): string[] {
  const words: string[] = [];
  const { length } = text;
  let from = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = (kinds[code] as number) || learn(code);
    if (kind & mask) {
      if (from < 0) from = i;
    } else {
      if (kind === HALF) return text.match(PATTERNS[mask] as RegExp) ?? [];
      if (from >= 0) words.push(text.slice(from, i));
      from = -1;
    }
  }
  if (from >= 0) words.push(text.slice(from));
  return words;
}

/** The first `most` letters and numbers of a text, lower case, nothing between them. */
export function firstLetters(text: string, most: number): string {
  const lower = text.toLowerCase();
  const { length } = lower;
  let letters = '';
  let from = -1;
  for (let i = 0; i < length; i++) {
    const code = lower.charCodeAt(i);
    const kind = (kinds[code] as number) || learn(code);
    if (kind & (LETTER | NUMBER)) {
      if (from < 0) from = i;
      if (letters.length + i - from < most) continue;
      return letters + lower.slice(from, i);
    }
    if (kind === HALF) return wordsIn(lower).join('').slice(0, most);
    if (from >= 0) letters += lower.slice(from, i);
    from = -1;
  }
  return from < 0 ? letters : letters + lower.slice(from);
}

/** Is one of its characters of one of the kinds? */
export function has(text: string, mask: number): boolean {
  for (let i = 0; i < text.length; i++) if (kindOf(text.charCodeAt(i)) & mask) return true;
  return false;
}

/** FNV-1a, 32 bits, of each word of letters and numbers; undefined where only expressions can tell them. */
export function wordHashes(text: string): number[] | undefined {
  const hashes: number[] = [];
  const { length } = text;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = (kinds[code] as number) || learn(code);
    if (kind & (LETTER | NUMBER)) {
      if (!inWord) hash = 0x811c9dc5;
      inWord = true;
      hash = Math.imul(hash ^ code, 0x01000193);
    } else {
      if (kind === HALF) return undefined;
      if (inWord) hashes.push(hash);
      inWord = false;
    }
  }
  if (inWord) hashes.push(hash);
  return hashes;
}

/** A capital letter, where letters have two cases. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char && (kindOf(code) & LETTER) !== 0;
}

/** A small one. */
export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  const char = String.fromCharCode(code);
  return char.toUpperCase() !== char && char.toLowerCase() === char && (kindOf(code) & LETTER) !== 0;
}

/** Half of a pair: `kindOf` cannot tell. */
export const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
