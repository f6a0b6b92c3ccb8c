import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import context from '../../components/context/context.css?inline';
import { Panel } from '../../components/context/Panel.tsx';
import surface from '../../components/context/surface.css?inline';
import ledger from '../../components/ledger/ledger.css?inline';
import { Menu } from '../../components/reader/Menu.tsx';
import menuStyles from '../../components/reader/menu.css?inline';
import * as writers from '../../utils/export/index.ts';
import { exportActions } from '../../utils/platform/panel-export.ts';
import { Listening } from '../reader-view/listening.ts';
import * as acts from './acts.ts';
import type { PanelScript } from './types.ts';

/**
 * The sidebar's panel inside the reader, for narrow screens and browsers without a sidebar, what the reader's menus hold, and reading aloud. A script of
 * its own: it is put beside the reader's, in the same world no page can see, when one of them is first opened.
 */
export default defineUnlistedScript(() => {
  const script: PanelScript = {
    styles: surface + context + ledger,
    draw: (target, props) => render(<Panel {...props} />, target),
    exports: (surroundings) => exportActions({ ...surroundings, writers }),
    menuStyles,
    drawMenu: (target, props) => render(<Menu {...props} />, target),
    listening: (surface) => new Listening(surface),
    ...acts,
    clear: (target) => render(null, target),
  };
  (globalThis as { sidelightPanel?: PanelScript }).sidelightPanel = script;
});
