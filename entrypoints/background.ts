import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepAnalysis, loadAnalysis } from '../utils/platform/analysis.ts';
import { syncAutoReading } from '../utils/platform/auto-reading.ts';
import { readFont } from '../utils/platform/fonts.ts';
import { createMenu, watchGestures } from '../utils/platform/gestures.ts';
import { createTranslate } from '../utils/platform/i18n.ts';
import { injectPart } from '../utils/platform/inject.ts';
import { type Handlers, listen } from '../utils/platform/messages.ts';
import { recallPlace, rememberPlace } from '../utils/platform/places.ts';
import type { Sender } from '../utils/platform/sender.ts';
import { openSidebar } from '../utils/platform/sidebar.ts';
import { toggleReader } from '../utils/platform/tabs.ts';
import { sayAtButton } from '../utils/platform/toolbar.ts';
import { welcomeOnInstall } from '../utils/platform/welcome.ts';

/** After a gesture on a tab: the reader, or words in the toolbar where no script may run. */
async function onGesture(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const state = await toggleReader(tabId, { gesture: true });
  const unreadable = state.status === 'restricted' || (state.status === 'failed' && state.code === 'not-html');
  if (unreadable) await sayAtButton(tabId, createTranslate()('panel_restricted'));
}

/** Only scripts in pages ask the background, each for its own tab. */
const tabOf = (sender: Sender): number => (sender.kind === 'page' ? sender.tabId : -1);

const handlers: Handlers<'background'> = {
  findContext: async ({ article }) => (await loadAnalysis())(article),
  loadScript: ({ name }, sender) => injectPart(tabOf(sender), name),
  loadFont: ({ name }) => readFont(name),
  openReader: async (_request, sender) => {
    const state = await toggleReader(tabOf(sender), { gesture: false, on: true, unasked: true });
    return state.status === 'ready' && state.reader;
  },
  rememberPlace: ({ url, block }, sender) => rememberPlace(tabOf(sender), url, block),
  sayDefeated: (_request, sender) => sayAtButton(tabOf(sender), createTranslate()('reader_defeated')),
  recallPlace: ({ url }, sender) => recallPlace(tabOf(sender), url),
};

export default defineBackground(() => {
  keepAnalysis();
  watchGestures({
    onToggle: (tabId) => void onGesture(tabId),
    onSidebar: (windowId) => void openSidebar(windowId),
  });
  welcomeOnInstall();
  browser.runtime.onInstalled.addListener(() => {
    void createMenu(createTranslate()('menu_toggle_reader'));
    void syncAutoReading();
  });
  browser.runtime.onStartup.addListener(() => void syncAutoReading());
  // Here and not in the popup, which closes at the browser's question.
  browser.permissions.onAdded.addListener(() => void syncAutoReading());
  browser.permissions.onRemoved.addListener(() => void syncAutoReading());
  listen('background', handlers);
});
