import { startedWorker, withModel } from './context-start.ts';

/** The page's context worker: the one its first script has started, or one started now. */
export const takeWorker = (): Worker =>
  startedWorker() ?? withModel(new Worker(new URL('./context.worker.ts', import.meta.url), { type: 'module' }));
