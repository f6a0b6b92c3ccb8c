import { knownBodies, knownPlaces, states } from '../lang/en/known.ts';
import { withoutAddresses } from './addresses.ts';
import { withCitedAuthors } from './cited.ts';
import { trimEdges } from './edges.ts';
import { withExtent } from './extent.ts';
import { SPORT_FLAG } from './features.ts';
import { withFirms } from './firms.ts';
import { withoutCommonLetters } from './letters.ts';
import { withoutMisread } from './misread.ts';
import { missedNames } from './missed.ts';
import { withoutNobodies } from './nobodies.ts';
import { confidenceOf, NAME_TYPES, nameOf, ORG, PER, type Tagged, type TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

/** A tagged span after the whole story had its say. */
export interface Settled extends TaggedSpan {
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Organisations, teams among them. */
const TEAM = ORG;
/** No single place may outvote the others by more than this score. */
const MOST_SURE = 12;

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

interface Ballot {
  /** How many spans the tagger gave each type, and the sum of its scores. */
  readonly counts: number[];
  readonly scores: number[];
}

/** The type that most spans have; between equals the scores decide, in a report on sport the team wins. */
function winner({ counts, scores }: Ballot, sport: boolean): number {
  const most = Math.max(...counts);
  if (sport && counts[TEAM] === most) return TEAM;
  let best = counts.indexOf(most);
  counts.forEach((count, type) => {
    if (count === most && (scores[type] as number) > (scores[best] as number)) best = type;
  });
  return best;
}

/** One name has one type in a story: its spans vote. */
function agree(tagged: Tagged, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const sport = isSportStory(tagged);
  const ballots = new Map<string, Ballot>();
  const names = spans.map((span) => nameOf(tagged, span));
  spans.forEach((span, i) => {
    const name = names[i] as string;
    const ballot = ballots.get(name) ?? { counts: [0, 0, 0, 0], scores: [0, 0, 0, 0] };
    ballot.counts[span.type] = (ballot.counts[span.type] as number) + 1;
    span.scores.forEach((score, type) => {
      ballot.scores[type] = (ballot.scores[type] as number) + Math.min(score, MOST_SURE);
    });
    ballots.set(name, ballot);
  });
  return spans.map((span, i) => {
    const type = winner(ballots.get(names[i] as string) as Ballot, sport);
    const stays = type === span.type || (sport && isTownOrTeam(tagged, span, type));
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
  const all = [...typed, ...missedNames(tagged, typed, lastNames(tagged, typed))].sort((a, b) => a.from - b.from);
  const actors = withFirms(tagged, withoutMisread(tagged, withoutNobodies(tagged, knownTypes(tagged, all))));
  return withExtent(tagged, actors).map((span) => ({
    ...trimEdges(tagged, span),
    confidence: confidenceOf(span),
  }));
}
