type Stored = Readonly<Record<string, unknown>>;

/**
 * Step n turns a record of version n into one of version n + 1. A setting that changes meaning gets a step; one that is only
 * added or dropped needs none.
 */
const STEPS: readonly ((stored: Stored) => Stored)[] = [
  (stored) => stored, // 0 → 1: the first release stored no version
];
export const SETTINGS_VERSION = STEPS.length;

/** A record of any version in the form of this one. One of a later version is taken as it is: unknown fields are ignored. */
export function migrate(stored: Stored): Stored {
  const version = typeof stored.version === 'number' && stored.version >= 0 ? Math.floor(stored.version) : 0;
  return STEPS.slice(version).reduce((record, step) => step(record), stored);
}
