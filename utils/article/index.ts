import { fail, ok, type Result } from '../result.ts';
import { assembleBlocks } from './blocks/assemble.ts';
import { type Dom, domOf } from './dom.ts';
import { gatherEvidence } from './judge/evidence.ts';
import { judgeStory } from './judge/judge.ts';
import type { Metadata } from './metadata/index.ts';
import { findNotices } from './notices.ts';
import { candidatesOf } from './root/stories.ts';
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
  const evidence = gatherEvidence(dom, options.url, options.candidate);
  if (!evidence) return fail({ code: 'not-html' });
  const verdicts = verdictsOf(evidence, judgeStory(evidence));
  if (!verdicts) return fail({ code: 'no-article' });
  const { page, metadata, hints } = evidence;
  const base = dom.base.startsWith('http') ? dom.base : options.url;
  const isShown = storyMedia(page, verdicts);
  const blocks = assembleBlocks({ page, verdicts, writer: { dom, base }, isShown });
  const candidates = candidatesOf(evidence.stories, evidence.chosen);
  return ok({
    url: options.url,
    ...storyFields(metadata),
    ...(hints.title !== metadata.title && { title: hints.title }),
    blocks,
    candidates,
    notices: findNotices({ url: options.url, metadata, lines: page.runs, blocks, candidates }),
  });
}

/** Fields of the article that the page's data say, left out where they say nothing. */
function storyFields(metadata: Metadata): Pick<Article, 'title' | 'dir'> & Partial<Article> {
  const { title, dir, byline, siteName, source, publishedTime, lang, excerpt } = metadata;
  return {
    title,
    dir,
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(source && { source }),
    ...(publishedTime && { publishedTime }),
    ...(lang && { lang }),
    ...(excerpt && { excerpt }),
  };
}
