import type { Choices } from '../../utils/article/choices.ts';
import type { Article, ArticleError, SecondOpinion } from '../../utils/article/types.ts';
import type { Result } from '../../utils/result.ts';
import type { Steps } from '../../utils/steps.ts';

export interface Reading {
  readonly candidate?: number;
  /** Reads all of it, however much. */
  readonly anyway: boolean;
  readonly secondOpinion?: SecondOpinion;
}

/** What the script that reads leaves for the one that asks. */
export interface ArticleScript {
  /** Steps of reading the page as it is now: snapshot → readArticle → what this reader chose for the site. */
  read(live: Document, reading: Reading, choices: Choices): Steps<Result<Article, ArticleError>>;
}
