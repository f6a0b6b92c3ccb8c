import path from 'node:path';
import type { Article } from '../article/types.ts';
import { isStoryText, removedBlocks } from '../article/types.ts';
import { isRecord } from './analyze/jobs.ts';
import { firstWords } from './analyze/markdown.ts';
import { categoryWords, reasonWords } from './analyze/words.ts';
import { type Driver, poll, type View } from './browser/driver.ts';
import { POPUP, SIDEBAR } from './browser/surfaces.ts';

/** A person's first minute: button, popup, reader, sidebar; writes pictures and prints what they would see. */
export async function walk(driver: Driver, shots: string): Promise<void> {
  const { name, page } = driver;
  const shot = (what: string) => path.join(shots, `${name}-${what}.png`);
  await page.screenshot({ path: shot('1-page') });
  const popup = await driver.clickToolbarButton();
  await settled(popup, 'body');
  await popup.screenshot(shot('2-popup'));
  await popup.click(POPUP.readClean);
  if (!(await driver.reader())) throw new Error('The reader did not open.');
  await page.screenshot({ path: shot('3-reader') });
  const again = await driver.clickToolbarButton();
  await again.click(POPUP.openSidebar);
  const sidebar = await driver.sidebar();
  if (!sidebar) throw new Error('The sidebar did not open.');
  // The people come last: their model is loaded when the sidebar opens.
  await poll(
    () => sidebar.evaluate((people) => document.querySelector(`${people} .item`) !== null, SIDEBAR.people),
    15_000,
  );
  await settled(sidebar, SIDEBAR.figures);
  await sidebar.screenshot(shot('4-sidebar'));
  printStory(await articleOf(sidebar));
  for (const section of [SIDEBAR.people, SIDEBAR.figures, SIDEBAR.quotes]) {
    console.log(`\n${(await sidebar.evaluate(linesOf, section)).join('\n  ')}`);
  }
  console.log(`\nPictures: ${path.relative('.', shots)}/${name}-*.png`);
}

/** Runs in the sidebar: the title of a section, then each item that is shown, with the sentence that proves it. */
function linesOf(selector: string): string[] {
  const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const section = document.querySelector(selector);
  const items = [...(section?.querySelectorAll('.item') ?? [])].map((item) => {
    const parts = ['h3', '.role', '.proof'].map((part) => text(item.querySelector(part)));
    return parts.filter(Boolean).join(' | ');
  });
  const title = text(section?.querySelector('h2'));
  return items.length > 0 ? [title, ...items] : [text(section)];
}

const textOf = (view: View, selector: string): Promise<string> =>
  view.evaluate((selector) => {
    const element = document.querySelector(selector);
    return element instanceof HTMLElement ? element.innerText.replace(/\n{2,}/g, '\n') : '';
  }, selector);

/** Waits until the text is there and changes no more: the surfaces fill themselves as results come. */
export async function settled(view: View, selector: string): Promise<void> {
  let last = '';
  await poll(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = await textOf(view, selector);
    const same = now !== '' && now === last;
    last = now;
    return same;
  }, 15_000);
}

interface ExtensionApi {
  readonly tabs: {
    query(which: { active: true }): Promise<readonly { id?: number }[]>;
    sendMessage(tab: number, message: object, to: { frameId: 0 }): Promise<unknown>;
  };
}

/** Asks the script in the page for what it read, as the sidebar does. */
export async function articleOf(view: View): Promise<Article> {
  const answer = await view.evaluate(async () => {
    const scope = globalThis as unknown as Partial<Record<'browser' | 'chrome', ExtensionApi>>;
    const tabs = (scope.browser ?? scope.chrome)?.tabs;
    const all = (await tabs?.query({ active: true })) ?? [];
    const answers = all.map(async ({ id = -1 }) => {
      const message = { to: 'page', type: 'readState', data: {} };
      return JSON.stringify(await tabs?.sendMessage(id, message, { frameId: 0 }).catch(() => null));
    });
    return (await Promise.all(answers)).find((text) => text?.startsWith('{')) ?? 'null';
  });
  const state: unknown = JSON.parse(answer);
  if (isRecord(state) && isRecord(state.value) && isRecord(state.value.article))
    return state.value.article as unknown as Article;
  throw new Error(`The page answers with no article: ${answer.slice(0, 200)}`);
}

function printStory(article: Article): void {
  const kept = article.blocks.filter(isStoryText);
  console.log(`\n${article.title}\n\nKept: ${kept.length} blocks`);
  for (const { text } of kept) console.log(`  ${firstWords(text)}`);
  const removed = removedBlocks(article);
  console.log(`\nRemoved: ${removed.length} blocks`);
  for (const { text, removal } of removed)
    console.log(`  ${categoryWords(removal.category)}: ${firstWords(text)} (${reasonWords(removal.reason)})`);
}
