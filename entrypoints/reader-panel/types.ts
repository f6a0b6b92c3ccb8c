import type { ComponentProps } from 'preact';
import type { Panel } from '../../components/context/Panel.tsx';
import type { Menu } from '../../components/reader/Menu.tsx';
import type { exportActions } from '../../utils/platform/panel-export.ts';

type Exporting = Omit<Parameters<typeof exportActions>[0], 'writers'>;

/** What the panel's script leaves for the reader's. */
export interface PanelScript {
  readonly styles: string;
  draw(target: Element, props: ComponentProps<typeof Panel>): void;
  /** What the export section does. */
  exports(surroundings: Exporting): ReturnType<typeof exportActions>;
  readonly menuStyles: string;
  drawMenu(target: Element, props: ComponentProps<typeof Menu>): void;
  clear(target: Element): void;
}
