import { createHash } from 'node:crypto';
import { STACK_FEATURES, stackFeatures } from '../../../utils/article/judge/stack-features.ts';
import { type BoostOptions, binOf, boost, cutsOf, type Forest, leafOf } from './boost.ts';
import type { Example } from './data.ts';

export interface Pass {
  readonly cuts: readonly Float32Array[];
  readonly forest: Forest;
}
export interface Model {
  readonly first: Pass;
  readonly second: Pass;
}

export const OPTIONS: { readonly first: BoostOptions; readonly second: BoostOptions } = {
  first: { rounds: 90, depth: 4, rate: 0.1, columnShare: 0.25, rowShare: 0.7, minHessian: 1.5, l2: 3, seed: 11 },
  second: { rounds: 70, depth: 4, rate: 0.1, columnShare: 0.25, rowShare: 0.7, minHessian: 1.5, l2: 3, seed: 12 },
};
export const FOLDS = 5;

/** A page's fold, by its site: no site is in two folds. */
export const foldOf = (example: Example, salt = 'fold', folds = FOLDS): number =>
  Number.parseInt(createHash('sha256').update(`${salt}:${example.truth.domain}`).digest('hex').slice(0, 8), 16) % folds;

/** Weights, chosen by cross-validation (the card has the figures). `pseudo` 0: no pseudo-labels. */
export const SETTINGS = { outside: 0.25, segment: 1.2, segmentOutside: 0.3, pseudo: 0, sure: 0.93, never: 0.04 };

/** How much a run counts: by its share of the page where the whole text is known, evenly where segments are. */
function weightOf(example: Example, i: number, total: number): number {
  const near = example.kept[i] || example.labels[i] === 1;
  if (example.truth.text === undefined) return near ? SETTINGS.segment : SETTINGS.segmentOutside;
  const share = Math.min(3, 10 * Math.sqrt(((example.words[i] ?? 0) + 1) / total));
  return share * (near ? 1 : SETTINGS.outside);
}

interface Row {
  readonly example: Example;
  readonly i: number;
  readonly label: number;
  readonly weight: number;
}

/** Labels a model gave to runs the truth says nothing of. */
type Guesses = ReadonlyMap<Example, Float32Array>;

function rowsOf(examples: readonly Example[], teacher?: Guesses): Row[] {
  const rows: Row[] = [];
  for (const example of examples) {
    const total = example.words.reduce((sum, words, i) => sum + (example.kept[i] ? words : 0), 0) || 1;
    for (let i = 0; i < example.lines.length; i++) {
      // Cut by a rule, or too far from any prose: the judge is not asked.
      if (example.ruled[i] || (example.data[i * example.columns] as number) < 0) continue;
      const known = example.labels[i] as number;
      if (known >= 0) rows.push({ example, i, label: known, weight: weightOf(example, i, total) });
      else if (teacher && example.truth.text === undefined) {
        const guess = teacher.get(example)?.[i] ?? 0.5;
        const share = Math.min(3, 10 * Math.sqrt(((example.words[i] ?? 0) + 1) / total)) * SETTINGS.pseudo;
        if (guess >= SETTINGS.sure) rows.push({ example, i, label: 1, weight: share });
        else if (guess <= SETTINGS.never && (example.kept[i] || (i * 7919) % 5 === 0))
          rows.push({ example, i, label: 0, weight: share * (example.kept[i] ? 1 : SETTINGS.outside * 3) });
      }
    }
  }
  return rows;
}

type Features = (example: Example) => { data: Float32Array; columns: number };

export function fitPass(
  examples: readonly Example[],
  features: Features,
  options: BoostOptions,
  teacher?: Guesses,
): Pass {
  const rows = rowsOf(examples, teacher);
  const columns = features(examples[0] as Example).columns;
  const cuts: Float32Array[] = [];
  const bins: Uint8Array[] = [];
  const tables = new Map(examples.map((example) => [example, features(example).data]));
  for (let j = 0; j < columns; j++) {
    const values = Float32Array.from(
      rows,
      (row) => (tables.get(row.example) as Float32Array)[row.i * columns + j] as number,
    );
    const own = cutsOf(values);
    cuts.push(own);
    bins.push(Uint8Array.from(values, (value) => binOf(own, value)));
  }
  const label = Uint8Array.from(rows, (row) => row.label);
  const weight = Float32Array.from(rows, (row) => row.weight);
  return { cuts, forest: boost({ bins, rows: rows.length, label, weight }, options) };
}

export function predict(pass: Pass, data: Float32Array, columns: number): Float32Array {
  const rows = data.length / columns;
  const guess = new Float32Array(rows);
  for (let i = 0; i < rows; i++) {
    if ((data[i * columns] as number) < 0) continue;
    let score = pass.forest.prior;
    // A bin is above a cut where the value is above what the cut stands for.
    const isRight = (column: number, cut: number): boolean =>
      (data[i * columns + column] as number) > ((pass.cuts[column] as Float32Array)[cut] as number);
    for (const tree of pass.forest.trees) score += leafOf(tree, pass.forest.depth, isRight);
    guess[i] = 1 / (1 + Math.exp(-score));
  }
  return guess;
}

export const own: Features = (example) => ({ data: example.data, columns: example.columns });

function stacked(example: Example, guess: Float32Array): { data: Float32Array; columns: number } {
  const extra = stackFeatures(example.layout, guess);
  const width = STACK_FEATURES.length;
  const columns = example.columns + width;
  const data = new Float32Array(guess.length * columns);
  for (let i = 0; i < guess.length; i++) {
    data.set(example.data.subarray(i * example.columns, (i + 1) * example.columns), i * columns);
    data.set(extra.subarray(i * width, (i + 1) * width), i * columns + example.columns);
  }
  return { data, columns };
}

/** Guesses for each page by first passes that have not seen its site. */
function outOfFold(
  examples: readonly Example[],
  options: BoostOptions,
  folds: number,
  teacher?: Guesses,
): Map<Example, Float32Array> {
  const guesses = new Map<Example, Float32Array>();
  for (let k = 0; k < folds; k++) {
    const isIn = (example: Example): boolean => foldOf(example, 'inner', folds) === k;
    const part = fitPass(
      examples.filter((example) => !isIn(example)),
      own,
      options,
      teacher,
    );
    for (const example of examples)
      if (isIn(example)) guesses.set(example, predict(part, example.data, example.columns));
  }
  return guesses;
}

/** Both passes; the second learns from guesses of first passes that have not seen the page's site. */
export function train(examples: readonly Example[], options = OPTIONS, innerFolds = 4): Model {
  const teacher = SETTINGS.pseudo > 0 ? outOfFold(examples, options.first, innerFolds) : undefined;
  const guesses = outOfFold(examples, options.first, innerFolds, teacher);
  const first = fitPass(examples, own, options.first, teacher);
  const second = fitPass(
    examples,
    (example) => stacked(example, guesses.get(example) as Float32Array),
    options.second,
    teacher,
  );
  return { first, second };
}

export function judge(model: Model, example: Example): { first: Float32Array; second: Float32Array } {
  const first = predict(model.first, example.data, example.columns);
  const { data, columns } = stacked(example, first);
  return { first, second: predict(model.second, data, columns) };
}

/** Guesses for each page by a model that has not seen its site. */
export function crossValidate(
  examples: readonly Example[],
  options = OPTIONS,
  log = (_: string): void => {},
): Map<Example, { first: Float32Array; second: Float32Array }> {
  const guesses = new Map<Example, { first: Float32Array; second: Float32Array }>();
  for (let k = 0; k < FOLDS; k++) {
    const model = train(
      examples.filter((example) => foldOf(example) !== k),
      options,
    );
    for (const example of examples) if (foldOf(example) === k) guesses.set(example, judge(model, example));
    log(`fold ${k + 1} of ${FOLDS}`);
  }
  return guesses;
}
