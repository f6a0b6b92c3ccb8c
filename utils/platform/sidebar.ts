import { browser } from 'wxt/browser';

interface FirefoxBrowser {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Firefox for Android and older Chrome have none. */
export const hasSidebar = (): boolean =>
  (browser as FirefoxBrowser).sidebarAction !== undefined || browser.sidePanel?.open !== undefined;

/**
 * Opens the sidebar of a window. Call it straight in the click and await nothing before: both browsers want the gesture.
 * False when the browser refused.
 */
export async function openSidebar(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as FirefoxBrowser;
  try {
    await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
    return true;
  } catch (error) {
    console.warn('Sidelight: the sidebar did not open', error);
    return false;
  }
}
