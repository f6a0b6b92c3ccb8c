import { browser } from 'wxt/browser';
import { sendToPage } from './messages.ts';
import { SAMPLE_PAGE } from './sender.ts';

export { SAMPLE_PAGE };

const TRIES = 50;
const BETWEEN_TRIES = 60;

/** Opens the sample in a tab of its own and shows it in the reader; false when its script did not answer within 3 s. */
export async function openCleanSample(): Promise<boolean> {
  const { id: tabId } = await browser.tabs.create({ url: browser.runtime.getURL(SAMPLE_PAGE as '/') });
  if (tabId === undefined) return false;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const shown = await sendToPage({ tabId }, 'toggleReader', { on: true });
    if (shown.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES));
  }
  return false;
}
