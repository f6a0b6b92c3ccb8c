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

/** FNV-1a over the UTF-16 units of a feature. */
function hash(text: string, seed: number, mask: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return h & mask;
}

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
  into[0] = hash(word, 1, mask);
  into[1] = hash(word.slice(-3), 2, mask);
  into[2] = hash(word.slice(-2), 3, mask);
  into[3] = hash(shape + (opens ? '^' : ''), 4, mask);
  into[4] = hash(one, 5, mask);
  into[5] = hash(`${two} ${one}`, 6, mask);
  into[6] = hash(`${one} ${word}`, 7, mask);
  into[7] = hash(left, 8, mask);
  into[8] = hash(right, 9, mask);
  into[9] = hash(right.slice(-3), 10, mask);
  into[10] = hash(formOf(tokens[i + 2]), 11, mask);
  into[11] = hash(`${shape} ${next ? shapeOf(next) : ''} ${one}`, 12, mask);
  into[12] = hash(`${word} ${right}`, 13, mask);
  into[13] = hash(word.slice(0, 3), 14, mask);
  into[14] = hash(word.slice(-4), 15, mask);
  into[15] = hash(`${one} ${word.slice(-3)} ${right.slice(-2)}`, 16, mask);
  into[16] = hash('bias', 17, mask);
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
