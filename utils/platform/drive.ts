import type { Steps } from '../steps.ts';

/** Milliseconds of work after which the page gets its turn: longer is felt as a stutter (https://web.dev/articles/long-tasks). */
export const SLICE = 50;

/** How work is driven. Times in milliseconds. */
export interface Drive {
  now(): number;
  /** Lets the page go on; resolves when it is our turn again. */
  pause(): Promise<void>;
  /** Asked at every step: nobody wants the result any more. */
  isStopped(): boolean;
  /** Work after which it is given up; waiting for the page does not count. */
  readonly limit: number;
}

export type Driven<T> = { readonly end: 'done'; readonly value: T } | { readonly end: 'stopped' | 'limit' };

/**
 * Does steps in slices. Work that fits into one slice is done before this returns; what a step throws is thrown on. A step takes some
 * milliseconds: where it seems to take more than a slice, the processor was somebody else's, and the rest of it is not counted. (Seen on a machine with a
 * load of 28: ordinary pages were given up as "very long".)
 */
export async function drive<T>(steps: Steps<T>, { now, pause, isStopped, limit }: Drive): Promise<Driven<T>> {
  let worked = 0;
  let slice = 0;
  for (;;) {
    const began = now();
    const step = steps.next();
    if (step.done) return { end: 'done', value: step.value };
    if (isStopped()) return { end: 'stopped' };
    const took = now() - began;
    slice += took;
    worked += Math.min(took, SLICE);
    if (worked > limit) return { end: 'limit' };
    if (slice < SLICE) continue;
    await pause();
    if (isStopped()) return { end: 'stopped' };
    slice = 0;
  }
}

/** The page's turn. By a message to ourselves: timers are held back in tabs that are not in front, and wait 4 ms when nested. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
