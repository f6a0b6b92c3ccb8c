import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { poll } from '../../utils/node/browser/driver.ts';
import { inBothBrowsers, inBrowsers } from './browsers.ts';
import { KEPT } from './pages.ts';
import { openReader, readerOf, stateOfPage, storyOf, untilReaderGone, untilText } from './person.ts';

/** Two windows, private windows, and permissions that go away: what is meant for one page touches no other, and none is left half done. */

interface Api {
  readonly windows: {
    create(options: object): Promise<{ id?: number }>;
    remove(id: number): Promise<void>;
  };
  readonly permissions: {
    remove(what: object): Promise<boolean>;
    contains(what: object): Promise<boolean>;
  };
}

const SITE = { origins: ['*://127.0.0.1/*'] };

/** Runs in a page of the extension. */
async function openWindow(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return (await chrome.windows.create({ url, focused: false })).id ?? -1;
}
async function closeWindow(id: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  await chrome.windows.remove(id);
}
async function withdraw(site: { origins: string[] }): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return chrome.permissions.remove(site);
}
async function isAllowed(site: { origins: string[] }): Promise<boolean> {
  const { chrome } = globalThis as unknown as { chrome: Api };
  return chrome.permissions.contains(site);
}
inBothBrowsers(({ driver, server }) => {
  test('a second window with the same page is left alone, and its closing too', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story?first`);
    const own = await driver().openExtensionPage('options.html');
    const id = await own.evaluate(openWindow, `${server().origin}/story?second`);
    const find = async (): Promise<Page | undefined> =>
      (await page.browser().pages()).find((one) => one.url().endsWith('?second'));
    const second = await poll(find, 15_000);
    if (!second) throw new Error('There is no second window.');
    await second.waitForFunction('document.readyState === "complete"');
    const before = await second.evaluate(stateOfPage);
    await driver().pressShortcut('E');
    expect(await storyOf(await readerOf(driver()))).toContain(KEPT[0]);
    expect(await second.evaluate(stateOfPage)).toEqual(before);
    await own.evaluate(closeWindow, id);
    expect(await storyOf(await readerOf(driver())), 'the first one is still read').toContain(KEPT[0]);
    await driver().pressShortcut('E');
    await untilReaderGone(driver());
    await own.close();
  });

  test('a permission that is asked for and never given: the page is whole, and is read by a press as before', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story?asked`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '#app', 'Always read clean on 127.0.0.1');
    await untilText(popup, '#app', 'Lindqvist');
    // The browser's question stands, or is refused: nobody answers it here.
    await popup.click('label.check input');
    await driver().stopBackground();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const own = await driver().openExtensionPage('options.html');
    expect(await own.evaluate(isAllowed, SITE)).toBe(false);
    await own.close();
    await page.goto(`${server().origin}/story?after`);
    expect(await driver().reader(1500), 'nothing is read by itself').toBeNull();
    const tries = async (): Promise<boolean> => {
      await driver().pressShortcut('E');
      return (await driver().reader(4_000)) !== null;
    };
    expect(await poll(tries, 15_000), 'read by a press').toBe(true);
    expect(await storyOf(await readerOf(driver()))).toContain(KEPT[0]);
    await driver().pressShortcut('E');
    await untilReaderGone(driver());
  });
});

// Only Firefox's driver can give a permission without its question.
inBrowsers(['firefox'], ({ driver, server }) => {
  test('a permission is withdrawn while its reader is open: that one stays whole and can be left, the next page is not read', async () => {
    await driver().grantAll?.();
    const { page } = driver();
    await page.goto(`${server().origin}/story?given`);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '#app', 'Always read clean on 127.0.0.1');
    await untilText(popup, '#app', 'Lindqvist');
    await popup.click('label.check input');
    const own = await driver().openExtensionPage('options.html');
    expect(await poll(() => own.evaluate(isAllowed, SITE), 5_000), 'the permission').toBe(true);
    await page.bringToFront();
    const reader = await openReader(driver());
    expect(await own.evaluate(withdraw, SITE)).toBe(true);
    expect(await storyOf(reader)).toContain(KEPT[0]);
    await reader.click('[data-action="text"]');
    const answers = () => reader.evaluate((root) => root.querySelector('.settings') !== null);
    expect(await poll(answers, 10_000), 'it still answers').toBe(true);
    await reader.click('[data-action="close"]');
    await untilReaderGone(driver());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await page.goto(`${server().origin}/story?withdrawn`);
    expect(await driver().reader(1500), 'not read by itself any more').toBeNull();
    await own.close();
  });
});
