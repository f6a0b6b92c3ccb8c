import { browser } from 'wxt/browser';
import type { ReaderPart } from './messages.ts';
import { wordsFile } from './words.ts';

const READER = '/reader.js';

async function inject(tabId: number, files: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] as never[] });
    return true;
  } catch {
    return false; // no permission, a restricted page, a closed tab: the browsers' texts differ and change
  }
}

/** The language a page declares; '' for none, undefined where no script may run. */
async function declaredLang(tabId: number): Promise<string | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.documentElement?.getAttribute('lang') ?? '',
    });
    return typeof frame?.result === 'string' ? frame.result.slice(0, 35) : '';
  } catch {
    return undefined;
  }
}

/**
 * Puts the reader's script into the top frame of a tab (again is harmless), with the label words of the page's language, and with `view`
 * what draws the reader. Needs a gesture on that tab, or its site's permission; false without.
 */
export async function injectReader(tabId: number, view: boolean): Promise<boolean> {
  const lang = await declaredLang(tabId);
  if (lang === undefined) return false;
  const words = wordsFile(lang);
  return inject(tabId, [...(words ? [words] : []), READER, ...(view ? ['/reader-view.js'] : [])]);
}

export const injectPart = (tabId: number, part: ReaderPart): Promise<boolean> => inject(tabId, [`/${part}.js`]);
