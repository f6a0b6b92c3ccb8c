import { dateWord } from '../clutter/lexicon/dates.ts';
import { has, isCapital, kindOf, LETTER } from '../letters.ts';
import { lettersOf, plainText } from './text.ts';

/** "By" before a name, in the languages of the lexicons. */
const BY =
  /^(?:(?:written|posted|published|reported|words|text|story|edited|authored) by|by our|by|von|par|por|di|de|af|av|door|przez|napisał[a]?|autor(?:in|a|e|ka)?|auteur|author|text|texte|texto|teksti|yazan|автор|текст|بقلم|نویسنده|מאת|द्वारा|lead author|redaktion|redazione|door)\b[\s:：]*|^(?:作者|记者|記者|文|撰文|取材|執筆|글|بقلم|نویسنده|מאת|द्वारा|Автор|Текст)\s*[:：/｜|]?\s*/iu;
const isAddress = (word: string): boolean => word.includes('@') || /^(?:https?:|www\.)/i.test(word);
/** From the first digit or mark on, it is no name. */
const AFTER_NAME = /[|•·–—(\d]| - |\b(?:updated|published|posted)\b/i;
/** Names of accounts, not of people. */
const NOBODY = new Set([
  'admin',
  'administrator',
  'editor',
  'webmaster',
  'user',
  'root',
  'author',
  'autor',
  'unknown',
  'null',
  'undefined',
  'none',
  'guest',
  'anonymous',
  'redaktion',
  'redaccion',
  'redazione',
  'redacao',
  'staff',
  'archiv',
  'data',
  'unbenannt',
]);
const NAME_CHARS = 80;
const NAMES = 6;

/** What a name does not end with: "Jane Roe am", "Jane Roe -". */
const TAIL_WORDS = new Set('am um vor vom on at says sagt schrieb le el il den'.split(' '));
const EDGE_MARKS = ',;:@"“”\'-–—|/ ';

function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGE_MARKS.includes(text[from] ?? '')) from++;
  while (to > from && EDGE_MARKS.includes(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

/** `isDated`: a number followed, so that a month at the end is no name. */
function withoutTail(text: string, isDated: boolean): string {
  const words = trimMarks(text).split(' ');
  const isTail = (word: string): boolean =>
    TAIL_WORDS.has(word) || (isDated && dateWord(word.toLowerCase()) === 'name');
  while (words.length > 1 && isTail(trimMarks(words.at(-1) ?? '').replace(/\.$/, ''))) words.pop();
  return trimMarks(words.join(' '));
}

/** "By" goes; "De Gaulle" is a name. */
const withoutBy = (line: string): string =>
  line.replace(BY, (by) => (/^d[ei] $/i.test(by) && !line.slice(by.length).includes(' ') ? by : ''));

/** A name without "By", addresses, dates and marks; '' if nothing like a name is left. */
export function cleanName(value: string): string {
  const words = plainText(value, 300)
    .split(' ')
    .filter((word) => !isAddress(word));
  const line = withoutBy(trimMarks(words.join(' ')));
  const end = line.search(AFTER_NAME);
  const cut = withoutTail(end < 0 ? line : line.slice(0, end), end >= 0 && /\d/.test(line[end] ?? ''));
  const letters = lettersOf(cut);
  const isName =
    has(cut, LETTER) && cut.length <= NAME_CHARS && letters.length >= 2 && !NOBODY.has(letters) && !/^\d/.test(cut);
  return isName ? cut : '';
}

const IN_NAMES = new Set('von van de der den da dos di del la le al bin ibn zu zur y e'.split(' '));
const NAME_MARKS = ".'’-";
const LONGEST_WORD = 31;

/** Begins large and goes on with letters and the marks of names. */
function isNameWord(word: string): boolean {
  if (!word || word.length > LONGEST_WORD || !isCapital(word.charCodeAt(0))) return false;
  for (let i = 1; i < word.length; i++)
    if (!(kindOf(word.charCodeAt(i)) & LETTER) && !NAME_MARKS.includes(word.charAt(i))) return false;
  return true;
}

/** Nothing but letters of a script without large ones. */
function isOneCase(line: string): boolean {
  if (line.length < 2 || line.length > 40) return false;
  for (const char of line) {
    const isLetter = (kindOf(char.charCodeAt(0)) & LETTER) !== 0 && char.toLowerCase() === char.toUpperCase();
    if (!isLetter && !/[\s·.]/.test(char)) return false;
  }
  return true;
}

/** Two to five words that begin large, or a name in a script without large letters: what a line marked by a class alone must be. */
function isLikeName(line: string): boolean {
  const words = line.split(/\s/);
  const isNames = isNameWord(words[0] ?? '') && words.slice(1).every((word) => isNameWord(word) || IN_NAMES.has(word));
  return (words.length >= 2 && words.length <= 5 && isNames) || isOneCase(line);
}

export interface BylineSources {
  /** From JSON-LD and from meta tags. */
  readonly data: readonly (readonly string[])[];
  /** From the page's elements, best marked first: believed when it reads as a name. */
  readonly marked: readonly string[];
  /** Names of the site: no byline. */
  readonly siteNames: readonly string[];
}

/** The byline: the first source that gives names, joined by commas; '' if none does. */
export function chooseByline({ data, marked, siteNames }: BylineSources): string {
  const sites = siteNames.map(lettersOf);
  // What is marked by a class alone is looked at only where the data say nothing.
  for (const source of [...data, undefined]) {
    const names: string[] = [];
    for (const value of source ?? marked.filter((line) => isLikeName(cleanName(line))).slice(0, 1)) {
      const name = cleanName(value);
      const letters = lettersOf(name);
      if (name && !sites.includes(letters) && !names.some((known) => lettersOf(known).includes(letters)))
        names.push(name);
      if (names.length >= NAMES) break;
    }
    if (names.length) return names.join(', ');
  }
  return '';
}
