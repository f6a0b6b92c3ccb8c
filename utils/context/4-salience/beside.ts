import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/index.ts';
import type { FoundActor } from '../3-actors/index.ts';
import type { ActorType } from '../types.ts';
import type { Story } from './features.ts';

const TOLD = /^(?:told|tells|telling)$/i;
const SHARED = /^(?:shared|spoke|speaking|interview)$/i;
const REPORTED = /^(?:reported|reports|reporting|reporter|reporters|news|newspaper|agency)$/i;
const CREDIT =
  /^(?:reporting|editing|edited|writing|written|photo|photos|photograph|photography|picture|pictures|image|images|video|compiled|translated|credit|illustration)$/i;
const DASH = /^(?:[-–—]|--)$/;
const VERB_BEFORE = /^(?:by|to|with|via)$/i;

/** "ISTANBUL (Agency) —", "KYIV, Ukraine, March 3 —" at the start of a block. */
function isDateline({ words }: BlockTokens, { first, last }: Mention): boolean {
  if (first > 4) return false;
  const dash = words.slice(last, last + 9).findIndex((word) => DASH.test(word));
  if (dash < 0) return false;
  const between = words.slice(last, last + dash);
  return (
    between.every((word) => /^[,()./\d]|^\p{Lu}/u.test(word)) &&
    words.slice(0, first).every((word) => /^[,(]$|^\p{Lu}/u.test(word))
  );
}

/** "VIENNA (Agency) —": the agency between the dateline's place and its dash. */
function isDatelineAgency({ words }: BlockTokens, { first, last }: Mention): boolean {
  if (first > 8 || words[first - 1] !== '(' || words[last] !== ')' || !DASH.test(words[last + 1] ?? '')) return false;
  return words.slice(0, first).every((word) => /^[,.()/\d]|^\p{Lu}/u.test(word));
}

/** "Reporting by Ann Hill; editing by Tom Brown", "Photo: Ann Hill": whose work it is. */
function isCredited({ words }: BlockTokens, { first }: Mention): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 14); i--) {
    const word = words[i] as string;
    if (CREDIT.test(word)) return /^(?:by|:|\/)$/i.test(words[i + 1] ?? '');
    if (/^[.!?]$/.test(word) || (/^\p{Ll}/u.test(word) && !/^(?:by|and|in|for|with|additional)$/.test(word)))
      return false;
  }
  return false;
}

/** "told The Herald", "the Herald reported", "according to the Herald newspaper": the press that carries the words of others. */
function isPress({ words }: BlockTokens, { first, last }: Mention): boolean {
  const before = words[/^the$/i.test(words[first - 1] ?? '') ? first - 2 : first - 1] ?? '';
  const verb = words.slice(Math.max(0, first - 4), first);
  return (
    TOLD.test(before) ||
    (before === 'with' && verb.some((word) => SHARED.test(word))) ||
    (REPORTED.test(words[last] ?? '') && (!VERB_BEFORE.test(before) || /^according$/i.test(words[first - 2] ?? '')))
  );
}

const TESTS: Readonly<Record<ActorType, readonly ((block: BlockTokens, mention: Mention) => boolean)[]>> = {
  PER: [isCredited],
  ORG: [isPress, isDateline, isDatelineAgency, isCredited],
  LOC: [isDateline],
};

export interface Beside {
  /** The mentions that are of the story: not in a dateline or credit, nor of a paper or agency that only reports. */
  readonly own: readonly Mention[];
  /** How far it is beside the story: 1 when named in datelines and credits only, 0.5 when (as it seems) the press. */
  readonly degree: 0 | 0.5 | 1;
}

export function besideStory({ actor, cluster: { mentions } }: FoundActor, blocks: readonly BlockTokens[]): Beside {
  const tests = TESTS[actor.type];
  const passes = (mention: Mention, test: (typeof tests)[number]): boolean =>
    test(blocks[mention.at] as BlockTokens, mention);
  const own = mentions.filter((mention) => !tests.some((test) => passes(mention, test)));
  if (own.length > 0) return { own, degree: 0 };
  const isReporter = mentions.every((mention) => tests.every((test) => test === isPress || !passes(mention, test)));
  return { own: mentions, degree: isReporter ? 0.5 : 1 };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the ?(?=\p{L}{3})/u, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Named no more often, a publisher is named in passing. */
const MOST_IN_PASSING = 3;

/** Is it who publishes or reposts the story, or who wrote it, by name? */
function isNamedAsPublisher(
  { actor, cluster }: FoundActor,
  publishers: readonly string[],
  names: readonly string[],
): boolean {
  // A station is called by its sign, its site by sign and town: "WBRK Brakeport".
  const signs = publishers.map((publisher) => /^\p{Lu}[\p{Lu}\d]{2,}(?= )/u.exec(publisher)?.[0]);
  if (actor.type === 'ORG' && [...cluster.names.keys()].some((name) => signs.includes(name))) return true;
  return publishers
    .map(plain)
    .some(
      (publisher) =>
        names.includes(publisher) ||
        (actor.type === 'PER' && names.some((name) => name.length > 6 && publisher.includes(name))),
    );
}

/** Is it who publishes or reposts the story, or who wrote it, and no more than named in passing? */
export function isPublisher(found: FoundActor, { publishers, title, blocks }: Story): boolean {
  if (publishers.length === 0) return false;
  const names = [...found.cluster.names.keys()].map(plain);
  if (!isNamedAsPublisher(found, publishers, names)) return false;
  const headline = plain(title);
  if (names.some((name) => headline.includes(name))) return false;
  // Of those named more often, who is in datelines and behind "told" alone.
  return found.cluster.mentions.length <= MOST_IN_PASSING || besideStory(found, blocks).degree !== 0;
}
