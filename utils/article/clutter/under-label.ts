import { type Frame, PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
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

/** A box with more of the page's prose than this is no side matter. */
const MOST_PROSE = 0.5;
/** Words such a box has at most. Comments, and full texts of related articles, may be long. */
const MOST_WORDS: Readonly<Partial<Record<RemovalCategory, number>>> = { newsletter: 80, share: 40, tags: 60 };
/** A box of related articles is links; texts without a link are the story's, or full articles, which have rules of their own. */
const LINK_SHARE = 0.25;

function fits(story: Story, category: RemovalCategory, box: Frame): boolean {
  const runs = story.page.runs.slice(box.firstRun, box.endRun);
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  if (words > (MOST_WORDS[category] ?? Number.POSITIVE_INFINITY)) return false;
  return category !== 'related' || box.linkChars > box.chars * LINK_SHARE;
}

/** The box a heading stands at the top of: the outermost frame that begins with it. */
function boxOf(run: Run): Frame | undefined {
  let box: Frame | undefined;
  for (let frame: Frame | undefined = run.frame; frame && frame.firstRun === run.index; frame = frame.parent)
    box = frame;
  return box?.endRun === run.index + 1 ? undefined : box;
}

/** Words of the story before a box of whole articles. */
const WORDS_BEFORE = 60;
const RELATED = LABEL_BIT.related | LABEL_BIT.trending;

/**
 * The end of a box that begins with a heading of related articles, by its words or its class, and holds whole `article` elements, two or more:
 * full texts, however much of the page they are. A story stands before it.
 */
function articlesBelow(story: Story, head: Run): number | undefined {
  const box = head.frame.parent;
  if (!box || box.firstRun !== head.index || head.words > 8) return undefined;
  const hits = story.labels.of(head);
  const isLabel = ((hits.whole | hits.start) & RELATED) !== 0 || (head.own & SIGNALS.related) !== 0;
  if (!isLabel || hits.whole & LABEL_BIT.apparatus) return undefined;
  const articles = box.items.filter((item) => 'items' in item && item.tag === 'article');
  if (articles.length < 2) return undefined;
  const before = story.page.runs
    .slice(0, head.index)
    .filter((run) => run.linkChars * 2 < run.text.length && run.words >= 8);
  return before.reduce((sum, run) => sum + run.words, 0) >= WORDS_BEFORE ? box.endRun : undefined;
}

/** A note on the author is no longer, and the story before it is no shorter. */
const NOTE_WORDS = 90;
const STORY_WORDS = 80;

/** "About the author" and a paragraph or two that end the story's own container: the end of that note. */
function authorNote(story: Story, head: Run): number | undefined {
  const box = head.frame.parent;
  if (!box || head.words > 4 || box.endRun - head.index > 4 || box.endRun === head.index + 1) return undefined;
  if (!(story.labels.of(head).whole & LABEL_BIT.author)) return undefined;
  const sum = (from: number, to: number): number =>
    story.page.runs.slice(from, to).reduce((words, run) => words + run.words, 0);
  const isShort = sum(head.index + 1, box.endRun) <= NOTE_WORDS;
  return isShort && sum(box.firstRun, head.index) >= STORY_WORDS ? box.endRun : undefined;
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
      const end = authorNote(story, run);
      if (end !== undefined) {
        findings.push({ from: i, to: end, category: 'author', reason: 'reads_as_author_note' });
        i = end - 1;
        continue;
      }
      const articles = articlesBelow(story, run);
      if (articles !== undefined) {
        findings.push({ from: i, to: articles, category: 'related', reason: 'under_related_heading' });
        i = articles - 1;
        continue;
      }
      const category = labelOf(story, run);
      const reason = category && REASON[category];
      const box = reason && boxOf(run);
      if (!box || box.prose > total * MOST_PROSE || !fits(story, category, box)) continue;
      findings.push({ from: i, to: box.endRun, category, reason });
      i = box.endRun - 1;
    }
    return findings;
  },
};
