import type { Lexicon } from '../2-mentions/words.ts';

/** Labels of tokens: outside, then begin and inside of each type. MISC (nationalities, works, events) is learnt so that it is told apart. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;
export const LABEL_COUNT = LABELS.length;

/** Weights of the quasi-recurrent network; `H` hidden units a direction, made by `tests/tools/train-context/trainer/network.hpp`. */
export interface Network {
  readonly hidden: number;
  readonly inputs: number;
  /** Sizes of a word's vector and of the affix and shape tables. */
  readonly wordSize: number;
  readonly affixSize: number;
  readonly shapeSize: number;
  /** Fills the vector of a row, or of an unknown word (-1). */
  readonly vector: (row: number, into: Float32Array) => void;
  readonly suffixes: Float32Array;
  readonly prefixes: Float32Array;
  readonly shapes: Float32Array;
  /**
   * For each input 18H weights: what it adds to the gates of the token after its own, of its own, of the one before. Gates of a token:
   * candidate, forget and output gate of H units, forward and then backward.
   */
  readonly input: Int8Array;
  /** Value of one step of `input`. */
  readonly inputScale: number;
  /** 6H. */
  readonly inputBias: Float32Array;
  /** H × 9 of each direction. */
  readonly output: readonly [Float32Array, Float32Array];
  readonly outputBias: Float32Array;
  /** 10 × 9; the last row is the start. */
  readonly transitions: Float32Array;
}

/** Hashed features: row of the 2^20 → nine 8-bit weights. Small enough for the second cache, where a plain index would take 4 MB. */
export interface SparseTable {
  /** A bit for each row that has weights. */
  readonly bits: Int32Array;
  /** How many rows with weights stand before each 32. */
  readonly ranks: Uint32Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The trained actor model, unpacked into typed arrays. Opaque outside this room and `2-mentions`. */
export interface ActorModel {
  /** BCP 47 language it reads. */
  readonly lang: string;
  readonly version: string;
  readonly lexicon: Lexicon;
  readonly network: Network;
  readonly sparse: SparseTable;
}

/** `damaged`: cut short, changed, or no model file; `version`: made for another version of the code. */
export interface ModelError {
  readonly code: 'damaged' | 'version';
  /** For a bug report. */
  readonly detail: string;
}
