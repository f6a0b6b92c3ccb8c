/**
 * `npm run bench:extraction`: Sidelight, Readability and Defuddle on the development half, by set and by language, with paired
 * differences; then the seed page in its mark-ups. Options: `--only NAME` (repeat), `--limit N` pages a set, `--worst N` pages,
 * `--save FILE` (the texts as JSON lines), `--seen` (the shipped model instead of fold models), `--fresh` (train the fold models anew).
 * Every run reads every page.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FoldModels, foldModels } from './extraction/folds.ts';
import { runTasks } from './extraction/pool.ts';
import { printSeed } from './extraction/seed.ts';
import { loadMetrics, loadTruth, type Metrics, pageFile, type TruthPage, whatIsMissing } from './extraction/shared.ts';
import { HEADER, lineOf, scoreOf, slicesOf } from './extraction/table.ts';
import type { Done } from './extraction/worker.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const { values: args } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: ['Sidelight', 'Readability', 'Defuddle'] },
    limit: { type: 'string' },
    worst: { type: 'string' },
    save: { type: 'string' },
    seen: { type: 'boolean' },
    fresh: { type: 'boolean' },
  },
});

async function readAll(pages: readonly TruthPage[], modelOf?: FoldModels): Promise<ReadonlyMap<string, Done>> {
  const results = new Map<string, Done>();
  const groups = Map.groupBy(pages, ({ domain }) => modelOf?.(domain));
  for (const [model, group] of groups) {
    const tasks = group.map(({ id, url, domain }) => ({ id, url, domain, file: pageFile(id), extractors: args.only }));
    await runTasks(tasks, model, (done) => {
      results.set(done.id, done);
      if (results.size % 100 === 0) process.stderr.write(`${results.size} of ${pages.length} pages\n`);
    });
  }
  return results;
}

function printTable(metrics: Metrics, pages: readonly TruthPage[], results: ReadonlyMap<string, Done>): void {
  print(HEADER);
  for (const [slice, slicePages] of slicesOf(pages)) {
    const own = args.only.includes('Sidelight') ? scoreOf(metrics, slicePages, results, 'Sidelight').rows : undefined;
    for (const name of args.only) {
      const score = scoreOf(metrics, slicePages, results, name);
      const failed = slicePages.filter((page) => results.get(page.id)?.results[name]?.error).length;
      print(
        lineOf(metrics, { slice, name, pages: slicePages, score, failed, own: name === 'Sidelight' ? undefined : own }),
      );
    }
  }
}

/** Pages on which Sidelight does worst, for whoever looks for its next error. */
function printWorst(
  metrics: Metrics,
  pages: readonly TruthPage[],
  results: ReadonlyMap<string, Done>,
  count: number,
): void {
  for (const set of ['scrapinghub', 'trafilatura']) {
    const ofSet = pages.filter((page) => page.set === set);
    const { rows } = scoreOf(metrics, ofSet, results, 'Sidelight');
    const cost = (row: readonly number[]) =>
      set === 'scrapinghub' ? 1 - metrics.pageF1(row) : (row[1] ?? 0) + (row[2] ?? 0);
    const ranked = ofSet.map((page, at) => ({ page, row: rows[at] ?? [] })).sort((a, b) => cost(b.row) - cost(a.row));
    print(`\nworst of ${set} (kept right / kept wrongly / lost)`);
    for (const { page, row } of ranked.slice(0, count))
      print(
        `  ${page.id} ${row
          .slice(0, 3)
          .map((value) => (set === 'scrapinghub' ? value.toFixed(2) : value))
          .join('/')} ${page.url}`,
      );
  }
}

async function main(): Promise<void> {
  const missing = whatIsMissing();
  if (missing) {
    process.stderr.write(`${missing}\n`);
    process.exitCode = 1;
    return;
  }
  const metrics = await loadMetrics();
  const limit = args.limit ? Number(args.limit) : Number.POSITIVE_INFINITY;
  const counts = new Map<string, number>();
  const pages = loadTruth().filter(({ set }) => {
    counts.set(set, (counts.get(set) ?? 0) + 1);
    return (counts.get(set) ?? 0) <= limit;
  });
  const models = args.seen ? undefined : await foldModels(print, args.fresh ?? false);
  print(
    models
      ? 'Development half. Sidelight: each page judged by a model that has not seen its site.\n'
      : 'Development half. Sidelight: the shipped model, which has SEEN THESE PAGES IN TRAINING.\n',
  );
  const results = await readAll(pages, models);
  printTable(metrics, pages, results);
  if (args.worst) printWorst(metrics, pages, results, Number(args.worst));
  if (args.save) writeFileSync(args.save, [...results.values()].map((done) => `${JSON.stringify(done)}\n`).join(''));
  printSeed(print);
}

await main();
