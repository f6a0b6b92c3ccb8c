import { browser } from 'wxt/browser';

/** Says at the toolbar button what no surface in the page can say; gone with the next page. */
export async function sayAtButton(tabId: number, words: string): Promise<undefined> {
  try {
    await browser.action.setBadgeText({ tabId, text: '–' });
    await browser.action.setTitle({ tabId, title: words });
    // The popup has the words in full. It may not open without a click (older Chrome, Firefox).
    await browser.action.openPopup();
  } catch (error) {
    console.debug('Sidelight: the toolbar button says it alone', error);
  }
  return undefined;
}

/** Is the button in the toolbar, outside of the browser's list of extensions? False where the browser does not say. */
export async function isPinned(): Promise<boolean> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar === true;
  } catch {
    return false; // Firefox before it had the question
  }
}
