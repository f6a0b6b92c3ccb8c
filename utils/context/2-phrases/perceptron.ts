import type { Tag, Token } from './types.ts';

/** Order of the weights of one feature. */
export const TAGS: readonly Tag[] = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'CONJ',
  'PART',
  'NUM',
  'PUNCT',
];

/**
 * A greedy averaged perceptron (Collins 2002; features after Honnibal, "A good part-of-speech tagger in about 200 lines", 2013) over hashed features.
 * `weights` has `TAGS.length` numbers for each of the 2^`bits` buckets.
 */
export interface TaggerModel {
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
  /** Words that nearly always have one part of speech. */
  readonly known: ReadonlyMap<string, Tag>;
}

/** FNV-1a over the UTF-16 units of a feature, written on in parts so that no string is made for it. */
function fnv(h: number, text: string, from = 0, to = text.length): number {
  let hash = h;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
const seed = (kind: number): number => 0x811c9dc5 ^ Math.imul(kind, 0x9e3779b1);
const space = (h: number): number => Math.imul(h ^ 0x20, 0x01000193);
const bucket = (h: number, mask: number): number => (h ^ (h >>> 15)) & mask;
const SEEDS = Array.from({ length: 18 }, (_, kind) => seed(kind));
const seeded = (kind: number): number => SEEDS[kind] as number;

/** What a word looks like: capital, all capitals, digits, hyphen, sign. */
function shapeOf(token: Token): string {
  if (token.kind !== 'word') return token.kind;
  if (!/\p{Lu}/u.test(token.text)) return token.text.includes('-') ? 'a-a' : 'a';
  if (/^\p{Lu}+$/u.test(token.text)) return token.text.length === 1 ? 'A' : 'AA';
  return /^\p{Lu}/u.test(token.text) ? 'Aa' : 'aA';
}

/** The word as a feature: digits are alike. */
const formOf = (token: Token | undefined): string =>
  token === undefined ? '' : token.kind === 'number' ? '0' : token.lower;

export const FEATURES = 17;

/** Writes the buckets of the features of token `i` into `into`. `one` and `two` are the tags before it. */
export function featuresOf(
  tokens: readonly Token[],
  i: number,
  one: Tag | '',
  two: Tag | '',
  mask: number,
  into: Int32Array,
): void {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const word = formOf(token);
  const left = formOf(before);
  const right = formOf(next);
  const shape = shapeOf(token);
  const opens = before === undefined || /^["“‘'«:.!?]$/.test(before.text);
  const last = word.length;
  const end = right.length;
  into[0] = bucket(fnv(seeded(1), word), mask);
  into[1] = bucket(fnv(seeded(2), word, Math.max(0, last - 3)), mask);
  into[2] = bucket(fnv(seeded(3), word, Math.max(0, last - 2)), mask);
  into[3] = bucket(fnv(fnv(seeded(4), shape), opens ? '^' : ''), mask);
  into[4] = bucket(fnv(seeded(5), one), mask);
  into[5] = bucket(fnv(space(fnv(seeded(6), two)), one), mask);
  into[6] = bucket(fnv(space(fnv(seeded(7), one)), word), mask);
  into[7] = bucket(fnv(seeded(8), left), mask);
  into[8] = bucket(fnv(seeded(9), right), mask);
  into[9] = bucket(fnv(seeded(10), right, Math.max(0, end - 3)), mask);
  into[10] = bucket(fnv(seeded(11), formOf(tokens[i + 2])), mask);
  into[11] = bucket(fnv(space(fnv(space(fnv(seeded(12), shape)), next ? shapeOf(next) : '')), one), mask);
  into[12] = bucket(fnv(space(fnv(seeded(13), word)), right), mask);
  into[13] = bucket(fnv(seeded(14), word, 0, Math.min(3, last)), mask);
  into[14] = bucket(fnv(seeded(15), word, Math.max(0, last - 4)), mask);
  into[15] = bucket(
    fnv(space(fnv(space(fnv(seeded(16), one)), word, Math.max(0, last - 3))), right, Math.max(0, end - 2)),
    mask,
  );
  into[16] = bucket(fnv(seeded(17), 'bias'), mask);
}

/** Tag with the highest score; `scores` is scratch space. */
export function best(weights: Int8Array | Float32Array, features: Int32Array, scores: Float64Array): number {
  scores.fill(0);
  const size = TAGS.length;
  for (let f = 0; f < features.length; f++) {
    const at = (features[f] as number) * size;
    for (let t = 0; t < size; t++) scores[t] = (scores[t] as number) + (weights[at + t] as number);
  }
  let top = 0;
  for (let t = 1; t < size; t++) if ((scores[t] as number) > (scores[top] as number)) top = t;
  return top;
}

/** Sets the part of speech of each token, left to right. Linear. */
export function tagByModel(tokens: readonly Token[], model: TaggerModel): void {
  const mask = (1 << model.bits) - 1;
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(TAGS.length);
  let one: Tag | '' = '';
  let two: Tag | '' = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const fixed =
      token.kind === 'number'
        ? 'NUM'
        : token.kind === 'mark'
          ? 'PUNCT'
          : /^\p{Ll}/u.test(token.text)
            ? model.known.get(token.lower)
            : undefined;
    if (fixed) token.tag = fixed;
    else {
      featuresOf(tokens, i, one, two, mask, features);
      token.tag = TAGS[best(model.weights, features, scores)] ?? 'NOUN';
    }
    two = one;
    one = token.tag;
  }
}
