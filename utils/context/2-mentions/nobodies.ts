import { countryAdjectives, countryNames } from '../lang/en/countries.ts';
import { attitudes, crowds, electionKinds, faiths, storms } from '../lang/en/nobodies.ts';
import { PER, PLACE, type Tagged, type TaggedSpan } from './tag.ts';

/** "the anti-Kremlin vote", "pro-Kyiv crowds": an attitude, nobody who is named. */
function isAttitude({ story: { looks, glued } }: Tagged, { from }: TaggedSpan): boolean {
  const isGlued = glued[from] === 1 && glued[from - 1] === 1;
  return isGlued && looks[from - 1]?.plain === '-' && attitudes.has(looks[from - 2]?.plain ?? '');
}

const peoples: ReadonlySet<string> = new Set([...faiths, ...countryAdjectives]);

/** Of a people, or several of it; the Philippines are none. */
const isPeoples = (word: string): boolean =>
  peoples.has(word) || (word.endsWith('s') && peoples.has(word.slice(0, -1)) && !countryNames.has(word));

/** "Sunni Arab", "Iraqi people", "Methodists": peoples and faiths. A single "Christian" may be somebody's name. */
function isPeople({ story: { looks } }: Tagged, { from, to, type }: TaggedSpan): boolean {
  const words = looks.slice(from, to).flatMap(({ plain }) => plain.split('-').filter((part) => part !== ''));
  const [first = ''] = words;
  if (!isPeoples(first) || !words.every((word) => isPeoples(word) || crowds.has(word))) return false;
  return type !== PER || words.length > 1 || !peoples.has(first);
}

/** Names of the story's storms: "Hurricane Rita". */
function stormsOf({ looks }: Tagged['story']): ReadonlySet<string> {
  const names = new Set<string>();
  looks.forEach(({ plain, isCapital }, at) => {
    const next = looks[at + 1];
    if (isCapital && storms.has(plain) && next?.isCapital) names.add(next.plain);
  });
  return names;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
/** "United States | special Senate | election" */
const MOST_KINDS = 2;

/** "the 2005 Brakeport mayoral election": an event by its name. */
function isElection({ story: { looks } }: Tagged, { from, to, type }: TaggedSpan): boolean {
  if (type !== PLACE || !YEAR.test(looks[from - 1]?.plain ?? '')) return false;
  let at = to;
  while (at < to + MOST_KINDS && electionKinds.has(looks[at]?.plain ?? '')) at++;
  return /^elections?$/.test(looks[at]?.plain ?? '');
}

/** The spans without those that name a people, a storm, an election or an attitude: no actors. Linear in the number of tokens. */
export function withoutNobodies<T extends TaggedSpan>(tagged: Tagged, spans: readonly T[]): T[] {
  const { looks } = tagged.story;
  const named = stormsOf(tagged.story);
  const isStorm = ({ from, to }: TaggedSpan): boolean =>
    named.has(looks[to - 1]?.plain ?? '') &&
    (to - from === 1 || (to - from === 2 && storms.has(looks[from]?.plain ?? '')));
  const tests = [isAttitude, isPeople, isElection];
  return spans.filter((span) => !isStorm(span) && !tests.some((test) => test(tagged, span)));
}
