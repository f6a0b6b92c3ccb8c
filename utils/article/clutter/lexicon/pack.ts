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
  while (bits.length % 6) bits.push(0);
  let text = '';
  for (let i = 0; i < bits.length; i += 6) text += DIGITS[Number.parseInt(bits.slice(i, i + 6).join(''), 2)];
  return text;
}

/** Calls `add` for each phrase that was packed, by kind and hash. */
export function unpackPhrases(packed: string, add: (hash: number, kind: number, isAlone: boolean) => void): void {
  // Bits are read in their numbers, not one by one: this runs cold on every click.
  const { length } = packed;
  let at = 0;
  let buffer = 0;
  let held = 0;
  const read = (count: number): number => {
    for (; held < count; held += 6) buffer = ((buffer & 0x3f_ffff) << 6) | (SIX[packed.charCodeAt(at++)] as number);
    held -= count;
    return (buffer >>> held) & ((1 << count) - 1);
  };
  while ((length - at) * 6 + held >= HEAD_BITS) {
    const kind = read(KIND_BITS);
    const isAlone = read(1) === 1;
    const rice = read(RICE_BITS);
    let hash = 0;
    for (let left = read(COUNT_BITS); left > 0; left--) {
      let high = 0;
      while (read(1)) high++;
      hash += (high << rice) | (rice > 22 ? (read(rice - 15) << 15) | read(15) : read(rice));
      add(hash, kind, isAlone);
    }
  }
}

const SIX = new Uint8Array(128);
for (let i = 0; i < 64; i++) SIX[DIGITS.charCodeAt(i)] = i;
