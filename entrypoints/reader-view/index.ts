import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTranslate } from '../../utils/platform/i18n.ts';
import { Surface } from './surface.tsx';
import type { ViewScript } from './types.ts';

/** What draws the reader: put beside the reading script when the reader is first shown, in the same world no page can see. */
export default defineUnlistedScript(() => {
  const script: ViewScript = {
    create: (document, session, onClosed) => new Surface(document, session, createTranslate(), onClosed),
  };
  (globalThis as { sidelightView?: ViewScript }).sidelightView = script;
});
