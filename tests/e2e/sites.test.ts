import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, poll } from '../../utils/node/browser/driver.ts';
import { type Server, serve } from '../../utils/node/serve.ts';
import { inBothBrowsers, inBrowsers, open, output } from './browsers.ts';
import { page as markup, STORY } from './pages.ts';
import { openReader, openSidebar, readerOf, storyOf, untilReaderGone, untilText } from './person.ts';

/** What is remembered for a site: kinds to keep, blocks to remove, and being read without a press. */

/** The page itself notes, at its end, whether something stands before it: then nothing of it was ever to be seen. */
const ARTICLE = STORY.replace(
  '</body>',
  `<script>window.covered = document.elementFromPoint(9, 9)?.parentNode === document.documentElement;</script></body>`,
);
const FRONT = markup(
  'The Harbour Wire - front page',
  `<h1>The Harbour Wire</h1>${Array.from({ length: 24 }, (_, n) => `<section><h2><a href="/story/${n}">Short headline number ${n + 1} of the day</a></h2><p>A teaser of a dozen words that leads to story ${n + 1}.</p></section>`).join('')}`,
);
const ADDRESS = '/2026/05/12/lake-orsa-ferry-talks-end-without-a-deal';

const servePages = (): Promise<Server> => serve((asked) => ({ body: asked.startsWith('/front') ? FRONT : ARTICLE }));

const until = async (what: string, ask: () => Promise<boolean>): Promise<void> =>
  expect(await poll(ask, 20_000), what).toBe(true);

/** Presses the button with the words on the options page, after the list above it has the site. */
async function pressInOptions(driver: Driver, words: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  const pressed = await poll(
    () =>
      options.evaluate((words) => {
        const button = [...document.querySelectorAll('.sites button')].find((one) => one.textContent?.includes(words));
        if (button instanceof HTMLElement) button.click();
        return button !== undefined;
      }, words),
    5000,
  );
  expect(pressed, `the options have "${words}"`).toBe(true);
  await until('said so', async () => (await options.evaluate('document.querySelector("#status").textContent')) !== '');
  await options.close();
  await driver.page.bringToFront();
}

inBothBrowsers(({ driver }) => {
  let server: Server;
  beforeAll(async () => {
    server = await servePages();
  });
  afterAll(() => server.close());
  const go = (address: string) => driver().page.goto(`${server.origin}${address}`);
  const leave = async (): Promise<void> => {
    await driver().page.keyboard.press('Escape');
    await untilReaderGone(driver());
  };

  test('a kind that is kept on a site stays on its next page, until the options forget it', async () => {
    await go(`${ADDRESS}?1`);
    const sidebar = await openSidebar(driver());
    await untilText(sidebar, '#removed', 'Other stories');
    await sidebar.evaluate(() => {
      const groups = [...document.querySelectorAll<HTMLDetailsElement>('#removed details')];
      const group = groups.find((one) => one.textContent?.includes('Other stories'));
      if (group) group.open = true;
      const keep = [...(group?.querySelectorAll('button') ?? [])].find((one) =>
        one.textContent?.includes('Always keep'),
      );
      keep?.setAttribute('data-test', '');
      return null;
    });
    await sidebar.click('[data-test]');
    await untilText(sidebar, '#status', 'Kept on this site from now on.');
    await go(`${ADDRESS}?2`);
    expect(await storyOf(await openReader(driver()))).toContain('Copper rose');
    await leave();
    await pressInOptions(driver(), 'Forget');
    await go(`${ADDRESS}?3`);
    expect(await storyOf(await openReader(driver()))).not.toContain('Copper rose');
    await leave();
  });

  test('a leftover block pressed in the reader is removed on the next page too, until the options forget it', async () => {
    const words = 'It owns one, built in 1987';
    await go(`${ADDRESS}?4`);
    await driver().pressShortcut('E');
    const reader = await readerOf(driver());
    await until('the story', async () => (await storyOf(reader)).includes(words));
    const removeIt = async (): Promise<void> => {
      await driver().page.keyboard.press('x');
      await reader.evaluate((root, words) => {
        const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
        blocks.find((block) => block.textContent?.includes(words))?.focus();
      }, words);
      await driver().page.keyboard.press('Enter');
      await until('gone', async () => !(await storyOf(reader)).includes(words));
    };
    await removeIt();
    await driver().page.keyboard.press('z');
    await until('undone', async () => (await storyOf(reader)).includes(words));
    const focused = await reader.evaluate((root) => root.activeElement?.textContent ?? '');
    expect(focused, 'the focus is on what came back').toContain(words);
    await leave();
    await go(`${ADDRESS}?4b`);
    await driver().pressShortcut('E');
    expect(await storyOf(await readerOf(driver())), 'forgotten with it').toContain(words);
    await removeIt();
    await leave();
    await go(`${ADDRESS}?5`);
    expect(await storyOf(await openReader(driver()))).not.toContain(words);
    await leave();
    await pressInOptions(driver(), 'Forget');
    await go(`${ADDRESS}?6`);
    expect(await storyOf(await openReader(driver()))).toContain(words);
    await leave();
  });
});

/** Reads an article by itself, covered before it is painted, and leaves the front page alone. */
async function expectReadByItself(driver: Driver, origin: string): Promise<void> {
  await driver.page.goto(`${origin}${ADDRESS}?8`);
  const reader = await readerOf(driver);
  await until('the story', async () => (await storyOf(reader)).includes('Lake Orsa'));
  expect(await driver.page.evaluate('window.covered'), 'the original was covered before it was painted').toBe(true);
  await driver.page.keyboard.press('Escape');
  await untilReaderGone(driver);
  await driver.page.goto(`${origin}/front`);
  expect(await driver.reader(1500), 'no reader on a front page').toBeNull();
}

inBrowsers(['firefox'], ({ driver }) => {
  test('ticked in the popup, a site is read by itself; stopped in the options, it is not', async () => {
    const server = await servePages();
    await driver().grantAll?.();
    await driver().page.goto(`${server.origin}${ADDRESS}?7`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '#app', 'Always read clean on 127.0.0.1');
    // What is found last moves the box: a click may not come before.
    await untilText(popup, '#app', 'Lindqvist');
    await popup.click('label.check input');
    await until('it is ticked', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('label.check input')?.checked === true),
    );
    await expectReadByItself(driver(), server.origin);
    await pressInOptions(driver(), 'Stop');
    await driver().page.goto(`${server.origin}${ADDRESS}?9`);
    expect(await driver().reader(1500), 'not any more').toBeNull();
    server.close();
  });
});

/** In the popup: what the browser would be asked is noted instead, and refused. */
function noteQuestions(): null {
  const { chrome } = globalThis as unknown as { chrome: { permissions: { request(what: object): Promise<boolean> } } };
  chrome.permissions.request = (what) => {
    const { isActive } = navigator.userActivation;
    document.documentElement.dataset.asked = JSON.stringify({ ...what, isActive });
    return Promise.resolve(false);
  };
  return null;
}

// Chrome's question cannot be answered without a display: what would be asked, and then a build whose permission the browser's own page gives.
inBrowsers(['chrome'], ({ driver }) => {
  test("the tick in the popup asks, in the click, for this site's permission and no other; refused, it is not ticked", async () => {
    const server = await servePages();
    await driver().page.goto(`${server.origin}${ADDRESS}?10`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '#app', 'Lindqvist');
    await popup.evaluate(noteQuestions);
    await popup.click('label.check input');
    await until('it asked', () => popup.evaluate(() => document.documentElement.dataset.asked !== undefined));
    const asked = await popup.evaluate(() => document.documentElement.dataset.asked ?? '');
    expect(JSON.parse(asked)).toEqual({ origins: ['*://127.0.0.1/*'], isActive: true });
    await until('it is not ticked', () =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>('label.check input')?.checked === false),
    );
    server.close();
  });
});

describe.skipIf(process.env.SIDELIGHT_BROWSER === 'firefox')('chrome', () => {
  test('a site is read by itself from when its permission is given until it is withdrawn', async () => {
    const folder = path.join(output, 'test-allowed');
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(output, 'chrome-mv3'), path.join(folder, 'chrome-mv3'), { recursive: true });
    const file = path.join(folder, 'chrome-mv3/manifest.json');
    const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), host_permissions: ['*://127.0.0.1/*'] };
    writeFileSync(file, JSON.stringify(manifest));
    const server = await servePages();
    const driver = await open('chrome', folder);
    const goUnread = async (address: string): Promise<void> => {
      await driver.page.goto(`${server.origin}${address}`);
      expect(await driver.reader(1500), 'not read by itself').toBeNull();
    };
    try {
      await driver.setSite?.('*://127.0.0.1/*', false);
      await goUnread(`${ADDRESS}?11`);
      await driver.setSite?.('*://127.0.0.1/*', true);
      await expectReadByItself(driver, server.origin);
      await driver.page.goto(`${server.origin}${ADDRESS}?12`);
      const reader = await readerOf(driver);
      await driver.setSite?.('*://127.0.0.1/*', false);
      expect(await storyOf(reader), 'withdrawn under an open reader: it stays').toContain('Lake Orsa');
      await goUnread(`${ADDRESS}?13`);
    } finally {
      await driver.close();
      server.close();
    }
  });
});
