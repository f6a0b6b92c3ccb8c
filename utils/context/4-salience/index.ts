import type { FoundActor } from '../3-actors/index.ts';
import type { Actor } from '../types.ts';

/** What the story is about: named often, named early. */
const score = ({ cluster: { mentions } }: FoundActor, sentences: number): number =>
  mentions.length - (mentions[0]?.sentence ?? 0) / Math.max(1, sentences);

/** The most salient first; `id` is the place in the list. */
export const rankActors = (found: readonly FoundActor[], sentences: number): Actor[] =>
  found
    .map((one) => ({ ...one.actor, score: score(one, sentences) }))
    .sort((a, b) => b.score - a.score)
    .map((actor, id) => ({ id, ...actor }));
