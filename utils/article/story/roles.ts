import { PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import type { BlockRole } from '../types.ts';
import type { Labels } from './labels.ts';
import { contentWords, overlap } from './labels.ts';

export interface RoleContext {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly labels: Labels;
  /** Index of the first run of the story's own text. */
  readonly firstText: number;
  readonly byline: string;
}

const DATE = /\b(?:1[89]|20)\d\d\b|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const isTitleAgain = (run: Run, context: RoleContext): boolean => {
  if (run.words < 2 || run.words > 60 || !context.title) return false;
  const a = normal(run.text);
  const b = normal(context.title);
  if (a === b) return true;
  const words = contentWords(run.text);
  return (
    (/^h[12]$/.test(run.frame.tag) || (run.own & SIGNALS.title) !== 0) &&
    words.size > 2 &&
    overlap(words, context.titleWords) >= 0.8 &&
    overlap(context.titleWords, words) >= 0.6
  );
};

export const isCaptionRun = (run: Run): boolean =>
  (run.place & PLACE.figcaption) !== 0 ||
  ((run.place & PLACE.figure) !== 0 &&
    run.words <= 60 &&
    (run.place & (PLACE.table | PLACE.quotation | PLACE.code)) === 0) ||
  ((run.own & SIGNALS.caption) !== 0 && run.words <= 80 && run.frame.tag !== 'p');

/** The role of a line that is no running text: shown to a reader, out of the story's text. */
export function besideRole(run: Run, context: RoleContext): BlockRole | undefined {
  if (isTitleAgain(run, context)) return 'title';
  if (isCaptionRun(run)) return run.words <= 12 && context.labels.has(run, 'credit') ? 'credit' : 'caption';
  if (run.words <= 14 && run.index <= context.firstText) {
    const isBy = context.byline && normal(run.text).includes(normal(context.byline));
    if (isBy && run.words <= 10) return 'byline';
    if (run.own & SIGNALS.byline && context.labels.starts(run, 'byline')) return 'byline';
    if (
      DATE.test(run.text) &&
      (run.own & SIGNALS.date || run.time || context.labels.starts(run, 'published', 'updated'))
    )
      return 'date';
  }
  if (run.words <= 12 && run.own & SIGNALS.credit && run.frame.tag !== 'p') return 'credit';
  return undefined;
}
