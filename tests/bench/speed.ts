/**
 * `npm run bench [-- --pages N] [--rounds N] [--profile]`: what Sidelight costs beside the readers it is compared with, as
 * ratios in one run, in real Chromium over the development pages of ../shared. Every measurement is a fresh page with freshly
 * injected code, as after a click; pages are shuffled and peers interleaved. Nothing here is asserted: machines are noisy.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { seeded } from '../tools/seeded.ts';
import { PEERS, type PeerName } from './speed-peers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pagesDir = path.resolve(root, '../shared/data/extraction/pages');

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '3' },
    profile: { type: 'boolean', default: false },
  },
});

/** Value below which a share `q` of the numbers lies. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** Serves the saved pages without their scripts and sends nothing else. */
function serve(): Promise<{ url: string; close(): void }> {
  const server = http.createServer((request, response) => {
    const file = path.join(pagesDir, `${path.basename(request.url ?? '')}.html.gz`);
    if (!fs.existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(zlib.gunzipSync(fs.readFileSync(file)));
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      done({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/** Milliseconds of one peer on one page, code cold. */
async function measure(
  page: Page,
  url: string,
  source: string,
  peer: PeerName,
): Promise<{ ms: number; steps: Record<string, number> }> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${peer} on ${url}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  await run(source);
  const result = (await run(PEERS[peer].run)) as { ms: number; steps: Record<string, number> };
  await session.detach();
  return result;
}

async function main(): Promise<void> {
  if (!fs.existsSync(pagesDir)) {
    console.log('bench: no ../shared/data/extraction here: nothing to measure on.');
    return;
  }
  const sources = new Map<string, string>();
  for (const peer of Object.values(PEERS)) {
    const file = path.join(root, '.output/bench', peer.file);
    if (!fs.existsSync(file)) throw new Error(`${file} is missing: run "npm run build:bench"`);
    sources.set(peer.file, fs.readFileSync(file, 'utf8'));
  }
  const random = seeded(8);
  const ids = shuffled(
    fs.readdirSync(pagesDir).map((name) => name.replace('.html.gz', '')),
    random,
  ).slice(0, Number(options.pages));
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_BIN ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const names = Object.keys(PEERS) as PeerName[];
  const rounds: Map<string, Record<string, number>>[] = [];
  const steps: Record<string, number[]> = {};
  for (let round = 0; round < Number(options.rounds); round++) {
    const times = new Map<string, Record<string, number>>();
    for (const id of shuffled(ids, random)) {
      const row: Record<string, number> = {};
      for (const peer of shuffled(names, random)) {
        const { ms, steps: parts } = await measure(
          page,
          `${server.url}/${id}`,
          sources.get(PEERS[peer].file) ?? '',
          peer,
        );
        row[peer] = ms;
        if (peer === 'sidelight')
          for (const [step, part] of Object.entries(parts)) steps[step] = [...(steps[step] ?? []), part];
      }
      times.set(id, row);
    }
    rounds.push(times);
  }
  await browser.close();
  server.close();
  print(ids, names, rounds);
  if (options.profile)
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
