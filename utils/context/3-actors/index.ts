import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/types.ts';
import type { Actor } from '../types.ts';
import { type Cluster, clusterMentions } from './cluster.ts';
import { findPronouns } from './pronouns.ts';
import { findRole, isDefinite, type Role } from './roles.ts';

export type { Cluster } from './cluster.ts';

/** "BERLIN" of a dateline, where the story has "Berlin" too. */
const isShouted = (name: string, all: Iterable<string>): boolean =>
  name === name.toUpperCase() &&
  [...all].some((other) => other !== name && other.toUpperCase() === name && /\p{Ll}/u.test(other));

/** The name to show: for people the longest, for others the most used, the first in doubt. */
function bestName({ type, names }: Cluster): string {
  const list = [...names];
  const rank = ([name, count]: [string, number]): number =>
    (isShouted(name, names.keys()) ? -1 : 1) * ((type === 'PER' ? name.split(' ').length * 1000 : 0) + count);
  return list.reduce((best, next) => (rank(next) > rank(best) ? next : best))[0];
}

/** An actor without its rank, and the mentions it was made of. */
export interface FoundActor {
  readonly actor: Omit<Actor, 'id' | 'score' | 'isAside'>;
  readonly cluster: Cluster;
}

/** What is said of an actor each; where two would have the same words, the closer tie has them. */
function findRoles(clusters: readonly Cluster[], blocks: readonly BlockTokens[]): (Role | undefined)[] {
  const roles = clusters.map((cluster) => findRole(cluster, blocks));
  const best = new Map<string, Role>();
  const placeOf = ({ span }: Role): string => `${span.block}:${span.start}`;
  for (const role of roles) {
    const other = role && best.get(placeOf(role));
    if (role && (!other || role.rank < other.rank)) best.set(placeOf(role), role);
  }
  return roles.map((role) => (role && best.get(placeOf(role)) === role ? role : undefined));
}

/** Mentions → actors, aliases merged; scores are set by `4-salience`. */
export function findActors(mentions: readonly Mention[], blocks: readonly BlockTokens[]): FoundActor[] {
  const clusters = clusterMentions(mentions, blocks);
  const pronouns = findPronouns(clusters, blocks);
  const roles = findRoles(clusters, blocks);
  return clusters.map((cluster, i) => {
    const name = bestName(cluster);
    const role = roles[i];
    const used = new Set(cluster.mentions.map((mention) => mention.name));
    return {
      cluster,
      actor: {
        name,
        type: cluster.type,
        aliases: [...[...used].filter((alias) => alias !== name), ...(role && isDefinite(role) ? [role.text] : [])],
        ...(role && { role: { text: role.text, span: role.span } }),
        mentions: cluster.mentions.map(({ block, start, end }) => ({ block, start, end })),
        pronouns: pronouns.get(cluster) ?? [],
      },
    };
  });
}
