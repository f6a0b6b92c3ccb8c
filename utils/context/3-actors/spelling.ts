import { particles } from '../lang/en/names.ts';

/** First letters of the words that count: "Food and Drug Administration" is "FDA". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => word && !particles.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.&]{1,9}$/u.test(name);

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:iy|yy|ij|y)$/, 'i')
    .replace(/ii$/, 'i');

/** The same name in another romanisation or with other accents: Zelensky, Zelenskiy, Zelenskyy. */
export const sameSpelling = (a: string, b: string): boolean => a === b || (a.length > 3 && plain(a) === plain(b));
