import { PLACE, type Run } from '../blocks/page.ts';
import type { Finding, Rule, Story } from './rule.ts';

const MOST_WORDS = 30;
const SEPARATORS = /[»›>→]/g;
const FEWEST_SEPARATORS = 2;
const LINK_SHARE = 0.35;
/** A path stands among the first lines, above the text or between headline and text. */
const SENTENCE_WORDS = 15;

const isPath = (run: Run): boolean =>
  run.words <= MOST_WORDS &&
  run.linkChars > run.text.length * LINK_SHARE &&
  (run.place & (PLACE.code | PLACE.table | PLACE.quotation)) === 0 &&
  (run.text.match(SEPARATORS)?.length ?? 0) >= FEWEST_SEPARATORS;

/** "Home » Politics » The headline" above the text: links parted by arrows. Paths that a text explains stand in it and are no links. */
export const breadcrumbLine: Rule = {
  id: 'breadcrumb-line',
  find(story: Story): Finding[] {
    const findings: Finding[] = [];
    for (const run of story.page.runs) {
      if (run.words >= SENTENCE_WORDS && run.linkChars * 2 < run.text.length) break;
      if (isPath(run))
        findings.push({ from: run.index, to: run.index + 1, category: 'navigation', reason: 'reads_as_navigation' });
    }
    return findings;
  },
};
