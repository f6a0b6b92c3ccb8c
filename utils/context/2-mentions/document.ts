import type { TextTokens } from '../1-tokens/index.ts';
import { sportAlso, sportWords } from '../lang/en/sport.ts';
import { type Lexicon, lookAt, type WordLook } from './words.ts';

/** All tokens of the story in one row: what the model reads. */
export interface StoryTokens {
  readonly count: number;
  readonly looks: readonly WordLook[];
  /** 1 where no space parts the token from the one before. */
  readonly glued: Uint8Array;
  /** First token of each sentence, and at the end the number of tokens. */
  readonly sentences: Int32Array;
  readonly sentenceOf: Int32Array;
}

/** Joins the tokens of several texts; a word's look is computed once. */
export function joinTokens(texts: readonly TextTokens[], lexicon: Lexicon, known: Map<string, WordLook>): StoryTokens {
  const count = texts.reduce((sum, text) => sum + text.words.length, 0);
  const looks: WordLook[] = new Array(count);
  const glued = new Uint8Array(count);
  const firsts: number[] = [];
  const sentenceOf = new Int32Array(count);
  let at = 0;
  for (const { words, starts, ends, sentences } of texts) {
    const offset = at;
    for (let s = 0; s + 1 < sentences.length; s++) {
      sentenceOf.fill(firsts.length, offset + (sentences[s] as number), offset + (sentences[s + 1] as number));
      firsts.push(offset + (sentences[s] as number));
    }
    for (let i = 0; i < words.length; i++, at++) {
      const word = words[i] as string;
      let look = known.get(word);
      if (!look) {
        look = lookAt(word, lexicon);
        known.set(word, look);
      }
      looks[at] = look;
      if (i > 0 && starts[i] === ends[i - 1]) glued[at] = 1;
    }
  }
  firsts.push(count);
  return { count, looks, glued, sentences: Int32Array.from(firsts), sentenceOf };
}

/** How a sentence is written: 1 most words capitalised, 2 most words in capitals, 4 many numbers; added up. */
export function sentenceStyle(looks: readonly WordLook[], from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let numbers = 0;
  for (let i = from; i < to; i++) {
    const look = looks[i] as WordLook;
    if (look.hasDigit && !look.isWord) numbers++;
    if (!look.isWord || look.length <= 3) continue;
    words++;
    if (look.isCapital) capitals++;
    if (look.isUpper) upper++;
  }
  const titled = words >= 3 && capitals > 0.75 * words;
  return (
    (titled ? 1 : 0) | (words >= 2 && upper > 0.6 * words ? 2 : 0) | (numbers * 4 > to - from && numbers > 2 ? 4 : 0)
  );
}

/** What the whole story shows of one word. */
export interface WordFacts {
  count: number;
  /** Times in lower case, outside of headlines. */
  lower: number;
  /** Times capitalised where no sentence starts. */
  inside: number;
  /** Times at the end, and at the start, of a run of capitalised words. */
  runLast: number;
  runFirst: number;
  /** Its first capitalised places: the same word elsewhere helps to judge it here. */
  readonly places: number[];
}

const MOST_PLACES = 6;

/** A story on sport has at least this many different words of sport, and one word in so many that is of sport or goes with it. */
const SPORT_WORDS = 2;
const SPORT_SHARE = 1 / 14;

/** Is this story a report on sport, where the name of a town is a team's? */
export function isSport(facts: ReadonlyMap<string, WordFacts>): boolean {
  let [different, said, all] = [0, 0, 0];
  for (const [word, { count }] of facts) {
    all += count;
    if (sportWords.has(word)) {
      different++;
      said += 2 * count;
    } else if (sportAlso.has(word)) said += count;
  }
  return different >= SPORT_WORDS && said > all * SPORT_SHARE;
}

/** Facts per word of the story, the first word of each sentence, and each sentence's style. */
export function gatherFacts(story: StoryTokens): {
  facts: Map<string, WordFacts>;
  firsts: Uint8Array;
  styles: Uint8Array;
} {
  const { looks, sentences, sentenceOf, count } = story;
  const firsts = new Uint8Array(count);
  const styles = new Uint8Array(Math.max(0, sentences.length - 1));
  for (let s = 0; s < styles.length; s++) {
    const [from, to] = [sentences[s] as number, sentences[s + 1] as number];
    styles[s] = sentenceStyle(looks, from, to);
    let first = from;
    while (first < to && !(looks[first] as WordLook).isWord) first++;
    if (first < to) firsts[first] = 1;
  }
  const facts = new Map<string, WordFacts>();
  const isCapitalAt = (i: number, sentence: number): boolean =>
    i >= 0 && i < count && sentenceOf[i] === sentence && (looks[i] as WordLook).isCapital;
  for (let i = 0; i < count; i++) {
    const look = looks[i] as WordLook;
    if (!look.isWord) continue;
    let fact = facts.get(look.plain);
    if (!fact) {
      fact = { count: 0, lower: 0, inside: 0, runLast: 0, runFirst: 0, places: [] };
      facts.set(look.plain, fact);
    }
    fact.count++;
    const sentence = sentenceOf[i] as number;
    const headline = ((styles[sentence] as number) & 3) !== 0;
    if (look.isLower && !headline) fact.lower++;
    if (!look.isCapital) continue;
    if (fact.places.length < MOST_PLACES) fact.places.push(i);
    if (headline) continue;
    if (!firsts[i]) fact.inside++;
    const before = isCapitalAt(i - 1, sentence) && !firsts[i - 1];
    const after = isCapitalAt(i + 1, sentence);
    if (before && !after) fact.runLast++;
    if (after && !firsts[i]) fact.runFirst++;
  }
  return { facts, firsts, styles };
}
