/**
 * The packed model file, little endian:
 *   "SLAM", u32 format, u32 CRC-32 of everything after the 16th byte, u32 length of the header,
 *   the header as JSON padded with spaces, then the sections it names, each at a multiple of 4 bytes.
 */
export const MAGIC = 0x4d414c53;
/** Raised when features or layout change: an older file no longer fits. */
export const FORMAT = 2;
export const PREAMBLE = 16;

export interface Section {
  readonly name: string;
  /** Bytes from the end of the header. */
  readonly at: number;
  readonly bytes: number;
  /** Value of one step, for 8-bit weights. */
  readonly scale?: number;
}

export interface ModelHeader {
  readonly lang: string;
  readonly version: string;
  readonly hidden: number;
  readonly wordSize: number;
  readonly affixSize: number;
  readonly shapeSize: number;
  readonly words: number;
  readonly rows: number;
  /** Least value and step of each dimension of the 4-bit word vectors. */
  readonly vectorLow: readonly number[];
  readonly vectorStep: readonly number[];
  readonly sections: readonly Section[];
}

/** Four tables, so that four bytes are taken at a time (slicing by four, Kounavis and Berry 2005). */
let tables: Int32Array | undefined;

function crcTables(): Int32Array {
  const made = new Int32Array(1024);
  for (let i = 0; i < 1024; i++) {
    let value = i < 256 ? i : (made[i - 256] as number);
    if (i >= 256) value = (value >>> 8) ^ (made[value & 255] as number);
    else for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[i] = value;
  }
  return made;
}

/** CRC-32 (ISO 3309), as zip and PNG use it. */
export function crc32(bytes: Uint8Array): number {
  tables ??= crcTables();
  const t = tables;
  let crc = -1;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    crc =
      (t[768 + (crc & 255)] as number) ^
      (t[512 + ((crc >>> 8) & 255)] as number) ^
      (t[256 + ((crc >>> 16) & 255)] as number) ^
      (t[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) crc = (t[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Words are kept as 24-bit hashes: an unknown word is taken for a known one once in about 200 times. */
export const WORD_BITS = 24;
export const wordHash = (hash: number): number => (hash ^ (hash >>> WORD_BITS)) & ((1 << WORD_BITS) - 1);

/** Rising numbers as gaps in base 128, low digits first. */
export function packRising(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const value of numbers) {
    let gap = value - last;
    last = value;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

export function unpackRising(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let last = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128 && shift < 35);
    last += gap;
    numbers[i] = last;
  }
  return numbers;
}
