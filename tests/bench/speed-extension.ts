/**
 * `npm run bench -- --extension`: what the built extension costs in Chromium, moved as a person moves it. CPU time of the page's main thread,
 * scripts included, beside what Readability and DOMPurify take in the same page from their script to the first frame with their result.
 */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { type Driver, poll, READER_HOST } from '../../utils/node/browser/driver.ts';
import { openBrowser } from '../../utils/node/browser/open.ts';
import { clockOf } from './speed-cpu.ts';
import { quantile, type World, worldOf } from './speed-world.ts';

const CYCLES = [1, 10, 25, 50, 75];
const PANELS = 5;

const IS_OPEN = `document.querySelector(${JSON.stringify(READER_HOST)}) !== null`;
/** Two frames on, what was drawn is on screen. */
const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
/** From when the reader's host is in the page: two frames. */
const PAINTED = `new Promise((done) => {
  const look = () => {
    if (!(${IS_OPEN})) return;
    watch.disconnect();
    ${FRAMES}.then(done);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.documentElement, { childList: true });
})`;
/** As a click would show it: on top of the page. */
const PEER = `(() => {
  const article = new peers.Readability(document.cloneNode(true)).parse();
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; z-index: 2147483647';
  box.append(peers.DOMPurify.sanitize(article?.content ?? '', { RETURN_DOM_FRAGMENT: true }));
  document.body.append(box);
})()`;

type Row = Record<'paint' | 'peer' | 'wall' | 'putBack', number>;
type Clock = Awaited<ReturnType<typeof clockOf>>;

/** Waits without asking the page more often than a person blinks. */
const untilOpen = async (world: World, isOpen: boolean): Promise<boolean> =>
  (await poll(async () => ((await world.run(IS_OPEN)) as boolean) === isOpen, 15_000)) === true;

/** Puts the blocks of the story's first mark of a cut back; NaN where the story has none. */
async function timePutBack(driver: Driver, world: World, clock: Clock): Promise<number> {
  const reader = await driver.reader();
  const place = await reader?.evaluate((root) => {
    const button = root.querySelector('.cut button');
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = button?.getBoundingClientRect();
    return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!place) return Number.NaN;
  await sleep(500); // the reader takes no click in its first moments
  await world.run(FRAMES);
  const start = clock.now();
  await driver.page.mouse.click(place.x, place.y);
  await world.run(FRAMES);
  return clock.now() - start;
}

/** One page: the reader, then the peer on the page loaded anew. */
async function measurePage(driver: Driver, url: string, peers: string): Promise<Row | undefined> {
  const { page } = driver;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const world = await worldOf(page);
  const clock = await clockOf(page.browser(), world.session, world.contextId);
  const painted = world.run(PAINTED);
  const start = clock.now();
  const wallStart = performance.now();
  await driver.pressShortcut('E');
  if ((await Promise.race([painted, sleep(15_000, 'late')])) === 'late') return undefined;
  const [paint, wall] = [clock.now() - start, performance.now() - wallStart];
  const putBack = await timePutBack(driver, world, clock);
  await driver.pressShortcut('E');
  await untilOpen(world, false);
  await world.session.detach();

  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const other = await worldOf(page);
  const otherClock = await clockOf(page.browser(), other.session, other.contextId);
  const otherStart = otherClock.now();
  await other.run(peers);
  await other.run(PEER);
  await other.run(FRAMES);
  const peer = otherClock.now() - otherStart;
  await other.session.detach();
  return { paint, peer, wall, putBack };
}

const row = (name: string, values: readonly number[], goal: string, unit = ''): void => {
  const known = values.filter((value) => !Number.isNaN(value));
  const [median, p95] = [0.5, 0.95].map((q) => quantile(known, q).toFixed(2));
  console.log(`${name.padEnd(52)} median ${median}${unit}, p95 ${p95}${unit} of ${known.length} (goal ${goal})`);
};

/** Milliseconds from a side panel's own start to its first paint (nothing to show), and to the first actors of a story. */
async function measurePanels(driver: Driver, empty: string, story: string): Promise<void> {
  const times: Record<'empty' | 'actors', number[]> = { empty: [], actors: [] };
  for (let turn = 0; turn < PANELS; turn++) {
    for (const kind of ['empty', 'actors'] as const) {
      await driver.page.goto(kind === 'empty' ? empty : story);
      if (kind === 'actors') {
        const world = await worldOf(driver.page);
        await driver.pressShortcut('E');
        await untilOpen(world, true);
        await world.session.detach();
        await sleep(500);
      }
      await driver.pressShortcut('K');
      const panel = await driver.sidebar();
      const entry = kind === 'empty' ? 'first-contentful-paint' : 'sidelight-actors';
      const time = await poll(
        async () => panel?.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime ?? null, entry),
        15_000,
      );
      times[kind].push(time ?? Number.NaN);
      await panel?.evaluate(() => window.close()).catch(() => undefined); // it closes under the call
      await poll(async () => (await driver.sidebar(0)) === null, 5_000);
    }
  }
  const first = quantile(times.empty, 0.5);
  row('empty side panel, its start to its first paint', times.empty, '–', ' ms');
  row(
    'side panel to first actors, model cold, beyond that',
    times.actors.map((ms) => ms - first),
    '150 ms',
    ' ms',
  );
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Heap of the page's process before the first opening and after some of the closings. */
async function measureMemory(driver: Driver, story: string): Promise<void> {
  await driver.page.goto(story);
  const world = await worldOf(driver.page);
  const sizes = [await heapOf(world.session)];
  for (let turn = 1; turn <= Math.max(...CYCLES); turn++) {
    await driver.pressShortcut('E');
    await untilOpen(world, true);
    await driver.pressShortcut('E');
    await untilOpen(world, false);
    if (CYCLES.includes(turn)) sizes.push(await heapOf(world.session));
  }
  const told = sizes.map((bytes) => (bytes / 1e6).toFixed(2)).join(', ');
  console.log(
    `heap before the first opening and closed ${CYCLES.join(', ')} times: ${told} MB (goal: within 1 %); what stays is the browser's own for an extension, the script that listens and what was read`,
  );
  await world.session.detach();
}

/** How often the background starts while a person reads pages and asks for nothing. */
async function countWakeUps(driver: Driver, urls: readonly string[]): Promise<void> {
  await driver.stopBackground();
  const browser = driver.page.browser();
  let woken = 0;
  browser.on('targetcreated', (target) => {
    if (target.type() === 'service_worker' && target.url().startsWith(driver.origin)) woken++;
  });
  for (const url of urls) await driver.page.goto(url, { waitUntil: 'domcontentloaded' });
  const tab = await browser.newPage();
  await tab.goto(urls[0] ?? 'about:blank');
  await tab.close();
  await sleep(1_000);
  console.log(`background started ${woken} times in ${urls.length} pages and a tab opened and closed (goal 0)`);
}

/** Prints all of it for the built extension. */
export async function printExtension(urls: readonly string[], peers: string, story: string): Promise<void> {
  const extension = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
  const driver = await openBrowser('chrome', { extension, headless: true });
  try {
    await sleep(1_000); // what installing starts
    const rows: Row[] = [];
    let unread = 0;
    for (const url of urls) {
      const measured = await measurePage(driver, url, peers);
      if (measured) rows.push(measured);
      else unread++;
    }
    console.log(
      `the built extension, ${rows.length} pages (${unread} where no reader opened); CPU time of the page's main thread`,
    );
    row(
      'click to first paint / Readability + DOMPurify + append',
      rows.map(({ paint, peer }) => paint / peer),
      '1.1',
    );
    row(
      '  the same, milliseconds',
      rows.map(({ paint }) => paint),
      '–',
      ' ms',
    );
    row(
      '  wall time',
      rows.map(({ wall }) => wall),
      '–',
      ' ms',
    );
    row(
      'put a cut back / click to first paint',
      rows.map(({ putBack, paint }) => putBack / paint),
      '0.2',
    );
    await measurePanels(driver, 'about:blank', story);
    await measureMemory(driver, story);
    await countWakeUps(driver, urls.slice(0, 10));
  } finally {
    await driver.close();
  }
}
