import type { Article } from '../../utils/article/types.ts';
import type { Actor, Context, Figure, Quote } from '../../utils/context/types.ts';
import { isKept } from './text.ts';

/**
 * What of a context still stands in the story, in the order a reader wants it. Between a block being cut again and its context
 * being found anew, a claim may point into the cut block: such claims are not shown.
 */
const byScore = (a: { readonly score: number }, b: { readonly score: number }) => b.score - a.score;

function actors(article: Article, context: Context, place: boolean): readonly Actor[] {
  const standing = context.actors.filter(
    (actor) => !actor.isAside && actor.mentions.some((span) => isKept(article, span)),
  );
  return standing.filter((actor) => (actor.type === 'LOC') === place).sort(byScore);
}

/** People and organisations, most salient first. */
export const partiesOf = (article: Article, context: Context): readonly Actor[] => actors(article, context, false);

/** Places, most salient first. */
export const placesOf = (article: Article, context: Context): readonly Actor[] => actors(article, context, true);

function figures(article: Article, context: Context, key: boolean): readonly Figure[] {
  const standing = context.figures.filter((figure) => figure.mentions.some((span) => isKept(article, span)));
  return standing.filter((figure) => figure.key === key);
}

/** The figures that matter in the order they are found in: most salient first, other values for the same thing right behind. */
export const keyFigures = (article: Article, context: Context): readonly Figure[] => figures(article, context, true);

/** The trivial ones ("one", "two sides"), which fold away. */
export const minorFigures = (article: Article, context: Context): readonly Figure[] => figures(article, context, false);

/** The quotes of the story, in its order. */
export const quotesOf = (article: Article, context: Context): readonly Quote[] =>
  context.quotes.filter((quote) => quote.spans.every((span) => isKept(article, span)));
