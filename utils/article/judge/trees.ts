import { finish, type Steps } from '../../steps.ts';

/** One pass of boosted trees: full binary trees, inner nodes in heap order, then leaves left to right. */
export interface Pass {
  /** Log-odds before any tree. */
  readonly prior: number;
  readonly depth: number;
  readonly count: number;
  /** Of inner nodes: rows whose number there is above `cut` go right. */
  readonly column: Uint16Array;
  readonly cut: Float32Array;
  readonly leaf: Float32Array;
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
