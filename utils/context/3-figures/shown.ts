import { isNominal, isVerbAt, type Stretch, TIME } from '../2-phrases/clause.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Change } from '../types.ts';
import type { Concept } from './concept.ts';
import type { Topic } from './topic.ts';

interface Place extends Stretch {
  readonly unit: string;
  readonly change: Change;
}

/** Verbs that say how much their subject is: what they govern measures it. */
const MEASURES =
  /^(?:is|are|was|were|be|been|being|stands?|stood|costs?|costing|weigh(?:s|ed|ing)?|measur(?:es|ed|ing)|last(?:s|ed|ing)?|total(?:s|ed|led|ling)?|averag(?:e|es|ed|ing)|reach(?:es|ed|ing)?|hit|exceed(?:s|ed|ing)?|r[io]ses?|risen|rising|f[ae]ll|falls|fallen|falling|gr[eo]w|grows|grown|growing|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|jump(?:s|ed|ing)?|slid|slump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|plung(?:e|es|ed|ing)|sank|shrank|shrunk|rallied|tumbled|edged|dipped|remain(?:s|ed)|account(?:s|ed)|amount(?:s|ed))$/;
/** What is done with an amount, in the past: beside it the verb alone tells a reader what it is ("burned 120,000 acres"). */
const DONE = /^(?:paid|spent|lost|won|cut|sold|bought|stolen|\p{L}{2,20}ed)$/u;
const DO = /^(?:pay|spend|raise|save|invest|donate|receive|earn|owe|lose|win|cut|borrow|lend|contribute|provide|give)$/;
const NOT_DONE =
  /^(?:needed|wanted|used|reported|announced|estimated|expected|included|featured|required|called|named|seemed|allowed)$/;
/** Prepositions of an amount that the subject comes to: "narrowed to 12 cents", "settled at $81". */
const COMES = /^(?:to|by|at)$/;
const TREND = new Set<Change>(['up', 'down']);
/** What happened to a bare number of people or things. */
const HAPPENED =
  /^(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|rescued|evacuated|displaced|infected|homeless)$/;
const DURATION = /^(?:second|minute|hour|day|week|month|year|decade|century|count)$/;
/** Never what a number is of. */
const EMPTY =
  /^(?:today|yesterday|tomorrow|people|number|figure|total|it|this|that|which|who|times?|least|most|[$€£])$/;

/**
 * What a reader is shown beside a figure that counts nothing by itself, '' rather than a guess: what it stands before, what it is said of
 * by a verb of measure ("repairs would cost £600,000"), else the verb ("raised £2.4 million"). The clause's subject alone is not it:
 * "Residents" are not what £2.4 million is.
 */
export function shownOf(
  tokens: readonly Token[],
  topic: Topic,
  place: Place,
  found: readonly Stretch[],
): Concept | undefined {
  const shown = chosen(tokens, topic, place, found);
  if (!shown) return undefined;
  // "will vote on Thursday on a barrier that would cost": the chain of phrases holds a time.
  let { from } = shown;
  while (
    from < shown.to &&
    (TIME.test(tokens[from]?.lower ?? '') || (from > shown.from && tokens[from]?.tag === 'ADP'))
  )
    from++;
  return from < shown.to ? { from, to: shown.to } : undefined;
}

function chosen(tokens: readonly Token[], topic: Topic, place: Place, found: readonly Stretch[]): Concept | undefined {
  const { local, subject } = topic;
  const behind = tokens[place.to];
  if (place.unit === '' && behind) {
    // "200 dead", "as many as 200 have been killed"
    let k = place.to;
    while (k < place.to + 3 && tokens[k]?.tag === 'AUX') k++;
    if (HAPPENED.test(tokens[k]?.lower ?? '')) return { from: k, to: k + 1 };
  }
  if (local && isOfFigure(tokens, local, place)) {
    return local.from < place.from && local.to > place.to ? { from: place.to, to: local.to } : local;
  }
  // "shares closed at $81, up 1.4%"
  if (subject && TREND.has(place.change) && subject.to <= place.from && isTold(tokens, subject)) return subject;
  const verb = verbBefore(tokens, place.from, found);
  if (verb === undefined) return undefined;
  const word = tokens[verb]?.lower ?? '';
  // "the Dow fell 102 points, or 0.36%, to 27,934"
  const comes = place.unit !== '' && !DURATION.test(place.unit) && COMES.test(tokens[verb + 1]?.lower ?? '');
  if (subject && (comes || MEASURES.test(word)) && subject.to <= verb && isTold(tokens, subject)) return subject;
  return !DURATION.test(place.unit) &&
    place.unit !== '' &&
    verb === place.from - 1 &&
    ((DONE.test(word) && !NOT_DONE.test(word)) ||
      (DO.test(word) && /^(?:to|will|would|could|can|must|may|should|might)$/.test(tokens[verb - 1]?.lower ?? '')))
    ? { from: verb, to: verb + 1 }
    : undefined;
}

/** Does the phrase beside the figure say what it is of? */
function isOfFigure(tokens: readonly Token[], local: Stretch, place: Place): boolean {
  if (!isTold(tokens, local)) return false;
  const before = local.to <= place.from;
  const link = tokens[before ? local.to : place.to]?.lower ?? '';
  // A bare number before a noun it does not count ("700 asylum"), a time before the next noun ("ten days before the crash").
  if (place.unit === '') return before || link === 'of';
  if (!before || !DURATION.test(place.unit)) return true;
  return link === 'of';
}

/** Does the phrase have a noun that tells something? */
function isTold(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let k = from; k < to; k++) if (isNominal(tokens[k]) && !EMPTY.test(tokens[k]?.lower ?? '')) return true;
  return false;
}

const PARTICLE =
  /^(?:by|for|to|at|an|a|another|between|from|just|about|over|up|down|already|as|much|high|low|of|the|state|city|company|,|or|\(|\)|and|settle|close|end|finish|trade)$/;

/** The verb before a figure, a few particles and earlier figures between ("rose by", "fell 102 points, or 0.36%, to"). */
function verbBefore(tokens: readonly Token[], from: number, found: readonly Stretch[]): number | undefined {
  let k = from - 1;
  let steps = 0;
  while (k >= 0 && steps < 8) {
    const figure = found.find((one) => k >= one.from && k < one.to);
    if (figure) k = figure.from - 1;
    else if (isVerbAt(tokens, k) && !PARTICLE.test(tokens[k]?.lower ?? '')) return k;
    else if (tokens[k]?.tag === 'ADV' || PARTICLE.test(tokens[k]?.lower ?? '')) k--;
    else return undefined;
    steps++;
  }
  return undefined;
}
