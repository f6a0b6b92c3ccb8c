/**
 * Pictures of every surface on the bundled sample, in both browsers, light and dark, in English, German and Arabic:
 * `npm run screenshots` after `npm run build` writes .output/screenshots/<browser>-<language>-<theme>-<surface>.png.
 * With arguments only those: `npm run screenshots -- firefox ar dark`.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChrome } from '../../utils/node/browser/chrome.ts';
import { type Driver, poll, type View } from '../../utils/node/browser/driver.ts';
import { openFirefox } from '../../utils/node/browser/firefox.ts';
import { POPUP } from '../../utils/node/browser/surfaces.ts';
import { GECKO_ID } from '../../wxt.config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const target = path.join(root, '.output/screenshots');
const wanted = process.argv.slice(2);
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => wanted.includes(one));
  return some.length > 0 ? some : all;
};

/** The build with the words of another language in place of English: browsers without its language pack show it all the same. */
function inLanguage(browser: string, lang: string): string {
  const built = path.join(root, `.output/${browser}-mv3`);
  const copy = path.join(tmpdir(), `sidelight-screenshots-${process.pid}-${browser}-${lang}`);
  cpSync(built, copy, { recursive: true });
  cpSync(path.join(built, `_locales/${lang}`), path.join(copy, '_locales/en'), { recursive: true });
  return copy;
}

const openIn = (browser: string, extension: string): Promise<Driver> =>
  browser === 'chrome'
    ? openChrome({ extension, headless: true })
    : openFirefox({ extension, headless: true, addonId: GECKO_ID });

/** The reader's own setting, so that every surface follows it. */
async function setTheme(driver: Driver, theme: string): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await poll(() => page.evaluate('!!document.querySelector("h1")') as Promise<boolean>, 5000);
  await page.evaluate(`chrome.storage.sync.set({ settings: { version: 1, theme: ${JSON.stringify(theme)} } })`);
  await page.close();
}

const ready = (view: View, selector: string) =>
  poll(() => view.evaluate((selector) => !!document.querySelector(selector), selector), 10_000);

async function takeAll(driver: Driver, name: (surface: string) => string): Promise<void> {
  const { page, origin } = driver;
  const plain = driver.name === 'firefox' ? { waitUntil: [] } : {};
  for (const surface of ['options', 'welcome']) {
    const opened = await driver.openExtensionPage(`${surface}.html`);
    await poll(() => opened.evaluate('!!document.querySelector("h1")') as Promise<boolean>, 5000);
    await opened.screenshot({ path: name(surface), fullPage: driver.name === 'chrome' });
    await opened.close();
  }
  await page.bringToFront();
  await page.goto(`${origin}sample/index.html`, plain);
  await sleep(1000);
  const popup = await driver.clickToolbarButton();
  await ready(popup, '.glance');
  await sleep(500);
  await popup.screenshot(name('popup'));
  await popup.click(POPUP.openSidebar);
  const sidebar = await driver.sidebar();
  if (!sidebar) throw new Error('The sidebar did not open.');
  await ready(sidebar, '#figures .item');
  for (const section of ['people', 'figures', 'quotes', 'removed']) {
    await sidebar.evaluate((section) => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('#removed details')) fold.open = true;
      document.getElementById(section)?.scrollIntoView();
      return null;
    }, section);
    await sleep(200);
    await sidebar.screenshot(name(`sidebar-${section}`));
  }
  await driver.pressShortcut('E');
  if (await driver.reader()) {
    await sleep(700);
    await page.screenshot({ path: name('reader') });
  }
}

mkdirSync(target, { recursive: true });
for (const browser of chosen(['chrome', 'firefox'])) {
  for (const lang of chosen(['en', 'de', 'ar'])) {
    for (const theme of chosen(['light', 'dark'])) {
      const extension = inLanguage(browser, lang);
      const driver = await openIn(browser, extension);
      try {
        await setTheme(driver, theme);
        await takeAll(driver, (surface) => path.join(target, `${browser}-${lang}-${theme}-${surface}.png`));
        console.log(`${browser} ${lang} ${theme}`);
      } finally {
        await driver.close();
        rmSync(extension, { recursive: true, force: true });
      }
    }
  }
}
