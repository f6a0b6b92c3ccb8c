import { knownBodies, knownPlaces, states } from '../lang/en/known.ts';
import { withoutAddresses } from './addresses.ts';
import { withCitedAuthors } from './cited.ts';
import { SPORT_FLAG } from './features.ts';
import { withoutCommonLetters } from './letters.ts';
import type { Tagged, TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

/** A tagged span after the whole story had its say. */
export interface Settled extends TaggedSpan {
  /** From 0 to 1. */
  readonly confidence: number;
}

const PER = 0;
/** Organisations, teams among them. */
const TEAM = 1;
const NAME_TYPES = 3;
/** No single place may outvote the others by more than this score. */
const MOST_SURE = 12;

const nameOf = ({ story }: Tagged, span: TaggedSpan): string =>
  story.looks
    .slice(span.from, span.to)
    .map((look) => look.plain)
    .join(' ');

const confidenceOf = (span: TaggedSpan): number => 1 / (1 + Math.exp(-((span.scores[span.type] ?? 0) - 2) / 2));

/** A single last name after a full name is that person, unless the tagger is sure of something else. */
function lastNames(tagged: Tagged, spans: readonly TaggedSpan[]): Set<string> {
  const names = new Set<string>();
  for (const span of spans) {
    if (span.type !== PER || span.to - span.from < 2) continue;
    const last = tagged.story.looks[span.to - 1] as WordLook;
    if (last.length > 2) names.add(last.plain);
  }
  return names;
}

function retype(tagged: Tagged, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const last = lastNames(tagged, spans);
  return spans.map((span) => {
    const single = span.to - span.from === 1 && span.type !== PER && last.has(nameOf(tagged, span));
    const doubtful = (span.scores[span.type] as number) - (span.scores[PER] as number) < 4;
    return single && doubtful ? { ...span, type: PER } : span;
  });
}

/** "Kremlin", "NATO": names that need no context; short ones in capitals only ("who" is a word). */
function knownVote({ plain, length, isUpper }: WordLook): readonly number[] | undefined {
  if (length < 5 && !isUpper) return undefined;
  return knownBodies.has(plain) ? [0, 1, 0] : knownPlaces.has(plain) ? [0, 0, 1] : undefined;
}

/** Capitalised words that are names elsewhere in the story and were missed here. */
function missed(tagged: Tagged, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { looks, count, sentenceOf } = tagged.story;
  const covered = new Uint8Array(count);
  const votes = new Map<string, number[]>();
  for (const span of spans) {
    covered.fill(1, span.from, span.to);
    if (span.type >= NAME_TYPES || span.to - span.from > 1 || confidenceOf(span) < 0.6) continue;
    const name = nameOf(tagged, span);
    const vote = votes.get(name) ?? [0, 0, 0];
    vote[span.type] = (vote[span.type] as number) + 1;
    votes.set(name, vote);
  }
  for (const name of lastNames(tagged, spans)) if (!votes.has(name)) votes.set(name, [1, 0, 0]);
  const capitalAt = (i: number, sentence: number): boolean =>
    i >= 0 && i < count && sentenceOf[i] === sentence && (looks[i] as WordLook).isCapital && !covered[i];
  const found: TaggedSpan[] = [];
  for (let i = 0; i < count; i++) {
    const look = looks[i] as WordLook;
    const vote =
      covered[i] || !look.isCapital || look.length < 3 ? undefined : (votes.get(look.plain) ?? knownVote(look));
    if (!vote || ((tagged.features.flags[i] as number) & (16 | 1024)) !== 0) continue;
    const sentence = sentenceOf[i] as number;
    if (
      capitalAt(i + 1, sentence) ||
      (capitalAt(i - 1, sentence) && ((tagged.features.flags[i - 1] as number) & 8) === 0)
    )
      continue;
    const type = vote.indexOf(Math.max(...vote));
    found.push({ from: i, to: i + 1, type, scores: [0, 0, 0, 0] });
  }
  return found;
}

/** Before a place that is meant as one; a comma or a date after a name at the start of a line makes it a dateline. */
const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'of', 'to', 'around']);

/**
 * In a report on sport "Norwich" is the town in one place and the team in the next: its places do not follow the vote, unless the vote
 * is for a team and nothing beside the name says that the town is meant.
 */
function isTownOrTeam({ story }: Tagged, span: TaggedSpan, voted: number): boolean {
  if (span.type === PER || voted === PER || span.type >= NAME_TYPES || voted >= NAME_TYPES) return false;
  const before = span.from > 0 ? story.looks[span.from - 1]?.plain : '';
  const after = story.looks[span.to];
  return voted !== TEAM || LOCATIVE.has(before ?? '') || after?.plain === ',' || after?.hasDigit === true;
}

const isSportStory = ({ features }: Tagged): boolean => ((features.flags[0] ?? 0) & SPORT_FLAG) !== 0;

/** One name has one type in a story: the spans vote with their scores. */
function agree(tagged: Tagged, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const sport = isSportStory(tagged);
  const votes = new Map<string, number[]>();
  const voters = new Map<string, number>();
  const names = spans.map((span) => nameOf(tagged, span));
  spans.forEach((span, i) => {
    const name = names[i] as string;
    voters.set(name, (voters.get(name) ?? 0) + 1);
    const vote = votes.get(name) ?? [0, 0, 0, 0];
    span.scores.forEach((score, type) => {
      vote[type] = (vote[type] as number) + Math.min(score, MOST_SURE);
    });
    votes.set(name, vote);
  });
  return spans.map((span, i) => {
    const vote = votes.get(names[i] as string) as number[];
    const type = vote.indexOf(Math.max(...vote));
    const alone = voters.get(names[i] as string) === 1;
    const stays = alone || type === span.type || (sport && isTownOrTeam(tagged, span, type));
    return stays ? span : { ...span, type };
  });
}

/** A city may be a club or a government, but the tagger has to be surer of it than this (score). */
const SURELY_OTHER = 4;

/** What a name that everybody knows can be: Kyiv and the Kremlin are nobody, unless somebody of the story is called so. */
function knownTypes(tagged: Tagged, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const sport = isSportStory(tagged);
  const [body, place] = [1, 2];
  const called = new Set<string>();
  for (const { from, to, type } of spans)
    if (type === PER && to - from > 1)
      for (let i = from; i < to; i++) called.add((tagged.story.looks[i] as WordLook).plain);
  return spans.map((span) => {
    if (span.type > place || span.to - span.from > 3) return span;
    const name = nameOf(tagged, span);
    // "Raleigh, NC"
    const { looks } = tagged.story;
    const isState = states.has(name) && looks[span.from - 1]?.plain === ',' && looks[span.from - 2]?.isCapital === true;
    const type = knownBodies.has(name) ? body : knownPlaces.has(name) || isState ? place : span.type;
    if (type === span.type || called.has(name)) return span;
    const lead = (span.scores[span.type] as number) - (span.scores[type] as number);
    return span.type === PER || isState || (!sport && lead < SURELY_OTHER) ? { ...span, type } : span;
  });
}

/** Makes the tagger's spans agree over the story. Linear in the number of tokens. */
export function settle(tagged: Tagged): Settled[] {
  const spans = withCitedAuthors(tagged, withoutCommonLetters(tagged, withoutAddresses(tagged)));
  const typed = retype(tagged, agree(tagged, spans));
  const all = [...typed, ...missed(tagged, typed)].sort((a, b) => a.from - b.from);
  return knownTypes(tagged, all).map((span) => ({ ...span, confidence: confidenceOf(span) }));
}
