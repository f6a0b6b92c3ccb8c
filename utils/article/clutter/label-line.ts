import { PLACE, type Run } from '../blocks/page.ts';
import { isHeadingRun } from '../story/labels.ts';
import { LABEL_BIT } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** A line of which this share is a link, and that is no longer, is another story's headline. */
const LINK_SHARE = 0.55;
const HEADLINE_WORDS = 35;
/** Headlines that one label heads. */
const MOST_LINES = 12;
/** Words of a paragraph that a label of the text's own ("In case you missed it") could head. */
const PARAGRAPH_WORDS = 15;

const APART = PLACE.table | PLACE.list | PLACE.quotation | PLACE.code;

const isHeadline = (run: Run | undefined): boolean =>
  run !== undefined &&
  run.words < HEADLINE_WORDS &&
  run.linkChars > run.text.length * LINK_SHARE &&
  !(run.place & (PLACE.table | PLACE.quotation | PLACE.code));

function isLabel(story: Story, run: Run): boolean {
  if (run.words > 8 || run.place & APART) return false;
  const { whole } = story.labels.of(run);
  return (whole & (LABEL_BIT.related | LABEL_BIT.trending)) !== 0 && !(whole & LABEL_BIT.apparatus);
}

/**
 * A line that is nothing but "Don't miss" or "You may also like", and the linked headlines right below it, in the column of the story.
 * A heading over a paragraph without links governs text of the story, and stays.
 */
export const labelLine: Rule = {
  id: 'label-line',
  find(story: Story): Finding[] {
    const { runs } = story.page;
    const findings: Finding[] = [];
    for (const run of runs) {
      if (!isLabel(story, run)) continue;
      let to = run.index + 1;
      while (to - run.index <= MOST_LINES && isHeadline(runs[to])) to++;
      const next = runs[to];
      const heads = to === run.index + 1 && isHeadingRun(run) && next !== undefined && next.words >= PARAGRAPH_WORDS;
      if (!heads) findings.push({ from: run.index, to, category: 'related', reason: 'under_related_heading' });
    }
    return findings;
  },
};
