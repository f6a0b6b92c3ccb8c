import type { FoundActor } from '../3-actors/index.ts';
import type { Actor } from '../types.ts';
import { isPublisher } from './beside.ts';
import { type FeatureName, type Story, salienceFeatures } from './features.ts';

export type { Story } from './features.ts';

/**
 * Chosen on GUM's graded salience (Lin and Zeldes 2024) from a coarse grid. Thirty features with fitted weights were no better by
 * documents (ten-fold): what ranks is count, title and place; see public/models/README.md.
 */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  logCount: 1,
  inTitle: 1,
  earliness: 0.5,
  lead: 0.15,
  leadPlace: 0.6,
  spread: 0.5,
  citedShare: -0.4,
  bracketShare: -0.4,
  beside: -3,
};
const NAMES = Object.keys(WEIGHTS) as FeatureName[];

const scoreOf = (features: Readonly<Record<FeatureName, number>>): number =>
  NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);

/** The most salient first; `id` is the place in the list. */
export function rankActors(all: readonly FoundActor[], story: Story): Actor[] {
  const found = all.filter((one) => !isPublisher(one, story));
  const features = salienceFeatures(found, story);
  return found
    .map((one, i) => ({
      ...one.actor,
      score: scoreOf(features[i] as Record<FeatureName, number>),
      ...(features[i]?.beside === 1 && { isAside: true as const }),
    }))
    .sort((a, b) => b.score - a.score)
    .map((actor, id) => ({ id, ...actor }));
}
