import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export type BrowserName = 'chrome' | 'firefox';

/** What can cross into a browser and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A popup or sidebar the browser really shows. */
export interface View {
  /** Runs a function in the view; it sees nothing of this file but its arguments. */
  evaluate<T, A extends readonly Json[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A real mouse click in the middle of the element; waits for it up to 5 s. */
  click(selector: string): Promise<void>;
  /** A real key, for what has the focus. */
  press(key: Key): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What a screen reader meets, "role: name" each; Firefox does not tell it. */
  names?(): Promise<readonly string[]>;
}

export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowRight' | 'ArrowLeft';

/** The reader in the page: the shadow root of its host, open or closed. */
export interface ReaderView {
  /** Runs a function in the page with the root; it sees nothing of this file but its arguments. */
  evaluate<T, A extends readonly Json[]>(run: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A real mouse click on the element, scrolled into view first; waits for it up to 5 s. */
  click(selector: string): Promise<void>;
}

/** A real browser with the extension, moved as a person moves it. */
export interface Driver {
  readonly name: BrowserName;
  readonly page: Page;
  /** The extension's own address, with "/" at the end. */
  readonly origin: string;
  /** A real click on the toolbar button: opens the popup, grants `activeTab`. */
  clickToolbarButton(): Promise<View>;
  /** Alt+Shift+letter through the browser's own key handling. */
  pressShortcut(letter: string): Promise<void>;
  /** The sidebar, once it is shown; null if it is not by then. Milliseconds. */
  sidebar(timeout?: number): Promise<View | null>;
  /** The reader, once it is in the page; null if it is not by then. Milliseconds. */
  reader(timeout?: number): Promise<ReaderView | null>;
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the background as the browser does after a while without events. */
  stopBackground(): Promise<void>;
  /** From now on what the extension asks for is granted without the browser's prompt; Chrome has no such switch. */
  grantAll?(): Promise<void>;
  /** A site's permission given or withdrawn in the browser's own page; Chrome only, of a build that lists it under `host_permissions`. */
  setSite?(pattern: string, allowed: boolean): Promise<void>;
  /** Loads the extension anew under its open pages, as an update does. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** Where the reader's host is: the only element the extension adds, beside `head` and `body`. */
export const READER_HOST = 'html > :not(head, body, frameset)';

/** Calls until something is answered (not null, undefined or false) or the time is over. Milliseconds. */
export async function poll<T>(ask: () => Promise<T | null | undefined | false>, timeout: number): Promise<T | null> {
  const end = Date.now() + timeout;
  for (;;) {
    // The thing asked for may not be there yet, or be just replaced: ask again.
    const answer = await ask().catch(() => null);
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) return null;
    await sleep(40);
  }
}

/** A function and its arguments as one expression to be run elsewhere. */
export const callOf = (run: (...args: never[]) => unknown, args: readonly Json[], first?: string): string =>
  `(${run.toString()})(${[...(first ? [first] : []), ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs in a view: the middle of the element, scrolled into view. */
export function middleOf(selector: string): Point | null {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box?.width) return null;
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
}

/** Where the middle of an element is once it has come to rest: a surface that fills itself moves its buttons. */
export async function settledMiddle(
  find: (selector: string) => Promise<Point | null>,
  selector: string,
): Promise<Point> {
  let last: Point | null = null;
  const middle = await poll(async () => {
    const now = await find(selector);
    const isAtRest = now !== null && last !== null && now.x === last.x && now.y === last.y;
    last = now;
    await sleep(60);
    return isAtRest && now;
  }, 5000);
  if (!middle) throw new Error(`There is no ${selector} to click.`);
  return middle;
}

/** Scrolls an element of the reader into view and clicks its middle with the page's mouse. */
export async function clickIn(page: Page, evaluate: ReaderView['evaluate'], selector: string): Promise<void> {
  const find = (selector: string) =>
    evaluate((root, selector) => {
      const element = root.querySelector(selector);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, selector);
  const { x, y } = await settledMiddle(find, selector);
  // The reader takes no click in its first moments, against pages that lure one: nobody reads that fast.
  await sleep(400);
  await page.mouse.click(x, y);
}
