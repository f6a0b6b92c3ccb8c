import { expect, test } from 'vitest';
import { poll } from '../../utils/node/browser/driver.ts';
import { POPUP, READER, SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { inBothBrowsers } from './browsers.ts';
import { FOREIGN, KEPT, REMOVED } from './pages.ts';
import {
  isOnScreen,
  openReader,
  openSidebar,
  readAWhile,
  readerOf,
  stateOfPage,
  storyOf,
  textOf,
  untilReaderGone,
  untilText,
} from './person.ts';

inBothBrowsers(({ driver, server }) => {
  test('button → popup → reader → sidebar → jump → put back → off', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    await page.evaluate(readAWhile);
    const before = await page.evaluate(stateOfPage);

    const popup = await driver().clickToolbarButton();
    await untilText(popup, 'body', 'Lake Orsa ferry talks end without a deal');
    await untilText(popup, '.glance', 'Marta Lindqvist');
    expect(await textOf(popup), 'the glance').toMatch(/[1-9]\d* blocks removed/);
    await popup.click(POPUP.readClean);
    const reader = await readerOf(driver());
    const story = await storyOf(reader);
    for (const words of KEPT) expect(story).toContain(words);
    for (const words of REMOVED) expect(story).not.toContain(words);

    expect(await driver().sidebar(0)).toBeNull();
    const sidebar = await openSidebar(driver());
    const people = await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
    const figures = await untilText(sidebar, SIDEBAR.figures, '14,000');
    for (const words of FOREIGN) expect(`${people} ${figures}`, 'nothing of a removed block').not.toContain(words);

    const last = '40 million euros';
    expect(await isOnScreen(reader, last)).toBe(false);
    expect(await sidebar.evaluate(markProof, `${SIDEBAR.figures} button`, last)).toBe(true);
    await sidebar.click('[data-test]');
    expect(await poll(() => isOnScreen(reader, last), 5000), 'the jump').toBe(true);

    const removedBefore = await sidebar.evaluate(countEntries);
    expect(await sidebar.evaluate(openGroupWith, 'Copper rose')).toBe(true);
    await sidebar.click('[data-test-entry]');
    expect(await poll(async () => (await storyOf(reader)).includes('Copper rose'), 5000), 'put back').toBe(true);
    await untilText(sidebar, SIDEBAR.people, 'Tarn');
    expect(await sidebar.evaluate(countEntries)).toBe(removedBefore - 1);

    await reader.click(READER.close);
    await untilReaderGone(driver());
    expect(await page.evaluate(stateOfPage)).toEqual(before);
  });

  test('shortcuts: reader on, background stopped, off again; sidebar', async () => {
    await driver().page.goto(`${server().origin}/story`);
    await driver().pressShortcut('E');
    expect(await storyOf(await readerOf(driver()))).toContain(KEPT[0]);
    await driver().stopBackground();
    await driver().pressShortcut('E');
    await untilReaderGone(driver());
  });

  test('Escape leaves the reader', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const reader = await openReader(driver());
    // The reader's keys work while the focus is in it.
    await expect.poll(() => reader.evaluate((root) => root.activeElement !== null), { timeout: 5_000 }).toBe(true);
    await driver().page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('a page with a strict policy and Trusted Types is read like any other', async () => {
    await driver().page.goto(`${server().origin}/strict`);
    const reader = await openReader(driver());
    expect(await storyOf(reader)).toContain(KEPT[0]);
    const isStyled = await reader.evaluate((root) => {
      const article = root.querySelector('article');
      return article !== null && getComputedStyle(article).maxWidth !== 'none';
    });
    expect(isStyled).toBe(true);
  });

  test('a single-page app: the other story is read when the address changes', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/app`);
    const reader = await openReader(driver());
    expect(await storyOf(reader)).toContain('The glass report, part 1');
    await reader.click(READER.close);
    await untilReaderGone(driver());
    await page.click('#next');
    const again = await openReader(driver());
    expect(await poll(async () => (await storyOf(again)).includes('The orchard report, part 6'), 5000)).toBe(true);
    expect(await storyOf(again)).not.toContain('The glass report');
  });

  test('a front page is told from an article', async () => {
    await driver().page.goto(`${server().origin}/front`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, 'body', 'This looks like a list of stories, not one article.');
  });

  test('a page no extension may read gets the plain words', async () => {
    await driver().page.goto(`${driver().origin}options.html`, { waitUntil: [] });
    // A popup opened while the page is still coming is closed by it.
    await driver().page.waitForFunction('document.readyState === "complete"');
    const popup = await driver().clickToolbarButton();
    await untilText(popup, 'body', 'Browsers do not let extensions read this kind of page.');
  });

  test('the reader changes nothing in the page while it is on', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/noisy`);
    const reader = await openReader(driver());
    await reader.click(READER.close);
    await untilReaderGone(driver());
    expect(await page.evaluate('window.seen')).toBe(0);
  });
});

/** Marks the button whose sentence has the words, for a click on it. */
function markProof(selector: string, words: string): boolean {
  for (const old of document.querySelectorAll('[data-test]')) old.removeAttribute('data-test');
  const found = [...document.querySelectorAll(`${selector}.proof`)].find((button) =>
    button.textContent?.includes(words),
  );
  found?.setAttribute('data-test', '');
  return found !== undefined;
}

const countEntries = (): number => document.querySelectorAll('#removed .group [data-entry]').length;

/** Opens the groups of removed blocks and marks the button that puts back the block with the words. */
function openGroupWith(words: string): boolean {
  for (const group of document.querySelectorAll('#removed details')) group.setAttribute('open', '');
  const found = [...document.querySelectorAll('#removed .entry')].find((entry) => entry.textContent?.includes(words));
  found?.querySelector('[data-entry]')?.setAttribute('data-test-entry', '');
  return found !== undefined;
}
