import type { Frame, Run } from '../blocks/page.ts';
import { overlap, wordsOfRun } from '../story/labels.ts';
import { LABEL_BIT } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** A story this long has an end that can be told from its middle. */
const STORY_WORDS = 120;
/** Even so short a one, if a foreign text that was found follows: then the end is known. */
const SHORT_STORY_WORDS = 25;
const FOREIGN_WORDS = 35;
/** Words of promotion labels in the paragraph. */
const LABEL_WORDS = 3;
/** A closing paragraph of the story shares more of its words with the story than this. */
const SHARED_WORDS = 0.5;
/** Nothing this long follows it in its container but what other rules removed. */
const SENTENCE_WORDS = 15;

function storyBefore(runs: readonly Run[], at: number): { words: Set<string>; count: number } {
  const run = runs[at] as Run;
  const words = new Set<string>();
  let count = 0;
  for (let i = at - 1; i >= 0; i--) {
    const before = runs[i] as Run;
    if (before.frame.parent !== run.frame.parent && before.frame !== run.frame) break;
    count += before.words;
    for (const word of wordsOfRun(before)) words.add(word);
  }
  return { words, count };
}

/** Does the story go on after the line, in the same container? */
function closes(story: Story, at: number, container: Frame): boolean {
  for (let i = at + 1; i < container.endRun; i++) {
    if (!story.isRemoved(i) && (story.page.runs[i] as Run).words >= SENTENCE_WORDS) return false;
  }
  return true;
}

/** Does a foreign text that another rule found begin where the lines after this one end? */
function isBeforeForeign(story: Story, at: number): boolean {
  const { runs } = story.page;
  for (let i = at + 1; i < runs.length; i++) {
    const run = runs[i] as Run;
    if (!story.isRemoved(i) && run.words >= SENTENCE_WORDS) return false;
    if (story.isRemoved(i) && run.words >= FOREIGN_WORDS) return true;
  }
  return false;
}

/**
 * The paragraph that sells a subscription right after the story's last sentence, dressed as one more paragraph.
 * Three signs together: it closes its container, it speaks in labels of promotion, and it shares few words with the story,
 * so that a story about subscriptions keeps its end.
 */
export const closingPromotion: Rule = {
  id: 'closing-promotion',
  find(story: Story): Finding[] {
    const { runs } = story.page;
    const findings: Finding[] = [];
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as Run;
      if (run.words < 8 || run.words > 60) continue;
      const hits = story.labels.of(run);
      const kinds = LABEL_BIT.promotion | LABEL_BIT.newsletter;
      if (!(hits.within & kinds) || hits.covered < LABEL_WORDS) continue;
      const container = run.frame.items.length > 1 ? run.frame : run.frame.parent;
      if (!container || !closes(story, i, container)) continue;
      const isEnd = isBeforeForeign(story, i);
      if (!isEnd && container.prose < 400) continue;
      const before = storyBefore(runs, i);
      if (
        before.count < (isEnd ? SHORT_STORY_WORDS : STORY_WORDS) ||
        overlap(wordsOfRun(run), before.words) >= SHARED_WORDS
      )
        continue;
      const isLetter = (hits.within & LABEL_BIT.newsletter) !== 0;
      findings.push({
        from: i,
        to: i + 1,
        category: isLetter ? 'newsletter' : 'promotion',
        reason: isLetter ? 'reads_as_newsletter' : 'reads_as_promotion',
      });
    }
    return findings;
  },
};
