import { extendHash, scanWords } from './scan.ts';

/**
 * Phrases as a sorted list of 30-bit hashes with their kinds, in a bit stream: the whole lexicon of a language takes as many bytes as a
 * quarter of its words. A word run of a page is taken for a phrase by chance once in some 250,000, in all languages at once: with 24 bits it
 * was once in 4,000, which each word of a page tries up to nine times.
 */
export const HASH_BITS = 30;
const KIND_BITS = 5;
/** A kind and whether it counts alone only. */
const TAIL = KIND_BITS + 1;
/** Golomb–Rice parameter (Rice, "Some Practical Universal Noiseless Coding Techniques", 1979): hashes of a language lie about 2^21 apart. */
const RICE = 21;

export interface Phrase {
  /** 0 to 2^30 - 1. */
  readonly hash: number;
  /** Index in `LABEL_KINDS`. */
  readonly kind: number;
  /** Counts only as the whole text or before a colon. */
  readonly isAlone: boolean;
}

/** Hash of a whole phrase, and how many words it has. */
export function hashPhrase(text: string): { hash: number; words: number } {
  const { count, hashes } = scanWords(text);
  let hash = 0;
  for (let i = 0; i < count; i++) hash = extendHash(hash, hashes[i] as number);
  return { hash: hash >>> (32 - HASH_BITS), words: count };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Six bits a character, as Base64 has them, without padding. */
export function packPhrases(phrases: readonly Phrase[]): string {
  const bits: number[] = [];
  const write = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >>> i) & 1);
  };
  let last = 0;
  for (const { hash, kind, isAlone } of [...phrases].sort((a, b) => a.hash - b.hash || a.kind - b.kind)) {
    const delta = hash - last;
    last = hash;
    for (let i = 0; i < delta >>> RICE; i++) bits.push(1);
    bits.push(0);
    write(delta & ((1 << RICE) - 1), RICE);
    write(kind, KIND_BITS);
    write(Number(isAlone), 1);
  }
  while (bits.length % 6) bits.push(1); // an unfinished run of ones is no phrase
  let text = '';
  for (let i = 0; i < bits.length; i += 6) text += DIGITS[Number.parseInt(bits.slice(i, i + 6).join(''), 2)];
  return text;
}

/** Calls `add` for each phrase of a packed lexicon. */
export function unpackPhrases(packed: string, add: (hash: number, kind: number, isAlone: boolean) => void): void {
  // Bits are read in their numbers, not one by one, and without a call: this runs cold on every click.
  const { length } = packed;
  let at = 0;
  let buffer = 0;
  let held = 0;
  let hash = 0;
  for (;;) {
    let high = 0;
    for (;;) {
      if (held === 0) {
        if (at === length) return;
        buffer = SIX[packed.charCodeAt(at++)] as number;
        held = 6;
      }
      held--;
      if (!((buffer >>> held) & 1)) break;
      high++;
    }
    if ((length - at) * 6 + held < RICE + TAIL) return;
    for (; held < RICE; held += 6) buffer = ((buffer << 6) | (SIX[packed.charCodeAt(at++)] as number)) & 0x3ff_ffff;
    held -= RICE;
    hash += (high << RICE) | ((buffer >>> held) & ((1 << RICE) - 1));
    for (; held < TAIL; held += 6) buffer = ((buffer << 6) | (SIX[packed.charCodeAt(at++)] as number)) & 0x3ff_ffff;
    held -= TAIL;
    const kind = (buffer >>> held) & ((1 << TAIL) - 1);
    add(hash, kind >>> 1, (kind & 1) === 1);
  }
}

const SIX = new Uint8Array(128);
for (let i = 0; i < 64; i++) SIX[DIGITS.charCodeAt(i)] = i;
