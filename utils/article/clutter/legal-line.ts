import { PLACE, type Run } from '../blocks/page.ts';
import { hasKind } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

const PRINT_WORDS = 30;
const PRINT_LABELS = 4;

/** "This article appeared in the print edition of 14 March on page 3.": it begins with a label of where it came from, which is half of it. */
function isPrintLine(story: Story, run: Run): boolean {
  if (run.words > PRINT_WORDS || run.place & (PLACE.figure | PLACE.table | PLACE.code | PLACE.quotation)) return false;
  const hits = story.labels.of(run);
  return (
    hasKind(hits.start, 'source') &&
    hits.covered >= PRINT_LABELS &&
    hits.covered * 2 >= hits.words &&
    !run.text.startsWith('(')
  );
}

const MOST_WORDS = 45;
/** The mark, or a word or two before it: "저작권자 ©". */
const MARK = /^\s*(?:.{0,10}©|\(c\)|copyright)/i;
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
      .filter((run) => isLegalLine(story, run) || isPrintLine(story, run))
      .map(({ index }) => ({ from: index, to: index + 1, category: 'legal', reason: 'reads_as_legal' }));
  },
};
