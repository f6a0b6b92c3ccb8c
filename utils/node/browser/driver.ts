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
  screenshot(path: string): Promise<void>;
}

/** The reader in the page: the shadow root of its host, open or closed. */
export interface ReaderView {
  /** Runs a function in the page with the root; it sees nothing of this file but its arguments. */
  evaluate<T, A extends readonly Json[]>(run: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<T>;
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
  /** Lets the extension ask for this origin's permission without a prompt; the prompt itself is the browser's own. */
  allowSite(origin: string): Promise<void>;
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
