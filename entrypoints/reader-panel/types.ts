import type { ComponentProps } from 'preact';
import type { Panel } from '../../components/context/Panel.tsx';

/** What the panel's script leaves for the reader's. */
export interface PanelScript {
  readonly styles: string;
  draw(target: Element, props: ComponentProps<typeof Panel>): void;
  clear(target: Element): void;
}
