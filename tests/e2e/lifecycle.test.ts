import { expect, test } from 'vitest';
import { type Driver, poll, READER_HOST } from '../../utils/node/browser/driver.ts';
import { READER } from '../../utils/node/browser/surfaces.ts';
import { type Served, type Server, serve } from '../../utils/node/serve.ts';
import { inBothBrowsers } from './browsers.ts';
import { answer, KEPT } from './pages.ts';
import { openReader, readAWhile, readerOf, stateOfPage, storyOf, untilReaderGone } from './person.ts';

/** 500 times at night, 60 in CI, few where someone waits. */
const TIMES = process.env.NIGHT ? 500 : process.env.CI ? 60 : 12;

/** A story so long that it is still being read when something else happens. */
const LONG = `<!doctype html><html lang="en"><title>The long report of the lock keepers</title><article><h1>The long report of the lock keepers</h1>${Array.from({ length: 1_500 }, (_, i) => `<p>On day ${i} the keepers of lock ${i % 40} counted ${i * 3} barges, and the board said that it had heard nothing of it.</p>`).join('')}</article></html>`;
const serving = (path: string): Served | undefined => (path.startsWith('/long') ? { body: LONG } : answer(path));

const isThere = (driver: Driver): Promise<boolean> =>
  driver.page.evaluate((host) => document.querySelector(host) !== null, READER_HOST);
const until = async (what: string, ask: () => Promise<boolean>, timeout = 15_000): Promise<void> => {
  expect(await poll(ask, timeout), what).toBe(true);
};

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
}
interface Api {
  readonly storage: { readonly sync: Storage };
}

/** What Chromium counts in the page's process after a collection: nodes, listeners, bytes. */
async function countIn(driver: Driver): Promise<{ nodes: number; listeners: number; bytes: number }> {
  const session = await driver.page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const counted = { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
  await session.detach();
  return counted;
}

/** On and off by the shortcut. */
async function onAndOff(driver: Driver): Promise<void> {
  await driver.pressShortcut('E');
  await until('the reader', () => isThere(driver));
  await driver.pressShortcut('E');
  await until('the page', async () => !(await isThere(driver)));
}

inBothBrowsers(({ driver, server }, name) => {
  test(`${TIMES} times on and off: the page byte for byte, nothing left behind`, async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    await page.evaluate(readAWhile);
    const before = await page.evaluate(stateOfPage);
    for (let i = 0; i < 5; i++) await onAndOff(driver());
    const early = name === 'chrome' ? await countIn(driver()) : undefined;
    for (let i = 0; i < TIMES; i++) await onAndOff(driver());
    expect(await page.evaluate(stateOfPage)).toEqual(before);
    if (!early) return;
    const late = await countIn(driver());
    // Flat, whatever the number of times: one tree kept would be more.
    expect(late.nodes - early.nodes, 'nodes').toBeLessThan(30);
    expect(late.listeners - early.listeners, 'listeners').toBeLessThan(5);
    expect(late.bytes - early.bytes, 'bytes').toBeLessThanOrEqual(2 ** 20);
  }, 900_000);

  test('the background is stopped between the press and the reading, and while the page is read', async () => {
    const long = await serve(serving);
    try {
      const { page } = driver();
      await page.goto(`${server().origin}/story`);
      await driver().stopBackground();
      await driver().pressShortcut('E');
      expect(await storyOf(await readerOf(driver()))).toContain(KEPT[0]);
      await driver().pressShortcut('E');
      await untilReaderGone(driver());
      await page.goto(`${long.origin}/long`);
      await driver().pressShortcut('E');
      await driver().stopBackground();
      const isRead = async () => (await driver().reader(0))?.evaluate((root) => root.querySelector('article') !== null);
      // Where the background died with the press in its hand, the next press is heard.
      for (let tries = 0; tries < 3 && !(await poll(isRead, 6_000)); tries++) await driver().pressShortcut('E');
      expect(await storyOf(await readerOf(driver()))).toContain('lock keepers');
    } finally {
      long.close();
    }
  }, 120_000);

  test('the page goes away in the middle of reading: the next one is read', async () => {
    const long: Server = await serve(serving);
    const { page } = driver();
    await page.goto(`${long.origin}/long`);
    await driver().pressShortcut('E');
    await page.goto(`${server().origin}/story`);
    // The site is gone: all is done on the device.
    long.close();
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    await driver().pressShortcut('E');
    expect(await storyOf(await readerOf(driver()))).toContain(KEPT[0]);
    await driver().pressShortcut('E');
    await untilReaderGone(driver());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  }, 120_000);

  test('storage that is corrupt, of a later version or full: the reader opens, says what failed, and nothing stored is lost', async () => {
    const own = await driver().openExtensionPage('options.html');
    await own.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const sync = (scope.browser ?? scope.chrome)?.storage.sync;
      await sync?.set({
        settings: { version: 99, theme: 'sepia', fontSize: 'huge', hologram: true },
        'site:127.0.0.1': { keep: 7, remove: { length: 3 } },
      });
      // Full: nothing larger than what is left can be stored.
      for (let i = 0; i < 200; i++)
        await sync?.set({ [`filler${i}`]: 'x'.repeat(i < 12 ? 8_000 : 400) }).catch(() => undefined);
    });
    await driver().page.bringToFront();
    await driver().page.goto(`${server().origin}/story`);
    await driver().pressShortcut('E');
    const reader = await readerOf(driver());
    expect(await storyOf(reader)).toContain(KEPT[0]);
    expect(await reader.evaluate((root) => root.querySelector('dialog')?.dataset.theme)).toBe('sepia');
    await reader.click('[data-action="text"]');
    const isChanged = await own.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const sync = (scope.browser ?? scope.chrome)?.storage.sync;
      const { settings } = (await sync?.get('settings')) ?? {};
      await sync?.remove(['settings', 'site:127.0.0.1', ...Array.from({ length: 200 }, (_, i) => `filler${i}`)]);
      return settings;
    });
    expect(isChanged).toEqual({ version: 99, theme: 'sepia', fontSize: 'huge', hologram: true });
    await own.close();
    await reader.click(READER.close);
    await untilReaderGone(driver());
  });

  test('the extension is updated under an open reader: words come up, the page comes back, and the new one reads', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const reader = await openReader(driver());
    expect(await reader.evaluate(wordsShown)).toBe('hidden');
    await driver().update();
    await until('the words', async () => (await reader.evaluate(wordsShown)) === 'visible');
    await reader.click(READER.close);
    const inFront = (host: string) => document.elementFromPoint(300, 300)?.matches(host) === true;
    await until('the page', async () => !(await page.evaluate(inFront, READER_HOST)));
    // What the debugger holds back in Chromium: a background that starts after a reload.
    if (name === 'chrome') {
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
      return;
    }
    const isNew = async () => (await (await readerOf(driver())).evaluate(wordsShown)) === 'hidden';
    for (let tries = 0; tries < 3; tries++) {
      // A press before the new background has run is lost.
      await driver().pressShortcut('E');
      if (await poll(isNew, 5_000)) break;
    }
    expect(await isNew(), 'the new reader').toBe(true);
    expect(await storyOf(await readerOf(driver()))).toContain(KEPT[0]);
    await driver().pressShortcut('E');
    await untilReaderGone(driver());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  }, 120_000);
});

function wordsShown(root: ShadowRoot): string {
  const words = root.querySelector('dialog > .orphaned');
  return words ? getComputedStyle(words).visibility : 'missing';
}
