/**
 * Work that can be paused or given up: each `yield` is a place where whoever drives it may let others go on, or stop. Steps lie between
 * stages and between thousands of rows, never inside a hot loop.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
