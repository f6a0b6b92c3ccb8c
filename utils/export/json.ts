import { storyText } from '../article/types.ts';
import { type Exported, rowsOf } from './rows.ts';

/** Version of the exported shape: it goes up when a field changes its meaning. */
const VERSION = 1;

/** The story's data and its findings, each with sentence and link, as indented JSON. No page markup. */
export function toJson(exported: Exported): string {
  const { article, readAt } = exported;
  const { url, title, byline, siteName, source, publishedTime, lang } = article;
  return `${JSON.stringify({ version: VERSION, url, title, byline, siteName, source, publishedTime, lang, readAt, text: storyText(article), findings: rowsOf(exported) }, null, 2)}\n`;
}
