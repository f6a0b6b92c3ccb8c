import { fetchModel } from './model-file.ts';

/** Told to the worker once, before its questions or among them. */
export interface EarlyModel {
  readonly lang: typeof EARLY;
  /** Undefined when the file could not be read: the worker then tries by itself, and says what is wrong. */
  readonly bytes?: ArrayBuffer;
}

/** The language whose model is read before anybody asks. */
export const EARLY = 'en';

/** Where the build puts the worker (`wxt.config.ts`; held by tests/size.test.ts). */
const SCRIPT = '/assets/context.worker.js';

const scope: { sidelightWorker?: Worker | undefined } = globalThis as never;

/**
 * Starts the analysis of one of the extension's own pages: its thread and its script, and beside them the model, which is here before the
 * thread is. First script of the page: all this goes on while the page's own scripts are loaded. `takeWorker` takes it over.
 */
export function startContextWorker(): void {
  scope.sidelightWorker = withModel(new Worker(SCRIPT, { type: 'module' }));
}

/** Reads the model here and hands its bytes over, uncopied. */
export function withModel(worker: Worker): Worker {
  const tell = (model: EarlyModel, bytes?: ArrayBuffer): void => worker.postMessage(model, bytes ? [bytes] : []);
  fetchModel(EARLY).then(
    (bytes) => tell({ lang: EARLY, bytes }, bytes),
    () => tell({ lang: EARLY }),
  );
  return worker;
}

/** The worker that was started first, once. */
export function startedWorker(): Worker | undefined {
  const worker = scope.sidelightWorker;
  delete scope.sidelightWorker;
  return worker;
}
