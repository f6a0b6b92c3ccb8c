import type { ComponentProps } from 'preact';
import type { Panel } from '../../components/context/Panel.tsx';
import type { Menu } from '../../components/reader/Menu.tsx';
import type { exportActions } from '../../utils/platform/panel-export.ts';
import type { Listening } from '../reader-view/listening.ts';
import type { Surface } from '../reader-view/surface.tsx';
import type { changeSettings, copyDetails, panelEvents, removeForSite } from './acts.ts';

type Exporting = Omit<Parameters<typeof exportActions>[0], 'writers'>;

/** What the panel's script leaves for the reader's. */
export interface PanelScript {
  readonly styles: string;
  draw(target: Element, props: ComponentProps<typeof Panel>): void;
  /** What the export section does. */
  exports(surroundings: Exporting): ReturnType<typeof exportActions>;
  readonly menuStyles: string;
  drawMenu(target: Element, props: ComponentProps<typeof Menu>): void;
  /** Reading aloud, which not everybody asks for. */
  listening(surface: Surface): Listening;
  panelEvents: typeof panelEvents;
  removeForSite: typeof removeForSite;
  changeSettings: typeof changeSettings;
  copyDetails: typeof copyDetails;
  clear(target: Element): void;
}
