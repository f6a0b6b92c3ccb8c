import { browser } from 'wxt/browser';

/** Who sent a message: one of the extension's own pages (or its background), or its script in the top frame of a tab. */
export type Sender = { readonly kind: 'extension' } | { readonly kind: 'page'; readonly tabId: number };

/** The made-up news page that comes with the extension. */
export const SAMPLE_PAGE = '/sample/index.html';

interface RawSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Tells who sent a message, undefined for anybody who has no business here: another extension, a web page, a frame.
 * `origin` is checked by the browser process in Chrome, `url` may be forged by a compromised renderer (uBO #1992): it is used
 * only where there is no origin (Firefox).
 */
export function senderOf(from: RawSender): Sender | undefined {
  if (from.id !== browser.runtime.id) return undefined;
  const own = originOf(browser.runtime.getURL('/'));
  const origin = from.origin ?? originOf(from.url);
  // A background has no tab and, in some versions, neither url nor origin; a script in a page always has a tab.
  const tabId = from.tab?.id;
  if (origin === own && tabId !== undefined && isSample(from.url)) return { kind: 'page', tabId };
  if (origin === own || (origin === '' && !from.tab)) return { kind: 'extension' };
  if (tabId === undefined || from.frameId !== 0) return undefined;
  return { kind: 'page', tabId };
}

/** The sample carries the reader's script as a web page does, and is trusted no further than one. */
export const isSample = (url: string | undefined): boolean =>
  url?.split(/[?#]/)[0] === browser.runtime.getURL(SAMPLE_PAGE as '/');

/** Node and Chrome give custom schemes the origin "null"; scheme and host say the same. */
function originOf(url: string | undefined): string {
  const match = /^[a-z-]{1,30}:\/\/[^/?#]{1,255}/i.exec(url ?? '');
  return match?.[0] ?? '';
}
