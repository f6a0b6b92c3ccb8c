import type { Run } from '../blocks/page.ts';
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
/** Each is compared with the whole story: a page with more such lines would take for ever, and is none. */
const MOST_COMPARED = 20;

/** Lines, their content words and how many words they have in all, above the line in its container. */
export function storyBefore(runs: readonly Run[], at: number): { words: Set<string>; count: number; lines: number } {
  const run = runs[at] as Run;
  const words = new Set<string>();
  let count = 0;
  let lines = 0;
  for (let i = at - 1; i >= 0; i--) {
    const before = runs[i] as Run;
    if (before.frame.parent !== run.frame.parent && before.frame !== run.frame) break;
    count += before.words;
    lines++;
    for (const word of wordsOfRun(before)) words.add(word);
  }
  return { words, count, lines };
}

/** What follows each run, by index: the next sentence of the story, and the next foreign text that another rule found. `runs.length` for none. */
interface Following {
  readonly sentence: Int32Array;
  readonly foreign: Int32Array;
}

function followingOf(story: Story): Following {
  const { runs } = story.page;
  const sentence = new Int32Array(runs.length).fill(runs.length);
  const foreign = new Int32Array(runs.length).fill(runs.length);
  for (let i = runs.length - 2; i >= 0; i--) {
    const { words } = runs[i + 1] as Run;
    const isRemoved = story.isRemoved(i + 1);
    sentence[i] = !isRemoved && words >= SENTENCE_WORDS ? i + 1 : (sentence[i + 1] as number);
    foreign[i] = isRemoved && words >= FOREIGN_WORDS ? i + 1 : (foreign[i + 1] as number);
  }
  return { sentence, foreign };
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
    const next = followingOf(story);
    let compared = 0;
    for (let i = 0; i < runs.length && compared < MOST_COMPARED; i++) {
      const run = runs[i] as Run;
      if (run.words < 8 || run.words > 60) continue;
      const hits = story.labels.of(run);
      const kinds = LABEL_BIT.promotion | LABEL_BIT.newsletter;
      if (!(hits.within & kinds) || hits.covered < LABEL_WORDS) continue;
      const container = run.frame.items.length > 1 ? run.frame : run.frame.parent;
      // The story does not go on after the line, in the same container.
      if (!container || (next.sentence[i] as number) < container.endRun) continue;
      const isEnd = (next.foreign[i] as number) < (next.sentence[i] as number);
      if (!isEnd && container.prose < 400) continue;
      compared++;
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
