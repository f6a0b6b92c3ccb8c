import type { StoryTokens } from '../2-mentions/document.ts';
import { type Features, FLAG_COUNT } from '../2-mentions/features.ts';
import type { WordLook } from '../2-mentions/words.ts';
import { affixRow, shapeRow } from './rows.ts';
import { type ActorModel, LABEL_COUNT, type Network } from './types.ts';

/** tanh by table and straight lines between: the error is below the 8-bit weights'. */
const RANGE = 6;
const STEPS = 2048;
const tanhTable = Float64Array.from({ length: 2 * STEPS + 2 }, (_, i) => Math.tanh(((i - STEPS) / STEPS) * RANGE));

function tanh(x: number): number {
  if (x >= RANGE) return 1;
  if (x <= -RANGE) return -1;
  const place = (x / RANGE) * STEPS + STEPS;
  const below = place | 0;
  const low = tanhTable[below] as number;
  return low + ((tanhTable[below + 1] as number) - low) * (place - below);
}

const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(0.5 * x);

/** What a word, and a set of flags, add to the gates of both directions: computed once, kept for the next story. */
class Inputs {
  private readonly network: Network;
  private readonly words = new WeakMap<WordLook, Float32Array>();
  private readonly flags = new Map<number, Float32Array>();
  private readonly x: Float32Array;

  constructor(network: Network) {
    this.network = network;
    this.x = new Float32Array(network.inputs - FLAG_COUNT);
  }

  word(look: WordLook): Float32Array {
    let gates = this.words.get(look);
    if (gates) return gates;
    const { network, x } = this;
    const { hidden, inputs, wordSize, affixSize, shapeSize } = network;
    network.vector(look.row, x);
    const suffix = affixRow(look.suffixes[1] as number) * affixSize;
    const prefix = affixRow(look.prefixes[1] as number) * affixSize;
    const shape = shapeRow(look.shape) * shapeSize;
    for (let k = 0; k < affixSize; k++) {
      x[wordSize + k] = network.suffixes[suffix + k] as number;
      x[wordSize + affixSize + k] = network.prefixes[prefix + k] as number;
    }
    for (let k = 0; k < shapeSize; k++) x[wordSize + 2 * affixSize + k] = network.shapes[shape + k] as number;
    gates = new Float32Array(8 * hidden);
    for (let unit = 0; unit < 8 * hidden; unit++) {
      let sum = network.inputBias[unit] as number;
      const row = unit * inputs;
      for (let k = 0; k < x.length; k++) sum += (network.input[row + k] as number) * (x[k] as number);
      gates[unit] = sum;
    }
    this.words.set(look, gates);
    return gates;
  }

  flagged(flags: number): Float32Array {
    let gates = this.flags.get(flags);
    if (gates) return gates;
    const { hidden, inputs, input } = this.network;
    gates = new Float32Array(8 * hidden);
    for (let unit = 0; unit < 8 * hidden; unit++) {
      let sum = 0;
      const row = unit * inputs + inputs - FLAG_COUNT;
      for (let bit = 0; bit < FLAG_COUNT; bit++) if ((flags >>> bit) & 1) sum += input[row + bit] as number;
      gates[unit] = sum;
    }
    this.flags.set(flags, gates);
    return gates;
  }
}

/** gates += recurrent · h, four rows at a time: each value of h is read once for all of them. */
function addRecurrent(recurrent: Float64Array, base: number, h: Float64Array, gates: Float64Array): void {
  const H = h.length;
  for (let unit = 0, at = base; unit < 4 * H; unit += 4, at += 4 * H) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let k = 0; k < H; k++) {
      const value = h[k] as number;
      s0 += (recurrent[at + k] as number) * value;
      s1 += (recurrent[at + H + k] as number) * value;
      s2 += (recurrent[at + 2 * H + k] as number) * value;
      s3 += (recurrent[at + 3 * H + k] as number) * value;
    }
    gates[unit] = (gates[unit] as number) + s0;
    gates[unit + 1] = (gates[unit + 1] as number) + s1;
    gates[unit + 2] = (gates[unit + 2] as number) + s2;
    gates[unit + 3] = (gates[unit + 3] as number) + s3;
  }
}

/** One direction of the LSTM over tokens `from` to `to`; adds its part of the label scores. */
function runDirection(
  network: Network,
  gatesOf: (token: number) => void,
  gates: Float64Array,
  from: number,
  to: number,
  backward: boolean,
  scores: Float64Array,
): void {
  const H = network.hidden;
  const { recurrent, output } = network;
  const base = backward ? 4 * H * H : 0;
  const h = new Float64Array(H);
  const c = new Float64Array(H);
  for (let step = 0; step < to - from; step++) {
    const token = backward ? to - 1 - step : from + step;
    gatesOf(token);
    if (step > 0) {
      addRecurrent(recurrent, base, h, gates);
    }
    for (let j = 0; j < H; j++) {
      const cell =
        sigmoid(gates[j] as number) * tanh(gates[2 * H + j] as number) +
        sigmoid(gates[H + j] as number) * (c[j] as number);
      c[j] = cell;
      h[j] = sigmoid(gates[3 * H + j] as number) * tanh(cell);
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      const row = label * 2 * H + (backward ? H : 0);
      for (let j = 0; j < H; j++) sum += (output[row + j] as number) * (h[j] as number);
      scores[token * LABEL_COUNT + label] = (scores[token * LABEL_COUNT + label] as number) + sum;
    }
  }
}

function addSparse({ sparse }: ActorModel, features: Features, count: number, scores: Float64Array): void {
  const { index, weights, scale } = sparse;
  for (let i = 0; i < count; i++) {
    const to = features.offsets[i + 1] as number;
    const at = i * LABEL_COUNT;
    for (let k = features.offsets[i] as number; k < to; k++) {
      const row = index[features.sparse[k] as number] as number;
      if (row === 0) continue;
      const from = (row - 1) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[at + label] = (scores[at + label] as number) + (weights[from + label] as number) * scale;
      }
    }
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
  const scores = new Float64Array(story.count * LABEL_COUNT);
  for (let i = 0; i < scores.length; i++) scores[i] = network.outputBias[i % LABEL_COUNT] as number;
  addSparse(model, features, story.count, scores);
  const size = 4 * network.hidden;
  const gates = new Float64Array(size);
  const known = inputs;
  const words = story.looks.map((look: WordLook) => known.word(look));
  const flagged = Array.from(features.flags, (flags) => known.flagged(flags));
  for (const backward of [false, true]) {
    const offset = backward ? size : 0;
    const gatesOf = (token: number): void => {
      const word = words[token] as Float32Array;
      const flags = flagged[token] as Float32Array;
      for (let k = 0; k < size; k++) gates[k] = (word[offset + k] as number) + (flags[offset + k] as number);
    };
    for (let s = 0; s + 1 < story.sentences.length; s++) {
      runDirection(
        network,
        gatesOf,
        gates,
        story.sentences[s] as number,
        story.sentences[s + 1] as number,
        backward,
        scores,
      );
    }
  }
  return scores;
}
