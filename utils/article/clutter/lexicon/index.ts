import { dateWord } from './dates.ts';
import { LABEL_BIT, type LabelKind } from './kinds.ts';
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

class Reading {
  start = 0;
  end = 0;
  within = 0;
  covered = 0;
  readonly #text: string;
  readonly #scan: Scan;
  readonly #first: number;
  readonly #last: number;
  /** Words before the first colon, less one. */
  readonly #beforeColon: number;
  /** One past the last word of a phrase that counts. */
  #coveredTo = 0;
  /** The longest phrases from left to right, also those that count alone only: their kinds, words, and where the last ends. */
  #tiled = 0;
  #tiledTo = 0;
  readonly #isTiled: boolean[] = [];

  constructor(text: string, scan: Scan, beforeColon: number) {
    this.#text = text;
    this.#scan = scan;
    this.#beforeColon = beforeColon;
    let first = 0;
    let last = scan.count - 1;
    while (first < last && scan.hashes[first] === NUMBER_HASH) first++;
    while (last > first && scan.hashes[last] === NUMBER_HASH) last--;
    this.#first = first;
    this.#last = last;
  }

  read(): void {
    const { count, hashes } = this.#scan;
    const known = phrases();
    for (let i = 0; i < count; i++) {
      let hash = 0;
      let longest = -1;
      let kinds = 0;
      const end = Math.min(count, i + known.longest);
      for (let j = i; j < end; j++) {
        hash = extendHash(hash, hashes[j] as number);
        const slot = known.find(hash);
        if (slot < 0) continue;
        longest = j;
        kinds = known.anywhere(slot) | known.alone(slot);
        this.#note(i, j, known.anywhere(slot), kinds);
      }
      if (longest >= this.#tiledTo) this.#tile(i, longest, kinds);
    }
  }

  #note(from: number, to: number, anywhere: number, all: number): void {
    const isAlone = from <= this.#first && (to >= this.#last || to === this.#beforeColon);
    const kinds = isAlone ? all : anywhere;
    if (!kinds) return;
    this.within |= kinds;
    if (from <= this.#first) this.start |= kinds;
    if (to >= this.#last) this.end |= kinds;
    this.covered += Math.max(0, to + 1 - Math.max(from, this.#coveredTo));
    this.#coveredTo = Math.max(this.#coveredTo, to + 1);
  }

  #tile(from: number, to: number, kinds: number): void {
    this.#tiled |= kinds;
    this.#tiledTo = to + 1;
    if (to < LABEL_WORDS) for (let i = from; i <= to; i++) this.#isTiled[i] = true;
  }

  /** Kinds of the labels and the date the text is made of, 0 if there is anything else in it. */
  whole(): number {
    const { count, hashes, from, to } = this.#scan;
    if (count > LABEL_WORDS) return 0;
    let hasNumber = false;
    for (let i = 0; i < count; i++) if (hashes[i] === NUMBER_HASH) hasNumber = true;
    let names = 0;
    let hasRest = false;
    // Without a number it is no date, and words are not looked at: that takes longest.
    let isDate = hasNumber;
    for (let i = 0; i < count && (isDate || !hasRest); i++) {
      if (hashes[i] === NUMBER_HASH || this.#isTiled[i]) continue;
      hasRest = true;
      if (!isDate) break;
      const word = dateWord(foldWord(this.#text.slice(from[i], to[i])));
      if (word === 'name') names++;
      isDate = word !== undefined;
    }
    if (!hasRest) return this.#tiled;
    const isCertain = names > 1 || (names === 1 && YEAR_OR_CLOCK.test(this.#text));
    return isDate && isCertain ? this.#tiled | LABEL_BIT.date : 0;
  }
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
  if (!scan.count) return NONE;
  const reading = new Reading(text, scan, wordBefore(colonIn(text), scan));
  reading.read();
  const { start, end, within, covered } = reading;
  const whole = reading.whole();
  return { whole, start, end, within: within | whole, words: scan.count, covered: whole ? scan.count : covered };
}

/** Does the mask hold one of the kinds? */
export const hasKind = (mask: number, ...kinds: readonly LabelKind[]): boolean =>
  kinds.some((kind) => (mask & LABEL_BIT[kind]) !== 0);
