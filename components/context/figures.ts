import type { Context, Figure } from '../../utils/context/types.ts';

const byScore = (a: Figure, b: Figure) => b.score - a.score;

/** The figures that matter, most salient first. */
export const keyFigures = (context: Context): readonly Figure[] =>
  context.figures.filter((figure) => figure.key).sort(byScore);

/** The trivial ones ("one", "two sides"), which fold away. */
export const minorFigures = (context: Context): readonly Figure[] =>
  context.figures.filter((figure) => !figure.key).sort(byScore);
