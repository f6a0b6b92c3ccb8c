import { render } from 'preact';
import { Reader } from '../../components/reader/Reader.tsx';
import styles from '../../components/reader/reader.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { Span } from '../../utils/context/types.ts';
import { clearHighlights, paintRanges } from '../../utils/platform/highlights.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { send } from '../../utils/platform/messages.ts';
import { type Overlay, openOverlay } from '../../utils/platform/overlay.ts';
import type { Session } from '../../utils/platform/session.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../utils/platform/settings.ts';
import { findRange, indexText } from '../../utils/platform/text-index.ts';
import { scrollToRange } from './jump.ts';

/** The reader on screen, or not: draws the session's article into an overlay. */
export class Surface {
  readonly #document: Document;
  readonly #session: Session;
  readonly #t: Translate;
  #overlay: Overlay | undefined;
  #settings: Settings = DEFAULT_SETTINGS;
  #status = '';
  #stop: (() => void)[] = [];
  /** Where the reader was left, within this document. */
  #lastPlace = 0;

  constructor(document: Document, session: Session, t: Translate) {
    this.#document = document;
    this.#session = session;
    this.#t = t;
  }

  get isOpen(): boolean {
    return this.#overlay !== undefined;
  }

  /** Shows the reader if there is an article. Settings first: the first paint is already in theme. */
  async open(): Promise<void> {
    this.#settings = await readSettings();
    const { state } = this.#session;
    if (this.#overlay || state.status !== 'ready') return;
    this.#overlay = openOverlay(this.#document, {
      styles: tokens + styles,
      label: this.#t('reader_label', state.article.title),
      lang: this.#t.lang,
      dir: this.#t.dir,
      onClose: (why) => {
        this.close();
        if (why === 'defeated') console.warn('Sidelight:', this.#t('reader_defeated'));
      },
    });
    this.#stop = [
      this.#session.subscribe(() => this.#draw()),
      watchSettings((settings) => {
        this.#settings = settings;
        this.#draw();
      }),
    ];
    this.#session.showReader(true);
    this.#draw();
    const { dialog, sheet } = this.#overlay;
    sheet.querySelector('main')?.focus({ preventScroll: true });
    dialog.scrollTop = this.#lastPlace;
  }

  close(): void {
    const overlay = this.#overlay;
    if (!overlay) return;
    this.#overlay = undefined;
    this.#lastPlace = overlay.dialog.scrollTop;
    for (const stop of this.#stop) stop();
    clearHighlights();
    render(null, overlay.sheet);
    overlay.close();
    this.#session.showReader(false);
  }

  /** The page went on to another address: read what it shows now, once it has settled. */
  pageChanged(): void {
    this.#lastPlace = 0;
    if (this.#overlay) setTimeout(() => this.#overlay && this.#session.read(), 600);
  }

  /** Scrolls to a span and paints it. */
  jump(span: Span): boolean {
    const { state } = this.#session;
    const block = state.status === 'ready' ? state.article.blocks[span.block] : undefined;
    const element = this.#overlay?.sheet.querySelector(`[data-block="${span.block}"]`);
    const range = block && element && findRange(indexText(element), block.text, span.start, span.end);
    if (!range) return false;
    paintRanges('jump', [range]);
    scrollToRange(range);
    return true;
  }

  #say(status: string): void {
    this.#status = status;
    this.#draw();
  }

  #draw(): void {
    const overlay = this.#overlay;
    const { state } = this.#session;
    if (!overlay || state.status !== 'ready') return;
    overlay.dialog.dataset.theme = this.#settings.theme;
    const act =
      <A extends unknown[]>(action: (...values: A) => void) =>
      (...values: A): void => {
        if (overlay.isSettled()) action(...values);
      };
    render(
      <Reader
        t={this.#t}
        article={state.article}
        settings={this.#settings}
        status={this.#status}
        onClose={() => this.close()}
        onPrint={act(() => this.#document.defaultView?.print())}
        onSettings={act((change) => {
          this.#settings = { ...this.#settings, ...change };
          this.#draw();
          void writeSettings(change);
        })}
        onRestore={act((ids) => {
          this.#session.restore({ ids });
          this.#say(this.#t.plural('reader_restored', ids.length));
        })}
        onSidebar={act(() => void this.#openSidebar())}
        onComplete={() => undefined}
      />,
      overlay.sheet,
    );
  }

  async #openSidebar(): Promise<void> {
    const opened = await send('background', 'openSidebar', {});
    if (!opened.ok || !opened.value) this.#say(this.#t('reader_sidebar_shortcut'));
  }
}
