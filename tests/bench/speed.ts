/**
 * `npm run bench [-- --pages N] [--rounds N] [--profile] [--fresh] [--extension]`: what Sidelight costs beside the readers it is compared with, as
 * ratios in one run, in real Chromium over the development pages of ../shared. Every measurement is a fresh page with freshly
 * injected code, as after a click; pages are shuffled and peers interleaved; `--fresh` starts a process for each, so that nothing
 * compiled is left. CPU time of the page's main thread where the system tells it (Linux). Then growth with the size of a page, and
 * the bytes a click puts into one. `--extension` measures the built extension instead (`speed-extension.ts`). Nothing here is asserted: machines are noisy.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { seeded } from '../tools/seeded.ts';
import { clockOf } from './speed-cpu.ts';
import { printExtension } from './speed-extension.ts';
import { printGrowth } from './speed-growth.ts';
import { PEERS, type PeerName } from './speed-peers.ts';
import { quantile, worldOf } from './speed-world.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pagesDir = path.resolve(root, '../shared/data/extraction/pages');

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    extension: { type: 'boolean', default: false },
  },
});

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** A story of our own, for what is measured on one page. */
const STORY = 'own-story';
const STORY_FILE = path.resolve(root, 'tests/e2e/pages/story.html');

/** Serves the saved pages without their scripts and sends nothing else. */
function serve(): Promise<{ url: string; close(): void }> {
  const server = http.createServer((request, response) => {
    const isOwn = path.basename(request.url ?? '') === STORY;
    const file = path.join(pagesDir, `${path.basename(request.url ?? '')}.html.gz`);
    if (!isOwn && !fs.existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(isOwn ? fs.readFileSync(STORY_FILE) : zlib.gunzipSync(fs.readFileSync(file)));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      done({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

interface Measured {
  /** Of the reading itself, and of evaluating the script before it. */
  readonly ms: number;
  readonly load: number;
  readonly isCpu: boolean;
  /** Wall time. */
  readonly steps: Readonly<Record<string, number>>;
}

/** Milliseconds of one peer on one page, code cold. */
async function measure(page: Page, url: string, source: string, peer: PeerName): Promise<Measured> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { session, contextId, run } = await worldOf(page);
  const clock = await clockOf(page.browser(), session, contextId);
  const t0 = clock.now();
  await run(source);
  const t1 = clock.now();
  const result = (await run(PEERS[peer].run)) as { ms: number; steps: Record<string, number> };
  const t2 = clock.now();
  await session.detach();
  return { ms: clock.isCpu ? t2 - t1 : result.ms, load: t1 - t0, isCpu: clock.isCpu, steps: result.steps };
}

/** The same in a process of its own. */
async function measureFresh(browser: Browser, url: string, source: string, peer: PeerName): Promise<Measured> {
  const context = await browser.createBrowserContext();
  try {
    return await measure(await context.newPage(), url, source, peer);
  } finally {
    await context.close();
  }
}

/** Bytes of the scripts a click puts into a page, where the extension is built. */
function printBytes(): void {
  const files = ['reader.js', 'reader-article.js', 'reader-view.js'].map((name) =>
    path.join(root, '.output/chrome-mv3', name),
  );
  if (!files.every((file) => fs.existsSync(file))) return void console.log('bytes: not built (npm run build)');
  const scripts = files.map((file) => fs.readFileSync(file));
  const raw = scripts.reduce((sum, script) => sum + script.length, 0);
  const gzipped = scripts.reduce((sum, script) => sum + zlib.gzipSync(script, { level: 9 }).length, 0);
  console.log(`bytes a click puts into the page: ${raw} (goal 150,000), ${gzipped} gzipped (goal 60,000)`);
}

/** The scripts of the peers, by file. */
function readSources(): Map<string, string> {
  const sources = new Map<string, string>();
  for (const peer of Object.values(PEERS)) {
    const file = path.join(root, '.output/bench', peer.file);
    if (!fs.existsSync(file)) throw new Error(`${file} is missing: run "npm run build:bench"`);
    sources.set(peer.file, fs.readFileSync(file, 'utf8'));
  }
  return sources;
}

async function main(): Promise<void> {
  if (!fs.existsSync(pagesDir)) {
    console.log('bench: no ../shared/data/extraction here: nothing to measure on.');
    return;
  }
  const sources = readSources();
  const random = seeded(8);
  const ids = shuffled(
    fs.readdirSync(pagesDir).map((name) => name.replace('.html.gz', '')),
    random,
  ).slice(0, Number(options.pages));
  const server = await serve();
  if (options.extension) {
    const urls = ids.map((id) => `${server.url}/${id}`);
    await printExtension(urls, sources.get('peers.js') ?? '', `${server.url}/${STORY}`);
    return void server.close();
  }
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_BIN ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const names = Object.keys(PEERS) as PeerName[];
  const rounds: Map<string, Record<string, number>>[] = [];
  const steps: Record<string, number[]> = {};
  const loads: Record<string, number[]> = {};
  let isCpu = true;
  for (let round = 0; round < Number(options.rounds); round++) {
    const times = new Map<string, Record<string, number>>();
    for (const id of shuffled(ids, random)) {
      const row: Record<string, number> = {};
      for (const peer of shuffled(names, random)) {
        const url = `${server.url}/${id}`;
        const source = sources.get(PEERS[peer].file) ?? '';
        const measured = options.fresh
          ? await measureFresh(browser, url, source, peer)
          : await measure(page, url, source, peer);
        const parts = measured.steps;
        isCpu &&= measured.isCpu;
        row[peer] = measured.ms;
        loads[peer] = [...(loads[peer] ?? []), measured.load];
        if (peer === 'sidelight')
          for (const [step, part] of Object.entries(parts)) steps[step] = [...(steps[step] ?? []), part];
      }
      times.set(id, row);
    }
    rounds.push(times);
  }
  print(ids, names, rounds);
  printLoads(loads, isCpu);
  const { session, contextId, run } = await worldOf(page);
  await run([...sources.values()].join(';\n'));
  await printGrowth(session, { sidelight: contextId, readability: contextId });
  printBytes();
  await browser.close();
  server.close();
  if (options.profile) printSteps(steps);
}

/** What evaluating each peer's script takes before it reads. */
function printLoads(loads: Readonly<Record<string, readonly number[]>>, isCpu: boolean): void {
  const told = Object.entries(loads).map(([name, list]) => `${name} ${quantile(list, 0.5).toFixed(1)}`);
  const clock = isCpu ? 'CPU time of the main thread' : 'WALL TIME';
  console.log(`${clock}; evaluating the script before it, not in the ratios, ms: ${told.join(', ')}`);
}

/** Wall time of Sidelight's steps. */
function printSteps(steps: Readonly<Record<string, readonly number[]>>): void {
  for (const [step, list] of Object.entries(steps))
    console.log(
      `  ${step.padEnd(24)} median ${quantile(list, 0.5).toFixed(2)} ms, p95 ${quantile(list, 0.95).toFixed(2)} ms`,
    );
}

/** One row a peer: ratio to Readability + DOMPurify, page by page, each page's median over the rounds. */
function print(
  ids: readonly string[],
  names: readonly PeerName[],
  rounds: readonly Map<string, Record<string, number>>[],
): void {
  const median = (id: string, peer: string): number =>
    quantile(
      rounds.map((times) => times.get(id)?.[peer] ?? Number.NaN),
      0.5,
    );
  console.log(
    `${ids.length} pages, ${rounds.length} rounds; ratio to clone + Readability + DOMPurify on the same page`,
  );
  console.log(`${'peer'.padEnd(24)} median    p95    p99   spread of medians over rounds   ms (median)`);
  for (const peer of names) {
    const ratios = ids.map((id) => median(id, peer) / median(id, 'readability'));
    const spread = rounds.map((times) =>
      quantile(
        ids.map((id) => (times.get(id)?.[peer] ?? Number.NaN) / (times.get(id)?.readability ?? Number.NaN)),
        0.5,
      ),
    );
    const cells = [0.5, 0.95, 0.99].map((q) => quantile(ratios, q).toFixed(2).padStart(6));
    console.log(
      `${peer.padEnd(24)} ${cells.join(' ')}   ${spread
        .map((x) => x.toFixed(2))
        .join(' ')
        .padEnd(31)} ${quantile(
        ids.map((id) => median(id, peer)),
        0.5,
      ).toFixed(1)}`,
    );
  }
}

await main();
