/**
 * How long hostile pages hold a browser: `npm run bench:hostile -- [chrome|firefox] [pages|growth|text] [part of a name]`. `pages`: for each pathological page the work of a first reading and its longest step. `growth` and `text`: work at four
 * sizes and the exponent between the last two; 1 is linear. Milliseconds of CPU of the page's main thread on this machine.
 */

import type { articleSteps } from '../../utils/article/index.ts';
import type { askReadability } from '../../utils/article/root/readability.ts';
import type { Block, isNothing, ReadOptions } from '../../utils/article/types.ts';
import type { ALL } from '../../utils/platform/snapshot.ts';
import { type Bench, type BrowserName, openBench } from '../e2e/hostile-bench.ts';
import type { Core } from '../e2e/hostile-page.ts';
import { GROWING, GROWING_TEXT } from '../hostile/growing.ts';
import { PATHOLOGICAL } from '../hostile/pathological.ts';
import { clockOf } from './browser-cpu.ts';

const [browser = 'chrome', what = 'pages', part = ''] = process.argv.slice(2);

/** What `hostile-core.ts` has beside the core's own four. */
interface Parts {
  readonly sidelight: Core['sidelight'] & {
    readonly articleSteps: typeof articleSteps;
    readonly askReadability: typeof askReadability;
    readonly isNothing: typeof isNothing;
    readonly ALL: typeof ALL;
  };
}

type Clock = Awaited<ReturnType<typeof clockOf>>;

interface Work {
  /** Milliseconds of the snapshot, of all steps after it, of the longest of them. */
  readonly snapshot: number;
  readonly reading: number;
  readonly longest: number;
  /** Of sanitising every block of the story that is kept, and of the block that takes longest. */
  readonly drawing: number;
  readonly block: number;
  /** Number of blocks, or why there are none. */
  readonly result: string;
}

/** What a page under measurement leaves for the next step, on `globalThis`. */
interface Held {
  page?: Document;
  copy?: Document;
  steps?: ReturnType<typeof articleSteps> | undefined;
  /** Nothing was found: a second judge is asked. */
  lost?: boolean;
  blocks: readonly Block[];
  result: string;
}

/** These run in the browser's page, one after the other; the clock is read between them. */
const parsePage = (html: string): void => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.assign(globalThis, { held: { page, blocks: [], result: '' } satisfies Held });
};
const copyPage = (whole: boolean): void => {
  const { sidelight, held } = globalThis as unknown as Parts & { held: Held };
  held.copy = sidelight.snapshot(held.page as Document, whole ? sidelight.ALL : undefined);
};
/** `slice`: milliseconds after which it comes back, as the reader lets the page go on. True when it is done. As there, where nothing is found all is read again with a second judge. */
const readOn = (whole: boolean, slice: number): boolean => {
  const { sidelight, held } = globalThis as unknown as Parts & { held: Held };
  const began = performance.now();
  const options: ReadOptions = {
    url: 'https://example.org/news/story',
    ...(whole && { runs: Number.POSITIVE_INFINITY }),
    ...(held.lost && { secondOpinion: sidelight.askReadability }),
  };
  held.steps ??= sidelight.articleSteps(held.copy as Document, options);
  for (;;) {
    const step = held.steps.next();
    if (!step.done && performance.now() - began > slice) return false;
    if (!step.done) continue;
    if (!held.lost && sidelight.isNothing(step.value)) {
      Object.assign(held, { lost: true, steps: undefined });
      return false;
    }
    held.blocks = step.value.ok ? step.value.value.blocks.filter(({ removal }) => !removal) : [];
    held.result =
      (held.lost ? 'second ' : '') + (step.value.ok ? step.value.value.blocks.length : step.value.error.code);
    return true;
  }
};
/** Longest of the calls by wall time, in milliseconds. */
const drawAll = (): number => {
  const { sidelight, held } = globalThis as unknown as Parts & { held: Held };
  let longest = 0;
  for (const { html } of held.blocks) {
    const began = performance.now();
    sidelight.toSafeFragment(html, document, {});
    longest = Math.max(longest, performance.now() - began);
  }
  return longest;
};
const resultOf = (): string => {
  const { held } = globalThis as unknown as { held: Held };
  const { result } = held;
  Object.assign(globalThis, { held: undefined });
  return result;
};

/** Milliseconds of the page's main thread for a reading of a page; `whole`: without the limits of a first one. */
async function read({ page }: Bench, clock: Clock, html: string, whole: boolean): Promise<Work> {
  await page.evaluate(parsePage, html);
  const began = clock.now();
  await page.evaluate(copyPage, whole);
  const snapshot = clock.now() - began;
  let reading = 0;
  let longest = 0;
  for (let done = false; !done; ) {
    const before = clock.now();
    done = await page.evaluate(readOn, whole, whole ? Number.POSITIVE_INFINITY : 0);
    reading += clock.now() - before;
    longest = Math.max(longest, clock.now() - before);
  }
  const drawn = clock.now();
  const block = await page.evaluate(drawAll);
  const drawing = clock.now() - drawn;
  return { snapshot, reading, longest, drawing, block, result: await page.evaluate(resultOf) };
}

/** Runs in the browser's page: the analysis of one paragraph. */
function analyse(text: string): string {
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
  const { actors, figures, quotes } = sidelight.readContext(article);
  return `${actors.length}/${figures.length}/${quotes.length}`;
}

const ms = (time: number): string => time.toFixed(0).padStart(6);

async function pages(bench: Bench, clock: Clock): Promise<void> {
  const all: Work[] = [];
  for (const { name, html } of PATHOLOGICAL) {
    if (!name.includes(part)) continue;
    const work = await read(bench, clock, html(), false);
    all.push(work);
    console.log(
      `${name.padEnd(48)}${ms(work.snapshot)} +${ms(work.reading)}  longest${ms(work.longest)}  drawing${ms(work.drawing)}  longest block${ms(work.block)}  ${work.result}`,
    );
  }
  const totals = all.map((work) => work.snapshot + work.reading).sort((a, b) => a - b);
  const steps = all.map((work) => Math.max(work.snapshot, work.longest)).sort((a, b) => a - b);
  const at = (list: readonly number[], share: number): string => ms(list[Math.ceil(list.length * share) - 1] ?? 0);
  for (const [label, list] of [
    ['work', totals],
    ['longest step', steps],
    ['with drawing', all.map((work) => work.snapshot + work.reading + work.drawing).sort((a, b) => a - b)],
  ] as const)
    console.log(
      `${label}: median${at(list, 0.5)}  95th percentile${at(list, 0.95)}  slowest${at(list, 1)} ms, ${list.length} pages`,
    );
}

/** Work of one size; of text, the analysis's. */
async function workOf(bench: Bench, clock: Clock, made: string, isText: boolean): Promise<number> {
  if (!isText) {
    const { snapshot, reading } = await read(bench, clock, made, true);
    return snapshot + reading;
  }
  const began = clock.now();
  await bench.page.evaluate(analyse, made);
  return clock.now() - began;
}

async function growth(bench: Bench, clock: Clock, isText: boolean): Promise<void> {
  const sizes = isText ? [10_000, 40_000, 160_000, 640_000] : [1_000, 4_000, 16_000, 64_000];
  for (const [name, make] of Object.entries(isText ? GROWING_TEXT : GROWING)) {
    if (!name.includes(part)) continue;
    const times: number[] = [];
    for (const size of sizes) {
      const work = await workOf(bench, clock, make(size), isText);
      times.push(work);
      if (work > 20_000) break;
    }
    const [before = 1, last = 1] = times.slice(-2);
    console.log(`${name.padEnd(36)}${(Math.log(last / before) / Math.log(4)).toFixed(2)}  ${times.map(ms).join('')}`);
  }
}

const bench = await openBench(browser as BrowserName, 'hostile-core.js');
const clock = await clockOf(bench.page);
console.log(clock.isCpu ? 'CPU time of the main thread' : 'wall time: no /proc here');
await read(bench, clock, GROWING.paragraphs?.(500) ?? '', false);
if (what === 'pages') await pages(bench, clock);
else await growth(bench, clock, what === 'text');
await bench.close();
