import { LABEL_BIT } from './kinds.ts';
import { type Table, unpackPhrases } from './pack.ts';
import { COUNT, PACKED } from './packed.ts';

/** Bits of a kind by its index: what a wall says is a promotion too. */
const bitsOf = (kind: number): number => (1 << kind) | (1 << kind === LABEL_BIT.gate ? LABEL_BIT.promotion : 0);

let built: Table | undefined;

/** Phrases of all languages: pages carry labels of others than their own. Built when first asked for. */
export function phrases(): Table {
  built ??= unpackPhrases(PACKED, COUNT, bitsOf);
  return built;
}
