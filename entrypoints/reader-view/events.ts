import type { PanelEvents } from '../../components/context/events.ts';
import { pressKey } from '../../components/reader/keys.ts';
import { ANCHOR } from '../../components/reader/safe-fragment.ts';
import type { DrawerSection, ReaderEvents } from '../../components/reader/view.ts';
import { blockFingerprint, ownRemovals } from '../../utils/article/choices.ts';
import type { RemovalCategory } from '../../utils/article/types.ts';
import { bugReport } from '../../utils/platform/bug-report.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { writeSettings } from '../../utils/platform/settings.ts';
import { forgetBlocks, isPrivate, keepKind, readSite, siteOf, writeSite } from '../../utils/platform/sites.ts';
import type { PanelScript } from '../reader-panel/types.ts';
import { loadPanelScript } from './panel-script.ts';
import type { Surface } from './surface.tsx';

interface SurfaceEvents extends ReaderEvents {
  readonly panel: PanelEvents;
  onEscape(): void;
  onKey(event: KeyboardEvent): boolean;
}

/** What the reader does when something is pressed in it. */
export function readerEvents(surface: Surface): SurfaceEvents {
  const { session } = { session: () => surface.session };
  const say = (status: string): void => surface.show({ status });
  const events: SurfaceEvents = {
    onClose: () => surface.close(),
    onPrint: () => surface.document.defaultView?.print(),
    onMenu: (menu) => void surface.toggleMenu(menu),
    onDrawer: (section) => void openDrawer(surface, section),
    ...listenEvents(surface),
    onRemoving: () => {
      const removing = !surface.view.removing;
      surface.show({ removing, status: removing ? surface.t('reader_remove_how') : '' });
    },
    onRemoveBlock: (id) => void removeForSite(surface, id),
    onRestore: (ids) => {
      session().restore({ ids });
      const undo = (): void => void session().remove({ ids });
      surface.show({ status: surface.t.plural('reader_restored', ids.length), undo });
      focusBlock(surface, ids[0]);
    },
    onUndo: () => {
      const { undo } = surface.view;
      if (!undo) return;
      surface.show({ status: '' });
      undo();
    },
    onChooseCandidate: (index) => {
      void session().read({ candidate: index });
      surface.show({ insisted: true });
    },
    onReadAnyway: () => readAnyway(surface),
    onSettings: (change) => {
      surface.applySettings({ ...surface.settings, ...change });
      void writeSettings(change).then((stored) => stored || say(surface.t('store_failed')));
    },
    ...footnoteEvents(surface),
    onCopyDetails: () => void copyDetails(surface),
    onComplete: () => {
      surface.marks?.forget();
      void surface.findContext();
    },
    onEscape: () => {
      surface.byKey = true;
      const { menu, drawer, removing } = surface.view;
      const ends = { menu: undefined, drawer: undefined, removing: false, ...(removing && { status: '' }) };
      if (menu || drawer || removing) surface.show(ends);
      else surface.close();
    },
    onKey: (event) => {
      surface.byKey = true;
      return pressKey(event, events);
    },
    panel: panelEvents(surface, say),
  };
  return events;
}

/** The script that speaks is put in when it is first asked for. */
function listenEvents(surface: Surface): Pick<ReaderEvents, 'onListen' | 'onStopListening' | 'onSkip'> {
  let listening: ReturnType<PanelScript['listening']> | undefined;
  const start = async (): Promise<void> => {
    listening ??= (await loadPanelScript())?.listening(surface);
    if (listening) await listening.toggle();
    else surface.show({ status: surface.t('panel_failed') });
  };
  return {
    onListen: () => void start(),
    onStopListening: () => listening?.stop(),
    onSkip: (by) => listening?.skip(by),
  };
}

/** To a footnote, and back to where it was called. */
function footnoteEvents(surface: Surface): Pick<ReaderEvents, 'onFollow' | 'onGoBack'> {
  let cameFrom: HTMLElement | undefined;
  return {
    onFollow: (place, from) => {
      const anchor = surface.overlay?.sheet.querySelector<HTMLElement>(`[${ANCHOR}="${CSS.escape(place)}"]`);
      if (!anchor) return;
      cameFrom = from;
      show(anchor);
      surface.show({ canGoBack: true });
    },
    onGoBack: () => {
      if (cameFrom?.isConnected) show(cameFrom);
      cameFrom = undefined;
      surface.show({ canGoBack: false });
    },
  };
}

/** Shows what was held back, and reads what was left unread. */
function readAnyway(surface: Surface): void {
  const { state } = surface.session;
  const isWhole = state.status === 'ready' && !state.article.notices.includes('time-limit');
  if (!isWhole) void surface.session.read({ anyway: true });
  surface.show({ insisted: true });
}

function show(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusOn(element);
}

function focusOn(element: HTMLElement): void {
  if (!element.matches('a[href], button, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** What was pressed is gone: the keyboard goes on where its block stands. */
function focusBlock(surface: Surface, id: number | undefined): void {
  const element = surface.marks?.elementOf(id ?? -1);
  if (element) focusOn(element);
}

async function openDrawer(surface: Surface, section: DrawerSection): Promise<void> {
  if (surface.view.drawer === section) {
    surface.show({ drawer: undefined });
    return;
  }
  const { byKey } = surface;
  surface.show({ drawer: section });
  const drawer = await surface.openDrawer();
  if (!drawer) {
    surface.show({ drawer: undefined, status: surface.t('panel_failed') });
    return;
  }
  surface.draw();
  drawer.show(section, byKey);
}

/** "Always remove this": now, and on every page of the site from now on. */
async function removeForSite(surface: Surface, id: number): Promise<void> {
  const { session, t } = surface;
  const block = session.state.status === 'ready' ? session.state.article.blocks[id] : undefined;
  if (!block) return;
  const beside = surface.overlay?.sheet.querySelector<HTMLElement>(`[data-block="${id}"] ~ [data-block]`);
  session.remove({ ids: [id] });
  const site = siteOf(surface.document.URL);
  const fingerprint = blockFingerprint(block);
  const undo = (): void => {
    session.restore({ ids: [id] });
    focusBlock(surface, id);
    void forgetBlocks(site, [fingerprint]);
  };
  surface.show({ removing: false, status: t('reader_removed_here'), undo });
  if (beside) focusOn(beside);
  if (!fingerprint || !site) return;
  const { keep, remove } = await readSite(site);
  const stored = await writeSite(site, {
    keep,
    remove: [...remove.filter((known) => known !== fingerprint), fingerprint],
  });
  if (!stored) surface.show({ status: t('store_failed'), undo });
}

async function copyDetails(surface: Surface): Promise<void> {
  const copied = await copyText(bugReport(surface.session.state));
  surface.show({ status: surface.t(copied ? 'panel_copied' : 'panel_copy_failed') });
}

function panelEvents(surface: Surface, say: (status: string) => void): PanelEvents {
  const { session, t } = { session: () => surface.session, t: () => surface.t };
  return {
    onRead: () => void session().read(),
    onReadAnyway: () => void session().read({ anyway: true }),
    onShow: () => surface.show({ insisted: true }),
    onStop: () => void session().stop(),
    onToggleReader: () => surface.close(),
    onJump: (span) => {
      if (!surface.jump(span)) return say(t()('panel_jump_failed'));
      if (!surface.view.drawer || !isNarrow(surface)) return;
      surface.show({ drawer: undefined });
      focusBlock(surface, span.block);
    },
    onChooseCandidate: (index) => void session().read({ candidate: index }),
    onCopyDetails: () => void copyDetails(surface),
    onRestore: (choice) => {
      const { state } = session();
      const own = state.status === 'ready' && 'ids' in choice ? ownRemovals(state.article, choice.ids) : [];
      session().restore(choice);
      void forgetBlocks(siteOf(surface.document.URL), own);
    },
    onRemove: (choice) => void session().remove(choice),
    onKeepKind: isPrivate() ? undefined : (category) => void keepHere(surface, category),
  };
}

async function keepHere(surface: Surface, category: RemovalCategory): Promise<void> {
  surface.session.restore({ category });
  const kept = await keepKind(siteOf(surface.document.URL), category);
  surface.show({ status: surface.t(kept ? 'ledger_status_kept' : 'store_failed') });
}

const isNarrow = (surface: Surface): boolean => (surface.document.defaultView?.innerWidth ?? 0) < 900;
