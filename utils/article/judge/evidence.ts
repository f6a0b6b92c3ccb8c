import type { Page } from '../blocks/page.ts';
import { surveyPage } from '../blocks/survey.ts';
import { RULES } from '../clutter/index.ts';
import type { Story, Verdict } from '../clutter/rule.ts';
import type { Dom } from '../dom.ts';
import { readabilityRuns } from '../root/readability.ts';
import { Labels } from '../story/labels.ts';
import { featuresOf, type Matrix } from './features.ts';
import { hintsOf } from './hints.ts';
import { type Hints, Scene } from './scene.ts';

/** All that is known of a page before the judge speaks: the same at run time and in training. */
export interface Evidence {
  readonly page: Page;
  readonly hints: Hints;
  readonly labels: Labels;
  /** What the rules removed, by run. */
  readonly removed: readonly (Verdict | undefined)[];
  /** Runs Readability keeps of the rest. */
  readonly kept: ReadonlySet<number>;
  readonly matrix: Matrix;
}

export function gatherEvidence(dom: Dom): Evidence | undefined {
  const page = surveyPage(dom);
  if (!page) return undefined;
  const hints = hintsOf(dom, page);
  const labels = new Labels(undefined);
  const removed: (Verdict | undefined)[] = new Array(page.runs.length).fill(undefined);
  const story: Story = {
    page,
    title: hints.title,
    labels,
    live: false,
    isRemoved: (run) => removed[run] !== undefined,
  };
  applyRules(story, removed);
  const kept = readabilityRuns(dom, page, hints.title, (run) => removed[run.index] !== undefined);
  const matrix = featuresOf(new Scene(page, kept, hints), labels);
  return { page, hints, labels, removed, kept, matrix };
}

function applyRules(story: Story, removed: (Verdict | undefined)[]): void {
  for (const rule of RULES) {
    for (const { from, to, category, reason } of rule.find(story)) {
      for (let i = from; i < to; i++) removed[i] ??= { rule: rule.id, category, reason };
    }
  }
}
