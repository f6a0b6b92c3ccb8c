import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { messageOf } from './analyze/jobs.ts';
import type { BrowserName, Driver } from './browser/driver.ts';
import { build, openBrowser } from './browser/open.ts';
import { howToInstall, lookForBrowser } from './find-browser.mjs';
import { fileIn, serve } from './serve.ts';
import { walk } from './walk.ts';

const HELP = `Builds the extension and opens it in a browser. Without a display it presses the buttons itself and writes pictures to shots/.

  npm start                     Chromium on a sample story
  npm start -- firefox          Firefox
  npm start -- https://…        another page
  npm start -- page.html        a saved page
`;

const root = path.resolve(import.meta.dirname, '../..');
/** The made-up story that the extension brings along for its first run. */
const SAMPLE = path.join(root, 'public/sample/index.html');

interface Wanted {
  readonly browser: BrowserName;
  /** An address, or the path of a file. */
  readonly page: string;
}

function parse(args: readonly string[]): Wanted {
  const isBrowser = (arg: string): arg is BrowserName => arg === 'firefox' || arg === 'chrome';
  return {
    browser: args.map((arg) => (arg === 'chromium' ? 'chrome' : arg)).find(isBrowser) ?? 'chrome',
    page: args.find((arg) => !isBrowser(arg) && arg !== 'chromium') ?? SAMPLE,
  };
}

const isAddress = (page: string): boolean => /^https?:/i.test(page);

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return void process.stdout.write(HELP);
  const { browser, page } = parse(args);
  if (!isAddress(page) && !existsSync(page)) throw new Error(`There is no file ${page}.`);
  if (!lookForBrowser(browser)) throw new Error(howToInstall(browser));
  const extension = build(root, browser);
  const folder = path.dirname(path.resolve(page));
  const server = await serve((asked) => fileIn(folder, asked));
  const headless = !hasDisplay();
  const driver = await openBrowser(browser, { extension, headless });
  try {
    const address = isAddress(page) ? page : `${server.origin}/${encodeURIComponent(path.basename(page))}`;
    await driver.page.goto(address, { waitUntil: 'load' });
    if (headless) await walk(driver, shotsFolder());
    else await stayOpen(driver);
  } finally {
    await driver.close();
    server.close();
  }
}

function shotsFolder(): string {
  const folder = path.join(root, 'shots');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function stayOpen(driver: Driver): Promise<void> {
  console.log(
    '\nPress the Sidelight button in the toolbar (or Alt+Shift+E). Close the browser or press Ctrl+C here to end.',
  );
  await new Promise((resolve) => driver.page.browser().once('disconnected', resolve));
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
