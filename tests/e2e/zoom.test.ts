import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { callOf, type Driver, poll, type ReaderView, type View } from '../../utils/node/browser/driver.ts';
import { SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { serve } from '../../utils/node/serve.ts';
import { inBothBrowsers, open, output } from './browsers.ts';
import { findFlaws } from './layout.ts';
import { answer } from './pages.ts';
import { openReader, openSidebar, storyOf, untilReaderGone, untilText } from './person.ts';

/** Every surface at 200 % zoom and 320 px wide: nothing scrolls sideways, no words are cut off, every control is 24 px. */

const NARROW = { width: 320, height: 640 };

/** As Ctrl and + do, for every tab: an extension may set the zoom of tabs without any permission. */
async function zoom(own: Page, factor: number): Promise<void> {
  await own.evaluate(async (factor) => {
    interface Tabs {
      query(which: object): Promise<readonly { id?: number }[]>;
      setZoom(id: number, factor: number): Promise<void>;
    }
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
    const { tabs } = (scope.browser ?? scope.chrome) as { tabs: Tabs };
    for (const { id = -1 } of await tabs.query({})) await tabs.setZoom(id, factor).catch(() => undefined);
  }, factor);
}

const flawsOf = (view: Pick<View, 'evaluate'>): Promise<readonly string[]> =>
  view.evaluate(findFlaws as () => string[]);
const flawsOfPage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(callOf(findFlaws as () => string[], [])) as Promise<string[]>;

/** The story, each menu, the panel all unfolded. */
async function expectSoundReader(page: Page, reader: ReaderView, what: string): Promise<void> {
  expect(await reader.evaluate(findFlaws), `${what}, story`).toEqual([]);
  for (const [key, there] of [
    ['t', '.panel .settings'],
    ['?', '.panel .keys'],
    ['c', '.drawer:not([hidden])'],
  ] as const) {
    await reader.evaluate((root) => root.querySelector<HTMLElement>('.main')?.focus());
    await page.keyboard.press(key);
    const isThere = (root: ShadowRoot, there: string): boolean => {
      const inner = root.querySelector('.drawer:not([hidden]) .drawer-root')?.shadowRoot;
      for (const fold of inner?.querySelectorAll('details') ?? []) fold.open = true;
      return (
        root.querySelector(there) !== null && (there !== '.drawer:not([hidden])' || !!inner?.querySelector('.item'))
      );
    };
    expect(await poll(() => reader.evaluate(isThere, there), 15_000), `${what}, ${key}`).toBe(true);
    expect(await reader.evaluate(findFlaws), `${what}, what ${key} opens`).toEqual([]);
    await page.keyboard.press('Escape');
  }
}

async function readStory(driver: Driver, origin: string): Promise<ReaderView> {
  await driver.page.goto(`${origin}/story`);
  const reader = await openReader(driver);
  expect(await poll(async () => (await storyOf(reader)).includes('Orsa Lines'), 15_000)).toBe(true);
  await sleep(400); // the reader takes no press in its first moments
  return reader;
}

const unfold = (): null => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return null;
};

inBothBrowsers(({ driver, server }) => {
  afterEach(() => driver().page.setViewport(null));

  test.each(['options.html', 'welcome.html', 'privacy.html'])('%s', async (name) => {
    const page = await driver().openExtensionPage(name);
    await page.waitForSelector('h1');
    await page.setViewport(NARROW);
    expect(await flawsOfPage(page), '320 px').toEqual([]);
    await page.setViewport(null);
    const own = await driver().openExtensionPage('privacy.html');
    await zoom(own, 2);
    await page.bringToFront();
    expect(await poll(() => page.evaluate('devicePixelRatio === 2'), 5000), 'zoomed').toBe(true);
    expect(await flawsOfPage(page), '200 %').toEqual([]);
    await zoom(own, 1);
    await own.close();
    await page.close();
  });

  test('reader: 320 px, and 200 %', async () => {
    const { page } = driver();
    await page.setViewport(NARROW);
    const reader = await readStory(driver(), server().origin);
    await expectSoundReader(page, reader, '320 px');
    await page.setViewport(null);
    const own = await driver().openExtensionPage('privacy.html');
    await zoom(own, 2);
    await page.bringToFront();
    expect(await poll(() => page.evaluate('devicePixelRatio === 2'), 5000), 'zoomed').toBe(true);
    await expectSoundReader(page, reader, '200 %');
    await zoom(own, 1);
    await own.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('popup and sidebar, all unfolded', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '.glance', 'Marta Lindqvist');
    await popup.evaluate(unfold);
    expect(await flawsOf(popup), 'popup').toEqual([]);
    const sidebar = await openSidebar(driver());
    await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
    await sidebar.evaluate(unfold);
    expect(await flawsOf(sidebar), 'sidebar').toEqual([]);
  });
});

/** The longest words and the other direction. The browser's own language cannot be set in a test: the words are put in the place of the English ones. */
describe.skipIf(process.env.SIDELIGHT_BROWSER === 'firefox').each(['de', 'ar'])('chrome, words of %s', (language) => {
  test('every surface at 320 px, popup and sidebar as they are', async () => {
    const folder = path.join(output, `test-words-${language}`);
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(output, 'chrome-mv3'), path.join(folder, 'chrome-mv3'), { recursive: true });
    const words = (tag: string) => path.join(folder, `chrome-mv3/_locales/${tag}/messages.json`);
    cpSync(words(language), words('en'));
    const server = await serve(answer);
    const driver = await open('chrome', folder);
    try {
      for (const name of ['options.html', 'welcome.html', 'privacy.html']) {
        const page = await driver.openExtensionPage(name);
        await page.waitForSelector('h1');
        await page.setViewport(NARROW);
        expect(await flawsOfPage(page), name).toEqual([]);
        await page.close();
      }
      await driver.page.bringToFront();
      await driver.page.setViewport(NARROW);
      const reader = await readStory(driver, server.origin);
      await expectSoundReader(driver.page, reader, 'reader');
      const popup = await driver.clickToolbarButton();
      await untilText(popup, '.glance', 'Lindqvist');
      await popup.evaluate(unfold);
      expect(await flawsOf(popup), 'popup').toEqual([]);
      const sidebar = await openSidebar(driver);
      await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
      await sidebar.evaluate(unfold);
      expect(await flawsOf(sidebar), 'sidebar').toEqual([]);
    } finally {
      await driver.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
