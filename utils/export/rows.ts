import type { Article } from '../article/types.ts';
import { type Actor, type Context, type Figure, type Quote, type Span, sentenceOf } from '../context/types.ts';
import { textLink } from './link.ts';

/** What an export stands on: the two values and when they were read. */
export interface Exported {
  readonly article: Article;
  readonly context: Context;
  /** ISO 8601 date the page was read; the caller's clock, since this room has none. */
  readonly readAt: string;
}

/** One finding with its proof: the same columns in every format. */
export interface Row {
  readonly kind: 'actor' | 'figure' | 'quote';
  /** Name, figure as written, or the quote verbatim. */
  readonly text: string;
  /** Actor: type and role. Figure: what it counts. Quote: who speaks; '' if unclear. */
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  readonly change: string;
  /** Who said it. */
  readonly source: string;
  readonly when: string;
  readonly sentence: string;
  /** The page's address with a text fragment that leads to the sentence; '' for a page without one. */
  readonly link: string;
}

const NONE = { value: '', unit: '', change: '', source: '', when: '' };
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Words of a span, on one line; '' for a block that is not there. */
export const textOf = (article: Article, span: Span | undefined): string =>
  span ? oneLine(article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';

/** Is the span's block still part of the story? */
const isKept = (article: Article, span: Span) =>
  article.blocks[span.block] !== undefined && article.blocks[span.block]?.removal === undefined;

function proof({ article, context }: Exported, spans: readonly Span[]): { sentence: string; link: string } {
  const span = spans.find((one) => isKept(article, one));
  const sentence = span ? textOf(article, sentenceOf(context, span)) : '';
  return { sentence, link: textLink(article.url, sentence) };
}

const nameOf = ({ context }: Exported, id: number | undefined): string =>
  id === undefined ? '' : (context.actors[id]?.name ?? '');

const actorRow = (exported: Exported, { name, type, role, mentions }: Actor): Row => ({
  ...NONE,
  kind: 'actor',
  text: oneLine(name),
  about: [type, role && oneLine(role.text)].filter(Boolean).join(', '),
  ...proof(exported, mentions),
});

const figureRow = (exported: Exported, figure: Figure): Row => ({
  kind: 'figure',
  text: oneLine(figure.text),
  about: oneLine(figure.concept),
  value: typeof figure.value === 'number' ? String(figure.value) : figure.value.join(' to '),
  unit: figure.unit || (figure.counted ?? ''),
  change: figure.change,
  source: nameOf(exported, figure.source?.actor) || textOf(exported.article, figure.source?.span),
  when: textOf(exported.article, figure.when),
  ...proof(exported, figure.mentions),
});

const quoteRow = (exported: Exported, { text, actor, speaker, spans }: Quote): Row => ({
  ...NONE,
  kind: 'quote',
  text: oneLine(text),
  about: nameOf(exported, actor) || textOf(exported.article, speaker),
  ...proof(exported, spans),
});

/** Everything a reader takes along: actors (not those beside the story), key figures and quotes whose words are still part of the story. */
export function rowsOf(exported: Exported): Row[] {
  const { article, context } = exported;
  const kept = (spans: readonly Span[]) => spans.some((span) => isKept(article, span));
  return [
    ...context.actors
      .filter((actor) => !actor.isAside && kept(actor.mentions))
      .map((actor) => actorRow(exported, actor)),
    ...context.figures
      .filter((figure) => figure.key && kept(figure.mentions))
      .map((figure) => figureRow(exported, figure)),
    ...context.quotes.filter((quote) => kept(quote.spans)).map((quote) => quoteRow(exported, quote)),
  ];
}
