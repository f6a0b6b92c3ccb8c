import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the development data and the scorers lie: beside the repository, or where SHARED points. */
export const SHARED = path.resolve(process.env.SHARED ?? path.join(import.meta.dirname, '../../../../shared'));
const PAGES = path.join(SHARED, 'data/extraction');

/** A development page with its truth, as `data/extraction/README.md` describes it. */
export interface TruthPage {
  readonly id: string;
  readonly set: 'scrapinghub' | 'trafilatura';
  readonly url: string;
  readonly domain: string;
  readonly lang: string;
  readonly news?: boolean;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** tp, fp, fn (and tn for segments) of one page. */
export type Row = readonly number[];
export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
  readonly rows: readonly Row[];
}
export interface Difference {
  readonly diff: number;
  readonly lo: number;
  readonly hi: number;
}

/** `eval/extraction/lib/metrics.mjs`: the definitions by which extraction is judged. */
export interface Metrics {
  scoreShingles(pages: readonly { truth: string; pred: string }[], options: { bootstrap: number }): Score;
  scoreSegments(pages: readonly { item: TruthPage; pred: string }[], options: { bootstrap: number }): Score;
  pairedDifference(a: readonly Row[], b: readonly Row[], kind: 'shingles' | 'segments'): Difference;
  pageF1(row: Row): number;
}

/** Why the benchmark cannot run, or undefined. */
export function whatIsMissing(): string | undefined {
  if (existsSync(path.join(PAGES, 'truth.jsonl'))) return undefined;
  return `The development data is not here: ${PAGES} has no truth.jsonl. Set SHARED to the folder that holds data/ and eval/.`;
}

export const loadMetrics = async (): Promise<Metrics> =>
  await import(pathToFileURL(path.join(SHARED, 'eval/extraction/lib/metrics.mjs')).href);

export const loadTruth = (): TruthPage[] =>
  readFileSync(path.join(PAGES, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TruthPage)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const pageFile = (id: string): string => path.join(PAGES, 'pages', `${id}.html.gz`);
