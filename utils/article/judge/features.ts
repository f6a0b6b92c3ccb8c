import { finish, type Steps } from '../../steps.ts';
import type { Run } from '../blocks/page.ts';
import type { Labels } from '../story/labels.ts';
import { mediaBefore, PLACE_FEATURES, placeFeatures } from './place-features.ts';
import { isHeading, type Scene } from './scene.ts';
import { TEXT_FEATURES, textFeatures } from './text-features.ts';
import { runsToJudge } from './window.ts';

const OWN_FEATURES: readonly string[] = [...TEXT_FEATURES, ...PLACE_FEATURES];
const column = (name: string): number => {
  const at = OWN_FEATURES.indexOf(name);
  if (at < 0) throw new RangeError(`no feature ${name}`);
  return at;
};

/** What a run sees of the run before it and the one after it. */
const NEAR = [
  'words',
  'link share',
  'ends sentence',
  'ends colon',
  'kept by readability',
  'tag h2',
  'tag h3',
  'tag p',
  'label share',
  'has label promotion',
  'is label related/trending/more',
  'starts label related/trending',
  'year or clock',
  'named caption',
  'in figure',
  'around named related',
  'box words',
  'same names words',
] as const;
const NEAR_COLUMNS = NEAR.map(column);
/** What is averaged over three runs before and three after. */
const WINDOW = ['words', 'link share', 'ends sentence', 'kept by readability', 'label share', 'in list'] as const;
const WINDOW_COLUMNS = WINDOW.map(column);
const SPAN = 3;

const HEADING_FEATURES = [
  'runs since heading',
  'heading level',
  'heading is label related/trending/more',
  'heading starts label related/trending',
  'heading label share',
  'heading words',
  'heading in same box',
  'same frame as before',
  'same names as before',
  'same frame as after',
  'same names as after',
  'prose words since',
  'prose words until',
] as const;

/** Names of the features, in the order of their columns. */
export const FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  ...NEAR.flatMap((name) => [`before: ${name}`, `after: ${name}`]),
  ...WINDOW.flatMap((name) => [`three before: ${name}`, `three after: ${name}`]),
  ...HEADING_FEATURES,
];

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly data: Float32Array;
}

/** Runs between two steps. */
const ROWS = 1_000;
/** First number of the row of a run that is not judged: no run has fewer words than none. */
const NOT_JUDGED = -1;

export const featuresOf = (scene: Scene, labels: Labels): Matrix => finish(featureSteps(scene, labels));

/** Features of the runs that are worth judging, in reading order; the other rows are empty but for `NOT_JUDGED`. */
export function* featureSteps(scene: Scene, labels: Labels): Steps<Matrix> {
  const { runs } = scene.page;
  const columns = FEATURES.length;
  const data = new Float32Array(runs.length * columns);
  const media = mediaBefore(scene);
  const judged = runsToJudge(scene.page, scene.kept);
  for (let i = 0; i < runs.length; i++) {
    if (i % ROWS === ROWS - 1) yield;
    const run = runs[i] as Run;
    if (!judged[i]) {
      data[i * columns] = NOT_JUDGED;
      continue;
    }
    const row = data.subarray(i * columns, (i + 1) * columns);
    const at = textFeatures(run, labels.of(run), row, 0);
    placeFeatures(scene, run, media, row, at);
  }
  yield;
  const matrix: Matrix = { rows: runs.length, columns, data };
  for (let from = 0; from < runs.length; from++) {
    if (!judged[from]) continue;
    let to = from + 1;
    while (judged[to]) to++;
    nearFeatures(matrix, from, to);
    from = to;
  }
  yield;
  headingFeatures(matrix, runs, judged);
  return matrix;
}

/** What the runs `from` up to `to` see of each other; there is nothing to see beyond. */
function nearFeatures({ columns, data }: Matrix, from: number, to: number): void {
  const own = OWN_FEATURES.length;
  const sums = WINDOW_COLUMNS.map((column) => {
    const sum = new Float64Array(to - from + 1);
    for (let i = from; i < to; i++)
      sum[i - from + 1] = (sum[i - from] as number) + (data[i * columns + column] as number);
    return sum;
  });
  for (let i = from; i < to; i++) {
    let k = i * columns + own;
    for (const column of NEAR_COLUMNS) {
      data[k++] = i > from ? (data[(i - 1) * columns + column] as number) : -1;
      data[k++] = i + 1 < to ? (data[(i + 1) * columns + column] as number) : -1;
    }
    const low = Math.max(from, i - SPAN);
    const high = Math.min(to, i + 1 + SPAN);
    for (const sum of sums) {
      const here = sum[i - from] as number;
      const next = sum[i + 1 - from] as number;
      data[k++] = i > low ? (here - (sum[low - from] as number)) / (i - low) : -1;
      data[k++] = high > i + 1 ? ((sum[high - from] as number) - next) / (high - i - 1) : -1;
    }
  }
}

const RELATED = column('is label related/trending/more');
const STARTS_RELATED = column('starts label related/trending');
const LABEL_SHARE = column('label share');
/** A run of this many words with few links is a paragraph. */
const PARAGRAPH = 25;

const isParagraph = (run: Run): boolean => run.words >= PARAGRAPH && run.linkChars * 3 < run.text.length;

function headingFeatures({ rows, columns, data }: Matrix, runs: readonly Run[], judged: Uint8Array): void {
  const at = OWN_FEATURES.length + NEAR.length * 2 + WINDOW.length * 2;
  let heading = -1;
  let since = 0;
  const until = new Float32Array(rows + 1);
  for (let i = rows - 1; i >= 0; i--)
    until[i] = isParagraph(runs[i] as Run) ? 0 : Math.min(60, (until[i + 1] ?? 0) + 1);
  for (let i = 0; i < rows; i++) {
    const run = runs[i] as Run;
    if (judged[i]) {
      let k = i * columns + at;
      const own = heading < 0 ? undefined : runs[heading];
      const row = heading * columns;
      data[k++] = own ? Math.min(60, i - heading) : 99;
      data[k++] = own ? Number(own.frame.tag.slice(1)) : 0;
      data[k++] = own ? (data[row + RELATED] ?? 0) : 0;
      data[k++] = own ? (data[row + STARTS_RELATED] ?? 0) : 0;
      data[k++] = own ? (data[row + LABEL_SHARE] ?? 0) : 0;
      data[k++] = own ? own.words : 0;
      data[k++] = own?.frame.parent && own.frame.parent.endRun > i ? 1 : 0;
      const before = runs[i - 1];
      const after = runs[i + 1];
      data[k++] = before && before.frame.parent === run.frame.parent ? 1 : 0;
      data[k++] = before && before.frame.tag === run.frame.tag && before.frame.names === run.frame.names ? 1 : 0;
      data[k++] = after && after.frame.parent === run.frame.parent ? 1 : 0;
      data[k++] = after && after.frame.tag === run.frame.tag && after.frame.names === run.frame.names ? 1 : 0;
      data[k++] = since;
      data[k++] = until[i + 1] ?? 0;
    }
    since = isParagraph(run) ? 0 : Math.min(60, since + 1);
    if (isHeading(run)) heading = i;
  }
}
