import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, Task } from './worker.ts';

/** Runs every task on a thread a core, one page at a time each. A thread that dies gives its page no result; another takes over. */
export async function runTasks(tasks: readonly Task[], onDone: (done: Done, count: number) => void): Promise<void> {
  let next = 0;
  let count = 0;
  const thread = (): Promise<void> =>
    new Promise((resolve) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      let current: Task | undefined;
      const give = () => {
        current = tasks[next++];
        if (current) worker.postMessage(current);
        else void worker.terminate().then(() => resolve());
      };
      const finish = (done: Done) => onDone(done, ++count);
      worker.on('message', (done: Done) => {
        finish(done);
        give();
      });
      worker.on('error', (error: Error) => {
        if (current) finish({ id: current.id, results: failed(current, error.message) });
        resolve(thread());
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, thread));
}

const failed = (task: Task, error: string) =>
  Object.fromEntries(task.extractors.map((name) => [name, { text: '', error }]));
