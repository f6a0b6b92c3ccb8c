import type { Actor, Span } from '../types.ts';

/** A place that names an actor. */
export interface Named {
  readonly actor: Actor;
  readonly span: Span;
}

/** Finds the mentions inside a span by binary search, so that asking for each figure and quote stays cheap on any page. */
export interface MentionIndex {
  /** Mentions that lie wholly inside, in reading order. */
  inside(span: Span): readonly Named[];
}

/** Index over named mentions and resolved pronouns. O(n log n). */
export function indexMentions(actors: readonly Actor[], which: 'mentions' | 'pronouns'): MentionIndex {
  const byBlock = new Map<number, Named[]>();
  for (const actor of actors) {
    for (const span of actor[which]) {
      const list = byBlock.get(span.block);
      if (list) list.push({ actor, span });
      else byBlock.set(span.block, [{ actor, span }]);
    }
  }
  for (const list of byBlock.values()) list.sort((a, b) => a.span.start - b.span.start);
  return {
    inside({ block, start, end }) {
      const list = byBlock.get(block);
      if (!list) return [];
      const found: Named[] = [];
      for (let i = firstAt(list, start); i < list.length; i++) {
        const named = list[i];
        if (!named || named.span.start >= end) break;
        if (named.span.end <= end) found.push(named);
      }
      return found;
    },
  };
}

const LED = /\b(?:of|for|to|with|by|from|at|in|on|near)\b/i;
const BEHIND = /^(?:\s*(?:[,;()–—-]|of\b|for\b|from\b|at\b|in\b|and\b|de\b|von\b|di\b|$))/i;

/**
 * The actor a noun phrase means, rather than one it only names: the person of "Acme's head Ida Brandt", nobody of "a spokesman for
 * Russia" or "Ida Brandt's lawyer". An organisation or place has to be its last word.
 */
export function headOf(phrase: Span, named: readonly Named[], texts: ReadonlyMap<number, string>): Named | undefined {
  const text = texts.get(phrase.block) ?? '';
  const heads = named.filter(
    ({ span, actor }) =>
      !LED.test(text.slice(phrase.start, span.start)) &&
      (actor.type === 'PER' ? BEHIND.test(text.slice(span.end, phrase.end)) : phrase.end - span.end <= 2),
  );
  return heads.find(({ actor }) => actor.type === 'PER') ?? heads[0];
}

/** Index of the first mention that begins at `start` or later. */
function firstAt(list: readonly Named[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
