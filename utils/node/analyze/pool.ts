import { Worker } from 'node:worker_threads';
import { fail } from '../../result.ts';
import type { AnalyzeError, Job, Outcome } from './jobs.ts';

export interface PoolOptions {
  /** How many jobs may be under way at once, each on a thread of its own. */
  readonly threads: number;
  /** Milliseconds one job may take; then its thread is ended and the job answered with an error. */
  readonly timeLimit: number;
  /** Megabytes of heap one thread may use. */
  readonly memoryLimit: number;
}

/** Runs jobs on threads that may hang, crash or run out of memory without harm to the others. */
export class Pool {
  private readonly idle: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private readonly options: PoolOptions;

  constructor(options: PoolOptions) {
    this.options = options;
  }

  /** Resolves when a job may be started: keeps a reader of a long input from running ahead. */
  async ready(): Promise<void> {
    while (this.running >= this.options.threads) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  async run(job: Job): Promise<Outcome> {
    await this.ready();
    this.running += 1;
    const worker = this.idle.pop() ?? this.start();
    const { outcome, reusable } = await this.answer(worker, job);
    if (reusable) this.idle.push(worker);
    else await worker.terminate();
    this.running -= 1;
    this.waiting.shift()?.();
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.options.memoryLimit, stackSizeMb: 4 },
    });
    worker.unref();
    // A thread that ends between two jobs is not given another.
    const forget = () => {
      const index = this.idle.indexOf(worker);
      if (index >= 0) this.idle.splice(index, 1);
    };
    return worker.on('error', forget).on('exit', forget);
  }

  private answer(worker: Worker, job: Job): Promise<{ outcome: Outcome; reusable: boolean }> {
    const { timeLimit, memoryLimit } = this.options;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome, reusable = false) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve({ outcome, reusable });
      };
      const onMessage = (outcome: Outcome) => settle(outcome, true);
      const onError = (error: NodeJS.ErrnoException) => settle(fail(threadError(error, memoryLimit)));
      const onExit = (code: number) =>
        settle(fail({ code: 'failed', message: `The thread that read this ended (${code}).` }));
      const timer = setTimeout(
        () => settle(fail({ code: 'time-limit', message: `Stopped after ${timeLimit / 1000} s: very long page.` })),
        timeLimit,
      );
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(job);
    });
  }
}

const threadError = (error: NodeJS.ErrnoException, memoryLimit: number): AnalyzeError =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'memory-limit', message: `Stopped at ${memoryLimit} MB of memory: very large page.` }
    : { code: 'failed', message: `A bug in Sidelight: ${error.message}` };
