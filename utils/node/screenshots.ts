import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { messageOf } from './analyze/jobs.ts';
import { type BrowserName, type Driver, poll } from './browser/driver.ts';
import { build, openBrowser } from './browser/open.ts';
import { POPUP, SIDEBAR } from './browser/surfaces.ts';
import { fileIn, serve } from './serve.ts';
import { settled } from './walk.ts';

/**
 * `npm run screenshots`: every surface in both browsers, light and dark, on the bundled sample story. All go to shots/; those of the
 * README and the stores (1280×800) to .github/screenshots/.
 */
const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(root, 'shots');
const kept = path.join(root, '.github/screenshots');

async function photograph(driver: Driver, address: string, name: string): Promise<void> {
  const shot = (what: string) => path.join(shots, `${name}-${what}.png`);
  const { page } = driver;
  await page.goto(address, { waitUntil: 'load' });
  const popup = await driver.clickToolbarButton();
  // The people come last.
  await poll(() => popup.evaluate(() => document.querySelector('.glance') !== null), 15_000);
  await settled(popup, 'body');
  await popup.screenshot(shot('popup'));
  await popup.click(POPUP.readClean);
  if (!(await driver.reader())) throw new Error('The reader did not open.');
  await sleep(1000); // the lead picture and the theme's transitions
  await page.screenshot({ path: shot('reader') });
  const again = await driver.clickToolbarButton();
  await again.click(POPUP.openSidebar);
  const sidebar = await driver.sidebar();
  if (!sidebar) throw new Error('The sidebar did not open.');
  await poll(
    () => sidebar.evaluate((people) => document.querySelector(`${people} .item`) !== null, SIDEBAR.people),
    15_000,
  );
  await settled(sidebar, SIDEBAR.people);
  await sidebar.screenshot(shot('sidebar'));
  for (const surface of ['options', 'welcome', 'privacy']) {
    const own = await driver.openExtensionPage(`${surface}.html`);
    await sleep(500);
    await own.screenshot({ path: shot(surface) });
    await own.close();
  }
}

const dataUrl = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** Reader and sidebar side by side, as a browser window shows them: 1280×800, what both stores take. */
async function compose(page: Page, theme: string): Promise<void> {
  const picture = (what: string) => dataUrl(path.join(shots, `chrome-${theme}-${what}.png`));
  await page.setViewport({ width: 1280, height: 800 });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:900px 380px;height:800px;background:#ddd}
     img{width:100%;height:800px;object-fit:cover;object-position:top}</style>
     <img src="${picture('reader')}"><img src="${picture('sidebar')}">`,
    { waitUntil: 'load' },
  );
  writeFileSync(path.join(kept, `store-${theme}.jpg`), await page.screenshot({ type: 'jpeg', quality: 85 }));
}

async function main(): Promise<void> {
  for (const folder of [shots, kept]) mkdirSync(folder, { recursive: true });
  const server = await serve((asked) => fileIn(path.join(root, 'public/sample'), asked));
  const address = `${server.origin}/index.html`;
  for (const browser of ['chrome', 'firefox'] as const satisfies readonly BrowserName[]) {
    const extension = build(root, browser);
    for (const theme of ['light', 'dark'] as const) {
      const options = { extension, headless: true, dark: theme === 'dark', size: [900, 880] as const };
      const driver = await openBrowser(browser, options);
      try {
        await photograph(driver, address, `${browser}-${theme}`);
        // A page of its own: the reader comes back into a page that throws it out.
        if (browser === 'chrome') await compose(await driver.page.browser().newPage(), theme);
      } finally {
        await driver.close();
      }
      console.log(`${browser}, ${theme}: done`);
    }
  }
  server.close();
  console.log(`Pictures in ${path.relative('.', shots)}/ and ${path.relative('.', kept)}/`);
}

await main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
