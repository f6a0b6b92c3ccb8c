import { gatherFacts, isSport, type StoryTokens, type WordFacts } from './document.ts';
import { mix } from './hash.ts';
import { EDGE, type WordLook } from './words.ts';

/** Hashed features live in a table of 2^20 rows. */
export const FEATURE_BITS = 20;
const MASK = (1 << FEATURE_BITS) - 1;
/** Yes-or-no features of a token, one bit each. */
export const FLAG_COUNT = 20;

export interface Features {
  /** Rows of the hashed features of token i: `sparse[offsets[i]]` to `sparse[offsets[i + 1]]`. */
  readonly sparse: Int32Array;
  readonly offsets: Int32Array;
  readonly flags: Uint32Array;
}

/** Most hashed features of one token: templates, then three for each other place of the word. */
const MOST = 64;

class Sink {
  readonly sparse: Int32Array;
  at = 0;
  private template = 0;

  constructor(tokens: number) {
    this.sparse = new Int32Array(tokens * MOST);
  }

  next(): void {
    this.template = 0;
  }

  put(hash: number): void {
    this.template = (this.template + 0x9e3779b1) | 0;
    this.sparse[this.at++] = mix(hash, this.template) & MASK;
  }
}

/** The word, its neighbours, and pairs of them: by form, ending, shape and cluster. */
function putWindow(sink: Sink, x: WordLook, p: WordLook, n: WordLook, pp: WordLook, nn: WordLook): void {
  sink.put(x.cased);
  sink.put(x.lower);
  sink.put(p.lower);
  sink.put(n.lower);
  sink.put(pp.lower);
  sink.put(nn.lower);
  sink.put(mix(p.lower, x.lower));
  sink.put(mix(x.lower, n.lower));
  for (let i = 0; i < 3; i++) {
    sink.put(x.prefixes[i] as number);
    sink.put(x.suffixes[i] as number);
  }
  sink.put(x.shape);
  sink.put(mix(p.shape, x.shape));
  sink.put(mix(x.shape, n.shape));
  sink.put(mix(mix(p.shape, x.shape), n.shape));
  sink.put(mix(p.lower, x.shape));
  sink.put(mix(n.lower, x.shape));
  sink.put(mix(mix(pp.lower, p.lower), x.shape));
  sink.put(mix(mix(n.lower, nn.lower), x.shape));
  const [, pEnd] = p.suffixes as [number, number, number];
  const [, xEnd] = x.suffixes as [number, number, number];
  const [, nEnd] = n.suffixes as [number, number, number];
  sink.put(mix(pEnd, x.shape));
  sink.put(mix(nEnd, x.shape));
  sink.put(mix(xEnd, x.shape));
  sink.put(mix(nEnd, xEnd));
  const shape = x.isCapital ? x.shape : 0;
  sink.put(mix(x.cluster, shape));
  sink.put(mix(mix(p.cluster, x.cluster), shape));
  sink.put(mix(mix(x.cluster, n.cluster), shape));
  sink.put(mix(mix(p.cluster, n.cluster), shape));
  sink.put(mix(mix(pp.cluster, p.cluster), shape));
  sink.put(mix(mix(n.cluster, nn.cluster), shape));
}

/** Flag of every token of a story on sport. */
export const SPORT_FLAG = 1 << 17;

/** In a report on sport words say other things: the town is its team, unless "in" stands before it. */
function putSport(sink: Sink, x: WordLook, p: WordLook, n: WordLook): void {
  sink.put(x.shape);
  sink.put(x.cluster);
  sink.put(p.lower);
  sink.put(n.lower);
  sink.put(mix(p.shape, n.shape));
}

function flagsOf(x: WordLook, fact: WordFacts | undefined, style: number, first: number, i: number): number {
  let flags = 0;
  if (x.isCapital) flags |= 1;
  if (x.isUpper) flags |= 2;
  if (x.hasDigit) flags |= 4;
  if (first) flags |= 8;
  if (style & 1) flags |= 16;
  if (style & 2) flags |= 1 << 10;
  if (style & 4) flags |= 1 << 11;
  if (x.row < 0) flags |= 1 << 12;
  if (x.isWord && !x.isCapital && !x.isLower) flags |= 1 << 18;
  if (x.length === 1) flags |= 1 << 19;
  if (!fact) return flags;
  if (fact.lower) flags |= 32;
  if (fact.inside) flags |= 64;
  if (fact.runLast > (fact.places.length === 1 && fact.places[0] === i ? 1 : 0)) flags |= 128;
  if (fact.runFirst) flags |= 256;
  if (fact.count > 2) flags |= 512;
  return flags;
}

/** Inside brackets or double quotes, and glued to a neighbour: follows a sentence from left to right. */
function surroundings(story: StoryTokens, from: number, to: number, flags: Uint32Array): void {
  let bracket = false;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const { plain } = story.looks[i] as WordLook;
    if (plain === '(' || plain === '[') bracket = true;
    else if (plain === ')' || plain === ']') bracket = false;
    else if (plain === '“') quoted = true;
    else if (plain === '”') quoted = false;
    else if (plain === '"') quoted = !quoted;
    let more = 0;
    if (bracket) more |= 1 << 13;
    if (quoted) more |= 1 << 14;
    if (story.glued[i]) more |= 1 << 15;
    if (i + 1 < to && story.glued[i + 1]) more |= 1 << 16;
    flags[i] = (flags[i] as number) | more;
  }
}

/** The features of every token. Linear in the number of tokens. */
export function extractFeatures(story: StoryTokens): Features {
  const { count, looks, sentences, sentenceOf } = story;
  const { facts, firsts, styles } = gatherFacts(story);
  const sport = isSport(facts);
  const sink = new Sink(count);
  const offsets = new Int32Array(count + 1);
  const flags = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const sentence = sentenceOf[i] as number;
    const from = sentences[sentence] as number;
    const to = sentences[sentence + 1] as number;
    const at = (k: number): WordLook => (k >= from && k < to ? (looks[k] as WordLook) : EDGE);
    const x = looks[i] as WordLook;
    const fact = x.isWord ? facts.get(x.plain) : undefined;
    const flag = flagsOf(x, fact, styles[sentence] as number, firsts[i] as number, i) | (sport ? SPORT_FLAG : 0);
    flags[i] = flag;
    sink.next();
    putWindow(sink, x, at(i - 1), at(i + 1), at(i - 2), at(i + 2));
    sink.put(mix(flag & 0xfff, x.shape));
    if (sport) putSport(sink, x, at(i - 1), at(i + 1));
    if (fact && x.isCapital) {
      for (const place of fact.places) {
        if (place === i) continue;
        const other = sentenceOf[place] as number;
        if (place > (sentences[other] as number)) {
          const before = looks[place - 1] as WordLook;
          sink.sparse[sink.at++] = mix(before.lower, 0x51ed270b) & MASK;
          sink.sparse[sink.at++] = mix(before.cluster + (before.isCapital ? 1000 : 0), 0x1b873593) & MASK;
        }
        if (place + 1 < (sentences[other + 1] as number)) {
          const after = looks[place + 1] as WordLook;
          sink.sparse[sink.at++] = mix(after.lower, 0x2545f491) & MASK;
          sink.sparse[sink.at++] = mix(after.cluster + (after.isCapital ? 1000 : 0), 0x38b34ae5) & MASK;
        }
      }
    }
    offsets[i + 1] = sink.at;
  }
  for (let s = 0; s + 1 < sentences.length; s++)
    surroundings(story, sentences[s] as number, sentences[s + 1] as number, flags);
  return { sparse: sink.sparse.subarray(0, sink.at), offsets, flags };
}
