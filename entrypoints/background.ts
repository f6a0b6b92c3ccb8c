import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { listen } from '../utils/platform/messages.ts';
import { openSidebar, openSidebarOf } from '../utils/platform/sidebar.ts';
import { toggleReader } from '../utils/platform/tabs.ts';
import { createTranslate } from '../utils/platform/i18n.ts';

const MENU = 'toggle-reader';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    // Firefox opens its sidebar only synchronously within the handler: nothing may be awaited before.
    if (command === 'open-sidebar') openSidebar(tab?.windowId);
    else if (command === 'toggle-reader' && tab?.id !== undefined) void toggleReader(tab.id, { gesture: true });
  });
  browser.runtime.onInstalled.addListener(() => {
    const title = createTranslate()('menu_toggle_reader');
    browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: MENU, title, contexts: ['page', 'action', 'selection', 'link', 'image'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) void toggleReader(tab.id, { gesture: true });
  });
  listen('background', {
    findContext: () => {
      throw new Error('not yet');
    },
    openSidebar: (_request, sender) => (sender.kind === 'page' ? openSidebarOf(sender.tabId) : false),
    loadFont: () => {
      throw new Error('not yet');
    },
  });
});
