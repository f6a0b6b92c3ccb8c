import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/types.ts';
import { countryNames } from '../lang/en/countries.ts';
import { knownPlaces } from '../lang/en/known.ts';
import { particles } from '../lang/en/names.ts';
import type { ActorType } from '../types.ts';
import { namesSaidEqual } from './said-names.ts';
import { hasOtherNames, initialsOf, isAcronym, isShortPerson, nameKey, personName, spellingKey } from './spelling.ts';

/** Mentions of one actor in reading order; `names` counts how often each name is used. */
export interface Cluster {
  readonly type: ActorType;
  readonly names: ReadonlyMap<string, number>;
  readonly mentions: readonly Mention[];
}

interface Growing {
  readonly types: Map<ActorType, number>;
  readonly names: Map<string, number>;
  readonly mentions: Mention[];
  /** Sentence of its first mention. */
  first: number;
}

function typeOf({ types }: Growing): ActorType {
  if (types.size === 1) for (const type of types.keys()) return type;
  return [...types].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Remembers what a function made of a name: a story says the same ones over and over. */
function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      value = read(name);
      known.set(name, value);
    }
    return value;
  };
}

/** So many actors that share a word, and names of one actor, are compared; no story has more. */
const MOST_NAMESAKES = 30;

const firstNames = ({ names }: Growing): string[] => {
  const list: string[] = [];
  for (const name of names.keys()) {
    if (list.length >= MOST_NAMESAKES) break;
    list.push(name);
  }
  return list;
};

const ISLAND = / (?:Islands?|Isles?|Archipelago)$/;

/** Looks clusters up by whole name, by word and by initials: joining stays linear in the number of mentions. */
class Index {
  readonly clusters: Growing[] = [];
  readonly person = remembered(personName);
  private readonly keyOf = remembered(nameKey);
  private readonly byKey = new Map<string, Growing>();
  private readonly byWord = new Map<string, Set<Growing>>();
  private readonly byIsland = new Map<string, Growing>();
  private readonly byInitials = new Map<string, Growing>();

  add(mention: Mention, into?: Growing): Growing {
    const cluster: Growing = into ?? { types: new Map(), names: new Map(), mentions: [], first: mention.sentence };
    if (!into) this.clusters.push(cluster);
    cluster.mentions.push(mention);
    cluster.first = Math.min(cluster.first, mention.sentence);
    cluster.types.set(mention.type, (cluster.types.get(mention.type) ?? 0) + 1);
    const seen = cluster.names.get(mention.name) ?? 0;
    cluster.names.set(mention.name, seen + 1);
    if (seen === 0) this.learn(mention, cluster);
    return cluster;
  }

  private learn({ name, type }: Mention, cluster: Growing): void {
    const key = this.keyOf(name);
    if (!this.byKey.has(key)) this.byKey.set(key, cluster);
    if (name.includes(' ') && type !== 'PER')
      for (const letters of initialsOf(name)) this.byInitials.set(letters, cluster);
    const island = type === 'LOC' ? name.replace(ISLAND, '') : name;
    // Hong Kong is more than Hong Kong Island.
    if (island !== name && !knownPlaces.has(island.toLowerCase()) && !this.byIsland.has(island))
      this.byIsland.set(island, cluster);
    const words = type === 'PER' ? this.person(name).words : name.split(' ');
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
      const key = spellingKey(word);
      const list = this.byWord.get(key);
      if (list) list.add(cluster);
      else this.byWord.set(key, new Set([cluster]));
    }
  }

  /** The cluster of the same name; "Washington" the person is not the city that has other names. */
  named({ name, type }: Mention): Growing | undefined {
    const cluster = this.byKey.get(this.keyOf(name));
    const isOther = cluster && !cluster.names.has(name) && (type === 'PER') !== (typeOf(cluster) === 'PER');
    return isOther ? undefined : cluster;
  }

  abbreviated(name: string): Growing | undefined {
    return this.byInitials.get(name.replace(/[.&]/g, '').replace(/(?<=..\p{Lu})s$/u, ''));
  }

  /** "Socotra" of "Socotra Island", "Chathams" of "Chatham Islands". */
  island(name: string): Growing | undefined {
    return this.byIsland.get(name) ?? this.byIsland.get(name.replace(/s$/, ''));
  }

  /** Clusters of a type one of whose names starts or ends with the word: the first ones, so that work stays bounded on any page. */
  withWord(word: string, type: ActorType): Growing[] {
    const found: Growing[] = [];
    let seen = 0;
    for (const cluster of this.byWord.get(spellingKey(word)) ?? []) {
      if (found.length >= MOST_NAMESAKES || seen++ >= 4 * MOST_NAMESAKES) break;
      if (typeOf(cluster) === type) found.push(cluster);
    }
    return found;
  }
}

/** A story introduces its people by full name; the one named first, then most, is who a bare last name means. */
const introducedFirst = (a: Growing, b: Growing): number => a.first - b.first || b.mentions.length - a.mentions.length;

function findPerson(mention: Mention, index: Index): Growing | undefined {
  const { words, epithet } = index.person(mention.name);
  const fits = (cluster: Growing): boolean =>
    firstNames(cluster).some((name) => {
      const { words: other, epithet: another } = index.person(name);
      if (epithet && another && epithet !== another) return false;
      return words.length > other.length
        ? isShortPerson(other, words) && other.length > 1
        : isShortPerson(words, other);
    });
  const last = spellingKey(words.at(-1) ?? '');
  const isLastOf = (cluster: Growing): boolean =>
    firstNames(cluster).some((name) => spellingKey(index.person(name).words.at(-1) ?? '') === last);
  const [first = '', end = ''] = [words[0], words.at(-1)];
  const alike = index.withWord(end, 'PER');
  if (first !== end) alike.push(...index.withWord(first, 'PER').filter((cluster) => !alike.includes(cluster)));
  const found = alike.filter(fits).sort(introducedFirst);
  // A bare name is a last name before it is a given name.
  return (words.length === 1 ? found.find(isLastOf) : undefined) ?? found[0];
}

/** One of several longer names is meant when it is named so much more often. */
const DOMINANCE = 3;

const dominant = (clusters: readonly Growing[]): Growing | undefined => {
  const [most, next] = [...clusters].sort((a, b) => b.mentions.length - a.mentions.length);
  return most && most.mentions.length >= DOMINANCE * (next?.mentions.length ?? 0) ? most : undefined;
};

/** "Pirates" of "Pittsburgh Pirates", "Tesla" of "Tesla Motors": the start or the end of one longer name, but not "Ohio State University" of "Library of Ohio State University". */
function findOrganisation(mention: Mention, index: Index): Growing | undefined {
  const { name } = mention;
  if (isAcronym(name)) {
    const expanded = index.abbreviated(name);
    if (expanded) return expanded;
  }
  const words = name.split(' ');
  const isWhole = hasOtherNames(name);
  const isPart = (long: string): boolean => {
    const other = long.split(' ');
    const more = other.length - words.length;
    if (more <= 0 || name.length < 4) return false;
    // The United Nations are not their High Commissioner for Refugees.
    return (
      (!isWhole && words.every((word, i) => other[i] === word)) ||
      (words.every((word, i) => other[more + i] === word) &&
        (words.length === 1 || !particles.has((other[more - 1] as string).toLowerCase())))
    );
  };
  const longer = new Set([...index.withWord(words[0] ?? '', 'ORG'), ...index.withWord(words.at(-1) ?? '', 'ORG')]);
  return dominant([...longer].filter((cluster) => firstNames(cluster).some(isPart)));
}

const SIDES: readonly string[] = ['North', 'South', 'East', 'West'];

/** "the North" of "North Korea", "Korea" of "South Korea", where the story names one such country. */
function halfCountry(name: string, index: Index): Growing | undefined {
  const isSide = SIDES.includes(name);
  if (name.includes(' ') || (!isSide && countryNames.has(name.toLowerCase()))) return undefined;
  const isWhole = (long: string): boolean =>
    countryNames.has(long.toLowerCase()) &&
    (isSide ? long.startsWith(`${name} `) : SIDES.some((side) => long === `${side} ${name}`));
  const found = index.withWord(name, 'LOC').filter((cluster) => firstNames(cluster).some(isWhole));
  return found.length === 1 ? found[0] : undefined;
}

/** "S.F." of "San Francisco", "Socotra" of "Socotra Island", "Chathams" of "Chatham Islands". */
function findPlace({ name }: Mention, index: Index): Growing | undefined {
  const isShort = isAcronym(name) && (name.includes('.') || name.length > 2);
  return (isShort ? index.abbreviated(name) : undefined) ?? index.island(name) ?? halfCountry(name, index);
}

const FINDERS: Readonly<Record<ActorType, (mention: Mention, index: Index) => Growing | undefined>> = {
  PER: findPerson,
  ORG: findOrganisation,
  LOC: findPlace,
};

const inReadingOrder = (a: Mention, b: Mention): number => a.at - b.at || a.start - b.start;

/** Joins the mentions that name the same actor. Longest names first, so that short ones find their full form. */
export function clusterMentions(mentions: readonly Mention[], blocks: readonly BlockTokens[]): Cluster[] {
  const index = new Index();
  const links = namesSaidEqual(mentions, blocks);
  const joined = new Map<Mention, Growing>();
  const order = mentions
    .map((mention, i) => ({ mention, i, words: mention.name.split(' ').length }))
    .sort((a, b) => b.words - a.words || a.i - b.i);
  for (const { mention } of order) {
    const long = links.get(mention);
    const into = (long && joined.get(long)) ?? index.named(mention) ?? FINDERS[mention.type](mention, index);
    joined.set(mention, index.add(mention, into));
  }
  return index.clusters
    .map((cluster) => ({
      type: typeOf(cluster),
      names: cluster.names,
      mentions: cluster.mentions.sort(inReadingOrder),
    }))
    .sort((a, b) => inReadingOrder(a.mentions[0] as Mention, b.mentions[0] as Mention));
}
