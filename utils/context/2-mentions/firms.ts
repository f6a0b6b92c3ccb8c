import { assistants, firmNouns, firmPeople, firmThings, reports } from '../lang/en/firms.ts';
import { NAME_TYPES, nameOf, ORG, PER, type Tagged, type TaggedSpan } from './tag.ts';

/** Words of the names of people that have more than one: somebody of the story may be called so. */
function wordsOfPeople(tagged: Tagged, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const span of spans) {
    if (span.type !== PER || span.to - span.from < 2) continue;
    for (const { plain } of tagged.story.looks.slice(span.from, span.to)) words.add(plain);
  }
  return words;
}

/** "Brydon founder Ann Hill", "Brydon shares", "an article in Brydon", "the company, Brydon,": nobody's name stands so. */
function isFirm({ story: { looks } }: Tagged, { from, to }: TaggedSpan): boolean {
  const next = looks[to];
  if (next?.isLower && (firmPeople.has(next.plain) || firmThings.has(next.plain))) return true;
  const before = looks[from - 1]?.plain ?? '';
  const second = looks[from - 2];
  if (before === 'in') return reports.has(second?.plain ?? '');
  if (before === 'on') return second?.plain === 'published';
  return (
    firmNouns.has(before) ||
    (before === ',' && next?.plain === ',' && second?.isLower === true && firmNouns.has(second.plain))
  );
}

/**
 * The spans, with single words that were taken for people and stand like a firm somewhere as organisations, and without voices of
 * machines. Who shares a name with a person of the story stays one. Linear in the number of tokens.
 */
export function withFirms<T extends TaggedSpan>(tagged: Tagged, spans: readonly T[]): T[] {
  const people = wordsOfPeople(tagged, spans);
  const isAlone = (span: TaggedSpan): boolean => span.to - span.from === 1 && !people.has(nameOf(tagged, span));
  const firms = new Set<string>();
  for (const span of spans)
    if (span.type === PER && isAlone(span) && isFirm(tagged, span)) firms.add(nameOf(tagged, span));
  return spans.flatMap((span) => {
    if (span.type >= NAME_TYPES || !isAlone(span)) return [span];
    const name = nameOf(tagged, span);
    if (assistants.has(name)) return [];
    return [span.type === PER && firms.has(name) ? { ...span, type: ORG } : span];
  });
}
