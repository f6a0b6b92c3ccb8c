import { type Page, PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import { hasKind, LABEL_BIT, labelKinds } from '../clutter/lexicon/index.ts';
import { firstLetters, isCapital, wordsIn } from '../letters.ts';
import type { BlockRole } from '../types.ts';
import type { Labels } from './labels.ts';
import { overlap, wordsOfRun } from './labels.ts';

export interface RoleContext {
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  readonly excerptWords: ReadonlySet<string>;
  readonly labels: Labels;
  /** Index of the first run of the story's own text. */
  readonly firstText: number;
  readonly byline: string;
  /** Standfirsts of English pages stand apart from the text; those of others begin it. */
  readonly isEnglish: boolean;
  /** Words of the story's own text. */
  readonly textWords: number;
}

const DATE = /\b(?:1[89]|20)\d\d\b|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** "First published: Saturday, March 14, 2026 07:29 AM": a label, and a date with a year or a time, and no sentence. */
const DATE_LINE_WORDS = 16;
const YEAR = /\b(?:19|20)\d\d\b|[年년]/;
const CLOCK_OR_DAY = /\d{1,2}[:.h]\d\d|\b\d{1,2}\b/;
const STATES = /[!?]$|[^.\s]{4}\.$/;
const CLOCK = /\d{1,2}[:.h]\d\d/;
/** "Updated at 1:23 p.m.": a label and a time alone. */
const TIME_WORDS = 6;

/** "Publié le 2 février 2026 par Odilon", "Updated Mar. 14, 2026 …": what stands before the number, or its first word, is a label of dates. */
function isHeadedDate(text: string): boolean {
  const at = text.search(/\d/);
  if (at < 3 || at > 40) return false;
  const head = text.slice(0, at);
  return [head, head.split(' ', 1)[0] ?? ''].some((one) => hasKind(labelKinds(one).whole, 'published', 'updated'));
}

/** A date, or a label of dates with one: "20 November 2019 - 11:28", "First published: Saturday, 14 March 2026". */
function isDateLine(run: Run, { labels }: RoleContext): boolean {
  if (run.words < 2 || run.words > DATE_LINE_WORDS) return false;
  if (run.place & (PLACE.heading | PLACE.table | PLACE.list | PLACE.quotation | PLACE.code)) return false;
  // A day alone heads an entry of a diary; with the time of day it is the page's.
  if (labels.is(run, 'date') && YEAR.test(run.text) && CLOCK.test(run.text)) return true;
  if (run.words <= TIME_WORDS && CLOCK.test(run.text) && labels.has(run, 'published', 'updated')) return true;
  if (!YEAR.test(run.text) || !(labels.starts(run, 'published', 'updated') || isHeadedDate(run.text))) return false;
  return CLOCK_OR_DAY.test(run.text) && !STATES.test(run.text.slice(-12));
}

const normal = (text: string): string => wordsIn(text.toLowerCase()).join(' ');
/** Have both the same words? Most texts differ in the first letter. */
const sameWords = (a: string, b: string): boolean =>
  firstLetters(a, 1) === firstLetters(b, 1) && normal(a) === normal(b);

export const isTitleAgain = (run: Run, context: RoleContext): boolean => {
  if (run.words < 2 || run.words > 60 || !context.title) return false;
  if (sameWords(run.text, context.title)) return true;
  const words = wordsOfRun(run);
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

/** Words of a caption, and lines that stand in a picture's box. */
const CAPTION_WORDS = 60;
const BOX_LINES = 2;
const NO_CAPTION =
  SIGNALS.related |
  SIGNALS.promotion |
  SIGNALS.newsletter |
  SIGNALS.advertisement |
  SIGNALS.share |
  SIGNALS.comments |
  SIGNALS.author |
  SIGNALS.teaser;

/** A line without links and labels in a box of its own with a picture: a caption, whatever the box is called. */
function isBesidePicture(run: Run, labels: Labels): boolean {
  if (run.words < 2 || run.words > CAPTION_WORDS || run.linkChars > 0 || run.frame.chain & NO_CAPTION) return false;
  if (run.place & (PLACE.heading | PLACE.table | PLACE.list | PLACE.aside | PLACE.link | PLACE.form)) return false;
  let box = run.frame;
  while (!box.pictures && box.parent && box.parent.endRun - box.parent.firstRun <= BOX_LINES) box = box.parent;
  if (!box.pictures || box.endRun - box.firstRun > BOX_LINES || box.linkChars > 0) return false;
  const { start, whole } = labels.of(run);
  return ((start | whole) & ~LABEL_BIT.credit) === 0;
}

/** The role of a line that is no running text: shown to a reader, out of the story's text. */
export function besideRole(run: Run, context: RoleContext): BlockRole | undefined {
  // Below the text a line that only holds the title is "3 thoughts on “the title”"; the page's headline is one wherever it stands.
  const isHeadline = run.index <= context.firstText || run.frame.tag === 'h1' || sameWords(run.text, context.title);
  if (isHeadline && isTitleAgain(run, context)) return 'title';
  if (isDateLine(run, context)) return 'date';
  if (isCaptionRun(run)) return run.words <= 12 && context.labels.has(run, 'credit') ? 'credit' : 'caption';
  if (run.words <= 14 && run.index <= context.firstText) {
    const isBy = context.byline && normal(run.text).includes(normal(context.byline));
    if (isBy && (run.words <= 10 || run.own & SIGNALS.byline)) return 'byline';
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

/** Words of a standfirst. */
const SHORTEST = 8;
const LONGEST = 90;
/** Lines above the text that a standfirst is looked for in. */
const REACH = 14;
const SAME = 0.6;

/**
 * A sentence or two between headline and text that the judge leaves out of the text: the page's description again, or named a lead by its
 * class. Shown, for a reader wants it; not text, for it says what the text says again.
 */
export function isStandfirst(run: Run, context: RoleContext): boolean {
  if (run.index >= context.firstText || run.index < context.firstText - REACH) return false;
  return isLead(run, context);
}

function isLead(run: Run, context: RoleContext): boolean {
  if (run.words < SHORTEST || run.words > LONGEST || run.linkChars * 2 > run.text.length) return false;
  const hits = context.labels.of(run);
  if (hits.start !== 0 || hits.covered > hits.words / 3) return false;
  const words = wordsOfRun(run);
  return (
    (run.own & SIGNALS.lead) !== 0 || (context.excerptWords.size > 3 && overlap(words, context.excerptWords) >= SAME)
  );
}

/** Share of the line's words that the page's description has, from which the line is the description. */
const DESCRIBED = 0.8;
const PARAGRAPH = 20;
const SUBHEADING = /^h[2-6]$/;

/** Share of the text's words: what is more is the first paragraph of a brief. */
const LARGEST = 0.12;

/** A standfirst that the judge takes for text: set as a heading or in a box of its own above the paragraphs. `next` is the text's next line. */
export function isOpeningStandfirst(run: Run, next: Run | undefined, context: RoleContext): boolean {
  if (run.index > context.firstText || run.words > LONGEST || !next || next.words < PARAGRAPH) return false;
  if (run.words > context.textWords * LARGEST) return false;
  if (next.frame.parent === run.frame.parent && !SUBHEADING.test(run.frame.tag)) return false;
  return isLead(run, context) && overlap(wordsOfRun(run), context.excerptWords) >= DESCRIBED;
}

const LEAD_IN_WORDS = 12;
const SENTENCE = /[.!?…。！？؟।]["”’»)]*$/;

/**
 * The first paragraph right under the page's first heading, a plain one of whole sentences in the heading's own box: the story's, though a
 * phrase in it ("We keep you up to date") is a label elsewhere. One phrase does not cost a reader the first paragraph.
 */
export function isLeadIn(page: Page, run: Run, { firstText, labels }: RoleContext): boolean {
  const above = page.runs[run.index - 1];
  if (run.index > firstText || run.words < LEAD_IN_WORDS || run.frame.tag !== 'p' || run.frame.names) return false;
  if (above?.frame.tag !== 'h1' || above.frame.parent !== run.frame.parent) return false;
  const hits = labels.of(run);
  return hits.start === 0 && hits.covered * 3 <= hits.words && run.linkChars === 0 && SENTENCE.test(run.text.slice(-8));
}

/** Share of a line's sayings that stand in the text too, from which it is a pull quote. */
const AGAIN = 0.75;

/** The role of a line of the text itself; undefined for running text. `again` is the share of it that other lines say too. */
export function textRole(
  run: Run,
  context: RoleContext,
  again: number,
  heading: Run | undefined,
): BlockRole | undefined {
  // Markup that says so outweighs the judge: a caption is shown, but is not the story's text.
  if (run.place & PLACE.figcaption) return 'caption';
  if (isDateLine(run, context)) return 'date';
  if (run.words <= 60 && run.words > 1 && sameWords(run.text, context.title)) return 'title';
  if (isCreditLine(run, context)) return 'credit';
  if (isBylineLine(run, context)) return 'byline';
  if (again >= AGAIN && run.words <= 60 && run.own & SIGNALS.pullquote) return 'pull-quote';
  if (isCorrection(run, context)) return 'correction';
  if (isKeyPoint(run, context, heading)) return 'key-points';
  if (run.index <= context.firstText && (run.own & SIGNALS.lead) !== 0 && run.words <= LONGEST) return 'standfirst';
  return undefined;
}

/** What has parts of its own: a line of it is no credit or byline of the story's. */
const IN_PARTS = PLACE.heading | PLACE.table | PLACE.list | PLACE.quotation | PLACE.code;
const CREDIT_WORDS = 14;
const BRACKETED = 120;

/** "(Photo: First Last)": all words after the label are a name's. */
function isNameInBrackets(text: string): boolean {
  const colon = text.indexOf(':');
  if (!text.startsWith('(') || !text.endsWith(')') || text.length > BRACKETED || colon < 3 || colon > 25) return false;
  const words = wordsIn(text.slice(colon + 1));
  return words.length > 0 && words.every((word) => isCapital(word.charCodeAt(0)));
}

const CREDIT_LABEL = /^(?:[^:(]{3,24}:\s?\S|©)/;

/** "Photos: Name of an agency", "© Name": whose the picture above is. A graphic that the text offers stands in brackets. */
const isCreditLine = (run: Run, { labels }: RoleContext): boolean => {
  if (run.words > CREDIT_WORDS) return false;
  if (run.place & IN_PARTS) return false;
  if (run.text.startsWith('©')) return true;
  const isLabelled = CREDIT_LABEL.test(run.text.slice(0, 30)) || isNameInBrackets(run.text);
  return isLabelled && labels.starts(run, 'credit');
};

const BYLINE_WORDS = 10;
/** "Written by: First Last", "责任编辑：…" */
const BYLINE_LABEL = /^[^:：(]{2,24}[:：]\s?\S/;

/** A label of who wrote or edited the text, a colon and a name, in a line of its own. */
const isBylineLine = (run: Run, { labels }: RoleContext): boolean =>
  run.words <= BYLINE_WORDS &&
  (run.place & IN_PARTS) === 0 &&
  BYLINE_LABEL.test(run.text.slice(0, 30)) &&
  !SENTENCE.test(run.text.slice(-8)) &&
  labels.starts(run, 'byline');

export const isCorrection = (run: Run, { labels }: RoleContext): boolean =>
  run.words >= 6 && labels.starts(run, 'correction');

/** Under the heading "Key points", or in a list whose class says so. */
export const isKeyPoint = (run: Run, { labels }: RoleContext, heading: Run | undefined): boolean =>
  (run.place & PLACE.list) !== 0 &&
  ((run.frame.chain & SIGNALS.keypoints) !== 0 || (heading !== undefined && labels.is(heading, 'keypoints')));

/** The role of a line the judge leaves out of the text and a reader wants to see. */
export function asideRole(run: Run, context: RoleContext, heading: Run | undefined): BlockRole | undefined {
  if (isCorrection(run, context)) return 'correction';
  if (isKeyPoint(run, context, heading)) return 'key-points';
  if (isStandfirst(run, context)) return 'standfirst';
  const isNamed = (run.own & SIGNALS.caption) !== 0 && run.words <= CAPTION_WORDS;
  return isNamed || isBesidePicture(run, context.labels) ? 'caption' : undefined;
}
