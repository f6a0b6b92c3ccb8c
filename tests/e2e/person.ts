import { expect } from 'vitest';
import { type Driver, poll, type ReaderView, type View } from '../../utils/node/browser/driver.ts';
import { POPUP } from '../../utils/node/browser/surfaces.ts';

/** What a person does and sees, in the words of the tests. */

export const textOf = (view: View, selector = 'body'): Promise<string> =>
  view.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** Waits until the text has the words, and answers with it. */
export async function untilText(view: View, selector: string, words: string): Promise<string> {
  const text = await poll(async () => {
    const now = await textOf(view, selector);
    return now.includes(words) && now;
  }, 15_000);
  if (text === null) expect(await textOf(view, selector), `${selector} should come to say`).toContain(words);
  return text ?? '';
}

/** The text of the story, once there is one: the reader opens before a page that takes long is read. */
export async function storyOf(reader: ReaderView): Promise<string> {
  const text = () => reader.evaluate((root) => root.querySelector('article')?.textContent ?? '');
  return (await poll(text, 10_000)) ?? '';
}

export async function readerOf(driver: Driver): Promise<ReaderView> {
  const reader = await driver.reader();
  if (!reader) throw new Error('The reader did not open.');
  return reader;
}

export async function untilReaderGone(driver: Driver): Promise<void> {
  expect(await poll(async () => (await driver.reader(0)) === null, 5000), 'the reader should be gone').toBe(true);
}

export async function openReader(driver: Driver): Promise<ReaderView> {
  const popup = await driver.clickToolbarButton();
  await popup.click(POPUP.readClean);
  return readerOf(driver);
}

export async function openSidebar(driver: Driver): Promise<View> {
  const popup = await driver.clickToolbarButton();
  await popup.click(POPUP.openSidebar);
  const sidebar = await driver.sidebar();
  if (!sidebar) throw new Error('The sidebar did not open.');
  return sidebar;
}

/** Is the text on screen, inside the window? */
export const isOnScreen = (reader: ReaderView, words: string): Promise<boolean> =>
  reader.evaluate((root, words) => {
    const blocks = [...root.querySelectorAll('article p, article li, article h2')];
    const box = blocks.find((block) => block.textContent?.includes(words))?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }, words);

/** Runs in the page: everything of it a reader could miss, its markup, its place, its focus. */
export const stateOfPage = () => ({
  html: document.documentElement.outerHTML,
  place: [scrollX, scrollY],
  focus: document.activeElement?.outerHTML,
  sheets: document.adoptedStyleSheets.length,
  highlights: [...CSS.highlights.keys()],
});

/** Runs in the page: a person is in the middle of it, with the focus on a link. */
export const readAWhile = (): void => {
  document.querySelector<HTMLElement>('main a')?.focus({ preventScroll: true });
  scrollTo(0, 240);
};
