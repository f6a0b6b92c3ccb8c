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

/** Bits of Base64 (RFC 4648, §4), first bit first. Past the end there are zeros. */
class Bits {
  readonly #text: string;
  #at = 0;
  #held = 0;
  #buffer = 0;

  constructor(base64: string) {
    // `atob` is the engine's, in Node and workers too.
    this.#text = atob(base64);
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** At most 20 at once. */
  read(count: number): number {
    for (; this.#held < count; this.#held += 8)
      this.#buffer = ((this.#buffer & 0xfffff) << 8) | (this.#text.charCodeAt(this.#at++) | 0);
    this.#held -= count;
    return (this.#buffer >>> this.#held) & ((1 << count) - 1);
  }
}

interface Splits {
  readonly column: readonly number[];
  readonly cut: readonly number[];
}

function splitsOf({ values, splits }: ModelData): Splits {
  const bits = new Bits(splits);
  const size = bitsFor(values.length);
  const column: number[] = [];
  const cut: number[] = [];
  for (let own = 0; !bits.isAtEnd; own++) {
    for (let left = bits.read(COUNT_BITS); left > 0; left--) {
      column.push(own);
      cut.push(values[bits.read(size)] as number);
    }
  }
  return { column, cut };
}

function passOf(data: PassData, splits: Splits): Pass {
  const { prior, scale, depth, count, rice } = data;
  const bits = new Bits(data.trees);
  const size = bitsFor(splits.cut.length);
  const inner = (1 << depth) - 1;
  const column = new Uint16Array(count * inner);
  // Where a tree ends early, every row goes left.
  const cut = new Float32Array(count * inner).fill(Number.POSITIVE_INFINITY);
  const leaf = new Float32Array(count * (inner + 1));
  const readNode = (tree: number, node: number): void => {
    if (node < inner && bits.read(1)) {
      const split = bits.read(size);
      column[tree * inner + node] = splits.column[split] as number;
      cut[tree * inner + node] = splits.cut[split] as number;
      readNode(tree, node * 2 + 1);
      readNode(tree, node * 2 + 2);
      return;
    }
    let last = node;
    while (last < inner) last = last * 2 + 1;
    let high = 0;
    while (bits.read(1)) high++;
    const code = (high << rice) | bits.read(rice);
    leaf[tree * (inner + 1) + last - inner] = (code & 1 ? -(code + 1) / 2 : code / 2) * scale;
  };
  for (let tree = 0; tree < count; tree++) readNode(tree, 0);
  return { prior, depth, count, column, cut, leaf };
}

/** The trees of a model file, ready to be asked. */
export function readModel(data: ModelData): { readonly first: Pass; readonly second: Pass } {
  const splits = splitsOf(data);
  return { first: passOf(data.first, splits), second: passOf(data.second, splits) };
}
