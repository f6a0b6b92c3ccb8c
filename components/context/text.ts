import type { Article } from '../../utils/article/types.ts';
import { type Context, type Span, sentenceOf } from '../../utils/context/types.ts';

/** C0 and C1 controls, and the marks that reorder text around them: a page must not rearrange our own words. */
const CONTROLS = /[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** Page text made fit for one line of a surface: no control characters, single spaces, at most `max` UTF-16 units. */
export function plainLine(text: string, max: number): string {
  // Only what can be shown is looked at: a block of a megabyte costs no more than a sentence.
  const line = text
    .slice(0, max * 2)
    .replace(CONTROLS, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (line.length <= max && text.length <= max * 2) return line;
  return `${cutAt(line, max - 1)}…`;
}

/** The first `max` units without half a surrogate pair, at a word's end where one is near. */
function cutAt(line: string, max: number): string {
  const cut = line.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space > max * 0.7 ? cut.slice(0, space) : cut).trimEnd();
}

/** The words of a span, as the story writes them. */
export function textOf(article: Article, span: Span, max = 300): string {
  const block = article.blocks[span.block];
  // The ledger's promise, held here too: nothing of a removed block reaches a surface.
  if (!block || block.removal) return '';
  return plainLine(block.text.slice(span.start, Math.min(span.end, span.start + max * 3)), max);
}

export interface Proof {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const PROOF_SIDE = 220;

/** The sentence that proves a claim, parted around the words themselves; long sentences lose their far ends. */
export function proofOf(article: Article, context: Context, span: Span): Proof {
  const block = article.blocks[span.block];
  if (!block || block.removal) return { before: '', marked: '', after: '' };
  const sentence = sentenceOf(context, span);
  const from = Math.max(sentence.start, span.start - PROOF_SIDE);
  const to = Math.min(Math.max(sentence.end, span.end), span.end + PROOF_SIDE);
  const part = (start: number, end: number) => block.text.slice(start, end).replace(CONTROLS, ' ');
  return {
    before: (from > sentence.start ? '… ' : '') + part(from, span.start),
    marked: part(span.start, span.end),
    after: part(span.end, to) + (to < sentence.end ? ' …' : ''),
  };
}

/** Lower-cased, without accents and marks: what a search in the panel compares. */
export const searchable = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Does the story still hold this place? A block may be cut again before its context is found anew. */
export const isKept = (article: Article, span: Span | undefined): span is Span => {
  const block = span && article.blocks[span.block];
  return block !== undefined && !block.removal;
};
