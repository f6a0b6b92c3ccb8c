import { type Block, isStoryText } from '../article/types.ts';
import { safeUrl } from './link.ts';
import { type Exported, type Row, rowsOf } from './rows.ts';

/**
 * Page text as Markdown text: nothing of it comes alive as HTML, link, list or heading (CommonMark 0.31, 2.4 Backslash escapes;
 * GitHub's autolinks are broken by escaping the colon's neighbours and the dot after www).
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&$^]/g, '\\$&')
    .replace(/^([ \t]{0,40})([-+=]|\d{1,9}(?=[.)]))/gm, '$1\\$2')
    .replace(/^([ \t]{0,40})\\(\d{1,9})([.)])/gm, '$1$2\\$3')
    .replace(/(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/www\./gi, 'www\\.')
    .replace(/@/g, '\\@');

const oneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

/** A Markdown link, or the words alone where the address is not a safe one. Angle brackets keep parentheses of the address in. */
const link = (words: string, url: string): string => {
  const safe = safeUrl(url);
  return safe ? `[${words}](<${safe.replace(/[<>\\]/g, encodeURIComponent)}>)` : words;
};

/** Headings and fixed words of the document, in the reader's language. */
export interface MarkdownWords {
  readonly actors: string;
  readonly figures: string;
  readonly quotes: string;
  readonly speakerUnclear: string;
  /** "Read on", before the date. */
  readonly readOn: string;
  readonly source: string;
}

const ENGLISH: MarkdownWords = {
  actors: 'People and organisations',
  figures: 'Key figures',
  quotes: 'Who said what',
  speakerUnclear: 'speaker unclear',
  readOn: 'Read on',
  source: 'sentence',
};

/** The story and its findings as CommonMark, every finding with its sentence and a link to it. */
export function toMarkdown(exported: Exported, words: MarkdownWords = ENGLISH): string {
  const { article, readAt } = exported;
  const rows = rowsOf(exported);
  const about = [article.byline, article.source ?? article.siteName, article.publishedTime]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => oneLine(part ?? ''));
  const parts = [
    article.title ? `# ${oneLine(article.title)}` : '',
    [...about, `${words.readOn} ${oneLine(readAt)}`].join(' · '),
    article.url ? link(oneLine(article.url), article.url) : '',
    ...article.blocks.filter(isStoryText).map(blockMarkdown),
    ...section(
      words.actors,
      rows.filter((row) => row.kind === 'actor'),
      (row) => `**${oneLine(row.text)}** (${oneLine(row.about)})`,
      words,
    ),
    ...section(
      words.figures,
      rows.filter((row) => row.kind === 'figure'),
      figureWords,
      words,
    ),
    ...section(
      words.quotes,
      rows.filter((row) => row.kind === 'quote'),
      (row) => `${oneLine(row.about) || `*${words.speakerUnclear}*`}: ${oneLine(row.text)}`,
      words,
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const figureWords = (row: Row): string =>
  `**${oneLine(row.text)}**${row.about && ` ${oneLine(row.about)}`}${row.source && ` (${oneLine(row.source)})`}`;

function section(title: string, rows: readonly Row[], say: (row: Row) => string, words: MarkdownWords): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map((row) => {
    const proof = row.kind === 'quote' ? '' : `: ${oneLine(row.sentence)}`;
    return `- ${say(row)}${proof}${row.link ? ` ${link(words.source, row.link)}` : ''}`;
  });
  return [`## ${title}`, lines.join('\n')];
}

function blockMarkdown({ kind, level, text }: Block): string {
  if (!text.trim()) return '';
  if (kind === 'heading') return `${'#'.repeat(Math.min(6, Math.max(2, level ?? 2)))} ${oneLine(text)}`;
  if (kind === 'list')
    return text
      .split('\n')
      .filter((item) => item.trim())
      .map((item) => `- ${oneLine(item)}`)
      .join('\n');
  if (kind === 'quotation') return escapeMarkdown(text.trim()).replace(/^/gm, '> ');
  if (kind === 'code') return text.replace(/^/gm, '    ');
  return escapeMarkdown(text.trim());
}
