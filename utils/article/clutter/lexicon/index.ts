import { dateWord } from './dates.ts';
import { LABEL_BIT, type LabelKind } from './kinds.ts';
import { slotOf } from './pack.ts';
import { LONGEST } from './packed.ts';
import { phrases } from './phrases.ts';
import { extendHash, NUMBER_HASH, type Scan, scanWords } from './scan.ts';
import { foldWord } from './tokens.ts';

export { LABEL_BIT, LABEL_CATEGORY, LABEL_KINDS, type LabelKind } from './kinds.ts';

/** Bit masks (see `LABEL_BIT`) of the kinds of label in a text, by where the label stands. */
export interface LabelHits {
  /** The text is nothing but labels, numbers aside: "Comments (12)", "Share Tweet Print". Each is also in `start` or `within`. */
  readonly whole: number;
  /** The text begins with a label: "Read more: …". */
  readonly start: number;
  /** The text ends with a label. */
  readonly end: number;
  /** Anywhere, the other three included. */
  readonly within: number;
  /** Words of the text (a CJK character is one). */
  readonly words: number;
  /** How many of them are part of a label. */
  readonly covered: number;
}

const NONE: LabelHits = { whole: 0, start: 0, end: 0, within: 0, words: 0, covered: 0 };
/** Longer texts are no labels: only what they hold is told, and "nothing but labels" is not asked. */
const LABEL_WORDS = 40;

/** A date has a weekday beside its month, a year or a time of day: "Kastanienallee 14" begins like a month, too. */
const YEAR_OR_CLOCK = /(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d\d(?!\d))|[年년]/;

/** Which words of the text the longest phrases from left to right cover, also those that count alone only. Used again by the next text. */
const isTiled = new Uint8Array(LABEL_WORDS);

/** Kinds of the labels (`tiled`) and the date the text is made of, 0 if there is anything else in it. */
function wholeOf(text: string, { count, hashes, from, to }: Scan, tiled: number): number {
  if (count > LABEL_WORDS) return 0;
  let hasNumber = false;
  for (let i = 0; i < count; i++) if (hashes[i] === NUMBER_HASH) hasNumber = true;
  let names = 0;
  let hasRest = false;
  // Without a number it is no date, and words are not looked at: that takes longest.
  let isDate = hasNumber;
  for (let i = 0; i < count && (isDate || !hasRest); i++) {
    if (hashes[i] === NUMBER_HASH || isTiled[i]) continue;
    hasRest = true;
    if (!isDate) break;
    const word = dateWord(foldWord(text.slice(from[i], to[i])));
    if (word === 'name') names++;
    isDate = word !== undefined;
  }
  if (!hasRest) return tiled;
  const isCertain = names > 1 || (names === 1 && YEAR_OR_CLOCK.test(text));
  return isDate && isCertain ? tiled | LABEL_BIT.date : 0;
}

/** Where the first colon stands, -1 if there is none. */
function colonIn(text: string): number {
  const narrow = text.indexOf(':');
  const wide = text.indexOf('：');
  return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
}

/** Index of the last word before an offset, -1 if there is none. */
function wordBefore(offset: number, { count, from }: Scan): number {
  let word = -1;
  while (word + 1 < count && (from[word + 1] as number) < offset) word++;
  return word;
}

/**
 * Which kinds of label a text is, begins with, ends with or holds, in any language: pages carry labels of others than their own. Time linear
 * in the text: at most the longest phrase is looked up from each word.
 */
export function labelKinds(text: string): LabelHits {
  const scan = scanWords(text);
  const { count, hashes } = scan;
  if (!count) return NONE;
  // Everything in locals and one loop: this is asked of most lines of a page, cold.
  const known = phrases();
  const beforeColon = wordBefore(colonIn(text), scan);
  let first = 0;
  let last = count - 1;
  while (first < last && hashes[first] === NUMBER_HASH) first++;
  while (last > first && hashes[last] === NUMBER_HASH) last--;
  let start = 0;
  let end = 0;
  let within = 0;
  let covered = 0;
  // One past the last word of a phrase that counts.
  let coveredTo = 0;
  let tiled = 0;
  let tiledTo = 0;
  if (count <= LABEL_WORDS) isTiled.fill(0, 0, count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    let longest = -1;
    let all = 0;
    const until = Math.min(count, i + LONGEST);
    for (let j = i; j < until; j++) {
      hash = extendHash(hash, hashes[j] as number);
      const slot = slotOf(known, hash);
      if (slot < 0) continue;
      longest = j;
      const anywhere = known.anywhere[slot] as number;
      all = anywhere | (known.alone[slot] as number);
      const kinds = i <= first && (j >= last || j === beforeColon) ? all : anywhere;
      if (!kinds) continue;
      within |= kinds;
      if (i <= first) start |= kinds;
      if (j >= last) end |= kinds;
      covered += Math.max(0, j + 1 - Math.max(i, coveredTo));
      coveredTo = Math.max(coveredTo, j + 1);
    }
    if (longest < tiledTo) continue;
    tiled |= all;
    tiledTo = longest + 1;
    if (longest < LABEL_WORDS) isTiled.fill(1, i, longest + 1);
  }
  const whole = wholeOf(text, scan, tiled);
  return { whole, start, end, within: within | whole, words: count, covered: whole ? count : covered };
}

/** Does the mask hold one of the kinds? */
export const hasKind = (mask: number, ...kinds: readonly LabelKind[]): boolean =>
  kinds.some((kind) => (mask & LABEL_BIT[kind]) !== 0);
