import type { Metrics, Row, Score, TruthPage } from './shared.ts';
import type { Done } from './worker.ts';

const BOOTSTRAP = 500;
/** Slices of fewer pages say nothing. */
const FEWEST_PAGES = 10;

/** The rows of the table: each set whole, its news, and each of its languages with enough pages. */
export function slicesOf(pages: readonly TruthPage[]): [string, TruthPage[]][] {
  const slices: [string, TruthPage[]][] = [];
  for (const set of ['scrapinghub', 'trafilatura'] as const) {
    const all = pages.filter((page) => page.set === set);
    const news = all.filter((page) => page.news);
    const langs = [...new Set(all.map((page) => page.lang))].map((lang): [string, TruthPage[]] => [
      `${set}/${lang}`,
      all.filter((page) => page.lang === lang),
    ]);
    const inOrder = langs.sort(([, a], [, b]) => b.length - a.length);
    const enNews: [string, TruthPage[]] = [`${set}/news en`, news.filter((page) => page.lang === 'en')];
    slices.push([set, all], [`${set}/news`, news], enNews, ...inOrder);
  }
  return slices.filter(([name, { length }]) => length >= (name.includes('/') ? FEWEST_PAGES : 1));
}

export function scoreOf(
  metrics: Metrics,
  pages: readonly TruthPage[],
  results: ReadonlyMap<string, Done>,
  name: string,
): Score {
  const pred = (page: TruthPage): string => results.get(page.id)?.results[name]?.text ?? '';
  return pages[0]?.set === 'scrapinghub'
    ? metrics.scoreShingles(
        pages.map((page) => ({ truth: page.text ?? '', pred: pred(page) })),
        { bootstrap: BOOTSTRAP },
      )
    : metrics.scoreSegments(
        pages.map((item) => ({ item, pred: pred(item) })),
        { bootstrap: BOOTSTRAP },
      );
}

export const HEADER = `${'set'.padEnd(18)} ${'extractor'.padEnd(12)} pages     F1  prec.   rec.  exact  fail  Sidelight minus it, F1 [95 %]`;

interface Line {
  readonly slice: string;
  readonly name: string;
  readonly pages: readonly TruthPage[];
  readonly score: Score;
  readonly failed: number;
  /** Rows to compare with. */
  readonly own?: readonly Row[] | undefined;
}

/** One row of the table; "exact" only where the truth is the whole text. */
export function lineOf(metrics: Metrics, { slice, name, pages, score, failed, own }: Line): string {
  const kind = pages[0]?.set === 'scrapinghub' ? 'shingles' : 'segments';
  const number = (value: number): string => value.toFixed(3).padStart(6);
  const exact = kind === 'shingles' ? number(score.accuracy) : '     -';
  let difference = '';
  if (own) {
    const { diff, lo, hi } = metrics.pairedDifference(own, score.rows, kind);
    difference = `  ${diff >= 0 ? '+' : ''}${diff.toFixed(4)} [${lo.toFixed(4)}, ${hi.toFixed(4)}]`;
  }
  const figures = [score.f1, score.precision, score.recall].map(number).join(' ');
  return `${slice.padEnd(18)} ${name.padEnd(12)} ${String(pages.length).padStart(5)} ${figures} ${exact} ${String(failed).padStart(5)}${difference}`;
}
