import type { Article } from '../../utils/article/types.ts';
import type { Span } from '../../utils/context/types.ts';
import { paintRanges, styleHighlights, unstyleHighlights } from '../../utils/platform/highlights.ts';
import { findRange, indexText } from '../../utils/platform/text-index.ts';

const SHOWN_FOR = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Scrolls the original page to a span and paints it for a while; false when its text is not there (any more). */
export function jumpInPage(document: Document, article: Article, span: Span): boolean {
  const block = article.blocks[span.block];
  if (!block) return false;
  const range = findRange(indexText(document.body), block.text, span.start, span.end);
  if (!range) return false;
  styleHighlights(document);
  paintRanges('jump', [range]);
  scrollToRange(range);
  clearTimeout(timer);
  timer = setTimeout(() => {
    paintRanges('jump', []);
    unstyleHighlights(document);
  }, SHOWN_FOR);
  return true;
}

/** A range cannot be scrolled to, its element can: too far for a long paragraph, so the rest by hand. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
