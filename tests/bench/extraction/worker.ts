import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import type { Extraction } from './extractors.ts';

export interface Task {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly domain: string;
  readonly extractors: readonly string[];
}
export interface Done {
  readonly id: string;
  readonly results: Readonly<Record<string, Extraction>>;
}

/** The model of `readArticle` on this thread: the file `workerData` names instead of the one that ships. */
const model: unknown = workerData;
if (typeof model === 'string')
  registerHooks({
    load: (url, context, nextLoad) =>
      url.endsWith('/clutter/model.json')
        ? { format: 'json', source: readFileSync(model), shortCircuit: true }
        : nextLoad(url, context),
  });
const { EXTRACTORS } = await import('./extractors.ts');

// Some extractors chat about each page, or let a promise fail after they have answered.
Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} });

async function run({ id, file, url, domain, extractors }: Task): Promise<Done> {
  const html = gunzipSync(readFileSync(file)).toString('utf8');
  const results: Record<string, Extraction> = {};
  for (const name of extractors) {
    try {
      results[name] = (await EXTRACTORS[name]?.(html, url, domain)) ?? { text: '', error: 'no such extractor' };
    } catch (error) {
      results[name] = { text: '', error: error instanceof Error ? error.message : String(error) };
    }
  }
  return { id, results };
}

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await run(task)));
