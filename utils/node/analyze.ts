import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../result.ts';
import { type AnalyzeError, isRecord, type Job, messageOf, type Outcome } from './analyze/jobs.ts';
import { readingMarkdown } from './analyze/markdown.ts';
import { articleOfText } from './analyze/plain-text.ts';
import { Pool } from './analyze/pool.ts';
import { contextRecord, pageRecord, placeInText } from './analyze/record.ts';

const HELP = `Reads saved pages as the extension does: the clean story, its actors, figures and quotes, and what was removed.

  npm run --silent analyze -- FILE…          Markdown
  npm run --silent analyze -- --json FILE…   JSON: an object for one file, an array for several
  npm run --silent analyze -- --jsonl        a JSON line on standard input → a JSON line, in any order
      {"id", "url", "path"}                  a saved page
      {"id", "text", "title"?, "lang"?}      plain text

  --url URL        address the FILE was saved from
  --seconds N      time limit for one page (60)
`;

/** One answer of `--jsonl`. */
type Line = Readonly<Record<string, unknown>>;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      url: { type: 'string', default: '' },
      seconds: { type: 'string', default: '60' },
    },
  });
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    process.stdout.write(HELP);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const pool = new Pool({
    threads: Math.min(4, availableParallelism()),
    timeLimit: Math.max(1, Number(values.seconds) || 60) * 1000,
    memoryLimit: 3000,
  });
  if (values.jsonl) await analyzeLines(pool);
  else await analyzeFiles(pool, positionals, values);
  await pool.close();
}

async function analyzeFiles(
  pool: Pool,
  paths: readonly string[],
  options: { json: boolean; url: string },
): Promise<void> {
  const outcomes = await Promise.all(paths.map((path) => pool.run({ kind: 'page', path, url: options.url })));
  const records = outcomes.map((outcome, index) => {
    if (!outcome.ok) return { file: paths[index], error: outcome.error };
    return { file: paths[index], ...pageRecord(outcome.value.article, outcome.value.context) };
  });
  outcomes.forEach((outcome, index) => {
    if (!outcome.ok) complain(`${paths[index]}: ${outcome.error.message}`);
  });
  if (options.json) await print(JSON.stringify(records.length === 1 ? records[0] : records, null, 2));
  else for (const outcome of outcomes) if (outcome.ok) await print(readingMarkdown(outcome.value, today()));
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Reads ahead no further than there are threads, so that an input of any length takes bounded memory. */
async function analyzeLines(pool: Pool): Promise<void> {
  const pending = new Set<Promise<void>>();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    await pool.ready();
    const task = analyzeLine(pool, line, number).then(async (answer) => {
      if ('error' in answer) process.exitCode = 1;
      await print(JSON.stringify(answer));
      pending.delete(task);
    });
    pending.add(task);
  }
  await Promise.all(pending);
}

async function analyzeLine(pool: Pool, line: string, number: number): Promise<Line> {
  const request = parseLine(line, number);
  if (!request.ok) return { id: idOf(line), error: request.error };
  const { id, job } = request.value;
  const outcome: Outcome = await pool.run(job);
  if (!outcome.ok) return { id, error: outcome.error };
  const { article, context } = outcome.value;
  if (job.kind === 'page') return { id, ...pageRecord(article, context) };
  return { id, ...contextRecord(context, placeInText(articleOfText(job.text, job).offsets)) };
}

type Id = string | number;
const isId = (id: unknown): id is Id => typeof id === 'string' || typeof id === 'number';

function parseLine(line: string, number: number): Result<{ id: Id; job: Job }, AnalyzeError> {
  const bad = (what: string) => fail<AnalyzeError>({ code: 'bad-line', message: `Line ${number}: ${what}` });
  const value = parseJson(line);
  if (!isRecord(value)) return bad('not a JSON object.');
  const { id, url, path, text, title, lang } = value;
  if (!isId(id)) return bad('"id" must be a string or a number.');
  if (typeof path === 'string') return ok({ id, job: { kind: 'page', path, url: typeof url === 'string' ? url : '' } });
  if (typeof text !== 'string') return bad('needs "path" (a saved page) or "text" (plain text).');
  return ok({
    id,
    job: {
      kind: 'text',
      text,
      ...(typeof title === 'string' && { title }),
      ...(typeof lang === 'string' && { lang }),
    },
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const idOf = (line: string): Id | null => {
  const value = parseJson(line);
  return isRecord(value) && isId(value.id) ? value.id : null;
};

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

// `analyze … | head` closes the pipe: not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await main().catch((error: unknown) => complain(messageOf(error)));
