import { type Frame, type Page, PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import { type Labels, overlap, wordsOfRun } from '../story/labels.ts';

/** A stretch of runs that is a story of its own: a headline and a text. */
export interface StoryBox {
  readonly from: number;
  readonly to: number;
  readonly headline: number;
  readonly words: number;
  /** Says when or by whom. */
  readonly dated: boolean;
  /** Tag and names of its element: siblings of one list share them. */
  readonly signature: string;
}

/** Words of sentences a story of its own has at least; less is a teaser. */
const MIN_WORDS = 35;
/** A headline stands among the first lines of its box. */
const HEAD_LINES = 4;
/** A date or a name stands among these. */
const DATE_LINES = 14;
const SENTENCE_WORDS = 8;
const MAX_BOXES = 200;

const HEADING = /^h[1-6]$/;
const DATE = /\b(?:1[89]|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d\d/;

const isHeadline = (run: Run): boolean =>
  run.words >= 2 &&
  run.words <= 40 &&
  (HEADING.test(run.frame.tag) || (run.place & PLACE.heading) !== 0 || (run.own & SIGNALS.title) !== 0);

/** Says when or by whom: what a story has below its headline and a chapter has not. */
const isDateline = (run: Run, labels: Labels): boolean =>
  run.words <= 16 &&
  (run.time ||
    // Names before words: labels take longest to look up.
    ((run.own & (SIGNALS.date | SIGNALS.byline | SIGNALS.author)) !== 0 && (run.words <= 6 || DATE.test(run.text))) ||
    labels.has(run, 'ago') ||
    labels.starts(run, 'published', 'updated', 'byline'));

function boxAt(page: Page, frame: Frame, labels: Labels): StoryBox | undefined {
  const { runs } = page;
  const headEnd = Math.min(frame.endRun, frame.firstRun + HEAD_LINES);
  let headline = frame.firstRun;
  while (headline < headEnd && !isHeadline(runs[headline] as Run)) headline++;
  if (headline >= headEnd) return undefined;
  let words = 0;
  for (let i = headline + 1; i < frame.endRun; i++) {
    const run = runs[i] as Run;
    if (run.words >= SENTENCE_WORDS && run.linkChars * 2 < run.text.length && !HEADING.test(run.frame.tag))
      words += run.words;
  }
  if (words < MIN_WORDS) return undefined;
  const dated = isDated(runs, frame, headline, labels);
  if (!dated && frame.tag !== 'article') return undefined;
  return { from: frame.firstRun, to: frame.endRun, headline, words, dated, signature: `${frame.tag} ${frame.names}` };
}

/** Says one of the lines at the box's head when or by whom? */
function isDated(runs: readonly Run[], frame: Frame, headline: number, labels: Labels): boolean {
  const end = Math.min(frame.endRun, frame.firstRun + DATE_LINES);
  for (let i = frame.firstRun; i < end; i++) {
    const run = runs[i] as Run;
    if (i > headline && run.words >= 30) return false;
    if (isDateline(run, labels)) return true;
  }
  return false;
}

const FURNITURE = PLACE.nav | PLACE.footer | PLACE.hidden | PLACE.dialog | PLACE.form;

/**
 * Boxes of the page that are stories of their own, in reading order: alike siblings or `article` elements with a headline, a date or a
 * source, and a text. The outermost box counts, unless it holds several.
 */
export function findStoryBoxes(page: Page, labels: Labels): StoryBox[] {
  const boxes: StoryBox[] = [];
  let covered = 0;
  for (const frame of page.frames) {
    if (boxes.length >= MAX_BOXES) break;
    if (frame.firstRun < covered || frame.endRun - frame.firstRun < 2 || frame.place & FURNITURE) continue;
    if (frame.prose < 150 || frame === page.root) continue;
    const box = boxAt(page, frame, labels);
    if (!box || holdsSeveral(page, frame, labels)) continue;
    boxes.push(box);
    covered = box.to;
  }
  return boxes;
}

/** Does the frame hold two or more children, or grandchildren, that are stories? Then it is a list of stories. */
function holdsSeveral(page: Page, frame: Frame, labels: Labels): boolean {
  let inner: Frame = frame;
  for (let step = 0; step < 6; step++) {
    const frames = inner.items.filter((item): item is Frame => 'items' in item && item.prose > 0);
    const stories = frames.filter((item) => boxAt(page, item, labels)).length;
    if (stories >= 2) return true;
    const largest = frames.reduce<Frame | undefined>((a, b) => (a && a.prose >= b.prose ? a : b), undefined);
    if (!largest || largest.prose < inner.prose * 0.5) return false;
    inner = largest;
  }
  return false;
}

/** How well a headline is the page's title, 0 to 1. */
export function titleMatch(headline: Run, titleWords: ReadonlySet<string>): number {
  const own = wordsOfRun(headline);
  return Math.min(overlap(own, titleWords), overlap(titleWords, own) + 0.25);
}
