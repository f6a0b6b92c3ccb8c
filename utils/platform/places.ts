import { browser } from 'wxt/browser';

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
