import { expect, test } from 'vitest';
import {
  has,
  isCapital,
  isSmall,
  kindOf,
  LETTER,
  MARK,
  NUMBER,
  wordHashes,
  wordsIn,
} from '../../utils/article/letters.ts';

test('every character of the first 65,536 is what Unicode says it is', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCharCode(code);
    const wanted = /\p{L}/u.test(char) ? LETTER : /\p{N}/u.test(char) ? NUMBER : /\p{M}/u.test(char) ? MARK : 0;
    if ((kindOf(code) & (LETTER | NUMBER | MARK)) !== wanted) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('words are those the expressions find, pairs of code units included', () => {
  for (const text of ['Ferry 12, café—naïve', '東京の港 2026年', '𝒜bc 𐐷 x', 'שלום עולם', '', '...', 'a\u0301b']) {
    expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(wordsIn(text, LETTER)).toEqual(text.match(/\p{L}+/gu) ?? []);
    expect(wordsIn(text, LETTER | MARK)).toEqual(text.match(/[\p{L}\p{M}]+/gu) ?? []);
  }
});

test('equal words have equal hashes; where pairs stand, nothing is claimed', () => {
  const [a, b, c] = wordHashes('ferry, harbour; ferry') ?? [];
  expect(a).toBe(c);
  expect(a).not.toBe(b);
  expect(wordHashes('ferry 😀')).toBeUndefined();
});

test('capitals and small letters, in scripts that have them', () => {
  expect([...'AÄЖ'].every((char) => isCapital(char.charCodeAt(0)))).toBe(true);
  expect([...'aäж東1.'].some((char) => isCapital(char.charCodeAt(0)))).toBe(false);
  expect([...'aäжß'].every((char) => isSmall(char.charCodeAt(0)))).toBe(true);
  expect(has('no digits', NUMBER)).toBe(false);
});
