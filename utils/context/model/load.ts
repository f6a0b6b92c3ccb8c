import { fail, ok, type Result } from '../../result.ts';
import { FEATURE_BITS, FLAG_COUNT } from '../2-mentions/features.ts';
import { hashText } from '../2-mentions/hash.ts';
import type { Lexicon } from '../2-mentions/words.ts';
import { crc32, FORMAT, MAGIC, type ModelHeader, PREAMBLE, unpackRising, wordHash } from './format.ts';
import { indexRows } from './rows.ts';
import { type ActorModel, LABEL_COUNT, type ModelError, type Network, type SparseTable } from './types.ts';

class Sections {
  private readonly header: ModelHeader;
  private readonly body: Uint8Array;

  constructor(header: ModelHeader, body: Uint8Array) {
    this.header = header;
    this.body = body;
  }

  bytes(name: string): Uint8Array {
    const section = this.header.sections.find((one) => one.name === name);
    if (!section || section.at + section.bytes > this.body.length) throw new RangeError(`section ${name}`);
    return this.body.subarray(section.at, section.at + section.bytes);
  }

  /** 8-bit weights as they are packed. */
  steps(name: string): Int8Array {
    const bytes = this.bytes(name);
    return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  scale(name: string): number {
    return this.header.sections.find((one) => one.name === name)?.scale ?? 1;
  }

  /** The values of 8-bit weights. */
  weights(name: string): Float32Array {
    const steps = this.steps(name);
    const scale = this.scale(name);
    const values = new Float32Array(steps.length);
    for (let i = 0; i < values.length; i++) values[i] = (steps[i] as number) * scale;
    return values;
  }

  floats(name: string): Float32Array {
    const bytes = this.bytes(name);
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }
}

/** Sorted hashes; a word's row is its place among them. */
function lexiconOf(header: ModelHeader, sections: Sections): Lexicon {
  const hashes = unpackRising(sections.bytes('words'), header.words);
  const clusters = sections.bytes('clusters');
  const find = (plain: string): number => {
    const wanted = wordHash(hashText(plain));
    let low = 0;
    let high = hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = hashes[middle] as number;
      if (found === wanted) return middle;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  return { find, cluster: (row) => clusters[row] ?? 0 };
}

/** The output weights of one direction unit by unit, from label by label of both. */
function half(rows: Float32Array, hidden: number, from: number): Float32Array {
  const own = new Float32Array(rows.length / 2);
  for (let i = 0; i < own.length; i++)
    own[i] = rows[(i % LABEL_COUNT) * 2 * hidden + from + Math.floor(i / LABEL_COUNT)] as number;
  return own;
}

function networkOf(header: ModelHeader, sections: Sections): Network {
  const { wordSize, affixSize, shapeSize, hidden, vectorLow, vectorStep } = header;
  const codes = sections.bytes('vectors');
  const unknown = sections.floats('unknown');
  const output = sections.weights('output');
  const vector = (row: number, into: Float32Array): void => {
    if (row < 0) into.set(unknown);
    for (let k = 0; row >= 0 && k < wordSize; k++) {
      const at = row * wordSize + k;
      const code = ((codes[at >> 1] as number) >> ((at & 1) * 4)) & 15;
      into[k] = (vectorLow[k] as number) + code * (vectorStep[k] as number);
    }
  };
  return {
    hidden,
    wordSize,
    affixSize,
    shapeSize,
    inputs: wordSize + 2 * affixSize + shapeSize + FLAG_COUNT,
    vector,
    suffixes: sections.weights('suffixes'),
    prefixes: sections.weights('prefixes'),
    shapes: sections.weights('shapes'),
    input: sections.steps('input'),
    inputScale: sections.scale('input'),
    inputBias: sections.floats('inputBias'),
    output: [half(output, hidden, 0), half(output, hidden, hidden)],
    outputBias: sections.floats('outputBias'),
    transitions: sections.floats('transitions'),
  };
}

function sparseOf(header: ModelHeader, sections: Sections): SparseTable {
  const rows = unpackRising(sections.bytes('rows'), header.rows);
  return {
    ...indexRows(rows, 1 << FEATURE_BITS),
    weights: sections.steps('sparse'),
    scale: sections.scale('sparse'),
  };
}

/** Unpacks a model file. Pure: the edges fetch or read the bytes. Word vectors are decoded when a word is met. */
export function loadActorModel(bytes: Uint8Array): Result<ActorModel, ModelError> {
  const damaged = (detail: string): Result<ActorModel, ModelError> => fail({ code: 'damaged', detail });
  if (bytes.length < PREAMBLE) return damaged(`${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return damaged('not a model file');
  const format = view.getUint32(4, true);
  if (format !== FORMAT) return fail({ code: 'version', detail: `format ${format}, this code reads ${FORMAT}` });
  if (crc32(bytes.subarray(PREAMBLE)) !== view.getUint32(8, true)) return damaged('checksum');
  const headerEnd = PREAMBLE + view.getUint32(12, true);
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREAMBLE, headerEnd))) as ModelHeader;
    const sections = new Sections(header, bytes.subarray(headerEnd));
    return ok({
      lang: header.lang,
      version: header.version,
      lexicon: lexiconOf(header, sections),
      network: networkOf(header, sections),
      sparse: sparseOf(header, sections),
    });
  } catch (error) {
    return damaged(error instanceof Error ? error.message : 'header');
  }
}
