import { articleSteps } from '../../utils/article/index.ts';
import type { Article, ArticleError, SecondOpinion } from '../../utils/article/types.ts';
import { ALL, CUT_MARK, FIRST, snapshot } from '../../utils/platform/snapshot.ts';
import type { Result } from '../../utils/result.ts';
import type { Steps } from '../../utils/steps.ts';

interface Options {
  readonly candidate?: number;
  /** Reads all of it, however much. */
  readonly anyway: boolean;
  readonly secondOpinion?: SecondOpinion;
}

/** Steps of reading the page as it is now: snapshot → readArticle. */
export function* readPage(
  live: Document,
  { candidate, anyway, secondOpinion }: Options,
): Steps<Result<Article, ArticleError>> {
  const copy = snapshot(live, anyway ? ALL : FIRST);
  yield;
  return yield* articleSteps(copy, {
    url: location.href,
    cut: copy.documentElement.hasAttribute(CUT_MARK),
    ...(candidate !== undefined && { candidate }),
    ...(secondOpinion && { secondOpinion }),
    ...(anyway && { runs: Number.POSITIVE_INFINITY }),
  });
}
