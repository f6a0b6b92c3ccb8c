import type { Run } from '../blocks/page.ts';
import { LABEL_BIT, type LabelHits, type LabelKind } from '../clutter/lexicon/index.ts';
import { isCapital, isHalf, isSmall, kindOf, LETTER, NUMBER } from '../letters.ts';

/** Kinds of label by where they stand in a line; each is a feature of 0 or 1. */
const WHOLE: readonly (readonly LabelKind[])[] = [
  ['related', 'trending', 'more'],
  ['advertisement', 'sponsored'],
  ['promotion', 'newsletter'],
  ['share', 'comments'],
  ['author', 'byline'],
  ['legal', 'source', 'consent'],
  ['tags', 'navigation', 'feature'],
  ['published', 'updated', 'ago', 'reading', 'date'],
  ['apparatus', 'keypoints', 'correction'],
];
const START: readonly (readonly LabelKind[])[] = [
  ['related', 'trending'],
  ['more'],
  ['promotion', 'newsletter'],
  ['share'],
  ['comments'],
  ['author', 'byline'],
  ['source'],
  ['legal'],
  ['tags'],
  ['published', 'updated', 'date'],
  ['credit'],
  ['correction'],
  ['navigation', 'feature'],
  ['advertisement', 'sponsored'],
];
const WITHIN: readonly (readonly LabelKind[])[] = [
  ['promotion'],
  ['newsletter'],
  ['share'],
  ['comments'],
  ['role'],
  ['source'],
  ['legal', 'consent'],
  ['credit'],
  ['ago', 'reading'],
  ['advertisement', 'sponsored'],
];

const maskOf = (kinds: readonly LabelKind[]): number => kinds.reduce((mask, kind) => mask | LABEL_BIT[kind], 0);
const WHOLE_MASKS = WHOLE.map(maskOf);
const START_MASKS = START.map(maskOf);
const WITHIN_MASKS = WITHIN.map(maskOf);

export const TEXT_FEATURES: readonly string[] = [
  'words',
  'characters',
  'link share',
  'links',
  'link first',
  'bold share',
  'italic share',
  'capital share',
  'digit share',
  'ends sentence',
  'ends colon',
  'ends ellipsis',
  'starts small',
  'starts mark',
  'starts quote',
  'commas per word',
  'short words share',
  'capitalised words share',
  'address',
  'bracketed',
  'bar or dot parted',
  'year or clock',
  'second person mark',
  'time element',
  'line breaks before',
  'label share',
  ...WHOLE.map((kinds) => `is label ${kinds.join('/')}`),
  ...START.map((kinds) => `starts label ${kinds.join('/')}`),
  ...WITHIN.map((kinds) => `has label ${kinds.join('/')}`),
  'ends label credit/source',
];

const DATE = /\b(?:1[89]|20)\d\d\b|\d[:.]\d\d|\d\/\d/;

interface Counts {
  capitals: number;
  digits: number;
  commas: number;
  shortWords: number;
  capitalised: number;
  bars: number;
}

/** One pass over the characters. */
function countsOf(text: string): Counts {
  const counts: Counts = { capitals: 0, digits: 0, commas: 0, shortWords: 0, capitalised: 0, bars: 0 };
  let letters = 0;
  for (let i = 0; i <= text.length && i < 4000; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf;
    if (isLetter) {
      const capital = (code >= 65 && code <= 90) || (code > 0xbf && isCapital(code));
      if (capital) counts.capitals++;
      if (capital && letters === 0) counts.capitalised++;
      letters++;
    } else {
      if (letters > 0 && letters <= 3) counts.shortWords++;
      letters = 0;
      if (code >= 48 && code <= 57) counts.digits++;
      else if (code === 44 || code === 0x60c || code === 0xff0c) counts.commas++;
      else if (code === 124 || code === 0xb7 || code === 0x2022 || code === 47) counts.bars++;
    }
  }
  return counts;
}

/** A mark that neither quotes nor opens. */
function startsWithMark(text: string): boolean {
  const code = text.charCodeAt(0);
  if (isHalf(code)) return /^[^\p{L}\p{N}]/u.test(text);
  return code > 32 && (kindOf(code) & (LETTER | NUMBER)) === 0 && !/^[\s"'“”„«‘’¿¡([]/.test(text);
}

const flag = (value: boolean): number => (value ? 1 : 0);

/** Features of the line alone, in the order of `TEXT_FEATURES`, written to `row` from `at`. Returns where it stopped. */
export function textFeatures(run: Run, hits: LabelHits, row: Float32Array, at: number): number {
  const { text } = run;
  const length = Math.min(text.length, 4000) || 1;
  const counts = countsOf(text);
  const words = run.words || 1;
  let k = at;
  const end = text.slice(-4);
  const put = (value: number): void => {
    row[k++] = value;
  };
  put(Math.min(run.words, 400));
  put(Math.min(text.length, 2000));
  put(run.linkChars / (text.length || 1));
  put(run.links.length / 2);
  put(flag(run.links[0] === 0));
  put(run.bold / (text.length || 1));
  put(run.italic / (text.length || 1));
  put(counts.capitals / length);
  put(counts.digits / length);
  put(flag(/[.!?…。！？؟।]["”’'»)\]]*$/.test(end)));
  put(flag(/[:：]$/.test(end)));
  put(flag(/(?:…|\.\.\.)[\])]?$/.test(end)));
  put(flag(isSmall(text.charCodeAt(0))));
  put(flag(startsWithMark(text)));
  put(flag(/^["'“”„«‘’]/.test(text)));
  put(counts.commas / words);
  put(counts.shortWords / words);
  put(counts.capitalised / words);
  put(flag(/@|https?:|www\./.test(text.slice(0, 2000))));
  put(flag(/^[([].*[)\]]$/s.test(text.slice(0, 2000))));
  put(counts.bars / words);
  put(flag(DATE.test(text.slice(0, 300))));
  put(flag(/[!?]/.test(text.slice(0, 2000))));
  put(flag(run.time));
  put(run.breaks);
  put(hits.words ? hits.covered / hits.words : 0);
  for (const mask of WHOLE_MASKS) put(flag((hits.whole & mask) !== 0));
  for (const mask of START_MASKS) put(flag((hits.start & mask) !== 0));
  for (const mask of WITHIN_MASKS) put(flag((hits.within & mask) !== 0));
  put(flag((hits.end & (LABEL_BIT.credit | LABEL_BIT.source)) !== 0));
  return k;
}
