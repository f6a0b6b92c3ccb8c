import { browser } from 'wxt/browser';

/** Opens the first-run page when the extension is installed; never on an update, of it or of the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
