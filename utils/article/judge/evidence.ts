import { finish, type Steps } from '../../steps.ts';
import type { Page } from '../blocks/page.ts';
import { surveyPage } from '../blocks/survey.ts';
import { RULES } from '../clutter/index.ts';
import type { Finding, ReasonCode, Story, Verdict } from '../clutter/rule.ts';
import type { Dom } from '../dom.ts';
import { type Metadata, metadataOf } from '../metadata/index.ts';
import { rootRuns } from '../root/score.ts';
import { type StoryRange, storiesOf } from '../root/stories.ts';
import { Labels } from '../story/labels.ts';
import type { ReadOptions } from '../types.ts';
import { featureSteps, type Matrix } from './features.ts';
import { type Hints, Scene } from './scene.ts';

/** All that is known of a page before the judge speaks: the same at run time and in training. */
export interface Evidence {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly hints: Hints;
  readonly labels: Labels;
  /** What the rules removed, by run. */
  readonly removed: readonly (Verdict | undefined)[];
  /** Runs of the rest that stand in the story's box, by index: 1 for those that do. */
  readonly kept: Uint8Array;
  readonly matrix: Matrix;
  readonly scene: Scene;
  /** The page's stories in document order, when it has several, and which of them is read. */
  readonly stories: readonly StoryRange[];
  readonly chosen: number;
}

export const gatherEvidence = (dom: Dom, url: string, candidate?: number): Evidence | undefined =>
  finish(evidenceSteps(dom, { url, ...(candidate !== undefined && { candidate }) }));

/** Steps lie between the stages: a page of many lines may be given up after any of them. */
export function* evidenceSteps(
  dom: Dom,
  { url, candidate, runs }: Pick<ReadOptions, 'url' | 'candidate' | 'runs'>,
): Steps<Evidence | undefined> {
  const page = surveyPage(dom, runs);
  if (!page) return undefined;
  yield;
  const metadata = metadataOf(dom, url);
  const hints: Hints = {
    title: metadata.title,
    description: metadata.excerpt,
    byline: metadata.byline,
    body: metadata.articleBody,
  };
  // Labels of all languages: pages mix them, and a page that says its language wrongly is common.
  const labels = new Labels();
  const removed: (Verdict | undefined)[] = new Array(page.runs.length).fill(undefined);
  const story: Story = {
    page,
    title: hints.title,
    byline: hints.byline,
    labels,
    live: isLive(metadata),
    isRemoved: (run) => removed[run] !== undefined,
  };
  yield;
  const others = (yield* applyRules(story, removed)).filter(({ reason }) => STORIES.has(reason));
  const stories = storiesOf(page, hints.title, others, story.isRemoved);
  const wanted = candidate === undefined ? undefined : stories[candidate];
  if (wanted && !wanted.isMain) keepOnly(removed, wanted);
  const chosen = wanted ? stories.indexOf(wanted) : stories.findIndex(({ isMain }) => isMain);
  const own =
    wanted && !wanted.isMain ? { ...hints, title: wanted.title, description: '', byline: '', body: '' } : hints;
  yield;
  const kept = rootRuns(page, story.isRemoved);
  yield;
  const scene = new Scene(page, kept, own);
  yield;
  const matrix = yield* featureSteps(scene, labels);
  return { page, metadata, hints: own, labels, removed, kept, matrix, scene, stories, chosen };
}

/** Findings that are stories of their own. */
const STORIES: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['foreign_story', 'other_article']);

/** Reads another of the page's stories: all around it is not it. */
function keepOnly(removed: (Verdict | undefined)[], { from, to }: StoryRange): void {
  for (let i = 0; i < removed.length; i++) {
    removed[i] =
      i >= from && i < to ? undefined : { rule: 'other-article', category: 'related', reason: 'other_article' };
  }
}

const LIVE = /\blive[- ]?(?:blog|ticker|updates?)\b|\bliveticker\b/i;

/** Entries of a live blog have times and headlines of their own, as foreign stories do. */
const isLive = ({ types, title }: Metadata): boolean => types.has('LiveBlogPosting') || LIVE.test(title);

function* applyRules(story: Story, removed: (Verdict | undefined)[]): Steps<Finding[]> {
  const all: Finding[] = [];
  for (const rule of RULES) {
    const findings = rule.find(story);
    all.push(...findings);
    for (const { from, to, category, reason } of findings) {
      for (let i = from; i < to; i++) removed[i] ??= { rule: rule.id, category, reason };
    }
    yield;
  }
  return all;
}
