import type { Frame, Page, Run } from '../blocks/page.ts';
import { boxOf, widerBox } from './scene.ts';

/** What the second pass knows beside the features of the first: how likely the first thought the run and its surroundings. */
export const STACK_FEATURES: readonly string[] = [
  'first guess',
  'guess before 1',
  'guess after 1',
  'guess before 2',
  'guess after 2',
  'guess three before',
  'guess three after',
  'guess ten before',
  'guess ten after',
  'best guess of prose before',
  'best guess of prose after',
  'story words share before',
  'story words share after',
  'runs after first story line',
  'runs before last story line',
  'guess of box',
  'guess of wider box',
  'guess of same names',
  'guess of heading',
  'guess until next heading',
];

const LIKELY = 0.5;
const LONG = 20;

/** Frames and names of the runs, as plain numbers: what stacking needs of a page. */
export interface Layout {
  readonly words: Float32Array;
  /** First run and end of the box and of the wider box of each run: four numbers a run. */
  readonly boxes: Int32Array;
  readonly names: Int32Array;
  /** Index of the heading above, or -1. */
  readonly heading: Int32Array;
}

export function layoutOf(page: Page): Layout {
  const { runs } = page;
  const boxes = new Int32Array(runs.length * 4);
  const names = new Int32Array(runs.length);
  const heading = new Int32Array(runs.length);
  const known = new Map<string, number>();
  let above = -1;
  runs.forEach((run: Run, i) => {
    const box = boxOf(run);
    const wider: Frame = widerBox(box);
    boxes.set([box.firstRun, box.endRun, wider.firstRun, wider.endRun], i * 4);
    const key = `${run.frame.tag} ${run.frame.names}`;
    let id = known.get(key);
    if (id === undefined) {
      id = known.size;
      known.set(key, id);
    }
    names[i] = id;
    heading[i] = above;
    if (/^h[1-6]$/.test(run.frame.tag)) above = i;
  });
  return { words: Float32Array.from(runs, (run) => run.words), boxes, names, heading };
}

/** Sums over the page that the features of one run are read from. */
class Guesses {
  readonly #guess: Float32Array;
  readonly #layout: Layout;
  readonly #mass: Float64Array;
  readonly #words: Float64Array;
  readonly #plain: Float64Array;
  readonly #named = new Map<number, [number, number]>();
  readonly #after: Float32Array;
  readonly #section: Float32Array;
  readonly #first: number;
  readonly #last: number;

  constructor(layout: Layout, guess: Float32Array) {
    const n = guess.length;
    const { words, names } = layout;
    this.#guess = guess;
    this.#layout = layout;
    this.#mass = prefix(n, (i) => (guess[i] as number) * (words[i] as number));
    this.#words = prefix(n, (i) => words[i] as number);
    this.#plain = prefix(n, (i) => guess[i] as number);
    const isLikely = (value: number, i: number): boolean => value >= LIKELY && (words[i] as number) >= LONG;
    this.#first = guess.findIndex(isLikely);
    this.#last = guess.findLastIndex(isLikely);
    for (let i = 0; i < n; i++) {
      const own = this.#named.get(names[i] as number) ?? [0, 0];
      own[0] += (guess[i] as number) * ((words[i] as number) + 1);
      own[1] += (words[i] as number) + 1;
      this.#named.set(names[i] as number, own);
    }
    this.#after = bestAfter(n, guess, words);
    this.#section = untilHeading(n, guess, words, layout.heading);
  }

  #at(i: number): number {
    return i < 0 || i >= this.#guess.length ? -1 : (this.#guess[i] as number);
  }

  /** Mean guess by words. */
  #share(from: number, to: number): number {
    const words = (this.#words[to] as number) - (this.#words[from] as number);
    return ((this.#mass[to] as number) - (this.#mass[from] as number)) / (words || 1);
  }

  #mean(from: number, to: number): number {
    return to > from ? ((this.#plain[to] as number) - (this.#plain[from] as number)) / (to - from) : -1;
  }

  /** In the order of `STACK_FEATURES`; `best` is the guess of the last long run before. */
  row(i: number, best: number): number[] {
    const n = this.#guess.length;
    const { boxes, names, heading } = this.#layout;
    const [mass, words] = this.#named.get(names[i] as number) as [number, number];
    const total = this.#mass[n] || 1;
    return [
      this.#at(i),
      this.#at(i - 1),
      this.#at(i + 1),
      this.#at(i - 2),
      this.#at(i + 2),
      this.#mean(Math.max(0, i - 3), i),
      this.#mean(i + 1, Math.min(n, i + 4)),
      this.#mean(Math.max(0, i - 10), i),
      this.#mean(i + 1, Math.min(n, i + 11)),
      best,
      this.#after[i + 1] as number,
      (this.#mass[i] as number) / total,
      ((this.#mass[n] as number) - (this.#mass[i + 1] as number)) / total,
      this.#first < 0 ? -99 : clip(i - this.#first),
      this.#last < 0 ? -99 : clip(this.#last - i),
      this.#share(boxes[i * 4] as number, boxes[i * 4 + 1] as number),
      this.#share(boxes[i * 4 + 2] as number, boxes[i * 4 + 3] as number),
      mass / words,
      this.#at(heading[i] as number),
      this.#section[i] as number,
    ];
  }
}

const clip = (value: number): number => Math.max(-60, Math.min(60, value));

/** Row-major stacking features from the first pass's probabilities; zeros in the rows that `isJudged` says no to. */
export function stackFeatures(
  layout: Layout,
  guess: Float32Array,
  isJudged = (_: number): boolean => true,
): Float32Array {
  const columns = STACK_FEATURES.length;
  const data = new Float32Array(guess.length * columns);
  const guesses = new Guesses(layout, guess);
  let best = -1;
  for (let i = 0; i < guess.length; i++) {
    if (isJudged(i)) data.set(guesses.row(i, best), i * columns);
    if ((layout.words[i] as number) >= LONG) best = guess[i] as number;
  }
  return data;
}

function prefix(n: number, value: (i: number) => number): Float64Array {
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] as number) + value(i);
  return sums;
}

/** Guess of the next long run at or after each index. */
function bestAfter(n: number, guess: Float32Array, words: Float32Array): Float32Array {
  const next = new Float32Array(n + 2).fill(-1);
  for (let i = n - 1; i >= 0; i--)
    next[i] = (words[i] as number) >= LONG ? (guess[i] as number) : (next[i + 1] as number);
  return next;
}

/** Mean guess, by words, of the lines that follow up to the next heading. */
function untilHeading(n: number, guess: Float32Array, words: Float32Array, heading: Int32Array): Float32Array {
  const means = new Float32Array(n);
  let mass = 0;
  let count = 0;
  for (let i = n - 1; i >= 0; i--) {
    means[i] = count ? mass / count : -1;
    mass += (guess[i] as number) * (words[i] as number);
    count += words[i] as number;
    if (heading[i + 1] === i) {
      mass = 0;
      count = 0;
    }
  }
  return means;
}
