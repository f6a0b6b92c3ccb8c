import { PLACE, type Run } from '../blocks/page.ts';
import { isHeadingRun } from '../story/labels.ts';
import type { RemovalCategory } from '../types.ts';
import { LABEL_CATEGORY, LABEL_KINDS } from './lexicon/index.ts';
import type { Finding, ReasonCode, Rule, Story } from './rule.ts';

/** A removed line of this many words is a foreign text, not a teaser. */
const FOREIGN_WORDS = 35;
/** A line of the story that has gone on after the gap. */
const PROSE_WORDS = 15;
/** The lines between: hashtags, a site feature, comments, a heading. */
const MOST_LINES = 16;
const LINE_WORDS = 16;

const SENTENCE_END = /[.!?。！？؟।]["”’'»)\]]*$/;
const TRAILING_DOTS = /(?:\.\.\.|…)$/;
const BESIDE = PLACE.nav | PLACE.footer | PLACE.aside | PLACE.hidden;

const REASON: Readonly<Partial<Record<RemovalCategory, ReasonCode>>> = {
  related: 'under_related_heading',
  tags: 'reads_as_tags',
  comments: 'reads_as_comments',
  share: 'reads_as_sharing',
  newsletter: 'reads_as_newsletter',
  promotion: 'reads_as_promotion',
  advertisement: 'reads_as_advertisement',
  feature: 'reads_as_feature',
};

/** What a line that is nothing but a label or hashtags says it is. */
function labelOf(story: Story, run: Run): RemovalCategory | undefined {
  if (run.text.startsWith('#')) return 'tags';
  const { whole } = story.labels.of(run);
  const kind = LABEL_KINDS.find((kind, bit) => whole & (1 << bit) && LABEL_CATEGORY[kind]);
  return kind && LABEL_CATEGORY[kind];
}

/** A line the story may end with: a sentence, however short. */
const endsStory = (run: Run): boolean => {
  const end = run.text.slice(-12);
  return run.words > LINE_WORDS || (SENTENCE_END.test(end) && !TRAILING_DOTS.test(end));
};

/** Does the removed stretch from here hold a foreign text? */
function isForeign(story: Story, from: number): boolean {
  const { runs } = story.page;
  for (let i = from; i < runs.length && story.isRemoved(i); i++)
    if ((runs[i] as Run).words >= FOREIGN_WORDS) return true;
  return false;
}

/** The story's last sentence before the first foreign text after which no story goes on; -1 without one. */
function gapBefore(story: Story): { from: number; to: number } | undefined {
  const { runs } = story.page;
  let to = -1;
  for (let i = runs.length - 1; i > 0; i--) {
    const run = runs[i] as Run;
    if (story.isRemoved(i)) {
      if (!story.isRemoved(i - 1) && isForeign(story, i)) to = i;
    } else if (run.words >= PROSE_WORDS && run.linkChars * 2 < run.text.length && !(run.place & BESIDE)) break;
  }
  let from = to;
  while (from > 0 && to - from < MOST_LINES && !endsStory(runs[from - 1] as Run)) from--;
  return to < 0 || from === to ? undefined : { from, to };
}

/**
 * The lines between the story's last sentence and the first foreign text: hashtags, what the site's assistant can do, an empty list of comments.
 * Where both ends are known, what is no sentence belongs to neither, if at least one line is a label and says so.
 */
export const betweenStories: Rule = {
  id: 'between-stories',
  find(story: Story): Finding[] {
    const gap = gapBefore(story);
    if (!gap) return [];
    const findings: Finding[] = [];
    let isLabelled = false;
    let governing: RemovalCategory | undefined;
    for (let i = gap.from; i < gap.to; i++) {
      const run = story.page.runs[i] as Run;
      const own = labelOf(story, run);
      if (own) isLabelled = true;
      if (own || isHeadingRun(run) || governing === 'tags') governing = own;
      const category = governing ?? 'other';
      findings.push({ from: i, to: i + 1, category, reason: REASON[category] ?? 'outside_the_story' });
    }
    return isLabelled ? findings : [];
  },
};
