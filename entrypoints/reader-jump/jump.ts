import type { Article } from '../../utils/article/types.ts';
import type { Span } from '../../utils/context/types.ts';
import { JUMP_RULE, paintRanges } from '../../utils/platform/highlights.ts';
import { addPageSheet } from '../../utils/platform/page-sheet.ts';
import { scrollToRange } from '../../utils/platform/scroll.ts';
import { findRange, indexText } from '../../utils/platform/text-index.ts';

const SHOWN_FOR = 6000;
let end: (() => void) | undefined;

/** Scrolls the original page to a span and paints it for a while; false when its text is not there (any more). */
export function jumpInPage(document: Document, article: Article, span: Span): boolean {
  const block = article.blocks[span.block];
  if (!block) return false;
  const range = findRange(indexText(document.body), block.text, span.start, span.end);
  if (!range) return false;
  end?.();
  const unstyle = addPageSheet(document, JUMP_RULE);
  paintRanges('jump', [range]);
  scrollToRange(range);
  const timer = setTimeout(() => end?.(), SHOWN_FOR);
  end = () => {
    clearTimeout(timer);
    paintRanges('jump', []);
    unstyle();
    end = undefined;
  };
  return true;
}
