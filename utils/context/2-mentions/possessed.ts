import type { Settled } from './settle.ts';
import type { Tagged } from './tag.ts';

const isPossessive = (plain: string): boolean => plain === "'s" || plain === "'";

/**
 * "NASA's Jet Propulsion Laboratory" is two names where the story names NASA elsewhere too; "McDonald's Corporation" stays one.
 * Linear in the number of tokens.
 */
export function splitPossessed({ story }: Tagged, spans: readonly Settled[]): Settled[] {
  const { looks } = story;
  const plainOf = (from: number, to: number): string =>
    looks
      .slice(from, to)
      .map(({ plain }) => plain)
      .join(' ');
  let types: Map<string, number> | undefined;
  return spans.flatMap((span) => {
    let mark = span.from + 1;
    while (mark < span.to - 1 && !isPossessive(looks[mark]?.plain ?? '')) mark++;
    if (mark >= span.to - 1 || !looks[mark + 1]?.isCapital) return [span];
    types ??= new Map(spans.map(({ from, to, type }) => [plainOf(from, to), type]));
    const owner = types.get(plainOf(span.from, mark));
    if (owner === undefined) return [span];
    return [
      { ...span, to: mark, type: owner },
      { ...span, from: mark + 1 },
    ];
  });
}
