import { keepHeadings, keepWhole, likelyRuns, type Thresholds } from '../../../utils/article/judge/guards.ts';
import type { Example } from './data.ts';
import { type Scores, scoreText, segmentScores, textScores } from './score.ts';

export interface Result {
  readonly scrapinghub: Scores;
  readonly trafilatura: Scores;
  readonly news: Scores;
}

/** The text the judge would give: guesses, thresholds, guards. */
export function textOf(example: Example, guess: Float32Array, thresholds: Thresholds): string {
  const isRemoved = (run: number): boolean => example.ruled[run] === true;
  const story = likelyRuns(guess, (run) => example.kept[run] === true, example.isEnglish, thresholds);
  for (let i = 0; i < story.length; i++) if (isRemoved(i)) story[i] = 0;
  keepWhole(example.guarded, example.words, guess, story, isRemoved);
  keepHeadings(example.layout.heading, example.words, guess, story, isRemoved);
  return example.lines.filter((_, i) => story[i]).join('\n');
}

/** Scores of one text a page. */
export function scoreAll(examples: readonly Example[], text: (example: Example) => string): Result {
  const whole = examples.filter(({ truth }) => truth.text !== undefined);
  const parts = examples
    .filter(({ truth }) => truth.text === undefined)
    .map((example) => ({
      with: example.truth.with ?? [],
      without: example.truth.without ?? [],
      news: example.truth.news === true,
      text: text(example),
    }));
  return {
    scrapinghub: textScores(whole.map((example) => scoreText(example.truth.text ?? '', text(example)))),
    trafilatura: segmentScores(parts),
    news: segmentScores(parts.filter(({ news }) => news)),
  };
}

const row = (name: string, { f1, precision, recall, exact }: Scores): string =>
  `${name} F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} right ${exact.toFixed(3)}`;

export const describe = ({ scrapinghub, trafilatura, news }: Result): string =>
  [row('scrapinghub', scrapinghub), row('trafilatura', trafilatura), row('its news', news)].join(' | ');
