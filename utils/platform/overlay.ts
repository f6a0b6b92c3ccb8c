import { isAlive, orphanWords, removeOrphans } from './orphan.ts';

/** How often the overlay comes back when the page removes or covers it, before it gives up. */
const FIGHT_LIMIT = 5;
const WATCH_INTERVAL = 500;
/** Name of the dialog within its own root, which no page sees. */
const DIALOG_ID = 'reader';

export interface OverlayOptions {
  readonly styles: string;
  /** Name of the dialog for a screen reader. */
  readonly label: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Said when the extension went away under it. */
  readonly orphaned: string;
  /** Escape, or the browser's own gesture to leave a dialog. */
  onEscape(): void;
  /** A key while the overlay has the focus; true when it was one of its own. */
  onKey(event: KeyboardEvent): boolean;
  /** The browser closed it without asking. */
  onLeave(): void;
  /** The page keeps removing or covering it. */
  onDefeat(): void;
}

/** A modal dialog in a closed shadow root, above the page. */
export interface Overlay {
  /** Where the surface is drawn. */
  readonly sheet: HTMLElement;
  readonly root: ShadowRoot;
  /** What scrolls. */
  readonly dialog: HTMLDialogElement;
  /** Puts it in front, with what was drawn in it until then: the browser then lays out once. */
  show(): void;
  /** Gives the page back as it was: same tree, scroll place and focus. */
  close(): void;
}

/**
 * Makes an overlay for the top layer. A modal dialog, because the browser itself then makes the rest inert (nothing in the page is
 * changed), an `inert` root does not reach it, and no z-index, filter or popover of the page that was there before lies above.
 */
export function openOverlay(document: Document, options: OverlayOptions): Overlay {
  const focused = deepFocus(document);
  const view = document.defaultView;
  const place = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
  removeOrphans(document);
  const host = createHost(document);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  const dialog = createDialog(document, options);
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const words = orphanWords(document, options.orphaned);
  dialog.append(sheet, words.element);
  addStyles(document, root, options.styles);
  root.append(dialog);
  document.documentElement.append(host);

  const life = new AbortController();
  const { signal } = life;
  dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      if (event.isTrusted) options.onEscape();
    },
    { signal },
  );
  // A gesture to leave that cannot be held back (a second one without a click between): it is closed, so all of it goes.
  dialog.addEventListener('close', () => dialog.open || options.onLeave(), { signal });
  keepEventsInside(root, signal);
  let watch: Watch | undefined;
  onlyRealClicks(root, () => watch?.isSettled() ?? false, signal);
  root.addEventListener('keydown', (event) => pressed(event as KeyboardEvent, options), { signal });
  // What had the focus was taken away: the page's body has it in name, but only the overlay can be meant.
  const onBody = (event: KeyboardEvent): void => {
    if (event.target === document.body || event.target === document.documentElement) pressed(event, options);
  };
  document.addEventListener('keydown', onBody, { signal, capture: true });
  return {
    sheet,
    root,
    dialog,
    show: () => {
      dialog.showModal();
      watch = watchFront(document, host, dialog, { onDefeat: () => options.onDefeat(), onTick: () => words.wind() });
    },
    close: () => {
      watch?.stop();
      words.stop();
      life.abort();
      dialog.close();
      host.remove();
      if (focused?.isConnected && deepFocus(document) !== focused) focused.focus({ preventScroll: true });
      if (view && (view.scrollX !== place.x || view.scrollY !== place.y)) {
        view.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
      }
    },
  };
}

function createDialog(document: Document, { label, lang, dir }: OverlayOptions): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', label);
  // Closed by the browser itself with a button that names it, when there is no script left to do it.
  dialog.id = DIALOG_ID;
  return Object.assign(dialog, { lang, dir });
}

/** Against the page's rules for `div`: inline and important beats all but an animation, which `all` ends too. */
function createHost(document: Document): HTMLElement {
  const host = document.createElement('div');
  const rules = { all: 'initial', display: 'contents', visibility: 'visible', opacity: '1', 'pointer-events': 'auto' };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
  return host;
}

/** A constructed sheet is no markup and needs no leave of the page's policy; a style element is for where it cannot be had. */
export function addStyles(document: Document, root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}

/** The focused element, inside open shadow roots too. */
function deepFocus(document: Document): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

/** Events of the overlay cross a shadow boundary: the page's shortcuts must not act on what is meant for the reader. */
const COMPOSED =
  'keydown keypress keyup beforeinput input click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend wheel copy cut paste dragstart drop selectstart'.split(
    ' ',
  );
function keepEventsInside(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of COMPOSED)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
}

/** Escape is taken here where it can be: the browser lets a dialog hold back only every other one. */
function pressed(event: KeyboardEvent, options: OverlayOptions): void {
  if (!event.isTrusted) return;
  if (event.key === 'Escape' && !event.isComposing) options.onEscape();
  else if (!options.onKey(event)) return;
  event.preventDefault();
}

/** A page can send clicks, and lure a click with something it shows for a moment: only the user's, on what was there, get through. */
function onlyRealClicks(root: ShadowRoot, isSettled: Watch['isSettled'], signal: AbortSignal): void {
  const check = (event: Event): void => {
    if (event.isTrusted && isSettled()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', check, { capture: true, signal });
}

interface Watch {
  /** Has it been in front, uncovered, for long enough that a click is meant for it? */
  isSettled(): boolean;
  stop(): void;
}

/** A page may remove the host, or put a modal dialog or popover of its own above it: come back, but not for ever. */
function watchFront(
  document: Document,
  host: HTMLElement,
  dialog: HTMLDialogElement,
  { onDefeat, onTick }: { onDefeat(): void; onTick(): void },
): Watch {
  let fights = 0;
  // A dialog that leaves the tree forgets where it was scrolled to.
  const place = { value: 0 };
  const onScroll = (): void => {
    place.value = dialog.scrollTop;
  };
  dialog.addEventListener('scroll', onScroll, { passive: true });
  let frontSince = performance.now();
  const comeBack = (): void => {
    frontSince = performance.now();
    fights += 1;
    // What was removed may be the doing of the script that came after us.
    if (fights > FIGHT_LIMIT || !isAlive()) {
      onDefeat();
      return;
    }
    const top = place.value;
    if (!host.isConnected) document.documentElement?.append(host);
    if (dialog.open) dialog.close();
    if (host.isConnected) dialog.showModal();
    dialog.scrollTop = top;
  };
  const check = (): void => {
    onTick();
    if (!host.isConnected || !dialog.open || isCovered(document, host)) comeBack();
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) comeBack();
  });
  observer.observe(document.documentElement, { childList: true });
  const timer = setInterval(check, WATCH_INTERVAL);
  return {
    isSettled: () => performance.now() - frontSince > 300 && !isCovered(document, host),
    stop: () => {
      observer.disconnect();
      clearInterval(timer);
      dialog.removeEventListener('scroll', onScroll);
    },
  };
}

/** Three points of the window: from outside, what is drawn in a shadow root is its host. */
function isCovered(document: Document, host: HTMLElement): boolean {
  const view = document.defaultView;
  if (!view || document.visibilityState === 'hidden') return false;
  const { innerWidth, innerHeight } = view;
  return [0.1, 0.5, 0.9].some((part) => {
    const front = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    return front !== null && front !== host;
  });
}
