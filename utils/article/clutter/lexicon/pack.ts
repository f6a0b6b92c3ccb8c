import { extendHash, scanWords } from './scan.ts';

/**
 * Phrases of all languages as sorted lists of 30-bit hashes in a bit stream, a list for each kind of label: together they take as many bytes as a fifth of
 * their words. A word run of a page is taken for a phrase by chance once in some 250,000: with 24 bits it was once in 4,000, which each
 * word of a page tries up to nine times.
 */
export const HASH_BITS = 30;
const KIND_BITS = 5;
const RICE_BITS = 5;
const COUNT_BITS = 12;
/** Before each list: its kind, whether that counts alone only, the list's Rice parameter, and how many hashes it has. */
const HEAD_BITS = KIND_BITS + 1 + RICE_BITS + COUNT_BITS;

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

/** Phrases of one kind and place. */
interface Group {
  readonly kind: number;
  readonly isAlone: boolean;
  readonly hashes: readonly number[];
}

function groupsOf(phrases: readonly Phrase[]): Group[] {
  const groups = new Map<number, Group & { hashes: number[] }>();
  for (const { hash, kind, isAlone } of phrases) {
    const key = kind * 2 + Number(isAlone);
    const group = groups.get(key) ?? { kind, isAlone, hashes: [] };
    if (!group.hashes.includes(hash)) group.hashes.push(hash);
    groups.set(key, group);
  }
  for (const { hashes } of groups.values()) hashes.sort((a, b) => a - b);
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Distances of sorted hashes as Golomb–Rice codes (Rice, "Some Practical Universal Noiseless Coding Techniques", 1979). */
const bitsOfCodes = (hashes: readonly number[], rice: number): number =>
  hashes.reduce((sum, hash, i) => sum + ((hash - (hashes[i - 1] ?? 0)) >>> rice) + 1 + rice, 0);

/** Six bits a character, as Base64 has them, without padding. */
export function packPhrases(phrases: readonly Phrase[]): string {
  const bits: number[] = [];
  const write = (value: number, count: number): void => {
    for (let i = count - 1; i >= 0; i--) bits.push((value >>> i) & 1);
  };
  for (const { kind, isAlone, hashes } of groupsOf(phrases)) {
    if (hashes.length >= 1 << COUNT_BITS) throw new RangeError(`${hashes.length} labels of one kind are too many`);
    const lengths = Array.from({ length: HASH_BITS }, (_, rice) => bitsOfCodes(hashes, rice));
    const rice = lengths.indexOf(Math.min(...lengths));
    write(kind, KIND_BITS);
    write(Number(isAlone), 1);
    write(rice, RICE_BITS);
    write(hashes.length, COUNT_BITS);
    hashes.forEach((hash, i) => {
      const distance = hash - (hashes[i - 1] ?? 0);
      for (let n = 0; n < distance >>> rice; n++) bits.push(1);
      bits.push(0);
      write(distance & ((1 << rice) - 1), rice);
    });
  }
  // Whole characters, and no lone one at the end: `atob` refuses that.
  while (bits.length % 6 || bits.length % 24 === 6) bits.push(0);
  let text = '';
  for (let i = 0; i < bits.length; i += 6) text += DIGITS[Number.parseInt(bits.slice(i, i + 6).join(''), 2)];
  return text;
}

/** Phrases by hash: an open-addressing table (linear probing) of bit masks. */
export interface Table {
  /** Hash in each slot, `EMPTY` where there is none. Its length is a power of 2. */
  readonly keys: Int32Array;
  /** Bits of the kinds that count wherever the phrase stands, by slot. */
  readonly anywhere: Int32Array;
  /** Bits of the kinds that count only when the phrase is the whole text or stands before a colon, by slot. */
  readonly alone: Int32Array;
}
export const EMPTY = -1;

/**
 * A table of `count` phrases that were packed. `bitsOf` gives the bits of a kind by its index. One loop over the bits, without calls: this runs cold
 * on every click. `atob` is the engine's, in Node and workers too.
 */
export function unpackPhrases(packed: string, count: number, bitsOf: (kind: number) => number): Table {
  const text = atob(packed);
  // A table at most half full is looked up in one or two steps.
  const size = 1 << Math.ceil(Math.log2(count * 2 + 1));
  const mask = size - 1;
  const keys = new Int32Array(size).fill(EMPTY);
  const anywhere = new Int32Array(size);
  const alone = new Int32Array(size);
  let at = 0;
  let buffer = 0;
  let held = 0;
  // Of the list being read: hashes to come, the one before, the Rice parameter, the masks that are written and with what.
  let left = 0;
  let hash = 0;
  let rice = 0;
  let masks = anywhere;
  let bits = 0;
  for (let done = 0; done < count; ) {
    if (left === 0) {
      for (; held < HEAD_BITS; held += 8) buffer = ((buffer & HELD) << 8) | text.charCodeAt(at++);
      held -= HEAD_BITS;
      const head = buffer >>> held;
      left = head & ((1 << COUNT_BITS) - 1);
      rice = (head >>> COUNT_BITS) & ((1 << RICE_BITS) - 1);
      masks = (head >>> (COUNT_BITS + RICE_BITS)) & 1 ? alone : anywhere;
      bits = bitsOf((head >>> (COUNT_BITS + RICE_BITS + 1)) & ((1 << KIND_BITS) - 1));
      hash = 0;
      continue;
    }
    for (;;) {
      if (held === 0) {
        buffer = text.charCodeAt(at++);
        held = 8;
      }
      if (!((buffer >>> --held) & 1)) break;
      hash += 1 << rice;
    }
    // A parameter of over 22 bits is read in two parts.
    for (let low = rice; low > 0; ) {
      const part = low > 22 ? low - 15 : low;
      for (; held < part; held += 8) buffer = ((buffer & HELD) << 8) | text.charCodeAt(at++);
      held -= part;
      low -= part;
      hash += ((buffer >>> held) & ((1 << part) - 1)) << low;
    }
    let slot = hash & mask;
    while (keys[slot] !== hash && keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    keys[slot] = hash;
    masks[slot] = (masks[slot] as number) | bits;
    left--;
    done++;
  }
  return { keys, anywhere, alone };
}

/** Bits of the buffer that have room for another byte. */
const HELD = 0xff_ffff;

/** Slot of a phrase by its full 32-bit hash, -1 when there is none. */
export function slotOf({ keys }: Table, hash: number): number {
  const mask = keys.length - 1;
  const key = hash >>> (32 - HASH_BITS);
  let slot = key & mask;
  while (keys[slot] !== key) {
    if (keys[slot] === EMPTY) return -1;
    slot = (slot + 1) & mask;
  }
  return slot;
}
