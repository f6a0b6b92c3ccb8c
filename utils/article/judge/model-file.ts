import type { Pass } from './trees.ts';

/** One pass of boosted trees as the model file has it. */
export interface PassData {
  readonly prior: number;
  /** Value of one step of a leaf. */
  readonly scale: number;
  readonly depth: number;
  /** How many trees. */
  readonly count: number;
  /** Rice parameter of the leaves. */
  readonly rice: number;
  /**
   * Bits of all trees, in Base64. A tree is its root; a node is a 1 and the index of its split, then its left and its right node, or a 0 and a
   * leaf: a whole number of steps, twice its size less one if below zero, as a Golomb–Rice code. A node at full depth is a leaf without the 0.
   */
  readonly trees: string;
}

/** Both passes. They ask the same columns, so their splits are told once. */
export interface ModelData {
  /** Where features are cut, each number once. */
  readonly values: readonly number[];
  /** Bits, in Base64: of each column in their order how many cuts it has, and each cut's index in `values`. */
  readonly splits: string;
  readonly first: PassData;
  readonly second: PassData;
}

/** A column has at most so many cuts: the trainer's bins, less one. */
export const COUNT_BITS = 5;

/** Bits that tell one of so many apart. */
export const bitsFor = (count: number): number => Math.max(1, Math.ceil(Math.log2(count)));

interface Splits {
  readonly column: Uint16Array;
  readonly cut: Float32Array;
}

/** More than any model has: columns by cuts of each. */
const MOST_SPLITS = 1 << 13;

/** Bits are read in one loop, without calls: this runs cold on every click. `atob` is the engine's, in Node and workers too. */
function splitsOf({ values, splits }: ModelData): Splits {
  const text = atob(splits);
  const size = bitsFor(values.length);
  const column = new Uint16Array(MOST_SPLITS);
  const cut = new Float32Array(MOST_SPLITS);
  let at = 0;
  let held = 0;
  let buffer = 0;
  let count = 0;
  // Of the column being read: cuts to come.
  let left = 0;
  for (let own = -1; at < text.length || left > 0; ) {
    const wanted = left > 0 ? size : COUNT_BITS;
    for (; held < wanted; held += 8) buffer = ((buffer & 0xfffff) << 8) | (text.charCodeAt(at++) | 0);
    held -= wanted;
    const value = (buffer >>> held) & ((1 << wanted) - 1);
    if (left > 0) {
      column[count] = own;
      cut[count++] = values[value] as number;
      left--;
    } else {
      own++;
      left = value;
    }
  }
  return { column: column.subarray(0, count), cut: cut.subarray(0, count) };
}

/**
 * Nodes come in preorder, so after a leaf follows the right sibling of the
 * nearest node above that is a left child (in heap order those are the odd ones).
 */
function passOf(data: PassData, splits: Splits): Pass {
  const { prior, scale, depth, count, rice, trees } = data;
  const text = atob(trees);
  const size = bitsFor(splits.cut.length);
  const inner = (1 << depth) - 1;
  const column = new Uint16Array(count * inner);
  // Where a tree ends early, every row goes left.
  const cut = new Float32Array(count * inner).fill(Number.POSITIVE_INFINITY);
  const leaf = new Float32Array(count * (inner + 1));
  let at = 0;
  let held = 0;
  let buffer = 0;
  let first = 0;
  let node = 0;
  for (let tree = 0; tree < count; ) {
    // The longest code that is read at once: a split and the bit before it.
    for (; held <= size; held += 8) buffer = ((buffer & 0xfffff) << 8) | (text.charCodeAt(at++) | 0);
    if (node < inner && (buffer >>> --held) & 1) {
      held -= size;
      const split = (buffer >>> held) & ((1 << size) - 1);
      column[first + node] = splits.column[split] as number;
      cut[first + node] = splits.cut[split] as number;
      node = node * 2 + 1;
      continue;
    }
    let last = node;
    while (last < inner) last = last * 2 + 1;
    let high = 0;
    for (;;) {
      if (held === 0) {
        buffer = text.charCodeAt(at++) | 0;
        held = 8;
      }
      if (!((buffer >>> --held) & 1)) break;
      high++;
    }
    for (; held < rice; held += 8) buffer = ((buffer & 0xfffff) << 8) | (text.charCodeAt(at++) | 0);
    held -= rice;
    const code = (high << rice) | ((buffer >>> held) & ((1 << rice) - 1));
    leaf[first + tree + last - inner] = (code & 1 ? -(code + 1) / 2 : code / 2) * scale;
    while (node > 0 && !(node & 1)) node = (node - 1) >> 1;
    if (node > 0) node++;
    else {
      tree++;
      first += inner;
    }
  }
  return { prior, depth, count, column, cut, leaf };
}

/** The trees of a model file, ready to be asked. */
export function readModel(data: ModelData): { readonly first: Pass; readonly second: Pass } {
  const splits = splitsOf(data);
  return { first: passOf(data.first, splits), second: passOf(data.second, splits) };
}
