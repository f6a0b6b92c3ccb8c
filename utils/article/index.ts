import { fail, ok, type Result } from '../result.ts';
import { finish, type Steps } from '../steps.ts';
import { assemblySteps } from './blocks/assemble.ts';
import { keepFootnotes } from './blocks/footnotes.ts';
import { PLACE, type Run } from './blocks/page.ts';
import { type Dom, domOf } from './dom.ts';
import { type Evidence, evidenceSteps } from './judge/evidence.ts';
import { judgeSteps } from './judge/judge.ts';
import type { Metadata } from './metadata/index.ts';
import { promotedSource } from './metadata/promoted-source.ts';
import { findNotices } from './notices.ts';
import { candidatesOf } from './root/stories.ts';
import { storyMedia } from './story/media.ts';
import { verdictsOf } from './story/verdicts.ts';
import { type Article, type ArticleError, isNothing, type ReadOptions } from './types.ts';

/**
 * Finds the story of a page. Pure: a detached document in, plain data out.
 * Expected failures are values; no exception escapes.
 */
export const readArticle = (document: Document, options: ReadOptions): Result<Article, ArticleError> =>
  finish(articleSteps(document, options));

/** As `readArticle`, in steps: whoever drives them may pause or give up between two. */
export function* articleSteps(document: Document, options: ReadOptions): Steps<Result<Article, ArticleError>> {
  try {
    return yield* read(domOf(document), options);
  } catch (error) {
    return fail({
      code: 'failed',
      detail: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown',
    });
  }
}

function* read(dom: Dom, options: ReadOptions): Steps<Result<Article, ArticleError>> {
  const evidence = yield* evidenceSteps(dom, options);
  if (!evidence) return fail({ code: 'not-html' });
  const story = yield* judgeSteps(evidence);
  const own = yield* write(dom, options, evidence, story);
  if (!options.secondOpinion || !isNothing(own)) return own;
  yield;
  const { page, hints, removed } = evidence;
  const skip = (run: number): boolean => removed[run] !== undefined || isFurniture(page.runs[run]);
  const other = options.secondOpinion(dom, page, { title: hints.title, skip });
  const wordsOf = (marks: Uint8Array): number =>
    page.runs.reduce((sum, { words }, i) => sum + (marks[i] ? words : 0), 0);
  if (wordsOf(other) < Math.max(FEWEST_WORDS, wordsOf(story) * MUCH_MORE)) return own;
  return yield* write(
    dom,
    options,
    evidence,
    other.map((mark, i) => mark | (story[i] as number)),
  );
}

const NO_STORY = PLACE.form | PLACE.button | PLACE.nav | PLACE.dialog | PLACE.footer | PLACE.hidden;
const MENU_WORDS = 3;

/** Readability keeps the words of forms and menus where it finds nothing better. */
const isFurniture = (run: Run | undefined): boolean =>
  !run || (run.place & NO_STORY) !== 0 || (run.words <= MENU_WORDS && run.linkChars === run.text.length);

/** The second judge is heard when it knows of a story, and of more than a line or two beyond ours. */
const FEWEST_WORDS = 40;
const MUCH_MORE = 2;

/** The article whose text are the marked runs. */
function* write(
  dom: Dom,
  options: ReadOptions,
  evidence: Evidence,
  story: Uint8Array,
): Steps<Result<Article, ArticleError>> {
  const verdicts = verdictsOf(evidence, story);
  if (!verdicts) return fail({ code: 'no-article' });
  yield;
  const { page, metadata, hints } = evidence;
  const base = dom.base.startsWith('http') ? dom.base : options.url;
  const isShown = storyMedia(page, verdicts);
  const blocks = keepFootnotes(yield* assemblySteps({ page, verdicts, writer: { dom, base }, isShown }));
  yield;
  const candidates = candidatesOf(evidence.stories, evidence.chosen);
  const source = metadata.source || promotedSource(blocks, { url: options.url, siteName: metadata.siteName });
  const isCut = page.cut || options.cut === true;
  return ok({
    url: options.url,
    ...storyFields(metadata),
    ...(hints.title !== metadata.title && { title: hints.title }),
    ...(source && { source }),
    blocks,
    candidates,
    notices: findNotices({ url: options.url, metadata, lines: page.runs, blocks, candidates, isCut }),
  });
}

/** Fields of the article that the page's data say, left out where they say nothing. */
function storyFields(metadata: Metadata): Pick<Article, 'title' | 'dir'> & Partial<Article> {
  const { title, dir, byline, siteName, publishedTime, lang, excerpt } = metadata;
  return {
    title,
    dir,
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(publishedTime && { publishedTime }),
    ...(lang && { lang }),
    ...(excerpt && { excerpt }),
  };
}
