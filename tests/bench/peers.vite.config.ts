import { scriptConfig } from './script-config.ts';

/** Beside core.js, so that both are measured in one run. */
export default scriptConfig('peers', { isOurs: false });
