import type { StoryTokens } from '../2-mentions/document.ts';
import { type Features, FLAG_COUNT } from '../2-mentions/features.ts';
import type { WordLook } from '../2-mentions/words.ts';
import { affixRow, rowOf, shapeRow } from './rows.ts';
import { type ActorModel, LABEL_COUNT, type Network } from './types.ts';

/** Sums before tanh and the logistic function are whole numbers, `POINT` to one: both are read off tables of ±`RANGE`, small enough for the first cache. */
const POINT = 256;
const RANGE = 8;
const HALF = RANGE * POINT;
const tanhTable = new Float32Array(2 * HALF + 1);
const sigmoidTable = new Float32Array(2 * HALF + 1);
for (let i = 0; i <= 2 * HALF; i++) {
  const x = i / POINT - RANGE;
  tanhTable[i] = Math.tanh(x);
  sigmoidTable[i] = 1 / (1 + Math.exp(-x));
}

const look = (table: Float32Array, sum: number): number =>
  table[sum < -HALF ? 0 : sum > HALF ? 2 * HALF : sum + HALF] as number;

/** Words whose products are kept: 2 kB each. */
const MOST_KEPT = 12_000;

/**
 * sums += the weights of inputs `k` to `k + 3`, times them. Four at a time, to read and write the sums less often, and a function of its own, so
 * that it is compiled soon.
 */
function addFour(sums: Float32Array, input: Int8Array, k: number, x: Float32Array): void {
  const a = x[k] as number;
  const b = x[k + 1] as number;
  const c = x[k + 2] as number;
  const d = x[k + 3] as number;
  const size = sums.length;
  const p = k * size;
  const q = p + size;
  const r = q + size;
  const t = r + size;
  for (let i = 0; i < size; i++)
    sums[i] =
      (sums[i] as number) +
      a * (input[p + i] as number) +
      b * (input[q + i] as number) +
      c * (input[r + i] as number) +
      d * (input[t + i] as number);
}

/**
 * What a word adds to the gates of three tokens: the one after it (from `0`), itself (from `6H`) and the one before it (from `12H`), and
 * what flags add to a token's own. These are all the network's products of inputs: computed once a word, kept for the next story.
 */
class Inputs {
  private readonly network: Network;
  private words = new Map<WordLook, Int16Array>();
  private readonly flags = new Map<number, Int16Array>();
  private readonly x: Float32Array;

  constructor(network: Network) {
    this.network = network;
    // A multiple of four; what is added reaches into the columns of flags, times zero.
    this.x = new Float32Array(Math.ceil((network.inputs - FLAG_COUNT) / 4) * 4);
  }

  /** Forgets the words once too many are kept; between stories only. */
  tidy(): void {
    if (this.words.size > MOST_KEPT) this.words = new Map();
  }

  word(look: WordLook): Int16Array {
    const known = this.words.get(look);
    if (known) return known;
    const { hidden, input, inputBias } = this.network;
    const x = this.read(look);
    const sums = new Float32Array(18 * hidden);
    sums.set(inputBias, 6 * hidden);
    for (let k = 0; k < x.length; k += 4) addFour(sums, input, k, x);
    const parts = toPoints(sums);
    this.words.set(look, parts);
    return parts;
  }

  flagged(flags: number): Int16Array {
    const known = this.flags.get(flags);
    if (known) return known;
    const { hidden, inputs, input, inputScale } = this.network;
    const size = 18 * hidden;
    const sums = new Float32Array(6 * hidden);
    for (let bit = 0; bit < FLAG_COUNT; bit++) {
      const from = (inputs - FLAG_COUNT + bit) * size + 6 * hidden;
      if ((flags >>> bit) & 1)
        for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (input[from + i] as number) * inputScale;
    }
    const parts = toPoints(sums);
    this.flags.set(flags, parts);
    return parts;
  }

  /** The inputs of a word (vector, ending, beginning, shape) times the step of their weights. */
  private read(look: WordLook): Float32Array {
    const { x, network } = this;
    const { wordSize, affixSize, shapeSize, suffixes, prefixes, shapes, inputScale } = network;
    network.vector(look.row, x);
    let at = wordSize;
    const add = (values: Float32Array, from: number, count: number): void => {
      for (let k = 0; k < count; k++) x[at++] = values[from + k] as number;
    };
    add(suffixes, affixRow(look.suffixes[1] as number) * affixSize, affixSize);
    add(prefixes, affixRow(look.prefixes[1] as number) * affixSize, affixSize);
    add(shapes, shapeRow(look.shape) * shapeSize, shapeSize);
    for (let k = 0; k < at; k++) x[k] = (x[k] as number) * inputScale;
    return x;
  }
}

function toPoints(sums: Float32Array): Int16Array {
  const points = new Int16Array(sums.length);
  for (let i = 0; i < sums.length; i++) {
    const point = Math.round((sums[i] as number) * POINT);
    points[i] = point > 32_767 ? 32_767 : point < -32_768 ? -32_768 : point;
  }
  return points;
}

/** scores[at…] += output · h: nine sums side by side. */
function addOutput(output: Float32Array, h: Float64Array, scores: Float64Array, at: number): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0, o = 0; k < h.length; k++, o += LABEL_COUNT) {
    const value = h[k] as number;
    s0 += (output[o] as number) * value;
    s1 += (output[o + 1] as number) * value;
    s2 += (output[o + 2] as number) * value;
    s3 += (output[o + 3] as number) * value;
    s4 += (output[o + 4] as number) * value;
    s5 += (output[o + 5] as number) * value;
    s6 += (output[o + 6] as number) * value;
    s7 += (output[o + 7] as number) * value;
    s8 += (output[o + 8] as number) * value;
  }
  addLabels(scores, at, 1, s0, s1, s2, s3, s4, s5, s6, s7, s8);
}

/** scores[at…] += scale · the nine sums. */
function addLabels(scores: Float64Array, at: number, scale: number, ...sums: readonly number[]): void {
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[at + label] = (scores[at + label] as number) + (sums[label] as number) * scale;
}

/** What a token's gates are made of. */
interface TokenParts {
  readonly before: Int16Array;
  readonly own: Int16Array;
  readonly after: Int16Array;
  readonly flags: Int16Array;
}

/** Sums of a token's gates of one direction, which begin at `from`. A loop and nothing else, so that it is compiled soon. */
function addGates({ before, own, after, flags }: TokenParts, from: number, gates: Int32Array): void {
  const middle = from + 2 * gates.length;
  const last = from + 4 * gates.length;
  for (let j = 0; j < gates.length; j++)
    gates[j] =
      (before[from + j] as number) +
      (own[middle + j] as number) +
      (after[last + j] as number) +
      (flags[from + j] as number);
}

/** One step of a direction (fo-pooling): cell = f · cell + (1 − f) · z, h = o · cell. */
function step(gates: Int32Array, cell: Float64Array, h: Float64Array): void {
  const H = h.length;
  for (let j = 0; j < H; j++) {
    const z = look(tanhTable, gates[j] as number);
    const value = z + look(sigmoidTable, gates[j + H] as number) * ((cell[j] as number) - z);
    cell[j] = value;
    h[j] = look(sigmoidTable, gates[j + 2 * H] as number) * value;
  }
}

/** Runs both directions over tokens `from` to `to`; adds their part of the label scores. */
function runSentence(
  network: Network,
  words: readonly Int16Array[],
  flags: readonly Int16Array[],
  [from, to]: readonly [number, number],
  scores: Float64Array,
): void {
  const H = network.hidden;
  const edge = new Int16Array(18 * H);
  const h = new Float64Array(H);
  const gates = new Int32Array(3 * H);
  const part = (token: number): Int16Array => (token >= from && token < to ? (words[token] as Int16Array) : edge);
  for (const direction of [0, 1] as const) {
    const cell = new Float64Array(H);
    const output = network.output[direction];
    for (let at = 0; at < to - from; at++) {
      const token = direction === 0 ? from + at : to - 1 - at;
      const parts = {
        before: part(token - 1),
        own: part(token),
        after: part(token + 1),
        flags: flags[token] as Int16Array,
      };
      addGates(parts, direction * 3 * H, gates);
      step(gates, cell, h);
      addOutput(output, h, scores, token * LABEL_COUNT);
    }
  }
}

/** Adds the weights of each token's hashed features that the table has. */
function addSparse({ sparse }: ActorModel, features: Features, count: number, scores: Float64Array): void {
  const { weights, scale } = sparse;
  for (let i = 0; i < count; i++) {
    const to = features.offsets[i + 1] as number;
    let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let k = features.offsets[i] as number; k < to; k++) {
      const row = rowOf(sparse, features.sparse[k] as number);
      if (row < 0) continue;
      const from = row * LABEL_COUNT;
      s0 += weights[from] as number;
      s1 += weights[from + 1] as number;
      s2 += weights[from + 2] as number;
      s3 += weights[from + 3] as number;
      s4 += weights[from + 4] as number;
      s5 += weights[from + 5] as number;
      s6 += weights[from + 6] as number;
      s7 += weights[from + 7] as number;
      s8 += weights[from + 8] as number;
    }
    addLabels(scores, i * LABEL_COUNT, scale, s0, s1, s2, s3, s4, s5, s6, s7, s8);
  }
}

/** Inputs are kept with the model, so that the next story starts warm. */
const kept = new WeakMap<ActorModel, Inputs>();

/** Scores of the nine labels for every token. Linear in the number of tokens. */
export function scoreLabels(model: ActorModel, story: StoryTokens, features: Features): Float64Array {
  const { network } = model;
  let inputs = kept.get(model);
  if (!inputs) {
    inputs = new Inputs(network);
    kept.set(model, inputs);
  }
  inputs.tidy();
  const scores = new Float64Array(story.count * LABEL_COUNT);
  for (let i = 0; i < scores.length; i++) scores[i] = network.outputBias[i % LABEL_COUNT] as number;
  addSparse(model, features, story.count, scores);
  const known = inputs;
  const words = story.looks.map((word) => known.word(word));
  const flags = Array.from(features.flags, (bits) => known.flagged(bits));
  for (let s = 0; s + 1 < story.sentences.length; s++) {
    const range = [story.sentences[s] as number, story.sentences[s + 1] as number] as const;
    runSentence(network, words, flags, range, scores);
  }
  return scores;
}
