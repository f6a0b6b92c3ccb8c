import type { BlockTokens } from '../1-tokens/index.ts';
import { allowedTransitions, decodeSentence } from '../model/decode.ts';
import { scoreLabels } from '../model/scores.ts';
import { type ActorModel, LABEL_COUNT } from '../model/types.ts';
import { joinTokens, type StoryTokens } from './document.ts';
import { extractFeatures, type Features } from './features.ts';
import type { WordLook } from './words.ts';

/** Types in the order of the model's labels. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

/** A run of tokens with one label, before anything is made of it. Token indices of the whole story. */
export interface TaggedSpan {
  readonly from: number;
  readonly to: number;
  /** Index in `TYPES`. */
  readonly type: number;
  /** Mean score of each type over the span, as if it were labelled so, less the score of no name. */
  readonly scores: readonly number[];
}

export interface Tagged {
  readonly story: StoryTokens;
  readonly features: Features;
  readonly spans: TaggedSpan[];
}

/** Places in `TYPES`; teams are organisations. */
export const PER = 0;
export const ORG = 1;
export const PLACE = 2;
/** The first of `TYPES`: people, organisations and places; works and peoples are not shown. */
export const NAME_TYPES = 3;

export const nameOf = ({ story }: Tagged, span: TaggedSpan): string =>
  story.looks
    .slice(span.from, span.to)
    .map((look) => look.plain)
    .join(' ');

export const confidenceOf = (span: TaggedSpan): number => 1 / (1 + Math.exp(-((span.scores[span.type] ?? 0) - 2) / 2));

/** Looks of words are kept with the model: the next story starts warm. */
const known = new WeakMap<ActorModel, Map<string, WordLook>>();
const MOST_KEPT = 20_000;

function looksOf(model: ActorModel): Map<string, WordLook> {
  let looks = known.get(model);
  if (!looks || looks.size > MOST_KEPT) {
    looks = new Map();
    known.set(model, looks);
  }
  return looks;
}

function spanScores(scores: Float64Array, from: number, to: number): number[] {
  return TYPES.map((_, type) => {
    let sum = 0;
    for (let i = from; i < to; i++) {
      const label = 2 * type + (i === from ? 1 : 2);
      sum += (scores[i * LABEL_COUNT + label] as number) - (scores[i * LABEL_COUNT] as number);
    }
    return sum / (to - from);
  });
}

/** Runs the model over the story's blocks. */
export function tagStory(blocks: readonly BlockTokens[], model: ActorModel): Tagged {
  const story = joinTokens(blocks, model.lexicon, looksOf(model));
  const features = extractFeatures(story);
  const scores = scoreLabels(model, story, features);
  const allowed = allowedTransitions(model.network.transitions);
  const labels = new Uint8Array(story.count);
  const spans: TaggedSpan[] = [];
  for (let s = 0; s + 1 < story.sentences.length; s++) {
    const [from, to] = [story.sentences[s] as number, story.sentences[s + 1] as number];
    decodeSentence(scores, allowed, from, to, labels);
    for (let i = from; i < to; ) {
      const label = labels[i] as number;
      let end = i + 1;
      if (label !== 0) {
        while (end < to && labels[end] === label + 1) end++;
        spans.push({ from: i, to: end, type: (label - 1) >> 1, scores: spanScores(scores, i, end) });
      }
      i = end;
    }
  }
  return { story, features, spans };
}
