import { indexMentions } from '../2-phrases/mention-index.ts';
import { singular } from '../2-phrases/plural.ts';
import type { Figure, Span } from '../types.ts';
import type { FigureSurroundings, Place } from './index.ts';

/** Places can only be one figure when value, unit and head of what is counted are the same. */
function keyOf({ value, unit, counted, concept, change }: Place): string {
  const head = singular(
    (counted ?? concept)
      .split(/\s+/)
      .at(counted ? -1 : 0)
      ?.toLowerCase() ?? '',
  );
  return `${String(value)}|${unit}|${counted === undefined ? (isRelative(unit) ? change : '') : head}`;
}

/** Shares and points say nothing without what they are of. */
const isRelative = (unit: string): boolean => /^(?:percent|percentage point|point|basis point|)$/.test(unit);

/** Do two shares speak of one thing: do their topics have a word in common, or is one silent? */
function sameTopic(a: Place, b: Place): boolean {
  if (!isRelative(a.unit) || a.counted !== undefined) return true;
  const words = new Set((a.topic ?? a.concept).toLowerCase().split(' '));
  const others = (b.topic ?? b.concept).toLowerCase().split(' ');
  return words.has('') || others[0] === '' || others.some((word) => words.has(word));
}

const MOST_ALIKE = 40;

/** Merges places of one figure and ranks them, most salient first. */
export function mergeFigures(places: readonly Place[], sentences: number, around: FigureSurroundings): Figure[] {
  const groups = new Map<string, Place[][]>();
  for (const place of places) {
    const key = keyOf(place);
    const alike = groups.get(key) ?? [];
    // Only the latest groups are asked: work stays bounded on any page.
    const group = alike.slice(-MOST_ALIKE).find(([first]) => first !== undefined && sameTopic(first, place));
    if (group) group.push(place);
    else alike.push([place]);
    groups.set(key, alike);
  }
  const named = actorSentences(places, around);
  const ranked = [...groups.values()]
    .flat()
    .map((group) => ({ group, score: scoreOf(group, sentences, around.title, named) }))
    .sort((a, b) => b.score - a.score || firstOf(a.group).sentence - firstOf(b.group).sentence);
  return besideEachOther(ranked).map(({ group, score }, id) => figureOf(group, id, score));
}

interface Ranked {
  readonly group: readonly Place[];
  readonly score: number;
}

/**
 * Different values for one thing behind the highest ranked of them ("more than 300 children", "10 children"): a reader compares them.
 * One thing is one counted noun; small counts in words ("two children") stay where they are.
 */
function besideEachOther(ranked: readonly Ranked[]): Ranked[] {
  const families = new Map<string, Ranked[]>();
  ranked.forEach((one, i) => {
    const { counted } = firstOf(one.group);
    const head = counted?.startsWith('% ') ? undefined : counted?.toLowerCase().split(/\s+/).at(-1);
    const key = head === undefined || isTrivial(one.group) ? String(i) : ` ${head}`;
    const family = families.get(key);
    if (family) family.push(one);
    else families.set(key, [one]);
  });
  return [...families.values()].flat();
}

const firstOf = (group: readonly Place[]): Place => group[0] as Place;

const NEAR = 160;

/** Figures with one of the five most salient actors named within `NEAR` UTF-16 units. */
function actorSentences(places: readonly Place[], { actors }: FigureSurroundings): ReadonlySet<Place> {
  const top = indexMentions(actors.slice(0, 5), 'mentions');
  const near = ({ span: { block, start, end } }: Place) =>
    top.inside({ block, start: Math.max(0, start - NEAR), end: end + NEAR }).length > 0;
  return new Set(places.filter(near));
}

/** How much a figure matters: in the headline, early, repeated, near key actors, a measured or large one. Weights set by hand on stories read. */
function scoreOf(group: readonly Place[], sentences: number, title: string, named: ReadonlySet<Place>): number {
  const first = firstOf(group);
  const early = 1 - first.sentence / Math.max(1, sentences);
  const size = largestOf(first);
  const inTitle = title !== '' && title.includes(first.text.replace(/^(?:more than|about|nearly|over|at least)\s/, ''));
  let score = 2 * early + 1.2 * Math.log(1 + group.length) + Math.min(1.5, Math.log10(1 + Math.abs(size)) / 4);
  if (inTitle) score += 3;
  if (group.some((place) => named.has(place))) score += 0.6;
  if (first.unit) score += 0.6;
  if (first.concept) score += 0.6;
  else if (first.topic) score += 0.2;
  if (/^(?:year|month|week|day|hour|minute|second|decade|century)$/.test(first.unit)) score -= 0.9;
  if (/of age$/.test(first.unit)) score -= 1.2;
  if (first.spelt && !first.unit && Math.abs(size) <= 12) score -= 0.8;
  if (group.some((place) => place.grave)) score += 0.8;
  if (first.restated) score -= 0.6;
  if (isTrivial(group)) score -= 3;
  return score;
}

/** Counts that tell nothing by themselves. */
const BLAND =
  /\b(?:side|party|country|nation|way|thing|part|kind|type|sort|group|leader|time|other|reason|option|step|occasion|half|point)$/i;
/** Sentences that open the story. */
const LEAD = 2;

const largestOf = ({ value }: Place): number => (typeof value === 'number' ? value : value[1]);

/** "one", "two sides", "a third time": a small count in words, told once. Shares and money never are. */
function isTrivial(group: readonly Place[]): boolean {
  const { unit, spelt, value, counted, concept, topic, sentence } = firstOf(group);
  if (group.every((place) => place.dating)) return true;
  // What the story opens with, and people hurt or held, are never too few.
  const told = counted !== undefined && value !== 1 && !BLAND.test(counted);
  if (told && (sentence < LEAD || group.some((place) => place.grave))) return false;
  if (unit && !/^(?:count|point|year|month|week|day|hour|minute|second|decade|century)$/.test(unit)) return false;
  if (value === 1 && spelt) return true;
  if (!unit && counted === undefined && !concept && !topic) return true;
  return spelt && typeof value === 'number' && Number.isInteger(value) && value <= 3 && group.length < 3;
}

/** The first concept, or a later one that says the same and more. */
const fullest = (group: readonly Place[]): Place =>
  group.reduce((best, next) =>
    next.concept.length > best.concept.length && next.concept.includes(best.concept) ? next : best,
  );

function figureOf(group: readonly Place[], id: number, score: number): Figure {
  const first = firstOf(group);
  const told = fullest(group);
  const mentions: Span[] = group.map((place) => place.span);
  const source = group.find((place) => place.source)?.source;
  const when = group.find((place) => place.when)?.when;
  return {
    id,
    text: first.text,
    value: first.value,
    unit: first.unit,
    ...(first.counted !== undefined && { counted: first.counted }),
    change: first.change,
    concept: told.concept,
    ...(told.conceptSpan && { conceptSpan: told.conceptSpan }),
    ...(first.topic !== undefined && { topic: first.topic }),
    mentions,
    ...(source && { source }),
    ...(when && { when }),
    score,
    key: !isTrivial(group),
  };
}
