import { send } from '../../utils/platform/messages.ts';
import type { PanelScript } from '../reader-panel/types.ts';

/** What panel and menus are drawn by: put into the page when one of them is first opened; undefined when that failed. */
export async function loadPanelScript(): Promise<PanelScript | undefined> {
  const known = globalThis as { sidelightPanel?: PanelScript };
  if (!known.sidelightPanel) await send('background', 'loadScript', { name: 'reader-panel' });
  return known.sidelightPanel;
}
