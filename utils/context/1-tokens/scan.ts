import { classOf, DIGIT, isApostrophe, LETTER, MARK, SPACE, UPPER } from './chars.ts';
import type { TokenRules } from './types.ts';

const DOT = 0x2e;
const WORD = LETTER | DIGIT | MARK;
/** Bounds the work at each character. */
const LONGEST_INITIALS = 8;

/** Addresses are one token: their parts are no names. */
function addressEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== 0x68 && first !== 0x77) return at;
  const head = text.slice(at, at + 8).toLowerCase();
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return at;
  let end = at;
  while (end < text.length && !(classOf(text.charCodeAt(end)) & SPACE)) end++;
  while (end > at && /[.,;:!?)\]"'”’]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Digits with inner points, commas or colons: "6,000", "3.5", "19:30". */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const inner = (code === DOT || code === 0x2c || code === 0x3a) && classOf(text.charCodeAt(end + 1)) & DIGIT;
    if (!inner && !(classOf(code) & DIGIT)) break;
    end++;
  }
  return end;
}

/** "U.S.", "J.K." or "a.m.": single letters each with a point; at least two, or one capital before a capital. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (letters < LONGEST_INITIALS && classOf(text.charCodeAt(end)) & LETTER && text.charCodeAt(end + 1) === DOT) {
    end += 2;
    letters++;
  }
  if (letters >= 2) return classOf(text.charCodeAt(end)) & WORD ? at : end;
  if (letters === 0 || !(classOf(text.charCodeAt(at)) & UPPER)) return at;
  const next = classOf(text.charCodeAt(end)) & SPACE ? end + 1 : end;
  return classOf(text.charCodeAt(next)) & UPPER ? end : at;
}

/** Letters and digits; an apostrophe goes on when letters follow it ("O'Brien", "don't"). */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (classOf(code) & WORD) end++;
    else if (isApostrophe(code) && classOf(text.charCodeAt(end + 1)) & LETTER) end += 2;
    else break;
  }
  return end;
}

/** Where a clitic starts inside a word, or its end. */
function cliticStart(text: string, start: number, end: number, rules: TokenRules): number {
  const word = text.slice(start, end).toLowerCase().replaceAll('’', "'");
  if (!word.includes("'")) return end;
  const clitic = rules.clitics.find((ending) => word.length > ending.length && word.endsWith(ending));
  return clitic ? end - clitic.length : end;
}

function repeatEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code === DOT || code === 0x2d) while (text.charCodeAt(end) === code) end++;
  else if (code >= 0xd800 && code < 0xdc00) end++;
  return Math.min(end, text.length);
}

/** End of the token that starts at a character that is no space. */
function tokenEnd(text: string, at: number, rules: TokenRules): number {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  if (kind & DIGIT) return numberEnd(text, at);
  if (kind & LETTER) {
    const address = addressEnd(text, at);
    if (address > at) return address;
    const initials = initialsEnd(text, at);
    if (initials > at) return initials;
    const end = wordEnd(text, at);
    return text.charCodeAt(end) === DOT && rules.abbreviations.has(text.slice(at, end)) ? end + 1 : end;
  }
  if ((code === 0x40 || code === 0x23) && classOf(text.charCodeAt(at + 1)) & WORD) {
    let end = at + 1;
    while (classOf(text.charCodeAt(end)) & WORD || text.charCodeAt(end) === 0x5f) end++;
    return end;
  }
  if (isApostrophe(code) && classOf(text.charCodeAt(at + 1)) & LETTER) {
    const end = wordEnd(text, at + 1);
    const lower = `'${text.slice(at + 1, end).toLowerCase()}`;
    if (at > 0 && !(classOf(text.charCodeAt(at - 1)) & SPACE) && rules.clitics.includes(lower)) return end;
  }
  return repeatEnd(text, at);
}

/** Starts and ends of all tokens, in order. Linear in the length of the text. */
export function scan(text: string, rules: TokenRules): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (classOf(text.charCodeAt(at)) & SPACE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, rules);
    const clitic = classOf(text.charCodeAt(at)) & LETTER ? cliticStart(text, at, end, rules) : end;
    starts.push(at);
    ends.push(clitic);
    if (clitic < end) {
      starts.push(clitic);
      ends.push(end);
    }
    at = end;
  }
  return { starts, ends };
}
