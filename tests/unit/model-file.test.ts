import { expect, test } from 'vitest';
import { readModel } from '../../utils/article/judge/model-file.ts';
import { evaluate } from '../../utils/article/judge/trees.ts';
import { NO_SPLIT } from '../tools/train-clutter/boost.ts';
import { packModel } from '../tools/train-clutter/pack.ts';

const N = NO_SPLIT;
/** Two columns of three cuts; trees of depth 2: full, ended early on the right, and a split below a node that has none. */
const pass = {
  cuts: [Float32Array.of(0.5, 1, 40), Float32Array.of(-2, 0.125, 3)],
  forest: {
    prior: 0.25,
    depth: 2,
    trees: [
      { column: Uint16Array.of(0, 1, 1), cut: Uint8Array.of(1, 0, 2), leaf: Float32Array.of(1.27, -0.5, 0, 0.01) },
      { column: Uint16Array.of(1, 0, N), cut: Uint8Array.of(1, 2, 0), leaf: Float32Array.of(-1.27, 0.3, 0.7, 0) },
      { column: Uint16Array.of(N, 0, N), cut: Uint8Array.of(0, 0, 0), leaf: Float32Array.of(0.2, -0.2, 0, 0) },
    ],
  },
};

/** What the trainer's trees say of a row, by their own bins. */
function scoreOf(row: readonly number[]): number {
  return pass.forest.trees.reduce((sum, { column, cut, leaf }) => {
    let n = 0;
    while (n < 3) {
      const own = column[n] as number;
      const isRight = own !== N && (row[own] as number) > (pass.cuts[own]?.[cut[n] as number] as number);
      n = n * 2 + (isRight ? 2 : 1);
    }
    return sum + (leaf[n - 3] as number);
  }, pass.forest.prior);
}

test('the trees of a file decide as those that were trained', () => {
  const { first, second } = readModel(packModel({ first: pass, second: pass }));
  const rows = [0.4, 0.5, 0.75, 1, 20, 41].flatMap((a) => [-3, -2, 0, 0.125, 1, 3.5].map((b) => [a, b]));
  const guesses = evaluate(first, Float32Array.from(rows.flat()), 2);
  rows.forEach((row, i) => {
    expect(guesses[i], row.join()).toBeCloseTo(1 / (1 + Math.exp(-scoreOf(row))), 5);
  });
  expect(second).toEqual(first);
});
