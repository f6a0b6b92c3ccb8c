import { type Frame, PLACE, type Run } from '../blocks/page.ts';
import { isHeadingRun } from '../story/labels.ts';
import type { RemovalCategory } from '../types.ts';
import { LABEL_BIT, LABEL_CATEGORY, LABEL_KINDS, type LabelKind } from './lexicon/index.ts';
import type { Finding, ReasonCode, Rule, Story } from './rule.ts';

const REASON: Readonly<Partial<Record<RemovalCategory, ReasonCode>>> = {
  related: 'under_related_heading',
  advertisement: 'reads_as_advertisement',
  newsletter: 'reads_as_newsletter',
  share: 'reads_as_sharing',
  comments: 'reads_as_comments',
  tags: 'reads_as_tags',
};
const GOVERNING: readonly LabelKind[] = ['related', 'trending', 'newsletter', 'share', 'comments', 'tags'];

/** The category of a heading that is nothing but a label, if it governs what stands below it. */
function labelOf(story: Story, run: Run): RemovalCategory | undefined {
  if (run.words > 8) return undefined;
  const hits = story.labels.of(run);
  if (hits.whole & LABEL_BIT.apparatus) return undefined;
  const kind = LABEL_KINDS.find((kind) => GOVERNING.includes(kind) && hits.whole & LABEL_BIT[kind]);
  return kind && LABEL_CATEGORY[kind];
}

/** The box a heading stands at the top of: the outermost frame that begins with it. */
function boxOf(run: Run): Frame | undefined {
  let box: Frame | undefined;
  for (let frame: Frame | undefined = run.frame; frame && frame.firstRun === run.index; frame = frame.parent)
    box = frame;
  return box?.endRun === run.index + 1 ? undefined : box;
}

/**
 * A box that begins with a heading that is nothing but a label ("Related articles", "Comments", "Hashtags") is what the label says.
 * "See also" and "References" of an encyclopaedia are labels of the text's own apparatus, and stay.
 */
export const underLabel: Rule = {
  id: 'under-label',
  find(story: Story): Finding[] {
    const findings: Finding[] = [];
    const total = story.page.root.prose || 1;
    for (let i = 0; i < story.page.runs.length; i++) {
      const run = story.page.runs[i] as Run;
      if (!isHeadingRun(run) || run.place & PLACE.hidden) continue;
      const category = labelOf(story, run);
      const reason = category && REASON[category];
      const box = reason && boxOf(run);
      if (!box || box.prose > total * 0.6) continue;
      findings.push({ from: i, to: box.endRun, category, reason });
      i = box.endRun - 1;
    }
    return findings;
  },
};
