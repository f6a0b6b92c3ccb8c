import { removedBlocks } from '../../article/types.ts';
import { escapeMarkdown, toMarkdown } from '../../export/index.ts';
import type { Reading } from './jobs.ts';
import { categoryWords, reasonWords } from './words.ts';

/** What a reader exports, and under it what was removed from the page and why. */
export function readingMarkdown({ article, context }: Reading, readAt: string): string {
  const removed = removedBlocks(article).map(
    ({ text, removal }) =>
      `- ${categoryWords(removal.category)} (${removal.rule}): ${escapeMarkdown(firstWords(text))} – ${reasonWords(removal.reason)}`,
  );
  const ledger = removed.length > 0 ? removed.join('\n') : 'Nothing.';
  return `${toMarkdown({ article, context, readAt })}\n## Removed from the page\n\n${ledger}\n`;
}

const PREVIEW_WORDS = 15;

/** A block in a line, for a list of many. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.slice(0, PREVIEW_WORDS).join(' ') + (words.length > PREVIEW_WORDS ? ' …' : '') || '(no text)';
}
