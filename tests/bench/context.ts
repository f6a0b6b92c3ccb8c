/**
 * npm run bench:context [-- --only ner,salience,aliases,quotes,figures,speed] [-- --model FILE] [-- --unseen]
 * Sidelight and compromise on the development data of ../shared, by its scorers, in one run.
 * `--unseen`: names only in the texts that a model of `train:context -- --choose` has not seen (`train-context/sets.ts`).
 */
import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { developmentSets } from '../tools/train-context/sets.ts';
import { compromiseRecord } from './context/compromise.ts';
import { print, type Row } from './context/print.ts';
import { loadScorers, readSet, SHARED, type System, type Text } from './context/shared.ts';
import { sidelight } from './context/sidelight.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (!existsSync(SHARED)) {
  console.error(`No development data at ${SHARED}: this benchmark needs the shared folder beside the project.`);
  process.exit(1);
}

const tasks = new Set((option('only') ?? 'ner,salience,aliases,quotes,figures,speed').split(','));
const model = readFileSync(option('model') ?? new URL('../../public/models/actors-en.bin', import.meta.url));
const systems: readonly System[] = [
  { name: 'sidelight', analyse: sidelight(model) },
  { name: 'compromise', analyse: (text) => compromiseRecord(nlp, text) },
];
const score = await loadScorers();
const NER_SETS = ['wikigold-dev', 'crossner-politics-dev', 'uner-ewt-dev'];
const rows = new Map<string, Row[]>();
const add = (task: string, row: Row): void => {
  rows.set(task, [...(rows.get(task) ?? []), row]);
};
const run = ({ analyse }: System, texts: readonly Text[]) =>
  new Map(texts.map((text) => [text.id, analyse(text.text, text.title)]));

for (const system of systems) {
  if (tasks.has('ner')) {
    for (const set of NER_SETS) {
      const held = process.argv.includes('--unseen')
        ? developmentSets.find(({ file }) => file === `ner-${set}`)
        : undefined;
      const texts = readSet(`ner-${set}`).filter((text) => held?.keep?.(text) ?? true);
      add('ner', { system: system.name, set, ...score.ner(texts, run(system, texts)) });
    }
  }
  if (['salience', 'aliases', 'quotes'].some((task) => tasks.has(task))) {
    const texts = readSet('gum');
    const out = run(system, texts);
    const sets = {
      all: texts,
      'news+interview': texts.filter(({ genre }) => genre === 'news' || genre === 'interview'),
      'GUM dev': texts.filter(({ split }) => split === 'dev'),
    };
    for (const [set, some] of Object.entries(sets)) {
      if (tasks.has('salience')) add('salience', { system: system.name, set, ...score.salience(some, out) });
      if (tasks.has('aliases')) add('aliases', { system: system.name, set, ...score.aliases(some, out) });
      if (tasks.has('quotes')) add('quotes', { system: system.name, set, ...score.quotes(some, out) });
    }
  }
  if (tasks.has('aliases')) {
    const texts = readSet('ner-redocred');
    add('aliases', { system: system.name, set: 'redocred', ...score.aliases(texts, run(system, texts)) });
  }
  if (tasks.has('figures')) {
    const texts = readSet('newsquant');
    const out = run(system, texts);
    add('figures', {
      system: system.name,
      ...score.quantities(texts, (text) => score.tags(out.get(text.id)?.figures)),
    });
  }
  if (tasks.has('speed')) {
    const texts = readSet('gum').filter(({ genre }) => /news|interview|bio/.test(genre ?? ''));
    const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    run(system, texts);
    const start = performance.now();
    const cpu = process.cpuUsage();
    run(system, texts);
    const per = 1000 / words;
    add('speed', {
      system: system.name,
      'ms/1000 words': ((performance.now() - start) * per).toFixed(1),
      'CPU ms/1000 words': ((process.cpuUsage(cpu).user / 1000) * per).toFixed(1),
    });
  }
}
for (const [task, list] of rows) print(task, list);
const given = option('model');
console.log(
  given
    ? `\nActor model ${given}: of \`train:context --choose\`, it has seen Re-DocRED and GUM but for the ten texts of "GUM dev", and the first halves of politics and web.`
    : '\nThe shipped actor model was trained on these sets too: its figures are optimistic. Unseen ones are in public/models/README.md and come from `-- --model` of `train:context --choose`.',
);
