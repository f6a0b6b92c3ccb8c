import type { Article } from '../article/types.ts';
import type { Figure, Quote } from '../context/types.ts';
import { sentenceOf } from '../context/types.ts';
import { safeUrl, textLink } from './link.ts';
import { type Exported, textOf } from './rows.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const day = (iso: string): string => /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0] ?? oneLine(iso);

/** A reference in plain text: who, title, where, when, address, when read. Parts the page does not give are left out. */
export function citationOf(article: Article, readAt: string): string {
  const { byline, title, source, siteName, publishedTime, url } = article;
  const where = source && siteName && source !== siteName ? `${source}, via ${siteName}` : (source ?? siteName);
  const parts = [
    byline && oneLine(byline.replace(/^by\s+/i, '')),
    title && `“${oneLine(title)}”`,
    where && oneLine(where),
    publishedTime && day(publishedTime),
  ];
  const said = parts
    .filter(Boolean)
    .join('. ')
    .replace(/([.?!])”\./g, '$1”');
  const address = safeUrl(url);
  return `${said}${said ? '. ' : ''}${address && `${address} `}(read ${day(readAt)})`;
}

/** One figure with its sentence and source, to paste. */
export function citeFigure(exported: Exported, figure: Figure): string {
  const { article, context, readAt } = exported;
  const span = figure.mentions[0];
  const sentence = span ? textOf(article, sentenceOf(context, span)) : '';
  return `${oneLine(`${figure.text} ${figure.concept}`)}: “${sentence}” ${citationOf({ ...article, url: textLink(article.url, sentence) }, readAt)}`;
}

/** One quote, verbatim, with its speaker and source. */
export function citeQuote(exported: Exported, quote: Quote): string {
  const { article, context, readAt } = exported;
  const speaker =
    quote.actor !== undefined ? (context.actors[quote.actor]?.name ?? '') : textOf(article, quote.speaker);
  const span = quote.spans[0];
  const sentence = span ? textOf(article, sentenceOf(context, span)) : '';
  return `${oneLine(quote.text)}${speaker && ` – ${oneLine(speaker)}`}. ${citationOf({ ...article, url: textLink(article.url, sentence) }, readAt)}`;
}
