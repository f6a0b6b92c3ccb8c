import type { StoryTokens } from '../2-mentions/document.ts';
import { type Features, FLAG_COUNT } from '../2-mentions/features.ts';
import type { WordLook } from '../2-mentions/words.ts';
import { affixRow, shapeRow } from './rows.ts';
import { type ActorModel, LABEL_COUNT, type Network } from './types.ts';

/** Sums before tanh and the logistic function are whole numbers, `POINT` to one: both are read off tables of ±`RANGE`. */
const POINT = 512;
const RANGE = 8;
const HALF = RANGE * POINT;
const tableOf = (f: (x: number) => number): Float64Array =>
  Float64Array.from({ length: 2 * HALF + 1 }, (_, i) => f(i / POINT - RANGE));
const tanhTable = tableOf(Math.tanh);
const sigmoidTable = tableOf((x) => 1 / (1 + Math.exp(-x)));

const look = (table: Float64Array, sum: number): number =>
  table[sum < -HALF ? 0 : sum > HALF ? 2 * HALF : sum + HALF] as number;

/** Words whose products are kept: 2 kB each. */
const MOST_KEPT = 12_000;

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
    this.x = new Float32Array(network.inputs - FLAG_COUNT);
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
    const size = 18 * hidden;
    const sums = new Float32Array(size);
    sums.set(inputBias, 6 * hidden);
    // Four inputs at a time, to read and write the sums less often; beyond the last one nothing is added.
    for (let k = 0; k < x.length; k += 4) {
      const [a, b, c, d] = [k, k + 1, k + 2, k + 3].map((at) => x[at] ?? 0) as [number, number, number, number];
      const [p, q, r, t] = [k, k + 1, k + 2, k + 3].map((at) => Math.min(at, x.length - 1) * size) as [
        number,
        number,
        number,
        number,
      ];
      for (let i = 0; i < size; i++)
        sums[i] =
          (sums[i] as number) +
          a * (input[p + i] as number) +
          b * (input[q + i] as number) +
          c * (input[r + i] as number) +
          d * (input[t + i] as number);
    }
    const parts = toPoints(sums);
    this.words.set(look, parts);
    return parts;
  }

  flagged(flags: number): Int16Array {
    const known = this.flags.get(flags);
    if (known) return known;
    const { hidden, inputs, input } = this.network;
    const size = 18 * hidden;
    const sums = new Float32Array(6 * hidden);
    for (let bit = 0; bit < FLAG_COUNT; bit++) {
      const from = (inputs - FLAG_COUNT + bit) * size + 6 * hidden;
      if ((flags >>> bit) & 1)
        for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (input[from + i] as number);
    }
    const parts = toPoints(sums);
    this.flags.set(flags, parts);
    return parts;
  }

  /** The inputs of a word: vector, ending, beginning, shape. */
  private read(look: WordLook): Float32Array {
    const { x, network } = this;
    const { wordSize, affixSize, shapeSize, suffixes, prefixes, shapes } = network;
    network.vector(look.row, x);
    const suffix = affixRow(look.suffixes[1] as number) * affixSize;
    const prefix = affixRow(look.prefixes[1] as number) * affixSize;
    const shape = shapeRow(look.shape) * shapeSize;
    for (let k = 0; k < affixSize; k++) {
      x[wordSize + k] = suffixes[suffix + k] as number;
      x[wordSize + affixSize + k] = prefixes[prefix + k] as number;
    }
    for (let k = 0; k < shapeSize; k++) x[wordSize + 2 * affixSize + k] = shapes[shape + k] as number;
    return x;
  }
}

function toPoints(sums: Float32Array): Int16Array {
  const points = new Int16Array(sums.length);
  const most = 32_767 / POINT;
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i] as number;
    points[i] = Math.round((sum > most ? most : sum < -most ? -most : sum) * POINT);
  }
  return points;
}

/** scores[at…] += output · h, three labels at a time. */
function addOutput(output: Float64Array, h: Float64Array, scores: Float64Array, at: number): void {
  const H = h.length;
  for (let label = 0, row = 0; label < LABEL_COUNT; label += 3, row += 3 * H) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    for (let k = 0; k < H; k++) {
      const value = h[k] as number;
      s0 += (output[row + k] as number) * value;
      s1 += (output[row + H + k] as number) * value;
      s2 += (output[row + 2 * H + k] as number) * value;
    }
    scores[at + label] = (scores[at + label] as number) + s0;
    scores[at + label + 1] = (scores[at + label + 1] as number) + s1;
    scores[at + label + 2] = (scores[at + label + 2] as number) + s2;
  }
}

/** What a token's gates are made of. */
interface TokenParts {
  readonly before: Int16Array;
  readonly own: Int16Array;
  readonly after: Int16Array;
  readonly flags: Int16Array;
}

/** One step of a direction (fo-pooling): cell = f · cell + (1 − f) · z, h = o · cell. `from` is where its gates begin. */
function step({ before, own, after, flags }: TokenParts, from: number, cell: Float64Array, h: Float64Array): void {
  const H = h.length;
  const middle = from + 6 * H;
  const last = from + 12 * H;
  const gate = (k: number): number =>
    (before[from + k] as number) +
    (own[middle + k] as number) +
    (after[last + k] as number) +
    (flags[from + k] as number);
  for (let j = 0; j < H; j++) {
    const z = look(tanhTable, gate(j));
    const value = z + look(sigmoidTable, gate(j + H)) * ((cell[j] as number) - z);
    cell[j] = value;
    h[j] = look(sigmoidTable, gate(j + 2 * H)) * value;
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
      step(parts, direction * 3 * H, cell, h);
      addOutput(output, h, scores, token * LABEL_COUNT);
    }
  }
}

function addSparse({ sparse }: ActorModel, features: Features, count: number, scores: Float64Array): void {
  const { index, weights, scale } = sparse;
  const sums = new Int32Array(LABEL_COUNT);
  for (let i = 0; i < count; i++) {
    const to = features.offsets[i + 1] as number;
    const at = i * LABEL_COUNT;
    sums.fill(0);
    for (let k = features.offsets[i] as number; k < to; k++) {
      const row = index[features.sparse[k] as number] as number;
      if (row === 0) continue;
      const from = (row - 1) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        sums[label] = (sums[label] as number) + (weights[from + label] as number);
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[at + label] = (scores[at + label] as number) + (sums[label] as number) * scale;
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
