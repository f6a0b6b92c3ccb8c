import { fail, ok, type Result } from '../result.ts';
import { assembleBlocks } from './blocks/assemble.ts';
import { type Dom, domOf } from './dom.ts';
import { gatherEvidence } from './judge/evidence.ts';
import { judgeStory } from './judge/judge.ts';
import { storyMedia } from './story/media.ts';
import { verdictsOf } from './story/verdicts.ts';
import type { Article, ArticleError, ReadOptions } from './types.ts';

/**
 * Finds the story of a page. Pure: a detached document in, plain data out.
 * Expected failures are values; no exception escapes.
 */
export function readArticle(document: Document, options: ReadOptions): Result<Article, ArticleError> {
  try {
    return read(domOf(document), options);
  } catch (error) {
    return fail({
      code: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown',
    });
  }
}

function read(dom: Dom, options: ReadOptions): Result<Article, ArticleError> {
  const evidence = gatherEvidence(dom);
  if (!evidence) return fail({ code: 'not-html' });
  const verdicts = verdictsOf(evidence, judgeStory(evidence));
  if (!verdicts) return fail({ code: 'no-article' });
  const { page, hints } = evidence;
  const base = dom.base.startsWith('http') ? dom.base : options.url;
  const isShown = storyMedia(page, verdicts);
  const blocks = assembleBlocks({ page, verdicts, writer: { dom, base }, isShown });
  const lang = dom.root ? dom.attribute(dom.root, 'lang').trim() : '';
  return ok({
    url: options.url,
    title: hints.title,
    ...(hints.byline && { byline: hints.byline }),
    ...(hints.description && { excerpt: hints.description }),
    ...(lang && { lang }),
    dir: dom.root && dom.attribute(dom.root, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
    blocks,
    candidates: [],
    notices: [],
  });
}
