import type { Page, Run } from '../blocks/page.ts';
import type { Finding } from '../clutter/rule.ts';
import type { Candidate } from '../types.ts';

/** A stretch of runs that is one of the page's stories. */
export interface StoryRange {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly preview: string;
  readonly words: number;
  /** The page's own, which is read unless another is asked for. */
  readonly isMain: boolean;
}

const SENTENCE_WORDS = 8;
/** Fewer words than this are a teaser, nothing to read. */
const MIN_WORDS = 30;
const PREVIEW_CHARS = 160;
const HEADING = /^h[1-6]$/;

const isSentence = (run: Run): boolean =>
  run.words >= SENTENCE_WORDS && run.linkChars * 2 < run.text.length && !HEADING.test(run.frame.tag);

/** First heading of the stretch, else the longest short line before its first sentence. */
function headlineOf(runs: readonly Run[]): string {
  const until = runs.findIndex(isSentence);
  const head = runs.slice(0, until < 0 ? runs.length : until);
  const heading = head.findLast((run) => HEADING.test(run.frame.tag) && run.words > 1);
  const longest = head.reduce<Run | undefined>((a, b) => (a && a.text.length >= b.text.length ? a : b), undefined);
  return (heading ?? longest)?.text.slice(0, 300) ?? '';
}

function rangeOf(
  page: Page,
  from: number,
  to: number,
  title: string,
  isMain: boolean,
  skip: (run: number) => boolean,
): StoryRange {
  const sentences = page.runs.slice(from, to).filter((run) => isSentence(run) && !skip(run.index));
  return {
    from,
    to,
    title: title || headlineOf(page.runs.slice(from, to)),
    preview: (sentences[0]?.text ?? '').slice(0, PREVIEW_CHARS),
    words: sentences.reduce((sum, run) => sum + run.words, 0),
    isMain,
  };
}

/** Found twice, as a box and as the box within it: one story. Of two alike the first stays. */
const isSame = (inner: StoryRange, outer: StoryRange, isFirst: boolean): boolean =>
  inner.title === outer.title &&
  outer.from <= inner.from &&
  outer.to >= inner.to &&
  (isFirst || outer.to - outer.from > inner.to - inner.from);

/** The page's stories in document order, its own among them; empty when it is the only one. */
export function storiesOf(
  page: Page,
  title: string,
  others: readonly Finding[],
  isRemoved: (run: number) => boolean,
): StoryRange[] {
  const none = (): boolean => false;
  const found = others
    .map(({ from, to }) => rangeOf(page, from, to, '', false, none))
    .filter((range) => range.words >= MIN_WORDS && range.title)
    .filter((range, at, all) => !all.some((other, place) => place !== at && isSame(range, other, place < at)));
  if (!found.length) return [];
  const first = page.runs.findIndex((run) => isSentence(run) && !isRemoved(run.index));
  if (first < 0) return [];
  const main = rangeOf(page, first, page.runs.length, title, true, isRemoved);
  return [...found, main].sort((a, b) => a.from - b.from);
}

/** For the reader to choose from: the story that is read first, the others as they stand on the page. */
export function candidatesOf(stories: readonly StoryRange[], chosen: number): Candidate[] {
  const all = stories.map(({ title, preview, words }, index): Candidate => ({ index, title, preview, words }));
  const own = all[chosen];
  return own ? [own, ...all.filter((candidate) => candidate !== own)] : all;
}
