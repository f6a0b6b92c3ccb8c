import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadActorModel } from '../utils/platform/actor-model.ts';
import { createContextEngine } from '../utils/platform/context-engine.ts';
import { createTranslate } from '../utils/platform/i18n.ts';
import { listen } from '../utils/platform/messages.ts';
import { openSidebar, openSidebarOf } from '../utils/platform/sidebar.ts';
import { toggleReader } from '../utils/platform/tabs.ts';

const MENU = 'toggle-reader';

/** The model is loaded with the first question, and lives as long as the background does. */
const findContext = createContextEngine(loadActorModel);

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    // Firefox opens its sidebar only synchronously within the handler: nothing may be awaited before.
    if (command === 'open-sidebar') void openSidebar(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
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
    findContext: async ({ article }) => (await findContext(article)).context,
    openSidebar: (_request, sender) => (sender.kind === 'page' ? openSidebarOf(sender.tabId) : false),
    loadFont: () => {
      throw new Error('not yet');
    },
  });
});
