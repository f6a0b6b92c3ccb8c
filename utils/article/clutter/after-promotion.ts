import type { Frame, Run } from '../blocks/page.ts';
import { contentWords, endsSentence, isHeadingRun, overlap, wordsOfRun } from '../story/labels.ts';
import { storyBefore } from './closing-promotion.ts';
import { LABEL_BIT } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** A paragraph that sells: as long, with as many words of promotion labels, and as little of the story in it, as one that closes a story. */
const PROMOTION = { fewest: 8, most: 60, labels: 3, shared: 0.5 };
/** Words the story must have above it. */
const STORY_WORDS = 40;
const HEADLINE = { fewest: 3, most: 25 };
/** A foreign text is at least this long; a section of the story may be shorter. */
const TEXT_WORDS = 80;
const TEXT_LINES = 8;
/** Share of the text's words that the story has too: a section of the story has more. */
const SHARED = 0.3;

function isPromotion(story: Story, run: Run): boolean {
  if (run.words < PROMOTION.fewest || run.words > PROMOTION.most) return false;
  const hits = story.labels.of(run);
  return (hits.within & LABEL_BIT.promotion) !== 0 && hits.covered >= PROMOTION.labels;
}

/** A line that heads a text: no sentence, no link, no label. */
const isHeadline = (story: Story, run: Run | undefined): boolean =>
  run !== undefined &&
  run.words >= HEADLINE.fewest &&
  run.words <= HEADLINE.most &&
  run.linkChars === 0 &&
  !endsSentence(run) &&
  story.labels.of(run).whole === 0;

/** The prose right below the headline, up to the next short line that is no sentence. */
function textBelow(runs: readonly Run[], at: number): { words: number; text: string } {
  let words = 0;
  let text = '';
  for (let i = at + 1; i < runs.length && i <= at + TEXT_LINES; i++) {
    const run = runs[i] as Run;
    if (isHeadingRun(run) || run.linkChars * 2 > run.text.length) break;
    if (run.words < PROMOTION.fewest && !endsSentence(run)) break;
    words += run.words;
    text += ` ${run.text.slice(0, 6_000)}`;
  }
  return { words, text };
}

/** Has the story headings between its paragraphs? Then the next line may well be one more. */
function hasSections(runs: readonly Run[], at: number, lines: number): boolean {
  let isText = false;
  for (let i = at - lines; i < at; i++) {
    const run = runs[i] as Run;
    if (run.words >= HEADLINE.most || endsSentence(run)) isText = true;
    else if (isText) return true;
  }
  return false;
}

function startsForeign(story: Story, at: number): boolean {
  const { runs } = story.page;
  const run = runs[at] as Run;
  const headline = runs[at + 1];
  if (!headline || !isHeadline(story, headline) || !isPromotion(story, run)) return false;
  const before = storyBefore(runs, at);
  if (before.count < STORY_WORDS || hasSections(runs, at, before.lines)) return false;
  if (overlap(wordsOfRun(run), before.words) >= PROMOTION.shared) return false;
  if (overlap(wordsOfRun(headline), contentWords(story.title)) > 0) return false;
  const { words, text } = textBelow(runs, at + 1);
  return words >= TEXT_WORDS && overlap(contentWords(text), before.words) < SHARED;
}

/** Where the foreign texts end: with the container of the paragraph if they stand in it, else with their own box. */
function endOf(runs: readonly Run[], promotion: number): number {
  const { frame } = runs[promotion] as Run;
  let box: Frame = (runs[promotion + 2] as Run).frame;
  if (box === frame) return box.endRun;
  while (box.parent && box.parent.firstRun > promotion) box = box.parent;
  return box.parent === frame.parent ? (box.parent?.endRun ?? box.endRun) : box.endRun;
}

/**
 * Full texts of other stories that a headline alone announces, right after the paragraph that sells at the story's end. Where somebody sells in the
 * middle of a story, what follows has the story's words; this has others, under a headline with none of the title's.
 */
export const afterPromotion: Rule = {
  id: 'after-promotion',
  find(story: Story): Finding[] {
    if (story.live) return [];
    const { runs } = story.page;
    for (let i = 1; i + 2 < runs.length; i++) {
      if (!startsForeign(story, i)) continue;
      return [{ from: i + 1, to: endOf(runs, i), category: 'related', reason: 'foreign_story' }];
    }
    return [];
  },
};
