import type { Run } from '../blocks/page.ts';
import { findStoryBoxes, type StoryBox, titleMatch } from '../root/candidates.ts';
import { contentWords } from '../story/labels.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** A headline that is this much the page's title heads the page's story. */
const SURE = 0.7;
/** Words the story must have left when the other articles are gone. */
const STORY_WORDS = 30;

/** Where the page's own title stands: in a box, or outside all of them. */
function titleRun(story: Story, boxes: readonly StoryBox[]): number {
  const wanted = contentWords(story.title);
  if (wanted.size < 2) return -1;
  let best = -1;
  let score = SURE;
  for (const run of story.page.runs) {
    if (run.words < 2 || run.words > 40) continue;
    const isHeadline = /^h[1-3]$/.test(run.frame.tag) || boxes.some((box) => box.headline === run.index);
    const match = titleMatch(run.text, wanted) + (isHeadline ? 0.1 : 0) - (run.linkChars ? 0.05 : 0);
    if (match > score + 0.001) {
      score = match;
      best = run.index;
    }
  }
  return best;
}

const isProse = (run: Run): boolean => run.words >= 8 && run.linkChars * 2 < run.text.length;

/**
 * Whole articles beside the page's own: boxes with a headline, a date or source, and a text, none of whose headlines is the page's title.
 * Nothing is cut when the page does not say which story is its own.
 */
export const otherArticle: Rule = {
  id: 'other-article',
  find(story: Story): Finding[] {
    if (story.live) return [];
    const boxes = findStoryBoxes(story.page, story.labels);
    const title = titleRun(story, boxes);
    if (title < 0) return [];
    const others = boxes.filter((box) => title < box.from || title >= box.to);
    if (!others.length) return [];
    const own = boxes.find((box) => title >= box.from && title < box.to);
    const inOther = (run: Run): boolean => others.some((box) => run.index >= box.from && run.index < box.to);
    const left = story.page.runs.reduce(
      (words, run) => (run.index > title && isProse(run) && !inOther(run) ? words + run.words : words),
      0,
    );
    if (!own && left < STORY_WORDS) return [];
    return others.map(({ from, to }) => ({ from, to, category: 'related', reason: 'other_article' }));
  },
};
