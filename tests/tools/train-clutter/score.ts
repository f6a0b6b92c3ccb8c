/** The two scores the development data come with (its README): 4-word shingles, macro-averaged; segments, micro-averaged. */
const TOKEN = /[\p{L}\p{N}_]+/gu;
export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];
export const normal = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

function shingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - 3); i++) {
    const part = tokens.slice(i, i + 4);
    if (part.length) counts.set(part.join('\u0001'), (counts.get(part.join('\u0001')) ?? 0) + 1);
  }
  return counts;
}

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly predicted: boolean;
  readonly exact: boolean;
}

export function scoreText(truth: string, text: string): PageScore {
  const a = tokensOf(truth);
  const b = tokensOf(text);
  const t = shingles(a);
  const p = shingles(b);
  let hit = 0;
  for (const [key, count] of p) hit += Math.min(count, t.get(key) ?? 0);
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((s, n) => s + n, 0);
  const all = sum(p);
  return {
    precision: all ? hit / all : 0,
    recall: sum(t) ? hit / sum(t) : 1,
    predicted: all > 0,
    exact: a.join(' ') === b.join(' '),
  };
}

export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
}

const mean = (values: readonly number[]): number => values.reduce((s, v) => s + v, 0) / (values.length || 1);
const f1Of = (precision: number, recall: number): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

export function textScores(pages: readonly PageScore[]): Scores {
  const precision = mean(pages.filter((page) => page.predicted).map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  return { f1: f1Of(precision, recall), precision, recall, exact: mean(pages.map((page) => (page.exact ? 1 : 0))) };
}

export function segmentScores(
  pages: readonly { with: readonly string[]; without: readonly string[]; text: string }[],
): Scores {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  let right = 0;
  for (const page of pages) {
    const text = normal(page.text);
    const hit = page.with.filter((segment) => text.includes(normal(segment))).length;
    const bad = page.without.filter((segment) => text.includes(normal(segment))).length;
    tp += hit;
    fp += bad;
    fn += page.with.length - hit;
    if (hit === page.with.length && bad === 0) right++;
  }
  return {
    f1: (2 * tp) / (2 * tp + fp + fn),
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    exact: right / pages.length,
  };
}
