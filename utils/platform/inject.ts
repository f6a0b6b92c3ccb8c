import { browser } from 'wxt/browser';
import type { ReaderPart } from './messages.ts';

/** What asks, and what reads. */
const READER = ['/reader.js', '/reader-article.js'];

async function inject(tabId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] as never[] });
    return true;
  } catch {
    return false; // no permission, a restricted page, a closed tab: the browsers' texts differ and change
  }
}

/**
 * Puts the reader's scripts into the top frame of a tab (again is harmless), and with `view` what draws the reader. Needs a gesture on that
 * tab, or its site's permission; false without.
 */
export const injectReader = (tabId: number, view: boolean): Promise<boolean> =>
  inject(tabId, view ? [...READER, '/reader-view.js'] : READER);

export const injectPart = (tabId: number, part: ReaderPart): Promise<boolean> => inject(tabId, [`/${part}.js`]);
