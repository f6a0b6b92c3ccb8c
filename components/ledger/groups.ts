import {
  type Article,
  type Block,
  CATEGORIES,
  type RemovalCategory,
  removedBlocks,
} from '../../utils/article/types.ts';

export interface LedgerGroup {
  readonly category: RemovalCategory;
  readonly blocks: readonly Entry[];
}
/** A removed block, or one the reader put back (then `restored` holds why it had been cut). */
export type Entry = Block;

/** What was cut, by category; the categories in the order in which the page first shows them. */
export function groupsOf(article: Article): readonly LedgerGroup[] {
  const groups = new Map<RemovalCategory, Entry[]>();
  for (const block of removedBlocks(article)) {
    const entries = groups.get(block.removal.category);
    if (entries) entries.push(block);
    else groups.set(block.removal.category, [block]);
  }
  return [...groups].map(([category, blocks]) => ({ category, blocks }));
}

/** What the reader put back. */
export const restoredBlocks = (article: Article): readonly Entry[] =>
  article.blocks.filter((block) => block.restored !== undefined);

/** A closed set of categories, whatever an older record says. */
export const isCategory = (value: string): value is RemovalCategory =>
  (CATEGORIES as readonly string[]).includes(value);
