import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../../utils/platform/orphan.ts';
import { dropParts } from './parts.ts';
import { start } from './start.ts';

/** In the script's own world, where no page looks: what a script before this one left. */
const here = globalThis as { sidelightAlive?: () => boolean };

/**
 * An unlisted script, not a content script of WXT's: its context announces itself to the page by an event and obeys one the
 * page can send.
 */
export default defineUnlistedScript(() => {
  if (here.sidelightAlive?.()) return;
  here.sidelightAlive = isAlive;
  // Those of an extension that was updated since can ask nobody any more.
  dropParts('sidelightArticle', 'sidelightOpinion', 'sidelightJump', 'sidelightView', 'sidelightPanel');
  start(document, globalThis.document);
});
