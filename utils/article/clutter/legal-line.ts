import { PLACE, type Run } from '../blocks/page.ts';
import { hasKind } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

const MOST_WORDS = 45;
const MARK = /^\s*(?:©|\(c\)|copyright)/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Three signs: it begins with the mark of copyright, names a year or a right, and speaks in labels of law. */
function isLegalLine(story: Story, run: Run): boolean {
  if (run.words < 2 || run.words > MOST_WORDS || run.place & (PLACE.figure | PLACE.table | PLACE.code)) return false;
  if (!MARK.test(run.text.slice(0, 40))) return false;
  const hits = story.labels.of(run);
  return hasKind(hits.within, 'legal') && (YEAR.test(run.text) || hits.covered >= 3);
}

/** "© 2026 The Example. All rights reserved.": a story about a copyright does not begin a line with the mark. */
export const legalLine: Rule = {
  id: 'legal-line',
  find(story: Story): Finding[] {
    return story.page.runs
      .filter((run) => isLegalLine(story, run))
      .map(({ index }) => ({ from: index, to: index + 1, category: 'legal', reason: 'reads_as_legal' }));
  },
};
