/**
 * How long hostile pages hold a browser: `npm run bench:hostile -- [chrome|firefox] [pages|growth|text] [part of a name]`. `pages`: for each pathological page the work of a first reading and its longest step. `growth` and `text`: work at four
 * sizes and the exponent between the last two; 1 is linear. Milliseconds of this machine: compare within one run only.
 */

import type { articleSteps } from '../../utils/article/index.ts';
import type { FIRST_READING } from '../../utils/platform/page-world.ts';
import { type Bench, type BrowserName, openBench } from '../e2e/hostile-bench.ts';
import type { Core } from '../e2e/hostile-page.ts';
import { GROWING, GROWING_TEXT } from '../hostile/growing.ts';
import { PATHOLOGICAL } from '../hostile/pathological.ts';

const [browser = 'chrome', what = 'pages', part = ''] = process.argv.slice(2);

/** What `hostile-core.ts` has beside the core's own four. */
interface Parts {
  readonly sidelight: Core['sidelight'] & {
    readonly articleSteps: typeof articleSteps;
    readonly FIRST_READING: typeof FIRST_READING;
  };
}

interface Work {
  /** Milliseconds of the snapshot, of all steps after it, of the longest of them. */
  readonly snapshot: number;
  readonly reading: number;
  readonly longest: number;
  /** Number of blocks, or why there are none. */
  readonly result: string;
}

/** Runs in the browser's page. `whole`: without the limits of a first reading. */
function read(html: string, whole: boolean): Work {
  const { sidelight } = globalThis as unknown as Parts;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const began = performance.now();
  const copy = sidelight.snapshot(page, whole ? undefined : sidelight.FIRST_READING);
  const copied = performance.now();
  const limits = whole ? {} : { runs: sidelight.FIRST_READING.runs };
  const steps = sidelight.articleSteps(copy, { url: 'https://example.org/news/story', ...limits });
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (!step.done) continue;
    const result = step.value.ok ? String(step.value.value.blocks.length) : step.value.error.code;
    return { snapshot: copied - began, reading: performance.now() - copied, longest, result };
  }
}

/** Runs in the browser's page: the analysis of one paragraph. */
function analyse(text: string): Work {
  const { sidelight } = globalThis as unknown as Core;
  const block = { id: 0, kind: 'paragraph', text, html: '' } as const;
  const article = {
    url: '',
    title: 't',
    lang: 'en',
    dir: 'ltr',
    blocks: [block],
    candidates: [],
    notices: [],
  } as const;
  const began = performance.now();
  const { actors, figures, quotes } = sidelight.readContext(article);
  const reading = performance.now() - began;
  return { snapshot: 0, reading, longest: reading, result: `${actors.length}/${figures.length}/${quotes.length}` };
}

const ms = (time: number): string => time.toFixed(0).padStart(6);

async function pages({ page }: Bench): Promise<void> {
  const all: Work[] = [];
  for (const { name, html } of PATHOLOGICAL) {
    if (!name.includes(part)) continue;
    const work = await page.evaluate(read, html(), false);
    all.push(work);
    console.log(
      `${name.padEnd(48)}${ms(work.snapshot)} +${ms(work.reading)}  longest${ms(work.longest)}  ${work.result}`,
    );
  }
  const totals = all.map((work) => work.snapshot + work.reading).sort((a, b) => a - b);
  const steps = all.map((work) => Math.max(work.snapshot, work.longest)).sort((a, b) => a - b);
  const at = (list: readonly number[], share: number): string => ms(list[Math.ceil(list.length * share) - 1] ?? 0);
  for (const [label, list] of [
    ['work', totals],
    ['longest step', steps],
  ] as const)
    console.log(
      `${label}: median${at(list, 0.5)}  95th percentile${at(list, 0.95)}  slowest${at(list, 1)} ms, ${list.length} pages`,
    );
}

async function growth(bench: Bench, isText: boolean): Promise<void> {
  const sizes = isText ? [10_000, 40_000, 160_000, 640_000] : [1_000, 4_000, 16_000, 64_000];
  for (const [name, make] of Object.entries(isText ? GROWING_TEXT : GROWING)) {
    if (!name.includes(part)) continue;
    const times: number[] = [];
    for (const size of sizes) {
      const { snapshot, reading } = await (isText
        ? bench.page.evaluate(analyse, make(size))
        : bench.page.evaluate(read, make(size), true));
      times.push(snapshot + reading);
      if (snapshot + reading > 20_000) break;
    }
    const [before = 1, last = 1] = times.slice(-2);
    console.log(`${name.padEnd(36)}${(Math.log(last / before) / Math.log(4)).toFixed(2)}  ${times.map(ms).join('')}`);
  }
}

const bench = await openBench(browser as BrowserName, 'hostile-core.js');
await bench.page.evaluate(read, GROWING.paragraphs?.(500) ?? '', false);
if (what === 'pages') await pages(bench);
else await growth(bench, what === 'text');
await bench.close();
