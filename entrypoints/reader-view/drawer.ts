import { addStyles } from '../../utils/platform/overlay.ts';
import type { PanelScript } from '../reader-panel/types.ts';

type PanelProps = Parameters<PanelScript['draw']>[1];
type Exporting = Parameters<PanelScript['exports']>[0];

/** What `body` does in the sidebar. */
const GROUND =
  '.sidepanel { color: var(--ink); font: var(--text-body) / var(--line) var(--font-sans); overflow-wrap: anywhere }';

/** The panel's place in the reader: a root of its own, because its style sheet is a page's, and the story has another. */
export class Drawer {
  readonly #target: HTMLElement;
  readonly #script: PanelScript;
  readonly events: ReturnType<PanelScript['panelEvents']>;
  #inner: HTMLElement | undefined;

  constructor(target: HTMLElement, script: PanelScript, events: Drawer['events']) {
    this.events = events;
    this.#target = target;
    this.#script = script;
  }

  exports(surroundings: Exporting): Partial<PanelProps> {
    return this.#script.exports(surroundings);
  }

  draw(props: PanelProps): void {
    this.#inner ??= this.#prepare(this.#script.styles);
    this.#script.draw(this.#inner, props);
  }

  /** Scrolls to a section by its id, and gives it the focus; whether that shows is told to browsers that do not see a letter as keyboard use (Firefox 153). */
  show(section: string, focusVisible: boolean): void {
    const element = this.#inner?.querySelector(`#${section}`);
    element?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const first = element?.querySelector<HTMLElement>('button, summary, a[href]');
    first?.focus({ preventScroll: true, focusVisible });
  }

  clear(): void {
    if (this.#inner) this.#script.clear(this.#inner);
  }

  #prepare(styles: string): HTMLElement {
    // Open to the reader alone, whose own root is closed to the page.
    const root = this.#target.attachShadow({ mode: 'open' });
    addStyles(document, root, `${styles}${GROUND}`);
    const inner = document.createElement('div');
    inner.className = 'sidepanel';
    const ground = document.createElement('div');
    ground.className = 'ground';
    inner.append(ground);
    root.append(inner);
    return ground;
  }
}
