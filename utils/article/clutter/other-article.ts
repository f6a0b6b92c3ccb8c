import type { Run } from '../blocks/page.ts';
import { findStoryBoxes, type StoryBox, titleMatch } from '../root/candidates.ts';
import { contentWords, isHeadingRun, overlap } from '../story/labels.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** A headline that is this much the page's title heads the page's story. */
const SURE = 0.7;
/** A headline that has no more of the title than this is another story's. */
const DIFFERENT = 0.45;
/** Share of the title's words that the story's own text uses; another story has some of them too. */
const TOLD = 0.6;
const SAMPLE_CHARS = 6000;
/** Words the story must have above another one. */
const STORY_WORDS = 30;
/** More than a lead, or this share of the box: without an own box of the same make, less is the lead of the text in the box. */
const LEAD_WORDS = 110;
const LEAD_SHARE = 0.4;

/** Where the page's own title stands: in a box, or outside all of them. */
function titleRun(story: Story, boxes: readonly StoryBox[]): number {
  const wanted = contentWords(story.title);
  if (wanted.size < 3) return -1;
  const headlines = new Set(boxes.map((box) => box.headline));
  let best = -1;
  let score = SURE;
  for (const run of story.page.runs) {
    if (run.words < 2 || run.words > 40) continue;
    const isHeadline = /^h[1-3]$/.test(run.frame.tag) || headlines.has(run.index);
    const match = titleMatch(run, wanted) + (isHeadline ? 0.1 : 0) - (run.linkChars ? 0.05 : 0);
    if (match > score + 0.001) {
      score = match;
      best = run.index;
    }
  }
  return best;
}

/** A standfirst set as a heading is no text of the story yet. */
const isProse = (run: Run): boolean => run.words >= 8 && run.linkChars * 2 < run.text.length && !isHeadingRun(run);

/** Words of sentences from the title to where the box begins. */
function wordsBetween(story: Story, title: number, box: StoryBox, others: readonly StoryBox[]): number {
  let words = 0;
  for (let i = title + 1; i < box.from; i++) {
    const run = story.page.runs[i] as Run;
    if (isProse(run) && !others.some((other) => i >= other.from && i < other.to)) words += run.words;
  }
  return words;
}

/** Does the box use most words of the page's title? Then it may well be the story itself, below a standfirst of its own. */
function tellsOf(story: Story, box: StoryBox): boolean {
  let text = '';
  for (let i = box.from; i < box.to && text.length < SAMPLE_CHARS; i++) text += ` ${(story.page.runs[i] as Run).text}`;
  return overlap(contentWords(story.title), contentWords(text)) >= TOLD;
}

function wordsOf(story: Story, box: StoryBox): number {
  let words = 0;
  for (let i = box.from; i < box.to; i++) {
    const run = story.page.runs[i] as Run;
    if (isProse(run)) words += run.words;
  }
  return words;
}

/** Is it certain that the box is another story: another headline, below text of the page's own, and written up as a story of its own? */
function isOther(
  story: Story,
  box: StoryBox,
  title: number,
  own: StoryBox | undefined,
  others: readonly StoryBox[],
): boolean {
  const headline = story.page.runs[box.headline] as Run;
  if (titleMatch(headline, contentWords(story.title)) > DIFFERENT) return false;
  const isAlike = own !== undefined && own.signature === box.signature;
  if (!isAlike && (!box.dated || headline.words < 3 || !isHeadingRun(headline) || tellsOf(story, box))) return false;
  if (box.from < title) return isAlike;
  const words = wordsBetween(story, title, box, others);
  if (words < STORY_WORDS) return false;
  // A lead above the box is not yet a story: what is left must be one beside the box.
  return isAlike || words >= LEAD_WORDS || words >= wordsOf(story, box) * LEAD_SHARE;
}

/**
 * Whole articles beside the page's own: boxes with a headline, a date or source, and a text, none of whose headlines is the page's title.
 * Nothing is cut when the page does not say which story is its own, or when no text of its own stands above the box.
 */
export const otherArticle: Rule = {
  id: 'other-article',
  find(story: Story): Finding[] {
    if (story.live) return [];
    const boxes = findStoryBoxes(story.page, story.labels);
    const title = titleRun(story, boxes);
    if (title < 0) return [];
    const own = boxes.find((box) => title >= box.from && title < box.to);
    const others = boxes.filter((box) => box !== own);
    return others
      .filter((box) => isOther(story, box, title, own, others))
      .map(({ from, to }) => ({ from, to, category: 'related', reason: 'other_article' }));
  },
};
