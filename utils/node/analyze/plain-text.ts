import type { Article, Block } from '../../article/types.ts';

/**
 * Plain text as an article: a block per line. With `offsets` (UTF-16 code units of `text` at which each block starts)
 * spans can be counted in the text as it was given.
 */
export function articleOfText(
  text: string,
  { title = '', lang }: { readonly title?: string; readonly lang?: string } = {},
): { readonly article: Article; readonly offsets: readonly number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) {
      offsets.push(start);
      blocks.push({ id: blocks.length, kind: 'paragraph', text: line, html: '' });
    }
    start += line.length + 1;
  }
  const article: Article = { url: '', title, ...(lang && { lang }), dir: 'ltr', blocks, candidates: [], notices: [] };
  return { article, offsets };
}
