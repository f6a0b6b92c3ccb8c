import type { Article } from '../../utils/article/types.ts';
import type { Context, Span } from '../../utils/context/types.ts';
import { paintRanges } from '../../utils/platform/highlights.ts';
import { findRange, indexText, type TextIndex } from '../../utils/platform/text-index.ts';

/** Paints spans into the drawn story. One index per block, made when first needed and dropped when the block is drawn anew. */
export class Marks {
  readonly #sheet: HTMLElement;
  readonly #indexes = new Map<number, { html: string; index: TextIndex }>();

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
  }

  rangeOf(article: Article, span: Span): Range | undefined {
    const block = article.blocks[span.block];
    if (!block || block.removal) return undefined;
    let known = this.#indexes.get(block.id);
    if (known?.html !== block.html) {
      const element = this.elementOf(block.id);
      if (!element) return undefined;
      known = { html: block.html, index: indexText(element) };
      this.#indexes.set(block.id, known);
    }
    return findRange(known.index, block.text, span.start, span.end);
  }

  elementOf(block: number): HTMLElement | null {
    return this.#sheet.querySelector(`[data-block="${block}"]`);
  }

  /** The first mention of each actor in each paragraph, every key figure. */
  paint(article: Article, context: Context | undefined): void {
    const ranges = (spans: readonly Span[]): Range[] =>
      spans.map((span) => this.rangeOf(article, span)).filter((range) => range !== undefined);
    const actors = context?.actors.flatMap((actor) => firstInEachBlock(actor.mentions)) ?? [];
    const figures = context?.figures.filter((figure) => figure.key).flatMap((figure) => figure.mentions) ?? [];
    paintRanges('actor', ranges(actors));
    paintRanges('figure', ranges(figures));
  }

  forget(): void {
    this.#indexes.clear();
  }
}

function firstInEachBlock(spans: readonly Span[]): readonly Span[] {
  const seen = new Set<number>();
  return spans.filter((span) => !seen.has(span.block) && seen.add(span.block));
}
