import type { Article, Block, Removal, RemovalCategory } from './types.ts';

/** What a reader chose for all pages of a site. */
export interface Choices {
  /** Kinds of removed blocks that stay. */
  readonly keep: readonly RemovalCategory[];
  /** Fingerprints of blocks that go. */
  readonly remove: readonly string[];
}

const LENGTH = 60;

/** How a block is known again on another page of its site: its first words, without case, numbers and spacing; '' when too few. */
export function blockFingerprint(block: Block): string {
  const words = block.text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[\d\s\p{P}\p{S}]+/gu, ' ')
    .trim();
  return words.length < 8 ? '' : words.slice(0, LENGTH).trimEnd();
}

/** Fingerprints of those of some blocks that this reader chose to remove: who puts one back by hand does not want it gone on the next page. */
export const ownRemovals = (article: Article, ids: readonly number[]): readonly string[] =>
  ids.flatMap((id) => {
    const block = article.blocks[id];
    return block?.removal?.rule === CHOSEN.rule ? [blockFingerprint(block)] : [];
  });

const CHOSEN: Removal = { rule: 'reader', category: 'other', reason: 'reader' };

/** The article as this reader wants it on this site. What was put back by hand stays. */
export function applyChoices(article: Article, choices: Choices): Article {
  if (choices.keep.length + choices.remove.length === 0) return article;
  const keep = new Set(choices.keep);
  const remove = new Set(choices.remove);
  const blocks = article.blocks.map((block): Block => {
    const { removal, ...rest } = block;
    if (removal) return keep.has(removal.category) ? { ...rest, restored: removal } : block;
    return !block.restored && remove.has(blockFingerprint(block)) ? { ...block, removal: CHOSEN } : block;
  });
  return { ...article, blocks };
}
