import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { jumpInPage } from './jump.ts';

/** Shows a sentence in the page itself: put beside the reader's script when somebody first asks for that. */
export default defineUnlistedScript(() => {
  (globalThis as { sidelightJump?: typeof jumpInPage }).sidelightJump = jumpInPage;
});
