import '../../components/tokens.css';
import '../../components/context/surface.css';
import '../../components/context/context.css';
import '../../components/ledger/ledger.css';
import '../../components/context/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/context/PopupView.tsx';
import { panelStateOf } from '../../components/context/state.ts';
import { ownRemovals } from '../../utils/article/choices.ts';
import * as writers from '../../utils/export/index.ts';
import { createContextClient } from '../../utils/platform/context-client.ts';
import { panelActions } from '../../utils/platform/panel-actions.ts';
import { EMPTY_VIEW, openPanelSession, type PanelSession, type PanelView } from '../../utils/platform/panel-session.ts';
import { hasSite, removeSite, requestSite, sitePattern } from '../../utils/platform/permissions.ts';
import { keysOf, readShortcuts, type Shortcut } from '../../utils/platform/shortcuts.ts';
import { hasSidebar, openSidebar } from '../../utils/platform/sidebar.ts';
import { drawKeepingFocus, openStatusLine, openSurface } from '../../utils/platform/surface.ts';
import { currentWindowId } from '../../utils/platform/tabs.ts';
import { takeWorker } from '../../utils/platform/take-worker.ts';

const t = openSurface(document.documentElement);
const say = openStatusLine(document);
let session: PanelSession | undefined;
let view: PanelView = EMPTY_VIEW;
let shortcuts: readonly Shortcut[] = [];
let always: boolean | undefined;
let alwaysOf = '';

const app = document.getElementById('app') ?? document.body;
const windowId = await currentWindowId();
const actions = {
  ...panelActions({ session: () => session, view: () => view, t, say, writers, ownRemovals }),
  onOpenSidebar: () => {
    void openSidebar(windowId).then((opened) => {
      if (opened) window.close();
      else say(t('popup_sidebar_failed'));
    });
  },
  onAlways: (on: boolean) => {
    // Straight from the click: the browser asks the reader now. In Chrome its question closes the popup; the background registers.
    const asked = on ? requestSite(addressOf(view)) : removeSite(addressOf(view));
    void asked.then(async () => {
      always = await hasSite(addressOf(view));
      draw();
    });
  },
  onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
};

function draw(): void {
  const state = panelStateOf(view);
  app.setAttribute('aria-busy', String(state.status === 'reading'));
  const keys = {
    readerKeys: keysOf(shortcuts, 'toggle-reader'),
    sidebarKeys: keysOf(shortcuts, 'open-sidebar'),
  };
  const { insisted, tabTitle } = view;
  const props = { ...actions, ...keys, state, t, always, insisted, tabTitle, hasSidebar: hasSidebar() };
  drawKeepingFocus(app, () => render(<PopupView {...props} />, app));
}

function onChange(next: PanelView): void {
  const before = view.state?.status;
  view = next;
  draw();
  const status = view.state?.status;
  if (status !== before && status === 'reading') say.tell(t('panel_reading'));
  if (status !== before && status === 'ready') say.tell(t('panel_ready'));
  const address = addressOf(view);
  if (address === alwaysOf) return;
  alwaysOf = address;
  if (sitePattern(address)) {
    void hasSite(address).then((granted) => {
      always = granted;
      draw();
    });
  }
}

const addressOf = ({ state }: PanelView): string => (state?.status === 'ready' ? state.article.url : '');

const client = createContextClient(takeWorker);
void readShortcuts().then((known) => {
  shortcuts = known;
  draw();
});
session = await openPanelSession({ windowId, client, onChange, gesture: true });
