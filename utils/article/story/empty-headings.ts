import type { Page, Run } from '../blocks/page.ts';
import type { Verdict } from '../clutter/rule.ts';
import { isHeadingRun } from './labels.ts';

const levelOf = (run: Run): number => Number(run.frame.tag.slice(1));
const isKept = (verdict: Verdict | undefined): boolean => verdict !== undefined && !verdict.rule;

/** Runs before which a picture, video or embed stands that is no link to elsewhere. */
const mediaBefore = (page: Page): Set<number> =>
  new Set(page.media.filter(({ kind, link }) => kind !== 'rule' && !link).map(({ before }) => before));

/** What the lines under a heading became, if none of them is kept: the first that was removed. */
function fateBelow(page: Page, verdicts: readonly (Verdict | undefined)[], head: Run, media: Set<number>) {
  let fate: Verdict | undefined;
  for (let i = head.index + 1; i < page.runs.length; i++) {
    const run = page.runs[i] as Run;
    if (media.has(i)) return undefined;
    if (isHeadingRun(run) && levelOf(run) <= levelOf(head)) break;
    if (isKept(verdicts[i])) return undefined;
    fate ??= verdicts[i];
    // Nothing of the page's own frame is governed by it: the lines that are listed have ended.
    if (fate && !verdicts[i]) break;
  }
  return fate;
}

/**
 * A kept heading all of whose lines were removed ("Popular in People" over a list of links) goes with them, as what they are.
 * Changes `verdicts` in place, from the last to the first, so that a heading over headings goes too.
 */
export function dropEmptyHeadings(page: Page, verdicts: (Verdict | undefined)[]): void {
  const media = mediaBefore(page);
  for (let i = page.runs.length - 2; i >= 0; i--) {
    const run = page.runs[i] as Run;
    const verdict = verdicts[i];
    if (!verdict || verdict.rule || verdict.role || !isHeadingRun(run) || levelOf(run) === 1) continue;
    const next = page.runs[i + 1] as Run;
    if (next.frame === run.frame || !verdicts[i + 1]?.rule) continue;
    const fate = fateBelow(page, verdicts, run, media);
    if (fate?.rule) verdicts[i] = { rule: fate.rule, category: fate.category, reason: fate.reason } as Verdict;
  }
}
