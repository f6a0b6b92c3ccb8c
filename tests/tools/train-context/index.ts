/**
 * npm run train:context [-- --choose] [-- --cache DIR] [-- --resume]
 * Trains the actor model from ../shared/data/context and writes public/models/actors-en.bin. Same input, same bytes on one kind of machine.
 * Needs g++, and npm for the word vectors (once); about ten minutes of processor time, two trainings side by side. `--resume` keeps what the
 * cache already has. `--choose` leaves the development sets out, prints their scores and writes into the cache only.
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCorpus } from './corpora.ts';
import { Dump, LABELS } from './dump.ts';
import { packModel } from './pack.ts';
import { developmentSets, trainingSets, writeTraining } from './sets.ts';
import { clusterWords, lexiconOf, loadVectors } from './vectors.ts';

const VERSION = '2.2.0';
const VOCABULARY = 90_000;
const KEPT_WORDS = 82_000;
const KEPT_ROWS = 60_000;
const SHARED = new URL('../../../../shared/data/context', import.meta.url).pathname;
const DATA = process.env.SHARED_CONTEXT ?? SHARED;
const TRAINER = new URL('./trainer/train.cpp', import.meta.url).pathname;
const OUT = new URL('../../../public/models/actors-en.bin', import.meta.url).pathname;

/**
 * Taggers whose averaged opinion teaches the shipped one (distillation, Hinton et al. 2015). They never see the development sets, so what
 * they say of those is an honest second opinion beside the gold labels.
 */
const TEACHERS = [
  { name: 'teacher-1', options: ['lstm=1', 'K=0', 'H=64', 'sdrop=0.7', 'hdrop=0.45', 'wdrop=0.1', 'seed=11'] },
  { name: 'teacher-2', options: ['K=40', 'H=80', 'sdrop=0.7', 'hdrop=0.35', 'seed=12'] },
  { name: 'teacher-3', options: ['K=32', 'H=80', 'sdrop=0.65', 'hdrop=0.35', 'seed=13'] },
  { name: 'teacher-4', options: ['K=48', 'H=64', 'sdrop=0.75', 'hdrop=0.3', 'seed=14'] },
  { name: 'teacher-5', options: ['K=32', 'H=64', 'sdrop=0.7', 'hdrop=0.3', 'seed=15'] },
] as const;
/** Share of the teachers in what the student learns, the rest is gold; and where no teacher knows the text. */
const SOFTNESS = 0.7;
const UNTAUGHT_SOFTNESS = 0.4;
const STUDENT = [
  'K=32',
  'H=64',
  'epochs=6',
  'prune=3',
  `keep=${KEPT_ROWS}`,
  'sdrop=0.7',
  'hdrop=0.25',
  'wdrop=0.08',
  'seed=7',
  `softness=${SOFTNESS}`,
];
/** The shipped model reads every text by the conventions of these sets (sets.ts), on average: WikiGold, CrossNER, GUM and UNER. */
const READ_AS = [0, 1, 6, 7];
/** How often the student sees each text with other names: what the teachers say of those is better than what they say of texts they learnt by heart. */
const SWAPPED = 2;
/** Trainings at one time; each runs in one thread. */
const TOGETHER = 2;

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
  execFileSync('g++', ['-O3', '-march=native', '-ffast-math', TRAINER, '-o', program], {
    stdio: 'inherit',
  });
  return program;
}

/** Calls the trainer and prints what it says when it is done. */
function runner(program: string, cache: string): Teaching['run'] {
  const start = promisify(execFile);
  return async (...options) => {
    const { stdout } = await start(program, [`vectors=${join(cache, `vectors-${VOCABULARY}.f32`)}`, ...options]);
    console.log(`${options.find((option) => option.startsWith('out=')) ?? ''}\n${stdout}`);
  };
}

interface Teaching {
  /** Runs the trainer with these options. */
  readonly run: (...options: string[]) => Promise<void>;
  readonly cache: string;
  /** Keep the teachers that the cache has. */
  readonly resume: boolean;
  /** What the teachers learn from. */
  readonly data: string;
  readonly measured: readonly string[];
}

/** The teachers as options of the trainer. */
async function trainTeachers({ run, cache, resume, data, measured }: Teaching): Promise<string[]> {
  const waiting = [...TEACHERS];
  const train = async (): Promise<void> => {
    for (let teacher = waiting.shift(); teacher; teacher = waiting.shift()) {
      const out = join(cache, `${teacher.name}.bin`);
      if (!resume || !existsSync(out))
        await run(`train=${data}`, 'epochs=5', ...teacher.options, `out=${out}`, ...measured);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, train));
  return TEACHERS.map(({ name }) => `model=${join(cache, `${name}.bin`)}`);
}

/** Changes what the teachers say of texts that none of them learnt from: `UNTAUGHT_SOFTNESS` of the student's target is theirs, the rest gold. */
function leanOnGold(file: string, { untaught }: Dump): void {
  const bytes = readFileSync(file);
  const soft = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const theirs = UNTAUGHT_SOFTNESS / SOFTNESS;
  for (const { token, mask } of untaught) {
    const row = soft.subarray(token * LABELS.length, (token + 1) * LABELS.length);
    let open = 0;
    row.forEach((value, label) => {
      if ((mask >> label) & 1) open += value + 1e-6;
    });
    row.forEach((value, label) => {
      const gold = (mask >> label) & 1 ? (value + 1e-6) / open : 0;
      row[label] = theirs * value + (1 - theirs) * gold;
    });
  }
  writeFileSync(file, bytes);
}

async function main(): Promise<void> {
  if (!existsSync(DATA))
    stop(`No training data at ${DATA}: it is shared beside the project. Set SHARED_CONTEXT to its folder.`);
  const choosing = process.argv.includes('--choose');
  const cache = argument('cache') ?? join(tmpdir(), 'sidelight-train-context');
  mkdirSync(cache, { recursive: true });
  const run = runner(build(cache), cache);
  const vectors = await loadVectors(cache, VOCABULARY);
  const clusters = clusterWords(vectors, cache);
  const lexicon = lexiconOf(vectors.words, clusters);

  const resume = process.argv.includes('--resume');
  const write = (name: string, fill: (dump: Dump) => void): string => {
    const path = join(cache, `${name}.bin`);
    if (resume && existsSync(path)) return path;
    const dump = new Dump(path, lexicon);
    fill(dump);
    dump.close();
    console.log(`${name}: ${dump.tokens} tokens`);
    return path;
  };
  const data = write('plain', (dump) => writeTraining(dump, { folder: DATA, sets: trainingSets, seed: 1 }));
  const measured = developmentSets.map((set) => {
    const path = write(`dev-${set.file}`, (dump) => {
      for (const text of readCorpus(DATA, set)) dump.add(text, { ...set, weight: 1 });
    });
    return `dev=${path}`;
  });
  const models = await trainTeachers({ run, cache, resume, data, measured });
  for (const path of measured) await run(`train=${path.slice(4)}`, `marginals=${join(cache, 'unused.f32')}`, ...models);
  const untaught = developmentSets.map((set) => ({ ...set, untaught: true }));
  const sets = choosing ? trainingSets : [...trainingSets, ...untaught];
  const kind = choosing ? 'choose' : 'final';
  const soft = join(cache, `soft-${kind}.f32`);
  const student = join(cache, `student-${kind}.bin`);
  if (!resume || !existsSync(student)) {
    const wide = join(cache, `wide-${kind}.bin`);
    const dump = new Dump(wide, lexicon);
    writeTraining(dump, { folder: DATA, sets, seed: 2, swapped: SWAPPED });
    dump.close();
    await run(`train=${wide}`, `marginals=${soft}`, ...models);
    leanOnGold(soft, dump);
    await run(
      `train=${wide}`,
      `soft=${soft}`,
      ...STUDENT,
      `out=${student}`,
      ...(choosing ? [...measured, 'as=-1', ...READ_AS.map((set) => `as=${set}`)] : []),
    );
  }
  const kept = { words: KEPT_WORDS, rows: KEPT_ROWS, sources: READ_AS };
  const file = packModel(student, vectors, clusters, { lang: 'en', version: VERSION, ...kept });
  const out = choosing ? join(cache, 'actors-en.bin') : OUT;
  writeFileSync(out, file);
  console.log(`${out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
}

await main();
