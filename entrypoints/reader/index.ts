import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';

/** In the script's own world, where no page looks: set means it is here already. */
const here = globalThis as { sidelightStarted?: true };

/**
 * An unlisted script, not a content script of WXT's: its context announces itself to the page by an event and obeys one the
 * page can send.
 */
export default defineUnlistedScript(() => {
  if (here.sidelightStarted) return;
  here.sidelightStarted = true;
  start(document, globalThis.document);
});
