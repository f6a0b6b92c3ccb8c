import { readFileSync } from 'node:fs';
import { FEATURE_BITS, FLAG_COUNT } from '../../../utils/context/2-mentions/features.ts';
import { hashText } from '../../../utils/context/2-mentions/hash.ts';
import {
  crc32,
  FORMAT,
  MAGIC,
  type ModelHeader,
  PREAMBLE,
  packRising,
  type Section,
  wordHash,
} from '../../../utils/context/model/format.ts';
import { AFFIX_ROWS, SHAPE_ROWS } from '../../../utils/context/model/rows.ts';
import { LABEL_COUNT } from '../../../utils/context/model/types.ts';
import { DIMENSIONS, type Vectors } from './vectors.ts';

const L = LABEL_COUNT;
/** As in trainer/data.hpp. */
const SOURCES = 10;

export interface PackOptions {
  readonly lang: string;
  readonly version: string;
  /** How many words and hashed features to keep. */
  readonly words: number;
  readonly rows: number;
  /** Numbers of the sets whose conventions are read by: the mean of their offsets. */
  readonly sources: readonly number[];
}

class Writer {
  readonly sections: Section[] = [];
  private readonly parts: Uint8Array[] = [];
  private at = 0;

  add(name: string, bytes: Uint8Array, scale?: number): void {
    this.sections.push({ name, at: this.at, bytes: bytes.length, ...(scale !== undefined && { scale }) });
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    this.parts.push(padded);
    this.at += padded.length;
  }

  floats(name: string, values: Float32Array): void {
    this.add(name, new Uint8Array(values.slice().buffer));
  }

  /** 8 bits a weight, one scale. */
  weights(name: string, values: Float32Array): void {
    let most = 1e-9;
    for (const value of values) most = Math.max(most, Math.abs(value));
    const scale = most / 127;
    this.add(name, new Uint8Array(Int8Array.from(values, (value) => Math.round(value / scale)).buffer), scale);
  }

  finish(header: Omit<ModelHeader, 'sections'>): Uint8Array {
    const text = new TextEncoder().encode(JSON.stringify({ ...header, sections: this.sections }));
    const headerBytes = Math.ceil(text.length / 4) * 4;
    const file = new Uint8Array(PREAMBLE + headerBytes + this.at).fill(0x20, PREAMBLE, PREAMBLE + headerBytes);
    file.set(text, PREAMBLE);
    let at = PREAMBLE + headerBytes;
    for (const part of this.parts) {
      file.set(part, at);
      at += part.length;
    }
    const view = new DataView(file.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, FORMAT, true);
    view.setUint32(12, headerBytes, true);
    view.setUint32(8, crc32(file.subarray(PREAMBLE)), true);
    return file;
  }
}

/** Parts of the trainer's file in the order of its `Layout` (trainer/network.hpp). */
function readTrained(path: string) {
  const bytes = readFileSync(path);
  const [K = 0, affixSize = 0, shapeSize = 0, H = 0, M = 0, lstm = 0] = new Int32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 32),
  );
  if (lstm || M || !K) throw new Error(`${path}: only a plain QRNN with projected word vectors can be packed`);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset + 32));
  let at = 0;
  const take = (count: number): Float32Array => {
    at += count;
    return all.subarray(at - count, at);
  };
  const inputs = K + 2 * affixSize + shapeSize + FLAG_COUNT;
  return {
    K,
    affixSize,
    shapeSize,
    H,
    inputs,
    projection: take(K * DIMENSIONS),
    unknown: take(K),
    suffixes: take(AFFIX_ROWS * affixSize),
    prefixes: take(AFFIX_ROWS * affixSize),
    shapes: take(SHAPE_ROWS * shapeSize),
    input: byInput(take(6 * H * 3 * inputs), 6 * H, inputs),
    inputBias: take(6 * H),
    output: take(L * 2 * H),
    outputBias: take(L),
    transitions: take((L + 1) * L),
    gateOffsets: take(SOURCES * 6 * H),
    outputOffsets: take(SOURCES * L),
    sparse: take((1 << FEATURE_BITS) * L),
  };
}

/** The sets' own offsets become part of the bias. */
function addOffset(bias: Float32Array, offsets: Float32Array, sources: readonly number[]): void {
  for (const source of sources) {
    for (let i = 0; i < bias.length; i++)
      bias[i] = (bias[i] as number) + (offsets[source * bias.length + i] as number) / sources.length;
  }
}

/** The trainer's rows (a gate: three words of `inputs`) → for each input, its weights at the three places. */
function byInput(rows: Float32Array, gates: number, inputs: number): Float32Array {
  const turned = new Float32Array(rows.length);
  for (let gate = 0; gate < gates; gate++) {
    for (let place = 0; place < 3; place++) {
      for (let k = 0; k < inputs; k++)
        turned[(k * 3 + place) * gates + gate] = rows[(gate * 3 + place) * inputs + k] as number;
    }
  }
  return turned;
}
type Trained = ReturnType<typeof readTrained>;

/** The most frequent words, one for each hash, by rising hash. */
function chooseWords(words: readonly string[], count: number): { hash: number; row: number }[] {
  const chosen = new Map<number, number>();
  words.slice(0, count).forEach((word, row) => {
    const hash = wordHash(hashText(word));
    if (!chosen.has(hash)) chosen.set(hash, row);
  });
  return [...chosen].map(([hash, row]) => ({ hash, row })).sort((a, b) => a.hash - b.hash);
}

/** Projects and quantises word vectors to 4 bits, each dimension between ±2.4 standard deviations. */
function packVectors({ K, projection }: Trained, chosen: readonly { row: number }[], values: Float32Array) {
  const projected = new Float32Array(chosen.length * K);
  chosen.forEach(({ row }, i) => {
    for (let k = 0; k < K; k++) {
      let sum = 0;
      for (let d = 0; d < DIMENSIONS; d++)
        sum += (projection[k * DIMENSIONS + d] as number) * (values[row * DIMENSIONS + d] as number);
      projected[i * K + k] = sum;
    }
  });
  const vectorLow: number[] = [];
  const vectorStep: number[] = [];
  const codes = new Uint8Array(Math.ceil((chosen.length * K) / 2));
  for (let k = 0; k < K; k++) {
    let mean = 0;
    let square = 0;
    for (let i = 0; i < chosen.length; i++) mean += (projected[i * K + k] as number) / chosen.length;
    for (let i = 0; i < chosen.length; i++) square += ((projected[i * K + k] as number) - mean) ** 2 / chosen.length;
    const clip = 2.4 * Math.sqrt(square);
    const low = Math.fround(mean - clip);
    const step = Math.fround((2 * clip) / 15);
    vectorLow.push(low);
    vectorStep.push(step);
    for (let i = 0; i < chosen.length; i++) {
      const at = i * K + k;
      const code = Math.max(0, Math.min(15, Math.round(((projected[at] as number) - low) / step)));
      codes[at >> 1] = (codes[at >> 1] as number) | (code << ((at & 1) * 4));
    }
  }
  return { codes, vectorLow, vectorStep };
}

/** The strongest hashed features, by rising row. */
function chooseRows(sparse: Float32Array, count: number): number[] {
  const strength: [row: number, most: number][] = [];
  for (let row = 0; row < 1 << FEATURE_BITS; row++) {
    let most = 0;
    for (let label = 0; label < L; label++) most = Math.max(most, Math.abs(sparse[row * L + label] as number));
    if (most > 0.02) strength.push([row, most]);
  }
  return strength
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([row]) => row)
    .sort((a, b) => a - b);
}

/** A trained model → the file that is shipped. */
export function packModel(path: string, vectors: Vectors, clusters: Uint8Array, options: PackOptions): Uint8Array {
  const trained = readTrained(path);
  addOffset(trained.inputBias, trained.gateOffsets, options.sources);
  addOffset(trained.outputBias, trained.outputOffsets, options.sources);
  const writer = new Writer();
  const chosen = chooseWords(vectors.words, options.words);
  const { codes, vectorLow, vectorStep } = packVectors(trained, chosen, vectors.values);
  writer.add('words', packRising(chosen.map(({ hash }) => hash)));
  writer.add(
    'clusters',
    Uint8Array.from(chosen, ({ row }) => clusters[row] ?? 0),
  );
  writer.add('vectors', codes);
  writer.floats('unknown', trained.unknown);
  for (const name of ['suffixes', 'prefixes', 'shapes', 'input', 'output'] as const)
    writer.weights(name, trained[name]);
  for (const name of ['inputBias', 'outputBias', 'transitions'] as const) writer.floats(name, trained[name]);
  const rows = chooseRows(trained.sparse, options.rows);
  writer.add('rows', packRising(rows));
  const weights = new Float32Array(rows.length * L);
  rows.forEach((row, i) => {
    for (let label = 0; label < L; label++) {
      weights[i * L + label] = Math.max(-4, Math.min(4, trained.sparse[row * L + label] as number));
    }
  });
  writer.weights('sparse', weights);
  const { H: hidden, K: wordSize, affixSize, shapeSize } = trained;
  return writer.finish({
    lang: options.lang,
    version: options.version,
    hidden,
    wordSize,
    affixSize,
    shapeSize,
    words: chosen.length,
    rows: rows.length,
    vectorLow,
    vectorStep,
  });
}
