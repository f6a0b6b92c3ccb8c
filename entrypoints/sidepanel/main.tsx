import '../../components/tokens.css';
import '../../components/context/surface.css';
import '../../components/context/context.css';
import '../../components/ledger/ledger.css';
import { render } from 'preact';
import { Panel } from '../../components/context/Panel.tsx';
import { panelStateOf } from '../../components/context/state.ts';
import { ownRemovals } from '../../utils/article/choices.ts';
import * as writers from '../../utils/export/index.ts';
import { createContextClient } from '../../utils/platform/context-client.ts';
import { panelActions } from '../../utils/platform/panel-actions.ts';
import { EMPTY_VIEW, openPanelSession, type PanelSession, type PanelView } from '../../utils/platform/panel-session.ts';
import { keysOf, readShortcuts } from '../../utils/platform/shortcuts.ts';
import { drawKeepingFocus, openStatusLine, openSurface } from '../../utils/platform/surface.ts';
import { currentWindowId } from '../../utils/platform/tabs.ts';
import { takeWorker } from '../../utils/platform/take-worker.ts';

const t = openSurface(document.documentElement);
const say = openStatusLine(document);
let session: PanelSession | undefined;
let view: PanelView = EMPTY_VIEW;
let shortcut = '';

const actions = panelActions({ session: () => session, view: () => view, t, say, writers, ownRemovals });
const app = document.getElementById('app') ?? document.body;
const draw = (): void => {
  const state = panelStateOf(view);
  app.setAttribute('aria-busy', String(state.status === 'reading'));
  const props = { ...actions, state, t, shortcut, insisted: view.insisted, canSearch: true };
  drawKeepingFocus(app, () => render(<Panel key={view.tabId} {...props} />, app));
};
const onChange = (next: PanelView): void => {
  const before = view.state?.status;
  const isFirst = next.found !== undefined && view.found === undefined;
  view = next;
  draw();
  // For whoever measures how long the first actors take.
  if (isFirst) performance.mark('sidelight-actors');
  const status = view.state?.status;
  if (status === before) return;
  if (status === 'reading') say.tell(t('panel_reading'));
  if (status === 'ready') say.tell(t('panel_ready'));
};

const client = createContextClient(takeWorker);
const windowId = await currentWindowId();
void readShortcuts().then((shortcuts) => {
  shortcut = keysOf(shortcuts, 'toggle-reader');
  draw();
});
session = await openPanelSession({ windowId, client, onChange, gesture: false });
