import { afterAll } from 'vitest';

/** Preact runs effects in the next frame, or after so many milliseconds at the latest (`RAF_TIMEOUT` of preact/hooks 11: 35). */
const LAST_FRAME = 100;

// A test's window stays until then: what comes later finds none and fails the run.
if (typeof document !== 'undefined') afterAll(() => new Promise((resolve) => setTimeout(resolve, LAST_FRAME)));
