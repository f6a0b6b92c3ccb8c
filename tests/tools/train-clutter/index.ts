import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { FEATURES } from '../../../utils/article/judge/features.ts';
import { writeCard } from './card.ts';
import { DATA, type Example, loadTruth, readExample } from './data.ts';
import { crossValidate, OPTIONS, train } from './learn.ts';
import { packModel } from './pack.ts';
import { describe, scoreAll, textOf } from './report.ts';

/**
 * `npm run train:clutter`: trains the judge of runs on the development pages and writes `utils/article/clutter/model.json` and its card.
 * Same pages and code, same bytes. The scores in the card are cross-validated by site: the model that judged a page had not seen its site.
 * `--quick` skips the cross-validation and leaves the card alone; `--features FILE` takes the pages' features from a file, or writes them to it.
 */
const ROOT = path.resolve(import.meta.dirname, '../../..');
const MODEL = path.join(ROOT, 'utils/article/clutter/model.json');
const CARD = path.join(ROOT, 'utils/article/clutter/model.md');
const THRESHOLDS = { inside: 0.52, outside: 0.68, above: 0.9 };

const log = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const { values: args } = parseArgs({ options: { quick: { type: 'boolean' }, features: { type: 'string' } } });

async function readExamples(): Promise<Example[]> {
  if (args.features && existsSync(args.features)) {
    log(`Features as of ${statSync(args.features).mtime.toISOString()}: ${args.features}`);
    return deserialize(readFileSync(args.features)) as Example[];
  }
  const examples: Example[] = [];
  for (const truth of loadTruth()) {
    const example = readExample(truth);
    if (example) examples.push(example);
    if (examples.length % 50 === 0) log(`${examples.length} pages read`);
    // Lets jsdom windows go.
    await new Promise(setImmediate);
  }
  if (args.features && examples.length) writeFileSync(args.features, serialize(examples));
  return examples;
}

const examples = await readExamples();
if (!examples.length) {
  log(`No development pages in ${DATA}: the model stays as it is.`);
  process.exit(1);
}

const model = train(examples, OPTIONS);
const file = `${JSON.stringify({ thresholds: THRESHOLDS, features: FEATURES.length, ...packModel(model) })}\n`;
writeFileSync(MODEL, file);
const gzipped = gzipSync(file, { level: 9 }).length;
log(`${MODEL}: ${file.length} bytes, ${gzipped} gzipped`);

if (!args.quick) {
  const guesses = crossValidate(examples, OPTIONS, log);
  const ours = scoreAll(examples, (example) => {
    const own = guesses.get(example);
    if (!own) return '';
    return textOf(
      example,
      own.first.map((guess, i) => (guess + (own.second[i] as number)) / 2),
      THRESHOLDS,
    );
  });
  const readability = scoreAll(examples, (example) => example.lines.filter((_, i) => example.kept[i]).join('\n'));
  log(`Sidelight    ${describe(ours)}`);
  log(`Readability  ${describe(readability)}`);
  writeFileSync(CARD, writeCard({ examples, ours, readability, gzipped, options: OPTIONS, thresholds: THRESHOLDS }));
}
