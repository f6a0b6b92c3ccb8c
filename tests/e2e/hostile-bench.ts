import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../utils/node/find-browser.mjs';

/** The built core in a browser's page: what a page's markup becomes, judged by a canary and by a server that counts. */
export interface Bench {
  readonly page: Page;
  /** Address of the judging server. */
  readonly host: string;
  /** Paths asked for under /hit/. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');

export type BrowserName = 'chrome' | 'firefox';

function launch(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: [...sandbox, '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    protocolTimeout: 280_000,
  });
}

/** Opens an empty page with the built core (a script of `.output/bench`) in it and a canary that notes who ran. */
export async function openBench(name: BrowserName, script = 'core.js'): Promise<Bench> {
  const file = path.join(root, '.output/bench', script);
  if (!existsSync(file)) throw new Error(`No ${file}: run "npm run build:bench" first.`);
  const core = readFileSync(file);
  const hits: string[] = [];
  const server = http.createServer((request, response) => {
    const url = request.url ?? '';
    if (url.startsWith('/hit/')) hits.push(url);
    if (url === '/core.js') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(core);
    if (url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><meta charset="utf-8"><title>Bench</title><script src="/core.js"></script>');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await launch(name);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(host);
  await page.evaluate(() => {
    const ran: string[] = [];
    Object.assign(globalThis, { ran, canary: (id: string) => void ran.push(id) });
  });
  return {
    page,
    host,
    hits,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
