/** Letters written in more than one way for the same label: Turkish dotted capital, Arabic and Persian variants. */
export const FOLDS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ی', ي: 'ی', ك: 'ک', ة: 'ه' };
const FOLDED = /[أإآىيكة]/g;
/** Arabic vowel signs, tatweel and the joiners: written or not. U+0307 is what a lower-cased "İ" leaves behind. */
const DROPPED = /[\u0307\u0640\u064b-\u065f\u200b-\u200f\u00ad]/g;
/** Stands for any number. */
export const NUMBER = '#';
/** A number, one character of a script that parts no words, or a word. */
const TOKEN =
  /\p{N}+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{M}])+|#/gu;
/** Most labels: a quarter of the time. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_TOKEN = /[a-z]+|\d+|#/g;
const DIGIT = /^\p{N}/u;

/**
 * Words of a label, normalised: lower case, spelling variants folded, a number is "#", runs of them one ("1,200" is "#"),
 * a CJK or Hangul character is a word of its own, so that spaces between them do not matter.
 */
export function tokensOf(text: string): string[] {
  const isAscii = ASCII.test(text);
  const found = isAscii ? text.toLowerCase().match(ASCII_TOKEN) : fold(text).match(TOKEN);
  const tokens: string[] = [];
  for (const token of found ?? []) {
    const isNumber = token === NUMBER || DIGIT.test(token);
    if (!isNumber) tokens.push(token);
    else if (tokens.at(-1) !== NUMBER) tokens.push(NUMBER);
  }
  return tokens;
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter);

/** A word as `tokensOf` gives it, if it is one. */
export const foldWord = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : fold(word));
