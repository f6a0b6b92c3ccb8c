import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContextWorker } from '../../utils/platform/context-start.ts';

/** First script of the popup's and the sidebar's page: what takes longest begins before the page's own scripts are there. */
export default defineUnlistedScript(() => startContextWorker());
