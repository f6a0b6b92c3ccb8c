import { type Exported, type Row, rowsOf } from './rows.ts';

const COLUMNS = [
  'kind',
  'text',
  'about',
  'value',
  'unit',
  'change',
  'source',
  'when',
  'sentence',
  'link',
  'title',
  'url',
  'read',
] as const;

/**
 * One cell, RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV Injection); plain numbers stay numbers.
 */
export function csvCell(text: string): string {
  const line = text.replace(/\r\n?|\n/g, ' ').replaceAll('\0', '');
  const safe =
    /^[\s]*[=+\-@|%]/.test(line) && !/^-?\d+(?:\.\d+)?$/.test(line)
      ? `'${line}`
      : line.startsWith('\t')
        ? `'${line}`
        : line;
  return /[",;\t']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Findings as comma-separated values, one a line with its sentence; UTF-8 with a byte order mark so that spreadsheets read it as such. */
export function toCsv(exported: Exported): string {
  const { article, readAt } = exported;
  const line = (row: Row) =>
    [
      row.kind,
      row.text,
      row.about,
      row.value,
      row.unit,
      row.change,
      row.source,
      row.when,
      row.sentence,
      row.link,
      article.title,
      article.url,
      readAt,
    ]
      .map(csvCell)
      .join(',');
  return `\uFEFF${[COLUMNS.join(','), ...rowsOf(exported).map(line)].join('\r\n')}\r\n`;
}
