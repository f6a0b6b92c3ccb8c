import { readFileSync } from 'node:fs';

/** The shared folder: its data and its scorers are read where they lie. */
export const SHARED = process.env.SHARED ?? new URL('../../../../shared', import.meta.url).pathname;

export interface Text {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly genre?: string;
  readonly split?: string;
}

export interface Analysis {
  readonly actors: readonly object[];
  readonly figures: readonly object[];
  readonly quotes: readonly object[];
}

export interface System {
  readonly name: string;
  readonly analyse: (text: string, title?: string) => Analysis;
}

type Scores = Readonly<Record<string, number>>;
type Scorer = (texts: readonly Text[], out: ReadonlyMap<string, Analysis>) => Scores;

export interface Scorers {
  readonly ner: Scorer;
  readonly salience: Scorer;
  readonly aliases: Scorer;
  readonly quotes: Scorer;
  readonly quantities: (texts: readonly Text[], tagsOf: (text: Text) => unknown) => Scores;
  readonly tags: (figures: readonly object[] | undefined) => unknown;
}

export async function loadScorers(): Promise<Scorers> {
  const metrics = (await import(`${SHARED}/eval/context/lib/metrics.mjs`)) as Scorers;
  const figures = (await import(`${SHARED}/eval/context/lib/figures.mjs`)) as Scorers;
  return { ...metrics, ...figures };
}

export const readSet = (name: string): Text[] =>
  readFileSync(`${SHARED}/data/context/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text);
