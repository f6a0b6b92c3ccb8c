/**
 * Gradient-boosted trees for a yes-or-no label: logistic loss, Newton leaves, histogram splits, rows and columns sampled.
 * Friedman (2001), "Greedy function approximation"; leaves and gain as in Chen & Guestrin (2016), "XGBoost", equations 5 and 7.
 * Same input and seed, same trees.
 */
import { seeded } from '../seeded.ts';

export interface Sample {
  /** Column-major bins: `bins[column][row]`. */
  readonly bins: readonly Uint8Array[];
  readonly rows: number;
  readonly label: Uint8Array;
  readonly weight: Float32Array;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly columnShare: number;
  readonly rowShare: number;
  readonly minHessian: number;
  readonly l2: number;
  readonly seed: number;
}

/** A full binary tree: inner nodes in heap order (`column` `NO_SPLIT`: always left), leaves left to right. */
export interface Tree {
  readonly column: Uint16Array;
  /** Rows whose bin is at most this go left. */
  readonly cut: Uint8Array;
  readonly leaf: Float32Array;
}

export interface Forest {
  readonly prior: number;
  readonly depth: number;
  readonly trees: readonly Tree[];
}

export const NO_SPLIT = 65_535;
const BINS = 32;

interface State {
  readonly sample: Sample;
  readonly options: BoostOptions;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  /** Node of each row at the level being grown. */
  readonly node: Int32Array;
  readonly rows: Int32Array;
}

/** Adds gradient and hessian of `rows` to `sums`, by node and bin. */
function histogram(state: State, column: Uint8Array, rows: Int32Array, sums: Float64Array): void {
  const { node, gradient, hessian } = state;
  for (let r = 0; r < rows.length; r++) {
    const i = rows[r] as number;
    const at = ((node[i] as number) * BINS + (column[i] as number)) * 2;
    sums[at] = (sums[at] as number) + (gradient[i] as number);
    sums[at + 1] = (sums[at + 1] as number) + (hessian[i] as number);
  }
}

/** The level's sums: left children counted, right ones what is left of their parents'. */
function levelSums(
  state: State,
  column: Uint8Array,
  level: number,
  left: Int32Array,
  parents: Float64Array,
): Float64Array {
  const sums = new Float64Array((1 << level) * BINS * 2);
  if (level === 0) {
    histogram(state, column, state.rows, sums);
    return sums;
  }
  histogram(state, column, left, sums);
  const size = BINS * 2;
  for (let parent = 0; parent < 1 << (level - 1); parent++) {
    const own = parent * 2 * size;
    for (let k = 0; k < size; k++) {
      sums[own + size + k] = (parents[parent * size + k] as number) - (sums[own + k] as number);
    }
  }
  return sums;
}

interface Split {
  gain: number;
  column: number;
  cut: number;
}

function bestCut(sums: Float64Array, base: number, options: BoostOptions, column: number, best: Split): void {
  let G = 0;
  let H = 0;
  for (let b = 0; b < BINS; b++) {
    G += sums[base + b * 2] as number;
    H += sums[base + b * 2 + 1] as number;
  }
  const whole = (G * G) / (H + options.l2);
  let g = 0;
  let h = 0;
  for (let b = 0; b < BINS - 1; b++) {
    const own = sums[base + b * 2 + 1] as number;
    g += sums[base + b * 2] as number;
    h += own;
    if (own < 1e-9 || h < options.minHessian) continue;
    if (H - h < options.minHessian) break;
    const gain = (g * g) / (h + options.l2) + ((G - g) * (G - g)) / (H - h + options.l2) - whole;
    if (gain > best.gain) {
      best.gain = gain;
      best.column = column;
      best.cut = b;
    }
  }
}

function growTree(state: State, columns: readonly number[]): Tree {
  const { sample, options, node, rows } = state;
  const inner = (1 << options.depth) - 1;
  const tree: Tree = {
    column: new Uint16Array(inner).fill(NO_SPLIT),
    cut: new Uint8Array(inner),
    leaf: new Float32Array(1 << options.depth),
  };
  for (const i of rows) node[i] = 0;
  let parents: Float64Array[] = [];
  for (let level = 0; level < options.depth; level++) {
    const nodes = 1 << level;
    const best: Split[] = Array.from({ length: nodes }, () => ({ gain: 1e-6, column: NO_SPLIT, cut: 0 }));
    const left = level ? rows.filter((i) => ((node[i] as number) & 1) === 0) : rows;
    const own: Float64Array[] = [];
    columns.forEach((column, c) => {
      const sums = levelSums(state, sample.bins[column] as Uint8Array, level, left, parents[c] as Float64Array);
      own.push(sums);
      for (let n = 0; n < nodes; n++) bestCut(sums, n * BINS * 2, options, column, best[n] as Split);
    });
    parents = own;
    best.forEach((split, n) => {
      tree.column[nodes - 1 + n] = split.column;
      tree.cut[nodes - 1 + n] = split.cut;
    });
    for (const i of rows) {
      const n = node[i] as number;
      const split = best[n] as Split;
      const right = split.column !== NO_SPLIT && ((sample.bins[split.column] as Uint8Array)[i] as number) > split.cut;
      node[i] = n * 2 + (right ? 1 : 0);
    }
  }
  fillLeaves(state, tree);
  return tree;
}

function fillLeaves(state: State, tree: Tree): void {
  const { options, node, rows, gradient, hessian } = state;
  const G = new Float64Array(tree.leaf.length);
  const H = new Float64Array(tree.leaf.length);
  for (const i of rows) {
    const n = node[i] as number;
    G[n] = (G[n] as number) + (gradient[i] as number);
    H[n] = (H[n] as number) + (hessian[i] as number);
  }
  for (let n = 0; n < tree.leaf.length; n++) {
    tree.leaf[n] = (options.rate * (G[n] as number)) / ((H[n] as number) + options.l2);
  }
}

/** Leaf of a row; `isRight` says whether its value in a column is above a cut. */
export function leafOf(tree: Tree, depth: number, isRight: (column: number, cut: number) => boolean): number {
  let n = 0;
  for (let level = 0; level < depth; level++) {
    const column = tree.column[n] as number;
    n = n * 2 + (column !== NO_SPLIT && isRight(column, tree.cut[n] as number) ? 2 : 1);
  }
  return tree.leaf[n - tree.column.length] as number;
}

export function boost(sample: Sample, options: BoostOptions): Forest {
  const { rows, label, weight, bins } = sample;
  let yes = 0;
  let no = 0;
  for (let i = 0; i < rows; i++) {
    if (label[i]) yes += weight[i] as number;
    else no += weight[i] as number;
  }
  const prior = Math.log((yes + 1) / (no + 1));
  const score = new Float64Array(rows).fill(prior);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const node = new Int32Array(rows);
  const random = seeded(options.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    for (let i = 0; i < rows; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      gradient[i] = (weight[i] as number) * ((label[i] as number) - p);
      hessian[i] = (weight[i] as number) * p * (1 - p) + 1e-9;
    }
    const chosen: number[] = [];
    for (let i = 0; i < rows; i++) if (random() < options.rowShare) chosen.push(i);
    const columns = bins.map((_, j) => j).filter(() => random() < options.columnShare);
    const tree = growTree({ sample, options, gradient, hessian, node, rows: Int32Array.from(chosen) }, columns);
    trees.push(tree);
    for (let i = 0; i < rows; i++) {
      score[i] =
        (score[i] as number) +
        leafOf(tree, options.depth, (column, cut) => ((bins[column] as Uint8Array)[i] as number) > cut);
    }
  }
  return { prior, depth: options.depth, trees };
}

/** Values a column is cut at: its quantiles, at most 31 of them, rounded to what the model file holds. */
export function cutsOf(values: Float32Array): Float32Array {
  const sorted = Float32Array.from(values).sort();
  const distinct: number[] = [];
  for (const value of sorted) if (distinct.at(-1) !== value) distinct.push(value);
  const wanted = BINS - 1;
  const cuts: number[] = [];
  if (distinct.length <= wanted + 1) for (let i = 0; i + 1 < distinct.length; i++) cuts.push(middle(distinct, i));
  else {
    for (let q = 1; q <= wanted; q++) {
      // Half of the cuts by rank among rows, half by rank among distinct values, so that rare large values are told apart too.
      const byRow = sorted[Math.floor((q * sorted.length) / (wanted + 1))] as number;
      const byValue = distinct[Math.floor((q * distinct.length) / (wanted + 1))] as number;
      cuts.push(Number((q % 2 ? byRow : byValue).toPrecision(3)));
    }
  }
  return Float32Array.from([...new Set(cuts)].sort((a, b) => a - b));
}

const middle = (values: readonly number[], i: number): number =>
  Number((((values[i] as number) + (values[i + 1] as number)) / 2).toPrecision(3));

/** Bin of a value: how many cuts are below it. */
export function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value > (cuts[mid] as number)) low = mid + 1;
    else high = mid;
  }
  return low;
}
