import { finish, type Steps } from '../../steps.ts';

/** One pass of boosted trees as the model file has it. */
export interface PassData {
  /** Log-odds before any tree. */
  readonly prior: number;
  /** Value of one step of a leaf. */
  readonly scale: number;
  readonly depth: number;
  /** Features the trees ask for, by index into the pass's columns. */
  readonly columns: readonly number[];
  /** Where each of `columns` is cut. */
  readonly cuts: readonly (readonly number[])[];
  /**
   * Base64 of all trees. A tree is 2^depth - 1 inner nodes in heap order, each a column and a cut (a byte each, column 255: always left),
   * then 2^depth leaves, a signed byte each.
   */
  readonly trees: string;
}

export interface Pass {
  readonly prior: number;
  readonly depth: number;
  readonly count: number;
  readonly column: Uint16Array;
  readonly cut: Float32Array;
  readonly leaf: Float32Array;
}

/** RFC 4648, §4. `atob` is the engine's, in Node and workers too. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

export function decodePass(data: PassData): Pass {
  const bytes = bytesOf(data.trees);
  const inner = (1 << data.depth) - 1;
  const size = inner * 2 + inner + 1;
  const count = bytes.length / size;
  if (!Number.isInteger(count)) throw new RangeError(`clutter model: ${bytes.length} bytes are no whole trees`);
  const column = new Uint16Array(count * inner);
  const cut = new Float32Array(count * inner);
  const leaf = new Float32Array(count * (inner + 1));
  for (let t = 0; t < count; t++) {
    for (let n = 0; n < inner; n++) {
      const own = bytes[t * size + n * 2] as number;
      const step = bytes[t * size + n * 2 + 1] as number;
      column[t * inner + n] = own === 255 ? 0 : (data.columns[own] as number);
      cut[t * inner + n] = own === 255 ? Number.POSITIVE_INFINITY : (data.cuts[own]?.[step] as number);
    }
    for (let n = 0; n <= inner; n++) {
      const byte = bytes[t * size + inner * 2 + n] as number;
      leaf[t * (inner + 1) + n] = (byte > 127 ? byte - 256 : byte) * data.scale;
    }
  }
  return { prior: data.prior, depth: data.depth, count, column, cut, leaf };
}

/** Rows between two steps. */
const ROWS = 1_000;

export const evaluate = (pass: Pass, data: Float32Array, columns: number): Float32Array =>
  finish(evaluateSteps(pass, data, columns));

/** Probability of each row, row-major; 0 where the first number is below 0: a row that is not judged. */
export function* evaluateSteps(pass: Pass, data: Float32Array, columns: number): Steps<Float32Array> {
  const rows = data.length / columns;
  const guess = new Float32Array(rows);
  for (let from = 0; from < rows; from += ROWS) {
    const to = Math.min(rows, from + ROWS);
    guess.set(scores(pass, data.subarray(from * columns, to * columns), columns), from);
    yield;
  }
  return guess;
}

function scores(pass: Pass, data: Float32Array, columns: number): Float32Array {
  // Fields are read once: this runs cold, where reading one costs as much as a step of a tree.
  const { column, cut, leaf, prior, count } = pass;
  const rows = data.length / columns;
  const inner = (1 << pass.depth) - 1;
  const guess = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    let score = prior;
    const row = i * columns;
    if ((data[row] as number) < 0) continue;
    for (let t = 0; t < count; t++) {
      const root = t * inner;
      let n = 0;
      while (n < inner) {
        const at = root + n;
        n = n * 2 + ((data[row + (column[at] as number)] as number) > (cut[at] as number) ? 2 : 1);
      }
      score += leaf[root + t + n - inner] as number;
    }
    guess[i] = 1 / (1 + Math.exp(-score));
  }
  return guess;
}
