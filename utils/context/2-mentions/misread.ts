import { laws, waters } from '../lang/en/nobodies.ts';
import { NAME_TYPES, nameOf, ORG, PER, PLACE, type Tagged, type TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

/** Letters of a unit or a statistic: "2 TFL". */
const MOST_LETTERS = 4;

/** Has it a word at all? "―" is none. */
const hasWord = ({ story: { looks } }: Tagged, { from, to }: TaggedSpan): boolean =>
  looks.slice(from, to).some(({ isWord, hasDigit }) => isWord || hasDigit);

/** "North Carolinans", where the story names North Carolina; "Ohioans" and "Utahns" too. */
function isOfPlace(name: string, type: number, names: ReadonlySet<string>): boolean {
  if (type !== PLACE || !name.endsWith('ns')) return false;
  return [/ns$/, /ans$/, /ians$/].some((ending) => {
    const place = name.replace(ending, '');
    return place !== name && (names.has(place) || names.has(`${place}a`));
  });
}

/** "Ravens-Jets", where the story names both. */
function isPair(name: string, names: ReadonlySet<string>): boolean {
  const halves = name.split(/ ?[-–] ?/);
  return halves.length === 2 && halves.every((half) => names.has(half));
}

/** Names with a hyphen that an "Act" or a "Rule" follows somewhere: "the Hillman-Brody Act". */
function namesOfLaws(tagged: Tagged, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const { looks } = tagged.story;
  const found = new Set<string>();
  for (const span of spans) {
    const isInside = span.to - span.from > 1 && laws.has(looks[span.to - 1]?.plain ?? '');
    const to = isInside ? span.to - 1 : span.to;
    const name = nameOf(tagged, { ...span, to });
    if (name.includes('-') && looks[to]?.isCapital && laws.has(looks[to]?.plain ?? '')) found.add(name);
  }
  return found;
}

/** Letters that mostly follow a number: "2 TFL, 3 QH". */
function unitsOf({ looks }: Tagged['story'], spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const seen = new Map<string, { counted: number; all: number }>();
  for (const { from, to, type } of spans) {
    const look = looks[from] as WordLook;
    if (type !== ORG || to - from > 1 || !look.isUpper || look.length > MOST_LETTERS) continue;
    const places = seen.get(look.plain) ?? { counted: 0, all: 0 };
    const before = looks[from - 1];
    if (before?.hasDigit && !before.isWord) places.counted++;
    places.all++;
    seen.set(look.plain, places);
  }
  return new Set([...seen].flatMap(([name, { counted, all }]) => (counted > 1 && counted * 2 > all ? [name] : [])));
}

/** "Advocacy Director for the Middle East", "D-Minn.": an office and a party are nobody's name. */
function isOffice({ story: { looks } }: Tagged, { from, to, type }: TaggedSpan, name: string): boolean {
  if (type !== PER) return false;
  const isParty = /^[dri] ?- ?\p{L}+\.?$/u.test(name) && /^[,(]$/.test(looks[from - 1]?.plain ?? '');
  return isParty || looks.slice(from, to).some(({ plain, isLower }) => isLower && (plain === 'for' || plain === 'at'));
}

/** The spans without those that the rest of the story shows to be no name of an actor. Linear in the number of tokens. */
export function withoutMisread<T extends TaggedSpan>(tagged: Tagged, spans: readonly T[]): T[] {
  const names = new Set(spans.filter(({ type }) => type < NAME_TYPES).map((span) => nameOf(tagged, span)));
  const lawNames = namesOfLaws(tagged, spans);
  const units = unitsOf(tagged.story, spans);
  return spans.filter((span) => {
    if (!hasWord(tagged, span)) return false;
    const name = nameOf(tagged, span);
    const isNone = lawNames.has(name) || units.has(name) || waters.has(name);
    return !isNone && !isOffice(tagged, span, name) && !isOfPlace(name, span.type, names) && !isPair(name, names);
  });
}
