import { Readability } from '@mozilla/readability';
import { fail, ok, type Result } from '../result.ts';
import type { Article, ArticleError, Block, ReadOptions } from './types.ts';

/**
 * Finds the story of a page. Pure: a detached document in (it is changed), plain data out.
 * Expected failures are values; no exception escapes.
 */
export function readArticle(document: Document, options: ReadOptions): Result<Article, ArticleError> {
  let blocks: Block[] = [];
  const parsed = new Readability(document, {
    serializer: (root) => {
      blocks = [...(root as Element).querySelectorAll('p, h2, h3, h4, li, blockquote, pre')].map((element, id) => ({
        id,
        kind: 'paragraph',
        text: (element.textContent ?? '').trim(),
        html: element.outerHTML,
      }));
      return '';
    },
  }).parse();
  if (!parsed) return fail({ code: 'no-article' });
  const { title, byline, siteName, publishedTime, lang, excerpt } = parsed;
  return ok({
    url: options.url,
    title: title ?? '',
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(publishedTime && { publishedTime }),
    ...(lang && { lang }),
    ...(excerpt && { excerpt }),
    dir: parsed.dir === 'rtl' ? 'rtl' : 'ltr',
    blocks,
    candidates: [],
    notices: [],
  });
}
