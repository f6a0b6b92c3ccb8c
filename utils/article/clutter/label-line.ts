import { PLACE, type Run } from '../blocks/page.ts';
import { endsSentence, isHeadingRun } from '../story/labels.ts';
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

/** "The topic could interest you too:" */
const OPENS = /(?:[:：…]|\.\.\.)$/;

function isLabel(story: Story, run: Run): boolean {
  if (run.words > 8 || run.place & APART) return false;
  const { whole, start, covered, words } = story.labels.of(run);
  if (whole & LABEL_BIT.apparatus) return false;
  if (whole & (LABEL_BIT.related | LABEL_BIT.trending)) return true;
  return (start & LABEL_BIT.related) !== 0 && covered * 2 >= words && OPENS.test(run.text.slice(-4));
}

/** "Follow us on Chirp": of short lines that begin so none was a story's. */
const SHORT_WORDS = 8;
const CALLS = [
  ['share', 'reads_as_sharing'],
  ['newsletter', 'reads_as_newsletter'],
  ['advertisement', 'reads_as_advertisement'],
] as const;
const LINKED_CALLS = [
  ['newsletter', 'reads_as_newsletter'],
  ['promotion', 'reads_as_promotion'],
  ['share', 'reads_as_sharing'],
  ['tags', 'reads_as_tags'],
] as const;

/** "Subscribe to the Chronicle's video channel for more of this.": of 160 lines with a link that begin so none was a story's. */
const CALL_WORDS = 35;
const CALL_LABELS = 2;

/**
 * A short line, no sentence, that begins with a label of sharing or newsletters, which are half of its words; or a longer one with a link that
 * begins with such a label, or one of promotions or tags.
 */
function callOf(story: Story, run: Run): Omit<Finding, 'from' | 'to'> | undefined {
  if (run.words > CALL_WORDS || run.place & APART || isHeadingRun(run)) return undefined;
  const isShort = run.words <= SHORT_WORDS && !endsSentence(run);
  if (!isShort && !run.linkChars) return undefined;
  const hits = story.labels.of(run);
  const linked = run.linkChars ? LINKED_CALLS.find(([kind]) => hits.start & LABEL_BIT[kind]) : undefined;
  if (linked && (linked[0] === 'tags' || hits.covered >= CALL_LABELS))
    return { category: linked[0], reason: linked[1] };
  if (!isShort || hits.covered * 2 < hits.words) return undefined;
  const call = CALLS.find(([kind]) => hits.start & LABEL_BIT[kind]);
  return call && { category: call[0], reason: call[1] };
}

/**
 * A line that is nothing but "Don't miss" or "You may also like", and the linked headlines right below it, in the column of the story.
 * A heading over a paragraph without links governs text of the story, and stays. Short calls to share or to subscribe go by themselves.
 */
export const labelLine: Rule = {
  id: 'label-line',
  find(story: Story): Finding[] {
    const { runs } = story.page;
    const findings: Finding[] = [];
    for (const run of runs) {
      const call = callOf(story, run);
      if (call) findings.push({ from: run.index, to: run.index + 1, ...call });
      if (call || !isLabel(story, run)) continue;
      let to = run.index + 1;
      while (to - run.index <= MOST_LINES && isHeadline(runs[to])) to++;
      const next = runs[to];
      const heads = to === run.index + 1 && isHeadingRun(run) && next !== undefined && next.words >= PARAGRAPH_WORDS;
      if (!heads) findings.push({ from: run.index, to, category: 'related', reason: 'under_related_heading' });
    }
    return findings;
  },
};
