import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import shipped from '../../../utils/article/clutter/model.json' with { type: 'json' };
import { type Example, loadTruth, readExample } from '../../tools/train-clutter/data.ts';
import { FOLDS, foldOf, train } from '../../tools/train-clutter/learn.ts';
import { packModel } from '../../tools/train-clutter/pack.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CODE = ['utils/article', 'tests/tools/train-clutter'];

/** Which model judges the pages of a registrable domain: a file as `clutter/model.json`, trained without that domain. */
export type FoldModels = (domain: string) => string;

/** Fingerprint of everything a fold model depends on but the pages themselves. */
function codeHash(): string {
  const hash = createHash('sha256');
  for (const folder of CODE)
    for (const name of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(path.join(ROOT, folder, name)));
  return hash.digest('hex').slice(0, 12);
}

async function readExamples(print: (line: string) => void): Promise<Example[]> {
  const examples: Example[] = [];
  for (const truth of loadTruth()) {
    const example = readExample(truth);
    if (example) examples.push(example);
    if (examples.length % 100 === 0) print(`  ${examples.length} pages read`);
    // Lets jsdom windows go.
    await new Promise(setImmediate);
  }
  return examples;
}

/**
 * Trains one model a fold, as `train:clutter` cross-validates: a page is judged by the model that has not seen its site.
 * Models of the very same code are taken from `.output` if they are there, which is said; `isFresh` trains anew.
 */
export async function foldModels(print: (line: string) => void, isFresh: boolean): Promise<FoldModels> {
  const folder = path.join(ROOT, '.output/bench/clutter-folds', codeHash());
  const file = (fold: number): string => path.join(folder, `fold-${fold}.json`);
  const index = path.join(folder, 'domains.json');
  if (!isFresh && existsSync(index)) {
    print(
      `Fold models of this code, trained ${statSync(index).mtime.toISOString()}: ${path.relative(ROOT, folder)} (--fresh trains anew)`,
    );
  } else {
    print(`Training ${FOLDS} models, each without the sites it will judge.`);
    const examples = await readExamples(print);
    mkdirSync(folder, { recursive: true });
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = train(examples.filter((example) => foldOf(example) !== fold));
      writeFileSync(file(fold), JSON.stringify({ ...shipped, ...packModel(model) }));
      print(`  fold ${fold + 1} of ${FOLDS}`);
    }
    const domains = Object.fromEntries(examples.map((example) => [example.truth.domain, foldOf(example)]));
    writeFileSync(index, JSON.stringify(domains));
  }
  const domains = new Map(Object.entries(JSON.parse(readFileSync(index, 'utf8')) as Record<string, number>));
  // A page no example could be made of was not seen by any model.
  return (domain) => file(domains.get(domain) ?? 0);
}
