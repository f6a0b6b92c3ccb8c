import type { Mention } from '../2-mentions/types.ts';
import { sameName } from '../lang/en/names.ts';
import type { ActorType } from '../types.ts';
import { initialsOf, isAcronym, sameSpelling } from './spelling.ts';

/** Mentions of one actor, in the order they were joined; `names` counts how often each name is used. */
export interface Cluster {
  readonly type: ActorType;
  readonly names: Map<string, number>;
  readonly mentions: Mention[];
}

/** Equal keys are equal names: case, full stops and hyphens do not count, countries have one name. */
export function nameKey(name: string): string {
  const plain = name.toLowerCase().replace(/\./g, '').replace(/[-‐‑]/g, ' ').replace(/’/g, "'");
  return Object.hasOwn(sameName, plain) ? (sameName[plain] as string) : plain;
}

/** Looks clusters up by key, by word and by initials, so that joining stays linear in the number of mentions. */
class Index {
  readonly clusters: Cluster[] = [];
  readonly byKey = new Map<string, Cluster>();
  readonly byWord = new Map<string, Set<Cluster>>();
  readonly byInitials = new Map<string, Cluster>();

  add(mention: Mention, into?: Cluster): void {
    const cluster = into ?? { type: mention.type, names: new Map<string, number>(), mentions: [] };
    if (!into) this.clusters.push(cluster);
    cluster.mentions.push(mention);
    const seen = cluster.names.get(mention.name) ?? 0;
    cluster.names.set(mention.name, seen + 1);
    if (seen > 0) return;
    const key = mention.type + nameKey(mention.name);
    if (!this.byKey.has(key)) this.byKey.set(key, cluster);
    if (mention.name.includes(' ') && mention.type !== 'PER') this.byInitials.set(initialsOf(mention.name), cluster);
    for (const word of mention.name.toLowerCase().split(/[\s-]+/)) {
      const list = this.byWord.get(word);
      if (list) list.add(cluster);
      else this.byWord.set(word, new Set([cluster]));
    }
  }

  withWord(word: string, type: ActorType): Cluster[] {
    return [...(this.byWord.get(word.toLowerCase()) ?? [])].filter((cluster) => cluster.type === type);
  }
}

const distance = (cluster: Cluster, mention: Mention): number => {
  const last = cluster.mentions.filter((other) => other.sentence <= mention.sentence);
  return last.length > 0 ? Math.min(...last.map((other) => mention.sentence - other.sentence)) : 1e6;
};

/** May a short name of a person stand for the long one? Given names agree by letter, last names in full. */
export function isShortPerson(short: readonly string[], long: readonly string[]): boolean {
  const [first = ''] = short;
  if (short.length === 1) return sameSpelling(long.at(-1) ?? '', first) || (long.length > 1 && long[0] === first);
  if (short.length > long.length) return false;
  const given = long[0] ?? '';
  const initial = first.replace('.', '').length === 1 || given.replace('.', '').length === 1;
  return (
    sameSpelling(short.at(-1) ?? '', long.at(-1) ?? '') &&
    (initial ? first[0] === given[0] : sameSpelling(first, given))
  );
}

function findPerson(mention: Mention, index: Index): Cluster | undefined {
  const words = mention.name.split(' ');
  const last = words.at(-1) ?? '';
  const near = new Set([
    ...index.withWord(last, 'PER'),
    ...(words.length === 1 ? [] : index.withWord(words[0] ?? '', 'PER')),
  ]);
  if (near.size === 0) for (const cluster of index.clusters) if (cluster.type === 'PER') near.add(cluster);
  const fitting = [...near].filter((cluster) =>
    [...cluster.names.keys()].some((name) => isShortPerson(words, name.split(' '))),
  );
  return fitting.sort((a, b) => distance(a, mention) - distance(b, mention))[0];
}

function findOrganisation(mention: Mention, index: Index): Cluster | undefined {
  const { name } = mention;
  if (isAcronym(name)) {
    const expanded = index.byInitials.get(name.replace(/[.&]/g, ''));
    if (expanded) return expanded;
  }
  const words = name.split(' ');
  const starts = (long: string): boolean => {
    const other = long.split(' ');
    if (other.length <= words.length) return false;
    if (words.length === 1) return name.length > 3 && other[0] === name;
    return (
      words.every((word, i) => other[i] === word) ||
      words.every((word, i) => other[other.length - words.length + i] === word)
    );
  };
  return index.withWord(words[0] ?? '', 'ORG').find((cluster) => [...cluster.names.keys()].some(starts));
}

/** Joins the mentions that name the same actor. Longest names first, so that short ones find their full form. */
export function clusterMentions(mentions: readonly Mention[]): Cluster[] {
  const index = new Index();
  const order = mentions
    .map((mention, i) => ({ mention, i, words: mention.name.split(' ').length }))
    .sort((a, b) => b.words - a.words || a.i - b.i);
  for (const { mention } of order) {
    const same = index.byKey.get(mention.type + nameKey(mention.name));
    const short = mention.type === 'PER' ? findPerson : mention.type === 'ORG' ? findOrganisation : undefined;
    index.add(mention, same ?? short?.(mention, index));
  }
  for (const cluster of index.clusters) {
    cluster.mentions.sort((a, b) => a.at - b.at || a.start - b.start);
  }
  return index.clusters;
}
