import { type Article, type Block, type Removal, restoreBlocks } from '../article/types.ts';
import type { BlockChoice } from './messages.ts';

/** The article with the chosen blocks back in it. Done by the page, and at once by the panel that asked, so that nobody waits for an answer. */
export const putBack = (article: Article, choice: BlockChoice): Article =>
  restoreBlocks(
    article,
    idsOf(article, choice, (block) => block.removal),
  );

/** Cuts restored blocks again; of blocks that were never cut, only those named by id ("remove this"). */
export function cutAgain(article: Article, choice: BlockChoice): Article {
  const ids = idsOf(article, choice, (block) => block.restored);
  return { ...article, blocks: article.blocks.map((block) => (ids.has(block.id) ? cut(block) : block)) };
}

function idsOf(
  article: Article,
  choice: BlockChoice,
  removalOf: (block: Block) => Removal | undefined,
): ReadonlySet<number> {
  if ('ids' in choice) return new Set(choice.ids);
  const chosen = article.blocks.filter((block) => {
    const removal = removalOf(block);
    return removal && ('all' in choice || removal.category === choice.category);
  });
  return new Set(chosen.map((block) => block.id));
}

const BY_READER: Removal = { rule: 'reader', category: 'other', reason: 'reader' };

function cut(block: Block): Block {
  if (block.removal) return block;
  const { restored, ...rest } = block;
  return { ...rest, removal: restored ?? BY_READER };
}
