import { LABEL_BIT } from './kinds.ts';
import { HASH_BITS, unpackPhrases } from './pack.ts';
import { COUNT, LONGEST, PACKED } from './packed.ts';

const EMPTY = -1;

/** Bits of a kind by its index: what a wall says is a promotion too. */
const bitsOf = (kind: number): number => (1 << kind) | (1 << kind === LABEL_BIT.gate ? LABEL_BIT.promotion : 0);

/** Phrases by hash: an open-addressing table of bit masks of kinds. */
export class Phrases {
  readonly #keys: Int32Array;
  /** Kinds that count wherever the phrase stands. */
  readonly #anywhere: Int32Array;
  /** Kinds that count only when the phrase is the whole text or stands before a colon. */
  readonly #alone: Int32Array;
  readonly #mask: number;
  constructor() {
    // A table at most half full is looked up in one or two steps.
    const size = 1 << Math.ceil(Math.log2(COUNT * 2));
    // Locals, not fields: this runs cold on every click.
    const keys = new Int32Array(size).fill(EMPTY);
    const anywhere = new Int32Array(size);
    const alone = new Int32Array(size);
    const mask = size - 1;
    this.#keys = keys;
    this.#anywhere = anywhere;
    this.#alone = alone;
    this.#mask = mask;
    unpackPhrases(PACKED, (hash, kind, isAlone) => {
      let slot = hash & mask;
      while (keys[slot] !== hash && keys[slot] !== EMPTY) slot = (slot + 1) & mask;
      keys[slot] = hash;
      const masks = isAlone ? alone : anywhere;
      masks[slot] = (masks[slot] as number) | bitsOf(kind);
    });
  }

  /** Words of the longest phrase. */
  get longest(): number {
    return LONGEST;
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#keys[slot] !== hash && this.#keys[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** Slot of a phrase by its full 32-bit hash, -1 when there is none. */
  find(hash: number): number {
    const slot = this.#slot(hash >>> (32 - HASH_BITS));
    return this.#keys[slot] === EMPTY ? -1 : slot;
  }

  anywhere(slot: number): number {
    return this.#anywhere[slot] as number;
  }

  alone(slot: number): number {
    return this.#alone[slot] as number;
  }
}

let built: Phrases | undefined;

/** Phrases of all languages: pages carry labels of others than their own. Built when first asked for. */
export function phrases(): Phrases {
  built ??= new Phrases();
  return built;
}
