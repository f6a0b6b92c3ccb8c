import { countryNames } from '../lang/en/countries.ts';
import type { Settled } from './settle.ts';
import { PLACE, type Tagged } from './tag.ts';

const OTHER = 3;

/** "Britain's Got Talent" is a work. */
const isCountry = (name: string, type: number): boolean => type !== OTHER && countryNames.has(name.replaceAll('.', ''));

const isPossessive = (plain: string): boolean => plain === "'s" || plain === "'";

/**
 * "NASA's Jet Propulsion Laboratory" is two names where the story names NASA elsewhere too, "Britain's Home Office" always; "McDonald's Corporation" stays one.
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
    const named = plainOf(span.from, mark);
    const owner = types.get(named) ?? (isCountry(named, span.type) ? PLACE : undefined);
    if (owner === undefined) return [span];
    return [
      { ...span, to: mark, type: owner },
      { ...span, from: mark + 1 },
    ];
  });
}
