import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, Task } from './worker.ts';

/** An extractor that needs longer for one page has failed on it. */
const PAGE_LIMIT_MS = 180_000;

type OnDone = (done: Done) => void;

/**
 * Runs every task on a thread a core. A thread that dies or hangs gives its page an error; another takes over.
 * `model` is the file of the clutter model, if not the one that ships.
 */
export async function runTasks(tasks: readonly Task[], model: string | undefined, onDone: OnDone): Promise<void> {
  const queue = tasks.values();
  const thread = async (): Promise<void> => {
    while (await runThread(queue, model, onDone));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, thread));
}

/** One thread until the queue is empty (false) or the thread is lost (true). */
function runThread(queue: Iterator<Task>, model: string | undefined, finish: OnDone): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: model });
    let timer: NodeJS.Timeout | undefined;
    let current: Task | undefined;
    const end = (isLost: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate().then(() => resolve(isLost));
    };
    const lose = (error: string): void => {
      if (current) finish(failed(current, error));
      end(true);
    };
    const give = (): void => {
      clearTimeout(timer);
      const next = queue.next();
      current = next.done ? undefined : next.value;
      if (current) {
        timer = setTimeout(() => lose(`no answer in ${PAGE_LIMIT_MS / 1000} s`), PAGE_LIMIT_MS);
        worker.postMessage(current);
      } else end(false);
    };
    worker.on('message', (done: Done) => {
      finish(done);
      give();
    });
    worker.on('error', (error: Error) => lose(error.message));
    give();
  });
}

const failed = ({ id, extractors }: Task, error: string): Done => ({
  id,
  results: Object.fromEntries(extractors.map((name) => [name, { text: '', error }])),
});
