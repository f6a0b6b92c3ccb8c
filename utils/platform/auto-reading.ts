import { browser } from 'wxt/browser';
import { grantedSites } from './permissions.ts';

/** The small script that sites with a permission get: it covers an article page and asks for the reader. */
export const AUTO_SCRIPT = 'auto.js';
const ID = 'auto';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the script for exactly the sites that have a permission, and for none without. Registered scripts outlive a permission that
 * was withdrawn (seen in Chromium 156 and Firefox 153), and a known id may not be registered again: so it is always made to fit anew,
 * one call after the other.
 */
export function syncAutoReading(): Promise<void> {
  last = last.then(sync).catch((error: unknown) => console.warn('Sidelight: automatic reading', error));
  return last;
}

async function sync(): Promise<void> {
  const matches = [...(await grantedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: [AUTO_SCRIPT], runAt: 'document_start' as const, persistAcrossSessions: true };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
