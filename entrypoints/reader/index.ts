import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * An unlisted script, not a content script of WXT's: its context announces itself to the page by an event and obeys one the
 * page can send.
 */
export default defineUnlistedScript(() => {});
