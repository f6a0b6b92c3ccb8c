import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { poll, type ReaderView } from '../../utils/node/browser/driver.ts';
import { type Server, serve } from '../../utils/node/serve.ts';
import { inBothBrowsers } from './browsers.ts';
import { page as markup, STORY } from './pages.ts';
import { isOnScreen, readerOf, storyOf, untilReaderGone } from './person.ts';

/** The reader in other shapes than a wide window of a Latin language: narrow, zoomed, right to left, Chinese, on paper. */

const until = async (what: string, ask: () => Promise<boolean>): Promise<void> =>
  expect(await poll(ask, 20_000), what).toBe(true);

const paragraphs = (words: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${words} (${n + 1})</p>`).join('');
const RTL = markup(
  'الميناء يصوت على السد',
  `<article><h1>الميناء يصوت على السد</h1>${paragraphs('صوّت مجلس المدينة يوم الثلاثاء على بناء سد يحمي الميناء من المد، وقالت رئيسة البلدية إن الأعمال ستبدأ في الربيع وتستمر ست سنوات كاملة بحسب خطة المهندسين.', 6)}</article>`,
).replace('lang="en"', 'lang="ar" dir="rtl"');
const CHINESE = markup(
  '港口小镇就防潮闸投票',
  `<article><h1>港口小镇就防潮闸投票</h1>${paragraphs('市议会星期二就修建防潮闸进行投票，镇长说工程将于明年春天开始，预计需要六年时间才能完成，费用由国家和地区共同承担，居民对此意见不一。', 6)}</article>`,
).replace('lang="en"', 'lang="zh"');
const PAGES: Readonly<Record<string, string>> = { '/story': STORY, '/rtl': RTL, '/chinese': CHINESE };

/** What sticks out sideways of the reader, but for boxes that scroll by themselves. */
function findOverflow(root: ShadowRoot): string[] {
  const inner = root.querySelector('.drawer-root')?.shadowRoot;
  const all = [...root.querySelectorAll('.reader *'), ...(inner?.querySelectorAll('*') ?? [])];
  const found = all.filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    const scrolls = element.closest('.table, .code, .visually-hidden, .bar button span') !== null;
    return own > 1 && !scrolls && (right > innerWidth + 1 || left < -1);
  });
  return found.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
}

inBothBrowsers(({ driver }, name) => {
  let server: Server;
  beforeAll(async () => {
    server = await serve((asked) => ({ body: PAGES[asked] ?? STORY }));
  });
  afterAll(() => server.close());
  afterEach(() => driver().page.setViewport(null));

  async function read(address: string): Promise<ReaderView> {
    await driver().page.goto(`${server.origin}${address}`);
    await driver().pressShortcut('E');
    const reader = await readerOf(driver());
    await until('the story', async () => (await storyOf(reader)).length > 200);
    return reader;
  }

  test('320 px: nothing sticks out, and the panel is inside the reader', async () => {
    const { page } = driver();
    await page.setViewport({ width: 320, height: 640 });
    const reader = await read('/story');
    expect(await reader.evaluate(findOverflow)).toEqual([]);
    await reader.evaluate((root) => root.querySelector<HTMLElement>('.main')?.focus());
    await sleep(400); // the reader takes no press in its first moments

    // The background begins anew: what it analyses with is loaded then.
    await driver().stopBackground();
    await reader.click('[data-action="context"]');
    const people = (root: ShadowRoot) =>
      root.querySelector('.drawer-root')?.shadowRoot?.querySelector('#people')?.textContent?.includes('Lindqvist') ??
      false;
    await until('the people', () => reader.evaluate(people));
    expect(await reader.evaluate(findOverflow), 'in the panel').toEqual([]);
    const width = await reader.evaluate((root) => root.querySelector('.drawer')?.getBoundingClientRect().width ?? 0);
    expect(width, 'all of the screen').toBeGreaterThan(290);

    // A figure's sentence is pressed by keyboard: the panel makes way for it.
    const last = '40 million euros';
    await reader.evaluate((root, last) => {
      const inner = root.querySelector('.drawer-root')?.shadowRoot;
      const proofs = [...(inner?.querySelectorAll<HTMLElement>('#figures button.proof') ?? [])];
      proofs.find((button) => button.textContent?.includes(last))?.focus();
    }, last);
    await page.keyboard.press('Enter');
    await until('the panel is gone', () => reader.evaluate((root) => root.querySelector('.drawer[hidden]') !== null));
    expect(await isOnScreen(reader, last)).toBe(true);
    await page.keyboard.press('t');
    await until('the menu', () => reader.evaluate((root) => root.querySelector('.settings') !== null));
    expect(await reader.evaluate(findOverflow), 'in the menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('right to left where the story is, and a column of at most 40 Chinese characters', async () => {
    const rtl = await read('/rtl');
    const sides = await rtl.evaluate((root) => {
      const paragraph = root.querySelector('.block.paragraph');
      return paragraph ? [getComputedStyle(paragraph).direction, root.querySelector('article')?.lang] : [];
    });
    expect(sides).toEqual(['rtl', 'ar']);
    await driver().page.keyboard.press('Escape');
    await untilReaderGone(driver());
    const chinese = await read('/chinese');
    const characters = await chinese.evaluate((root) => {
      const paragraph = root.querySelector('.block.paragraph');
      return paragraph ? paragraph.getBoundingClientRect().width / parseFloat(getComputedStyle(paragraph).fontSize) : 0;
    });
    expect(characters).toBeLessThanOrEqual(40.5);
    expect(characters).toBeGreaterThan(20);
    await driver().page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('a line of an English story has at most 70 characters, and most of them', async () => {
    const reader = await read('/story');
    const longest = await reader.evaluate((root) => {
      let longest = 0;
      for (const paragraph of root.querySelectorAll('.story > .block.paragraph p')) {
        const node = paragraph.firstChild;
        if (node?.nodeType !== 3) continue;
        const range = document.createRange();
        const lines = new Map<number, number>();
        for (let at = 0; at < (node as Text).length; at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top, width } = range.getBoundingClientRect();
          // White space that takes no room is none of the line.
          if (width > 0) lines.set(Math.round(top), (lines.get(Math.round(top)) ?? 0) + 1);
        }
        longest = Math.max(longest, ...lines.values());
      }
      return longest;
    });
    expect(longest).toBeLessThanOrEqual(71); // with the space at its end
    expect(longest).toBeGreaterThan(55);
    await driver().page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  // Only Chrome prints to a file for a test.
  if (name === 'firefox') return;
  test('on paper: the story alone, in black', async () => {
    const { page } = driver();
    const reader = await read('/story');
    await reader.evaluate((root) => {
      const dialog = root.querySelector('dialog');
      if (dialog) dialog.dataset.theme = 'dark';
    });
    await page.emulateMediaType('print');
    const shown = await reader.evaluate((root) => {
      const isShown = (selector: string) => root.querySelector(selector)?.checkVisibility() ?? false;
      const article = root.querySelector('article');
      const dialog = root.querySelector('dialog');
      const value = (name: string) => (dialog ? getComputedStyle(dialog).getPropertyValue(name) : '');
      return {
        paper: value('--paper'),
        marks: value('--mark-figure'),
        article: isShown('article'),
        controls: ['.top', '.cut', '.status', '.beside'].filter(isShown),
        ink: article ? getComputedStyle(article).color : '',
        page: document.body.checkVisibility(),
      };
    });
    expect(shown).toEqual({
      paper: '#fff', // as the build writes it
      marks: 'transparent',
      article: true,
      controls: [],
      ink: 'rgb(0, 0, 0)',
      page: false,
    });
    expect((await page.pdf()).length).toBeGreaterThan(5000);
    await page.emulateMediaType(undefined);
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });
});
