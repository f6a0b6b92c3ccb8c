import type { Language } from '../lang/index.ts';
import type { Actor, Span } from '../types.ts';
import type { Attribution } from './speaker.ts';

const within = (inner: Span, outer: Span) =>
  inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;

/** The actor an attribution means: a person named in it, an organisation or place that is its last word, or a pronoun that is safe to resolve. */
export function actorOf(
  { span, pronoun }: Attribution,
  actors: readonly Actor[],
  texts: ReadonlyMap<number, string>,
  language: Language,
): number | undefined {
  for (const actor of actors) if (actor.pronouns.some((p) => within(p, span))) return actor.id;
  if (pronoun) return byPronoun(span, actors, texts, language);
  const person = actors.find((actor) => actor.type === 'PER' && actor.mentions.some((m) => within(m, span)));
  if (person) return person.id;
  return actors.find(
    (actor) => actor.type !== 'PER' && actor.mentions.some((m) => within(m, span) && span.end - m.end <= 2),
  )?.id;
}

/** "he" and "she" are safe where one person alone is named in the same paragraph or the one before. */
function byPronoun(
  span: Span,
  actors: readonly Actor[],
  texts: ReadonlyMap<number, string>,
  language: Language,
): number | undefined {
  const word = texts.get(span.block)?.slice(span.start, span.end).toLowerCase() ?? '';
  if (!language.quotes.singular.includes(word)) return undefined;
  for (const back of [0, 1]) {
    const near = actors.filter(
      (actor) =>
        actor.type === 'PER' &&
        actor.mentions.some((m) => m.block === span.block - back && (back > 0 || m.end <= span.start)),
    );
    if (near.length === 1) return near[0]?.id;
    if (near.length > 1) return undefined;
  }
  return undefined;
}
