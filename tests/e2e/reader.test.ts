import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, poll, type ReaderView } from '../../utils/node/browser/driver.ts';
import { type Server, serve } from '../../utils/node/serve.ts';
import { inBothBrowsers } from './browsers.ts';
import { readerOf, storyOf, untilReaderGone } from './person.ts';

/** A story with footnotes, a wide table, code, three headings and a newsletter box. */
const STORY = readFileSync(path.resolve(import.meta.dirname, 'pages/barrier.html'), 'utf8');
const TITLE = 'Harbour town weighs a tidal barrier';

/** Names of a document's properties that markup can hide. */
const HIDDEN =
  'createElement createElementNS createTextNode documentElement body contentType defaultView activeElement adoptedStyleSheets getElementsByTagName addEventListener elementFromPoint implementation querySelector baseURI'.split(
    ' ',
  );
const CLOBBERED = STORY.replace(
  '</main>',
  `${HIDDEN.map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="parentNode"></form>`).join('')}</main>`,
);

/** A card that comes up where a name is pointed at, inside a sentence, and a paragraph for nobody: the page's own rules hide both. */
const COVERT = STORY.replace('<style>', '<style>.card{display:none}.ghost{visibility:hidden}')
  .replace('Petra Novak,', 'Petra Novak<span class="card">Quillon minister resigns over ferries</span>,')
  .replace(
    '<h2>',
    '<p class="ghost">The ferrymen of Quillon have voted to strike in the spring, their union said on Friday, and the minister has been told of it.</p><h2>',
  );

const until = async (what: string, ask: () => Promise<boolean>): Promise<void> => {
  expect(await poll(ask, 5000), what).toBe(true);
};
const has = (reader: ReaderView, selector: string): Promise<boolean> =>
  reader.evaluate((root, selector) => root.querySelector(selector) !== null, selector);
const scrollOf = (reader: ReaderView): Promise<number> =>
  reader.evaluate((root) => root.querySelector('dialog')?.scrollTop ?? -1);

async function read(driver: Driver, url: string): Promise<ReaderView> {
  await driver.page.goto(url);
  await driver.pressShortcut('E');
  const reader = await readerOf(driver);
  await until('the story', async () => (await storyOf(reader)).includes(TITLE));
  return reader;
}

const PAGES: Readonly<Record<string, string>> = { '/clobbered': CLOBBERED, '/covert': COVERT };

inBothBrowsers(({ driver }) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve((address) => ({ body: PAGES[address] ?? STORY }));
  });
  afterAll(() => server.close());

  test('keys open and close one thing at a time, and the focus returns', async () => {
    const reader = await read(driver(), `${server.origin}/keys`);
    const { keyboard } = driver().page;
    await keyboard.press('?');
    await until('the keys', () => has(reader, '.keys'));
    await keyboard.press('Escape');
    await until('no keys', async () => !(await has(reader, '.keys')));
    const focus = await reader.evaluate((root) => (root.activeElement as HTMLElement | null)?.dataset.action);
    expect(focus).toBe('keys');
    await keyboard.press('c');
    await until('the panel', () => has(reader, '.drawer:not([hidden])'));
    await keyboard.press('Escape');
    await until('no panel', () => has(reader, '.drawer[hidden]'));
    await keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('a footnote is jumped to, and there is a way back', async () => {
    const reader = await read(driver(), `${server.origin}/notes`);
    await until('all of it', () => has(reader, '[data-anchor="fn1"]'));
    const before = await scrollOf(reader);
    await reader.click('a[data-jump="fn1"]');
    await until('the note', async () => (await scrollOf(reader)) > before + 100);
    await driver().page.keyboard.press('b');
    await until('back', async () => (await has(reader, '.go-back')) === false);
    expect(await reader.evaluate((root) => root.activeElement?.getAttribute('data-jump'))).toBe('fn1');
  });

  test('people and figures are painted, without an element more in the story', async () => {
    const { page } = driver();
    const reader = await read(driver(), `${server.origin}/marks`);
    const painted = () => page.evaluate(() => [...CSS.highlights.keys()].sort().join());
    await until('the paint', async () => (await painted()) === 'sidelight-actor,sidelight-figure');
    expect(await has(reader, '.block mark')).toBe(false);
    const paper = await reader.evaluate((root) => {
      const dialog = root.querySelector('dialog');
      return dialog ? getComputedStyle(dialog).backgroundColor : '';
    });
    const bar = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollbarColor);
    expect(await bar(), 'the page’s scroll bar beside the reader').toBe(`${paper} ${paper}`);
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
    expect(await painted()).toBe('');
    expect(await bar()).toBe('auto');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('the place is kept over a reload', async () => {
    const { page } = driver();
    const reader = await read(driver(), `${server.origin}/place`);
    await until('all of it', () => has(reader, '[data-anchor="fn1"]'));
    await reader.evaluate((root) => root.querySelector('dialog')?.scrollTo(0, 700));
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
    const again = await read(driver(), `${server.origin}/place`);
    await until('the place', async () => (await scrollOf(again)) > 400);
  });

  test('a page that removes or covers the reader finds it back, but not for ever', async () => {
    const { page } = driver();
    const reader = await read(driver(), `${server.origin}/fight`);
    await page.evaluate(() => document.querySelector('html > div')?.remove());
    await until('back in the page', async () => (await driver().reader(0)) !== null);
    await page.evaluate(() => {
      const wall = document.body.appendChild(document.createElement('dialog'));
      wall.showModal();
      document.documentElement.inert = true;
    });
    await until('in front again', async () =>
      page.evaluate(() => document.elementFromPoint(300, 300)?.parentNode === document.documentElement),
    );
    await reader.click('[data-action="text"]');
    await until('it takes clicks', () => has(reader, '.settings'));
    await page.evaluate(() => void setInterval(() => document.querySelector('html > div')?.remove(), 30));
    await untilReaderGone(driver());
  });

  test('clicks a page sends do nothing', async () => {
    const reader = await read(driver(), `${server.origin}/sent`);
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[data-action="close"]')?.click());
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[data-action="text"]')?.click());
    expect(await has(reader, '.settings')).toBe(false);
    expect(await has(reader, 'article')).toBe(true);
  });

  test('markup that hides the properties of a document hides nothing from the reader', async () => {
    const reader = await read(driver(), `${server.origin}/clobbered`);
    expect(await storyOf(reader)).toContain('could begin in the spring of 2028');
    await driver().page.keyboard.press('Escape');
    await until('gone', async () => (await driver().reader(0)) === null);
  });

  test('what the page itself does not show is no part of the story', async () => {
    const reader = await read(driver(), `${server.origin}/covert`);
    const story = await storyOf(reader);
    expect(story).toContain('Petra Novak, said on Monday');
    expect(story).not.toContain('Quillon');
    await driver().page.keyboard.press('Escape');
    await until('gone', async () => (await driver().reader(0)) === null);
  });
});
