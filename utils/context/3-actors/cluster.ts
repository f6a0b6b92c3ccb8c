import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/types.ts';
import type { ActorType } from '../types.ts';
import { initialsOf, isAcronym, isShortPerson, nameKey, personWords, spellingKey } from './spelling.ts';

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

const typeOf = ({ types }: Growing): ActorType =>
  [...types].reduce((best, next) => (next[1] > best[1] ? next : best))[0];

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

/** Looks clusters up by whole name, by word and by initials: joining stays linear in the number of mentions. */
class Index {
  readonly clusters: Growing[] = [];
  private readonly byKey = new Map<string, Growing>();
  private readonly byWord = new Map<string, Set<Growing>>();
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
    const key = nameKey(name);
    if (!this.byKey.has(key)) this.byKey.set(key, cluster);
    if (name.includes(' ') && type !== 'PER') this.byInitials.set(initialsOf(name), cluster);
    const words = type === 'PER' ? personWords(name) : name.split(' ');
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
      const key = spellingKey(word);
      const list = this.byWord.get(key);
      if (list) list.add(cluster);
      else this.byWord.set(key, new Set([cluster]));
    }
  }

  named(name: string): Growing | undefined {
    return this.byKey.get(nameKey(name));
  }

  abbreviated(name: string): Growing | undefined {
    return this.byInitials.get(name.replace(/[.&]|s$/g, ''));
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
  const words = personWords(mention.name);
  const fits = (cluster: Growing): boolean =>
    firstNames(cluster).some((name) => {
      const other = personWords(name);
      return words.length > other.length
        ? isShortPerson(other, words) && other.length > 1
        : isShortPerson(words, other);
    });
  return index
    .withWord(words.at(-1) ?? '', 'PER')
    .filter(fits)
    .sort(introducedFirst)[0];
}

/** "Pirates" of "Pittsburgh Pirates", "Tesla" of "Tesla Motors": the start or the end of one longer name only. */
function findOrganisation(mention: Mention, index: Index): Growing | undefined {
  const { name } = mention;
  if (isAcronym(name)) {
    const expanded = index.abbreviated(name);
    if (expanded) return expanded;
  }
  const words = name.split(' ');
  const isPart = (long: string): boolean => {
    const other = long.split(' ');
    if (other.length <= words.length || name.length < 4) return false;
    return (
      words.every((word, i) => other[i] === word) ||
      words.every((word, i) => other[other.length - words.length + i] === word)
    );
  };
  const longer = new Set([...index.withWord(words[0] ?? '', 'ORG'), ...index.withWord(words.at(-1) ?? '', 'ORG')]);
  const fitting = [...longer].filter((cluster) => firstNames(cluster).some(isPart));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Are the letters of an acronym found in the name, in order: "ACPeds" in "American College of Pediatricians"? */
function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const text = long.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.charAt(0) === text.charAt(0) && letters.length >= 2 && long.includes(' ');
}

/** "Long Name (LN)": the text itself says that both are one. Short mention → long mention. */
function bracketed(mentions: readonly Mention[], blocks: readonly BlockTokens[]): Map<Mention, Mention> {
  const links = new Map<Mention, Mention>();
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (!before || before.at !== mention.at || mention.first !== before.last + 1) return;
    const { words } = blocks[mention.at] as BlockTokens;
    if (words[before.last] !== '(' || words[mention.last] !== ')') return;
    const [short, long] = mention.name.length < before.name.length ? [mention, before] : [before, mention];
    if (/^\p{Lu}\S*\p{Lu}/u.test(short.name) && !short.name.includes(' ') && abbreviates(short.name, long.name))
      links.set(short, long);
  });
  return links;
}

const inReadingOrder = (a: Mention, b: Mention): number => a.at - b.at || a.start - b.start;

/** Joins the mentions that name the same actor. Longest names first, so that short ones find their full form. */
export function clusterMentions(mentions: readonly Mention[], blocks: readonly BlockTokens[]): Cluster[] {
  const index = new Index();
  const links = bracketed(mentions, blocks);
  const joined = new Map<Mention, Growing>();
  const order = mentions
    .map((mention, i) => ({ mention, i, words: mention.name.split(' ').length }))
    .sort((a, b) => b.words - a.words || a.i - b.i);
  for (const { mention } of order) {
    const long = links.get(mention);
    const short = mention.type === 'PER' ? findPerson : mention.type === 'ORG' ? findOrganisation : undefined;
    const into = (long && joined.get(long)) ?? index.named(mention.name) ?? short?.(mention, index);
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
