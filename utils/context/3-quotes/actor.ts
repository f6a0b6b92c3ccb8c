import { headOf, type MentionIndex } from '../2-phrases/mention-index.ts';
import type { Language } from '../lang/index.ts';
import type { Actor, Span } from '../types.ts';
import type { Attribution } from './speaker.ts';

export interface ActorLookup {
  readonly mentions: MentionIndex;
  readonly pronouns: MentionIndex;
  readonly texts: ReadonlyMap<number, string>;
  /** The block before a block, in reading order. */
  readonly before: ReadonlyMap<number, number>;
  /** Is a span outside all quotation marks? */
  isTold(span: Span): boolean;
}

/** How far back a pronoun is looked for, in UTF-16 units. */
const WINDOW = 1200;

/** Who spoke last, and where the attribution to them ended. */
export interface LastSpeaker {
  readonly actor: Actor;
  readonly span: Span;
}

/** The actor an attribution means: a person named in it, an organisation or place that is its last word, or a pronoun that is safe to resolve. */
export function actorOf(
  attribution: Attribution,
  lookup: ActorLookup,
  language: Language,
  last?: LastSpeaker,
): Actor | undefined {
  const { span, pronoun } = attribution;
  if (!pronoun) return headOf(span, lookup.mentions.inside(span), lookup.texts)?.actor;
  const word = lookup.texts.get(span.block)?.slice(span.start, span.end).toLowerCase() ?? '';
  if (!language.quotes.singular.includes(word)) return undefined;
  const found = byPronoun(span, lookup, last);
  return found && contradicts(found, word, lookup) ? undefined : found;
}

/**
 * "he" and "she" are safe where one person alone is named outside quotes since the last speaker, in the same paragraph or the one before;
 * where none is, they are the last speaker.
 */
function byPronoun(span: Span, lookup: ActorLookup, last: LastSpeaker | undefined): Actor | undefined {
  const resolved = lookup.pronouns.inside(span)[0];
  const { before, texts } = lookup;
  const previous = before.get(span.block);
  const length = previous === undefined ? 0 : (texts.get(previous)?.length ?? 0);
  const windows = [{ block: span.block, start: Math.max(0, span.start - WINDOW), end: span.start }];
  if (previous !== undefined) windows.push({ block: previous, start: Math.max(0, length - WINDOW), end: length });
  for (const window of windows) {
    const spoke = last?.span.block === window.block && last.span.end <= window.end ? last : undefined;
    const since = spoke ? { ...window, start: Math.max(window.start, spoke.span.end) } : window;
    const people = peopleIn(since, lookup);
    if (people.length === 1) return people[0];
    // Of several, only one that the sentences right before name alone.
    if (people.length > 1) return resolved && people.includes(resolved.actor) ? resolved.actor : undefined;
    if (spoke?.actor.type === 'PER') return spoke.actor;
  }
  return undefined;
}

/** People named in a stretch, outside quotes: a speaker talks of others. */
function peopleIn(window: Span, { mentions, isTold, texts }: ActorLookup): Actor[] {
  const people = mentions
    .inside(window)
    .filter(({ actor, span }) => actor.type === 'PER' && isTold(span) && !owns(span, texts));
  return [...new Set(people.map(({ actor }) => actor))];
}

/** "Ivanov's lawyer said": the owner is not who speaks. */
const owns = ({ block, end }: Span, texts: ReadonlyMap<number, string>): boolean =>
  /^['’]s?\b|^['’]\s/.test(texts.get(block)?.slice(end, end + 3) ?? '');

/** Is the person "she" elsewhere in the story where this says "he"? */
function contradicts({ pronouns }: Actor, word: string, { texts }: ActorLookup): boolean {
  const isFemale = (text: string) => /^(?:she|her|hers|herself)$/i.test(text);
  if (!/^(?:he|she)$/.test(word)) return false;
  const others = pronouns.filter(
    ({ block, start, end }) => isFemale(texts.get(block)?.slice(start, end) ?? '') !== isFemale(word),
  );
  return others.length * 2 > pronouns.length;
}
