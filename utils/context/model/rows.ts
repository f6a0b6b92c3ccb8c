import type { SparseTable } from './types.ts';

/** Rows of the small hashed tables of the network. */
export const AFFIX_ROWS = 2048;
export const SHAPE_ROWS = 128;

export const affixRow = (hash: number): number => (hash >>> 4) & (AFFIX_ROWS - 1);
export const shapeRow = (hash: number): number => (hash >>> 5) & (SHAPE_ROWS - 1);

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Which rows of hashed features are kept, from their rising numbers: a bit each, and how many stand before every 32 of them. */
export function indexRows(rows: Uint32Array, size: number): Pick<SparseTable, 'bits' | 'ranks'> {
  const bits = new Int32Array(size >>> 5);
  const ranks = new Uint32Array(size >>> 5);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
  }
  for (let i = 1; i < ranks.length; i++) ranks[i] = (ranks[i - 1] as number) + countBits(bits[i - 1] as number);
  return { bits, ranks };
}

/** Place of a feature's weights in the table, or -1. */
export function rowOf({ bits, ranks }: SparseTable, feature: number): number {
  const set = bits[feature >>> 5] as number;
  const bit = 1 << (feature & 31);
  return set & bit ? (ranks[feature >>> 5] as number) + countBits(set & (bit - 1)) : -1;
}
