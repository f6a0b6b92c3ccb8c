import { browser } from 'wxt/browser';
import { injectReader } from './inject.ts';
import { type PageState, sendToPage } from './messages.ts';

/** What can be said about a tab: what its script knows, or why there is none. */
export type TabState =
  | PageState
  /** No script there and no gesture yet: "Press the button or Alt+Shift+E to read this page". */
  | { readonly status: 'not-asked' }
  /** A browser page, a store, a PDF or another viewer: "Browsers do not let extensions read this kind of page". */
  | { readonly status: 'restricted' };

/** Addresses no extension may read, as far as an address tells. Without permission a tab's address is undefined: false. */
export function isRestrictedUrl(url: string | undefined): boolean {
  if (url === undefined || url === '') return false;
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return true;
  return STORES.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}
const STORES: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** What a tab is now, without putting anything into it. */
export async function readTabState(tabId: number): Promise<TabState> {
  const state = await sendToPage({ tabId }, 'readState', {});
  if (state.ok) return state.value;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return { status: isRestrictedUrl(tab?.url) ? 'restricted' : 'not-asked' };
}

export interface StartOptions {
  /** True right after a gesture on that tab (popup opened, shortcut, menu): then a refusal means a restricted page. */
  readonly gesture: boolean;
  readonly candidate?: number;
  readonly anyway?: boolean;
}

/** Puts the script in if needed and starts reading. Answers soon, perhaps with `reading`: the end comes as `panel.changed`. */
export async function startReading(tabId: number, options: StartOptions): Promise<TabState> {
  const { gesture, ...request } = options;
  return withReader(tabId, gesture, false, () => sendToPage({ tabId }, 'startReading', request));
}

export interface ToggleOptions {
  /** As in `StartOptions`. */
  readonly gesture: boolean;
  readonly on?: boolean;
  readonly unasked?: boolean;
}

/** Puts the script in if needed and shows or leaves the reader. */
export async function toggleReader(tabId: number, options: ToggleOptions): Promise<TabState> {
  const { gesture, ...request } = options;
  return withReader(tabId, gesture, true, () => sendToPage({ tabId }, 'toggleReader', request));
}

async function withReader(
  tabId: number,
  gesture: boolean,
  view: boolean,
  ask: () => ReturnType<typeof sendToPage<'startReading'>>,
): Promise<TabState> {
  const first = await ask();
  if (first.ok) return first.value;
  if (first.error === 'absent' && (await injectReader(tabId, view))) {
    const second = await ask();
    if (second.ok) return second.value;
  }
  return gesture ? { status: 'restricted' } : readTabState(tabId);
}

/**
 * The window this surface stands in. Firefox for Android has no windows to ask: there the tab in front says it, and -2 (the API's own
 * "current window") is left where it does not.
 */
export async function currentWindowId(): Promise<number> {
  const { windows } = browser as { readonly windows?: typeof browser.windows };
  if (windows) return (await windows.getCurrent()).id ?? CURRENT_WINDOW;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.windowId ?? CURRENT_WINDOW;
}
const CURRENT_WINDOW = -2;

/** The tab in front of a window (the current one without `windowId`). */
export async function findActiveTab(
  windowId?: number,
): Promise<{ id: number; url?: string; title?: string } | undefined> {
  const window = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...window });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url && { url: tab.url }), ...(tab.title && { title: tab.title }) };
}

/**
 * Calls back when another tab comes to the front of the window, or its document is replaced. Returns how to stop.
 * What happens inside a document is told by the `panel.changed` message.
 */
export function watchActiveTab(windowId: number, onChange: (tabId: number) => void): () => void {
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId === windowId) onChange(info.tabId);
  };
  const onUpdated = (
    tabId: number,
    info: { status?: string },
    tab: { active: boolean; windowId?: number | undefined },
  ): void => {
    if (tab.active && tab.windowId === windowId && info.status !== undefined) onChange(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
