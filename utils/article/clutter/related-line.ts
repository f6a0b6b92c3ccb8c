import { PLACE, type Run } from '../blocks/page.ts';
import { LABEL_BIT } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** A line that points to another story is no longer than this. */
const MOST_WORDS = 35;
/** Share of the line that is a link. */
const LINK_SHARE = 0.4;
const COLON = /^[^:：]{1,60}[:：]/;

/** A headline has this many words, with its label. */
const HEADLINE_WORDS = 7;
const LABEL_CHARS = 24;

/** A paragraph of a label, a colon and one link that is all the rest: "SEE ALSO: …". A note of an encyclopaedia is no paragraph, and shorter. */
function isLabelledHeadline(story: Story, run: Run): boolean {
  const [from, to] = run.links;
  if (run.frame.tag !== 'p' || run.words < HEADLINE_WORDS || run.links.length !== 2 || !from || !to) return false;
  if (from > LABEL_CHARS || to < run.text.length - 1 || !/[:：]\s?$/.test(run.text.slice(0, from))) return false;
  return (story.labels.of(run).start & LABEL_BIT.apparatus) !== 0;
}

/** The line begins with a label of related stories, and is a link, or a label and a headline parted by a colon. */
function isRelatedLine(story: Story, run: Run): boolean {
  if (run.words > MOST_WORDS || run.place & (PLACE.table | PLACE.quotation | PLACE.code)) return false;
  if (isLabelledHeadline(story, run) && !(run.place & PLACE.list)) return true;
  if (!run.linkChars) return false;
  const hits = story.labels.of(run);
  const kinds = LABEL_BIT.related | LABEL_BIT.trending | LABEL_BIT.more;
  if (!(hits.start & kinds) || hits.whole & LABEL_BIT.apparatus) return false;
  if (run.linkChars > run.text.length * LINK_SHARE) return true;
  return (hits.start & LABEL_BIT.related) !== 0 && run.linkChars > 0 && COLON.test(run.text);
}

/**
 * "Read more: …", "Related: …", "Lesen Sie auch: …" between two paragraphs: it begins with the label and is a link.
 * Of 100 such lines on real pages one was the story's. Words alone cut nothing: without a link the line stays.
 */
export const relatedLine: Rule = {
  id: 'related-line',
  find(story: Story): Finding[] {
    return story.page.runs
      .filter((run) => isRelatedLine(story, run))
      .map(({ index }) => ({ from: index, to: index + 1, category: 'related', reason: 'links_to_other_stories' }));
  },
};
