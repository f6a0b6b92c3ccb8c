export { citationOf, citeFigure, citeQuote } from './citation.ts';
export { toCsv } from './csv.ts';
export { toJson } from './json.ts';
export { safeUrl, textLink } from './link.ts';
export { escapeMarkdown, type MarkdownWords, toMarkdown } from './markdown.ts';
export { type Exported, type Row, rowsOf } from './rows.ts';
