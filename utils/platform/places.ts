import { browser } from 'wxt/browser';
import { send } from './messages.ts';
import { isPrivate } from './sites.ts';

/** Where readers were left in this session, by tab and address; forgotten with the browser's session. */
const KEY = 'places';
const CAP = 200;

async function read(): Promise<[string, number][]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}

const nameOf = (tabId: number, url: string): string => `${tabId} ${url.split('#')[0]}`;

export async function rememberPlace(tabId: number, url: string, block: number): Promise<undefined> {
  const name = nameOf(tabId, url);
  const others = (await read()).filter(([known]) => known !== name);
  await browser.storage.session.set({ [KEY]: [...others, [name, block]].slice(-CAP) });
  return undefined;
}

/** The block at the top, 0 when unknown. */
export async function recallPlace(tabId: number, url: string): Promise<number> {
  const name = nameOf(tabId, url);
  return (await read()).find(([known]) => known === name)?.[1] ?? 0;
}

/** Asks the background to remember where this page's reader was left; addresses of a private window are told to nobody. */
export function leavePlace(url: string, block: number): void {
  if (!isPrivate()) void send('background', 'rememberPlace', { url, block });
}
