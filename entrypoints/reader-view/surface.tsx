import { render } from 'preact';
import { Reader } from '../../components/reader/Reader.tsx';
import styles from '../../components/reader/reader.css?inline';
import { CLOSED_VIEW, type Menu, type ReaderView } from '../../components/reader/view.ts';
import tokens from '../../components/tokens.css?inline';
import type { Span } from '../../utils/context/types.ts';
import { withoutMarkup } from '../../utils/platform/context-client.ts';
import type { FoundContext } from '../../utils/platform/context-engine.ts';
import { addDyslexiaFont } from '../../utils/platform/fonts.ts';
import { clearHighlights, paintRanges } from '../../utils/platform/highlights.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { send } from '../../utils/platform/messages.ts';
import { addStyles, type Overlay, openOverlay } from '../../utils/platform/overlay.ts';
import { hideWhenPrinting, paintScrollbar } from '../../utils/platform/page-sheet.ts';
import { leavePlace } from '../../utils/platform/places.ts';
import { scrollToRange } from '../../utils/platform/scroll.ts';
import type { Session } from '../../utils/platform/session.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../utils/platform/settings.ts';
import type { PanelScript } from '../reader-panel/types.ts';
import { Drawer } from './drawer.ts';
import { focusOn, readerEvents } from './events.ts';
import { Marks } from './marks.ts';
import { loadPanelScript } from './panel-script.ts';
import { blockAtTop, scrollToBlock } from './places.ts';

/** Milliseconds. */
const STATUS_FOR = 8000;
const UNDO_FOR = 20_000;

/** What there is only while the reader is open. */
interface Opened {
  readonly overlay: Overlay;
  readonly marks: Marks;
  drawer?: Drawer;
  menus?: PanelScript;
  /** Gives the page's scroll bar its own colour back. */
  unpaint?: () => void;
  readonly ends: (() => void)[];
}

/** The reader on screen, or not: draws the session's state into an overlay. */
export class Surface {
  readonly document: Document;
  readonly session: Session;
  readonly t: Translate;
  settings: Settings = DEFAULT_SETTINGS;
  view: ReaderView = CLOSED_VIEW;
  /** Was a key of the reader the last thing pressed? Then the focus it moves is shown. */
  byKey = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened: Opened | undefined;
  #found: { readonly revision: number; readonly context: FoundContext } | undefined;
  #font: (() => void) | undefined;
  readonly #events = readerEvents(this);
  readonly #onClosed: () => void;
  /** Asked for while the page is still being read. */
  readonly #stored = readSettings();

  constructor(document: Document, session: Session, t: Translate, onClosed: () => void) {
    this.#onClosed = onClosed;
    this.document = document;
    this.session = session;
    this.t = t;
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }
  get overlay(): Overlay | undefined {
    return this.#opened?.overlay;
  }
  get marks(): Marks | undefined {
    return this.#opened?.marks;
  }

  /** Shows the reader. Settings first: the first paint is already in theme. */
  async open(): Promise<void> {
    this.settings = await this.#stored;
    if (this.#opened) return;
    const { state } = this.session;
    const overlay = openOverlay(this.document, {
      styles: tokens + styles,
      label: this.t('reader_label', state.status === 'ready' ? state.article.title : ''),
      lang: this.t.lang,
      dir: this.t.dir,
      orphaned: this.t('reader_orphaned'),
      onEscape: () => this.#events.onEscape(),
      onKey: (event) => this.#events.onKey(event),
      onLeave: () => this.close(),
      onDefeat: () => {
        this.close();
        void send('background', 'sayDefeated', {});
      },
    });
    const ends: (() => void)[] = [];
    this.#opened = { overlay, marks: new Marks(overlay.sheet), ends };
    this.view = CLOSED_VIEW;
    // Drawn before it is shown and the page's sheets are there: styles and places are then worked out once.
    this.session.showReader(true);
    this.applySettings(this.settings);
    ends.push(
      this.session.subscribe(() => this.draw()),
      watchSettings((settings) => this.applySettings(settings)),
      hideWhenPrinting(this.document),
    );
    overlay.show();
    overlay.sheet.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    void this.#recall(overlay);
  }

  close(): void {
    const opened = this.#opened;
    if (!opened) return;
    this.#opened = undefined;
    const { overlay, drawer, ends } = opened;
    clearTimeout(this.#timer);
    const font = this.#font;
    this.#font = undefined;
    everyOne([
      () => this.#remember(overlay),
      () => this.#events.onStopListening(),
      ...ends,
      () => opened.unpaint?.(),
      clearHighlights,
      () => drawer?.clear(),
      () => render(null, overlay.sheet),
      () => overlay.close(),
      () => font?.(),
    ]);
    this.session.showReader(false);
    this.#onClosed();
  }

  applySettings(settings: Settings): void {
    this.settings = settings;
    if (settings.font === 'dyslexia' && !this.#font) void this.#addFont();
    this.draw();
    this.#paintScrollbar();
    this.paintMarks();
  }

  #paintScrollbar(): void {
    const opened = this.#opened;
    if (!opened) return;
    opened.unpaint?.();
    opened.unpaint = paintScrollbar(this.document, getComputedStyle(opened.overlay.dialog).backgroundColor);
  }

  async #addFont(): Promise<void> {
    this.#font = () => undefined;
    const remove = await addDyslexiaFont(this.document);
    if (this.#opened) this.#font = remove;
    else remove();
  }

  show(change: Partial<ReaderView>): void {
    const before = this.view;
    // What can be taken back belongs to the words that say it.
    this.view = { ...before, ...(change.status !== undefined && { undo: undefined }), ...change };
    if (change.status) this.#endStatus();
    this.draw();
    const closed =
      (before.menu && !this.view.menu && before.menu) || (before.drawer && !this.view.drawer && before.drawer);
    if (closed) this.#focusButton(closed);
    this.byKey = false;
  }

  /** Words stand over the story for a while only; while a block is chosen, as long as that lasts. */
  #endStatus(): void {
    clearTimeout(this.#timer);
    const { removing, undo } = this.view;
    if (!removing) this.#timer = setTimeout(() => this.show({ status: '' }), undo ? UNDO_FOR : STATUS_FOR);
  }

  /** What had the focus is gone: it returns to the button that opened it. */
  #focusButton(opened: string): void {
    const action = opened === 'people' ? 'context' : opened;
    const { sheet } = this.#opened?.overlay ?? {};
    (
      sheet?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? sheet?.querySelector<HTMLElement>('.main')
    )?.focus({ focusVisible: this.byKey });
  }

  draw(): void {
    if (!this.#opened) return;
    const { overlay, drawer, menus } = this.#opened;
    const { t, settings, view } = this;
    const { state } = this.session;
    overlay.dialog.dataset.theme = settings.theme;
    render(<Reader {...{ t, state, settings, view }} events={this.#events} />, overlay.sheet);
    if (drawer && view.drawer) this.#drawPanel(drawer);
    const place = view.menu && overlay.sheet.querySelector('.panel');
    if (view.menu && place) menus?.drawMenu(place, { menu: view.menu, t, settings, onChange: this.#events.onSettings });
  }

  #drawPanel(drawer: Drawer): void {
    const { state } = this.session;
    const found = this.#found?.context;
    const known = found && { context: found.context, model: found.model };
    const story = found && state.status === 'ready' ? { article: state.article, context: found.context } : undefined;
    drawer.draw({
      ...drawer.events,
      ...drawer.exports({ found: () => story, t: this.t, say: (status) => this.show({ status }) }),
      t: this.t,
      shortcut: '',
      insisted: true,
      canSearch: false,
      state: state.status === 'ready' ? { ...state, ...known } : state,
    });
  }

  async openDrawer(): Promise<Drawer | undefined> {
    const opened = this.#opened;
    if (!opened) return undefined;
    if (!opened.drawer) {
      const target = opened.overlay.sheet.querySelector<HTMLElement>('.drawer-root');
      const script = await loadPanelScript();
      if (!target || !script) return undefined;
      opened.drawer ??= new Drawer(target, script, script.panelEvents(this));
    }
    return opened.drawer;
  }

  /** Opens a menu, or closes the one that is open; Tab goes on inside it. */
  async toggleMenu(menu: Menu): Promise<void> {
    if (this.view.menu === menu) return this.show({ menu: undefined });
    this.show({ menu });
    const script = await loadPanelScript();
    const opened = this.#opened;
    if (!script || !opened) return this.show({ menu: undefined, status: this.t('panel_failed') });
    if (!opened.menus) addStyles(this.document, opened.overlay.root, script.menuStyles);
    opened.menus = script;
    this.draw();
    opened.overlay.sheet.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
  }

  /** Asks for people and figures of what is shown now, and paints them. */
  async findContext(): Promise<void> {
    const { state } = this.session;
    if (state.status !== 'ready' || !this.#opened) return;
    const { article, revision } = state;
    const answer = await send('background', 'findContext', { article: withoutMarkup(article) });
    const now = this.session.state;
    if (!answer.ok || now.status !== 'ready' || now.revision !== revision) return;
    this.#found = { revision, context: answer.value };
    this.draw();
    this.paintMarks();
  }

  paintMarks(): void {
    const { state } = this.session;
    if (state.status !== 'ready' || !this.#opened) return;
    const shown = this.settings.highlight && this.#found?.revision === state.revision;
    this.#opened.marks.paint(state.article, shown ? this.#found?.context.context : undefined);
  }

  /** The page went on to another address: read what it shows now, once it has settled. */
  pageChanged(): void {
    this.#found = undefined;
    if (this.#opened) setTimeout(() => this.#opened && void this.session.read(), 600);
  }

  /** Scrolls to a span and paints it. */
  jump(span: Span): boolean {
    const { state } = this.session;
    const range = state.status === 'ready' ? this.#opened?.marks.rangeOf(state.article, span) : undefined;
    if (!range) return false;
    paintRanges('jump', [range]);
    scrollToRange(range);
    return true;
  }

  /** What was pressed is gone: the keyboard goes on where its block stands. */
  focusBlock(id: number | undefined): void {
    const element = this.marks?.elementOf(id ?? -1);
    if (element) focusOn(element);
  }

  #remember(overlay: Overlay): void {
    const block = blockAtTop(overlay);
    if (block !== undefined) leavePlace(this.document.URL, block);
  }

  async #recall(overlay: Overlay): Promise<void> {
    const place = await send('background', 'recallPlace', { url: this.document.URL });
    if (place.ok && place.value > 0 && overlay.dialog.scrollTop === 0) scrollToBlock(overlay, place.value);
  }
}

/** Does each, whatever became of the others: an extension that was updated has no listeners left to take back, and the page comes back all the same. */
function everyOne(ends: readonly (() => void)[]): void {
  for (const end of ends) {
    try {
      end();
    } catch (error) {
      console.debug('Sidelight: leaving the page', error);
    }
  }
}
