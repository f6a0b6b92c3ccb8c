import { send } from '../../utils/platform/messages.ts';
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
  #script: PanelScript | undefined;
  #inner: HTMLElement | undefined;

  constructor(target: HTMLElement) {
    this.#target = target;
  }

  exports(surroundings: Exporting): Partial<PanelProps> {
    return this.#script?.exports(surroundings) ?? {};
  }

  /** Puts the panel's script in with the first opening; false when that failed. */
  async load(): Promise<boolean> {
    const known = globalThis as { sidelightPanel?: PanelScript };
    if (!known.sidelightPanel) await send('background', 'loadScript', { name: 'reader-panel' });
    this.#script = known.sidelightPanel;
    return this.#script !== undefined;
  }

  draw(props: PanelProps): void {
    if (!this.#script) return;
    this.#inner ??= this.#prepare(this.#script.styles);
    this.#script.draw(this.#inner, props);
  }

  /** Scrolls to a section by its id, and gives it the focus. */
  show(section: string): void {
    const element = this.#inner?.querySelector(`#${section}`);
    element?.scrollIntoView({ block: 'start', behavior: 'instant' });
    const first = element?.querySelector<HTMLElement>('button, summary, a[href]');
    first?.focus({ preventScroll: true });
  }

  clear(): void {
    if (this.#inner) this.#script?.clear(this.#inner);
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
