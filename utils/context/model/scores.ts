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

/** One direction of the LSTM and what its gates are made of. */
interface Direction {
  readonly words: readonly Float32Array[];
  readonly flags: readonly Float32Array[];
  /** Where the direction's gates stand in `words` and `flags`, and its part of the weights. */
  readonly offset: number;
  readonly recurrent: Float64Array;
  readonly output: Float64Array;
  readonly backward: boolean;
}

/** Hidden values nearer to zero than this change no F1 on the development sets: they are passed over. */
const NEGLIGIBLE = 0.1;

/**
 * gates = word + flags + recurrent · h. A column of the weights for each value of h that counts, four at a time: many are near
 * zero, which spares their part of the work.
 */
function fillGates(
  word: Float32Array,
  flags: Float32Array,
  offset: number,
  recurrent: Float64Array,
  h: Float64Array,
  active: Int32Array,
  gates: Float64Array,
): void {
  const H = h.length - 1;
  const size = 4 * H;
  for (let unit = 0; unit < size; unit++)
    gates[unit] = (word[offset + unit] as number) + (flags[offset + unit] as number);
  let count = 0;
  for (let k = 0; k < H; k++) {
    const value = h[k] as number;
    if (value > NEGLIGIBLE || value < -NEGLIGIBLE) active[count++] = k;
  }
  // Fill up to a multiple of four with a column whose weights are zero (the last one).
  while (count & 3) active[count++] = H;
  for (let i = 0; i < count; i += 4) {
    const a = active[i] as number;
    const b = active[i + 1] as number;
    const c = active[i + 2] as number;
    const d = active[i + 3] as number;
    const x = h[a] as number;
    const y = h[b] as number;
    const z = h[c] as number;
    const w = h[d] as number;
    const p = a * size;
    const q = b * size;
    const r = c * size;
    const t = d * size;
    for (let unit = 0; unit < size; unit++) {
      gates[unit] =
        (gates[unit] as number) +
        (recurrent[p + unit] as number) * x +
        (recurrent[q + unit] as number) * y +
        (recurrent[r + unit] as number) * z +
        (recurrent[t + unit] as number) * w;
    }
  }
}

/** scores[at…] += output · h, three labels at a time. */
function addOutput(output: Float64Array, h: Float64Array, scores: Float64Array, at: number): void {
  const H = h.length - 1;
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

/** Runs a direction over tokens `from` to `to`; adds its part of the label scores. */
function runDirection(direction: Direction, hidden: number, from: number, to: number, scores: Float64Array): void {
  const { words, flags, offset, recurrent, output, backward } = direction;
  // One more, always zero, for the column of zeros.
  const h = new Float64Array(hidden + 1);
  const c = new Float64Array(hidden);
  const gates = new Float64Array(4 * hidden);
  const active = new Int32Array(hidden + 4);
  for (let step = 0; step < to - from; step++) {
    const token = backward ? to - 1 - step : from + step;
    fillGates(words[token] as Float32Array, flags[token] as Float32Array, offset, recurrent, h, active, gates);
    for (let j = 0; j < hidden; j++) {
      const cell =
        sigmoid(gates[j] as number) * tanh(gates[2 * hidden + j] as number) +
        sigmoid(gates[hidden + j] as number) * (c[j] as number);
      c[j] = cell;
      h[j] = sigmoid(gates[3 * hidden + j] as number) * tanh(cell);
    }
    addOutput(output, h, scores, token * LABEL_COUNT);
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
  const known = inputs;
  const words = story.looks.map((look) => known.word(look));
  const flags = Array.from(features.flags, (bits) => known.flagged(bits));
  const { hidden } = network;
  for (const backward of [false, true]) {
    const direction: Direction = {
      words,
      flags,
      offset: backward ? 4 * hidden : 0,
      recurrent: network.recurrent[backward ? 1 : 0],
      output: network.output[backward ? 1 : 0],
      backward,
    };
    for (let s = 0; s + 1 < story.sentences.length; s++) {
      runDirection(direction, hidden, story.sentences[s] as number, story.sentences[s + 1] as number, scores);
    }
  }
  return scores;
}
