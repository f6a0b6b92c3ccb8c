import { scriptConfig } from './script-config.ts';

export default scriptConfig('core', { emptyOutDir: true });
