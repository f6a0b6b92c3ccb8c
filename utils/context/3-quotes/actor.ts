import { headOf, type MentionIndex } from '../2-phrases/mention-index.ts';
import type { Language } from '../lang/index.ts';
import type { Attribution } from './speaker.ts';

export interface ActorLookup {
  readonly mentions: MentionIndex;
  readonly pronouns: MentionIndex;
  readonly texts: ReadonlyMap<number, string>;
  /** The block before a block, in reading order. */
  readonly before: ReadonlyMap<number, number>;
}

/** How far back a pronoun is looked for, in UTF-16 units. */
const WINDOW = 1200;

/** The actor an attribution means: a person named in it, an organisation or place that is its last word, or a pronoun that is safe to resolve. */
export function actorOf(attribution: Attribution, lookup: ActorLookup, language: Language): number | undefined {
  const { span, pronoun } = attribution;
  const resolved = lookup.pronouns.inside(span)[0];
  if (resolved) return resolved.actor.id;
  if (pronoun) return byPronoun(attribution, lookup, language);
  return headOf(span, lookup.mentions.inside(span), lookup.texts)?.actor.id;
}

/** "he" and "she" are safe where one person alone is named in the same paragraph or the one before. */
function byPronoun(
  { span }: Attribution,
  { mentions, texts, before }: ActorLookup,
  language: Language,
): number | undefined {
  const word = texts.get(span.block)?.slice(span.start, span.end).toLowerCase() ?? '';
  if (!language.quotes.singular.includes(word)) return undefined;
  const previous = before.get(span.block);
  const length = previous === undefined ? 0 : (texts.get(previous)?.length ?? 0);
  const windows = [{ block: span.block, start: Math.max(0, span.start - WINDOW), end: span.start }];
  if (previous !== undefined) windows.push({ block: previous, start: Math.max(0, length - WINDOW), end: length });
  for (const window of windows) {
    const people = new Set(mentions.inside(window).flatMap(({ actor }) => (actor.type === 'PER' ? [actor.id] : [])));
    const [only] = people;
    if (people.size === 1) return only;
    if (people.size > 1) return undefined;
  }
  return undefined;
}
