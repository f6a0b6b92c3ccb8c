import { knownBodies, knownPlaces } from '../lang/en/known.ts';
import { confidenceOf, NAME_TYPES, nameOf, ORG, type Tagged, type TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

/** A name of a headline or a line in capitals tells nothing by its capitals. */
const CAPITALS_TELL_NOTHING = 16 | 1024;
const FIRST_OF_SENTENCE = 8;
/** Surer names are found beside numbers too ("Milepost 30" is none). */
const SURE = 0.6;
const LEAST_SURE = 0.3;
/** No name at all by the tagger's own score: it speaks through the other places. */
const UNKNOWN: readonly number[] = [0, 0, 0, 0];

/** "Kremlin", "NATO": names that need no context; short ones in capitals only ("who" is a word). */
function knownVote({ plain, length, isUpper }: WordLook): readonly number[] | undefined {
  if (length < 5 && !isUpper) return undefined;
  return knownBodies.has(plain) ? [0, 1, 0] : knownPlaces.has(plain) ? [0, 0, 1] : undefined;
}

/** What single words are elsewhere in the story. */
interface Elsewhere {
  readonly votes: ReadonlyMap<string, readonly number[]>;
  readonly sure: ReadonlySet<string>;
  /** First letters of bodies with three capitals or more: "University of Southern Indiana" → "usi". */
  readonly letters: ReadonlySet<string>;
}

function elsewhere(tagged: Tagged, spans: readonly TaggedSpan[], lastNames: Iterable<string>): Elsewhere {
  const { looks } = tagged.story;
  const votes = new Map<string, number[]>();
  const sure = new Set<string>(lastNames);
  const letters = new Set<string>();
  for (const span of spans) {
    if (span.type === ORG && span.to - span.from > 2) {
      const capitals = looks.slice(span.from, span.to).filter(({ isCapital }) => isCapital);
      if (capitals.length > 2) letters.add(capitals.map(({ plain }) => plain[0]).join(''));
    }
    const confidence = confidenceOf(span);
    if (span.type >= NAME_TYPES || span.to - span.from > 1 || confidence < LEAST_SURE) continue;
    const name = nameOf(tagged, span);
    const vote = votes.get(name) ?? [0, 0, 0];
    vote[span.type] = (vote[span.type] as number) + 1;
    votes.set(name, vote);
    if (confidence >= SURE) sure.add(name);
  }
  for (const name of sure) if (!votes.has(name)) votes.set(name, [1, 0, 0]);
  return { votes, sure, letters };
}

const isSpelt = ({ plain, isUpper, length }: WordLook, letters: ReadonlySet<string>): boolean =>
  isUpper && length > 2 && letters.has(plain.replaceAll('.', ''));

/**
 * Capitalised words that are names elsewhere in the story, that everybody knows, or that are the first letters of a body the story
 * names in full, and were missed here. Linear in the number of tokens.
 */
export function missedNames(
  tagged: Tagged,
  spans: readonly TaggedSpan[],
  lastNames: ReadonlySet<string>,
): TaggedSpan[] {
  const { looks, count, sentenceOf } = tagged.story;
  const { flags } = tagged.features;
  const covered = new Uint8Array(count);
  for (const { from, to } of spans) covered.fill(1, from, to);
  const { votes, sure, letters } = elsewhere(tagged, spans, lastNames);
  const isCapitalAt = (i: number, sentence: number): boolean =>
    i >= 0 && i < count && sentenceOf[i] === sentence && (looks[i] as WordLook).isCapital && !covered[i];
  const isAlone = (i: number): boolean => {
    const sentence = sentenceOf[i] as number;
    const before = isCapitalAt(i - 1, sentence) && ((flags[i - 1] as number) & FIRST_OF_SENTENCE) === 0;
    return !before && !isCapitalAt(i + 1, sentence);
  };
  const found: TaggedSpan[] = [];
  for (let i = 0; i < count; i++) {
    const look = looks[i] as WordLook;
    if (covered[i] || !look.isCapital || look.length < 3 || ((flags[i] as number) & CAPITALS_TELL_NOTHING) !== 0)
      continue;
    if (isSpelt(look, letters)) {
      found.push({ from: i, to: i + 1, type: ORG, scores: UNKNOWN });
      continue;
    }
    const said = votes.get(look.plain);
    const vote = said ?? knownVote(look);
    if (!vote || !isAlone(i)) continue;
    if (said && !sure.has(look.plain) && looks[i + 1]?.hasDigit) continue;
    found.push({ from: i, to: i + 1, type: vote.indexOf(Math.max(...vote)), scores: UNKNOWN });
  }
  return found;
}
