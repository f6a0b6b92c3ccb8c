import { behindNames, genericFirst, lowerFirst } from '../lang/en/names.ts';
import type { Tagged, TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

/** Where the name begins after words that no name begins with: "fellow countryman | Ann Hill", "city of | Brakevik". */
function begin(looks: readonly WordLook[], { from, to }: TaggedSpan): number {
  let at = from;
  while (at < to - 1 && looks[at]?.isLower && !lowerFirst.has(looks[at]?.plain ?? '')) at++;
  if (at === from) return from;
  if (looks[at]?.plain === 'of') {
    const said = `${looks[at - 1]?.plain} of `;
    if (!genericFirst.test(said)) return from;
    at++;
  }
  return at < to && looks[at]?.isCapital ? at : from;
}

const isSign = (look: WordLook | undefined): boolean => /^[-‒-―|•·:;,]+$/.test(look?.plain ?? '');

/** Where it ends before what somebody is: "State Department | Spokesperson", but "the High Commissioner". */
function end(looks: readonly WordLook[], from: number, to: number): number {
  // "Ganymede | ―"
  if (to - from > 1 && isSign(looks[to - 1])) return end(looks, from, to - 1);
  const isBehind = to - from > 1 && behindNames.has(looks[to - 1]?.plain ?? '');
  return isBehind && !/^(?:the|of|high)$/.test(looks[to - 2]?.plain ?? '') ? to - 1 : to;
}

/** The span without words at its ends that belong to the sentence. */
export function trimEdges<T extends TaggedSpan>({ story: { looks } }: Tagged, span: T): T {
  const from = begin(looks, span);
  const to = end(looks, from, span.to);
  return from === span.from && to === span.to ? span : { ...span, from, to };
}
