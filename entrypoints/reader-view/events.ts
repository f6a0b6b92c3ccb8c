import { pressKey } from '../../components/reader/keys.ts';
import { ANCHOR } from '../../components/reader/safe-fragment.ts';
import type { DrawerSection, ReaderEvents } from '../../components/reader/view.ts';
import type { PanelScript } from '../reader-panel/types.ts';
import { loadPanelScript } from './panel-script.ts';
import type { Surface } from './surface.tsx';

interface SurfaceEvents extends ReaderEvents {
  onEscape(): void;
  onKey(event: KeyboardEvent): boolean;
}

/** What the reader does when something is pressed in it. */
export function readerEvents(surface: Surface): SurfaceEvents {
  const { session } = { session: () => surface.session };
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
    onRemoveBlock: (id) => void withScript(surface, (script) => script.removeForSite(surface, id)),
    onRestore: (ids) => {
      session().restore({ ids });
      const undo = (): void => void session().remove({ ids });
      surface.show({ status: surface.t.plural('reader_restored', ids.length), undo });
      surface.focusBlock(ids[0]);
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
    onSettings: (change) => void withScript(surface, (script) => script.changeSettings(surface, change)),
    ...footnoteEvents(surface),
    onCopyDetails: () => void withScript(surface, (script) => script.copyDetails(surface)),
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
  };
  return events;
}

/** What not everybody asks for is done by a script that is put in when it is first asked. */
async function withScript(surface: Surface, act: (script: PanelScript) => Promise<void>): Promise<void> {
  const script = await loadPanelScript();
  if (script) await act(script);
  else surface.show({ status: surface.t('panel_failed') });
}

function listenEvents(surface: Surface): Pick<ReaderEvents, 'onListen' | 'onStopListening' | 'onSkip'> {
  let listening: ReturnType<PanelScript['listening']> | undefined;
  const start = (script: PanelScript): Promise<void> => {
    listening ??= script.listening(surface);
    return listening.toggle();
  };
  return {
    onListen: () => void withScript(surface, start),
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

export function focusOn(element: HTMLElement): void {
  if (!element.matches('a[href], button, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
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
