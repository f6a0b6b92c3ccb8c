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

/** Row-major stacking features from the first pass's probabilities. */
export function stackFeatures(layout: Layout, guess: Float32Array): Float32Array {
  const n = guess.length;
  const columns = STACK_FEATURES.length;
  const data = new Float32Array(n * columns);
  const { words, boxes, names, heading } = layout;
  const sum = prefix(n, (i) => (guess[i] as number) * (words[i] as number));
  const count = prefix(n, (i) => words[i] as number);
  const plain = prefix(n, (i) => guess[i] as number);
  const total = sum[n] || 1;
  const likely = (i: number): boolean => (guess[i] as number) >= LIKELY && (words[i] as number) >= LONG;
  let first = -1;
  let last = -1;
  for (let i = 0; i < n; i++) if (likely(i)) {
    if (first < 0) first = i;
    last = i;
  }
  const byName = new Map<number, [number, number]>();
  for (let i = 0; i < n; i++) {
    const own = byName.get(names[i] as number) ?? [0, 0];
    own[0] += (guess[i] as number) * ((words[i] as number) + 1);
    own[1] += (words[i] as number) + 1;
    byName.set(names[i] as number, own);
  }
  const after = bestAfter(n, guess, words);
  const section = untilHeading(n, guess, words, heading);
  let best = -1;
  const at = (i: number): number => (i < 0 || i >= n ? -1 : (guess[i] as number));
  const share = (from: number, to: number): number => ((sum[to] as number) - (sum[from] as number)) / ((count[to] as number) - (count[from] as number) || 1);
  const meanOf = (from: number, to: number): number => (to > from ? ((plain[to] as number) - (plain[from] as number)) / (to - from) : -1);
  for (let i = 0; i < n; i++) {
    const named = byName.get(names[i] as number) as [number, number];
    const mass = (guess[i] as number) * (words[i] as number);
    data.set(
      [
        at(i),
        at(i - 1),
        at(i + 1),
        at(i - 2),
        at(i + 2),
        meanOf(Math.max(0, i - 3), i),
        meanOf(i + 1, Math.min(n, i + 4)),
        meanOf(Math.max(0, i - 10), i),
        meanOf(i + 1, Math.min(n, i + 11)),
        best,
        after[i + 1] as number,
        (sum[i] as number) / total,
        (total - (sum[i] as number) - mass) / total,
        first < 0 ? -99 : Math.max(-60, Math.min(60, i - first)),
        last < 0 ? -99 : Math.max(-60, Math.min(60, last - i)),
        share(boxes[i * 4] as number, boxes[i * 4 + 1] as number),
        share(boxes[i * 4 + 2] as number, boxes[i * 4 + 3] as number),
        named[0] / named[1],
        at(heading[i] as number),
        section[i] as number,
      ],
      i * columns,
    );
    if ((words[i] as number) >= LONG) best = guess[i] as number;
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
  for (let i = n - 1; i >= 0; i--) next[i] = (words[i] as number) >= LONG ? (guess[i] as number) : (next[i + 1] as number);
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
