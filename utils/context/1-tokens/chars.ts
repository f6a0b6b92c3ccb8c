/** Classes of UTF-16 code units, as bits. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
export const SPACE = 16;
/** A combining mark: continues a word, never starts one. */
export const MARK = 32;

const classify = (unit: string): number => {
  if (/\s/.test(unit)) return SPACE;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return LETTER | UPPER;
  if (/\p{Ll}/u.test(unit)) return LETTER | LOWER;
  if (/\p{L}/u.test(unit)) return LETTER;
  return /\p{M}/u.test(unit) ? MARK : 0;
};

/** Filled as characters are met: a page uses few of them. 255 is not yet known. */
const table = new Uint8Array(0x10000).fill(255);

/** The class bits of a code unit; NaN (past the end) has none. Halves of surrogate pairs have none. */
export function classOf(code: number): number {
  if (!(code >= 0)) return 0;
  let known = table[code] as number;
  if (known === 255) {
    known = code >= 0xd800 && code < 0xe000 ? 0 : classify(String.fromCharCode(code));
    table[code] = known;
  }
  return known;
}

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
