import { finish, type Steps } from '../../steps.ts';
import { PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import { hasKind } from '../clutter/lexicon/index.ts';
import model from '../clutter/model.json' with { type: 'json' };
import type { Labels } from '../story/labels.ts';
import type { Evidence } from './evidence.ts';
import {
  dropUnseen,
  guardedRanges,
  keepEnumerated,
  keepHeadings,
  keepNotice,
  keepPosts,
  keepWhole,
  likelyRuns,
  type Thresholds,
} from './guards.ts';
import { readModel } from './model-file.ts';
import { type Layout, layoutOf, STACK_FEATURES, stackFeatures } from './stack-features.ts';
import { evaluateSteps, type Pass } from './trees.ts';

let passes: { readonly first: Pass; readonly second: Pass } | undefined;

/** Features of the first pass, then those of stacking, row by row; of rows that are not judged only the mark that says so. */
function stack(data: Float32Array, columns: number, extra: Float32Array): { data: Float32Array; columns: number } {
  const width = STACK_FEATURES.length;
  const rows = data.length / columns;
  const all = new Float32Array(rows * (columns + width));
  for (let i = 0; i < rows; i++) {
    const at = i * (columns + width);
    const mark = data[i * columns] as number;
    if (mark < 0) {
      all[at] = mark;
      continue;
    }
    all.set(data.subarray(i * columns, (i + 1) * columns), at);
    all.set(extra.subarray(i * width, (i + 1) * width), at + columns);
  }
  return { data: all, columns: columns + width };
}

/** How likely each run is the story's own text, 0 to 1: the mean of two passes, the second of which has seen what the first thought of the neighbours. */
function* guessSteps({ matrix }: Evidence, layout: Layout): Steps<Float32Array> {
  passes ??= readModel(model);
  const first = yield* evaluateSteps(passes.first, matrix.data, matrix.columns);
  const { data, columns } = matrix;
  const isJudged = (run: number): boolean => (data[run * columns] as number) >= 0;
  const stacked = stack(data, columns, stackFeatures(layout, first, isJudged));
  const second = yield* evaluateSteps(passes.second, stacked.data, stacked.columns);
  return first.map((guess, i) => (guess + (second[i] as number)) / 2);
}

export const judgeRuns = (evidence: Evidence, layout: Layout): Float32Array => finish(guessSteps(evidence, layout));

/** Marks the runs that are the story's own text. Runs Readability leaves out need to be likelier. */
export function* judgeSteps(evidence: Evidence): Steps<Uint8Array> {
  const layout = layoutOf(evidence.page);
  return storyRuns(evidence, layout, yield* guessSteps(evidence, layout), model.thresholds);
}

/** The same from what is thought of each run: likely runs, then the guards. */
export function storyRuns(evidence: Evidence, layout: Layout, guess: Float32Array, thresholds: Thresholds): Uint8Array {
  const { page, kept, removed } = evidence;
  const isRemoved = (run: number): boolean => removed[run] !== undefined;
  const story = likelyRuns(guess, (run) => kept[run] === 1, evidence.scene.isEnglish, thresholds);
  for (let i = 0; i < story.length; i++) if (isRemoved(i)) story[i] = 0;
  if (evidence.scene.isEnglish) dropStandfirst(evidence, guess, story, thresholds.above);
  keepNotice(page, guess, story, (run) => kept[run] === 1 && !isRemoved(run));
  dropBeforeForeign(evidence, guess, story);
  const words = page.runs.map((run) => run.words);
  keepWhole(guardedRanges(page), words, guess, story, isRemoved);
  keepPosts(page, guess, story, isRemoved);
  keepHeadings(layout.heading, words, guess, story, isRemoved);
  dropLinkedUnderLabel(evidence, story);
  dropShareRows(evidence, story);
  dropFeatureBoxes(evidence, story);
  keepApparatus(evidence, layout, guess, story);
  keepEnumerated(page, story, isRemoved);
  dropUnseen(page, story);
  // Items of lists and cells of tables may well be the same: a plan of meals, a timetable.
  const lines = page.runs.filter((run) => story[run.index] && !(run.place & (PLACE.list | PLACE.table)));
  const copies = evidence.scene.saidBefore(lines);
  for (const run of copies) story[run.index] = 0;
  return story;
}

/** Words of a standfirst and of a paragraph, and how many lines a standfirst may have. */
const STANDFIRST = { fewest: 5, most: 90, paragraph: 20, lines: 2 };

/**
 * Lines that are named a lead, above the first paragraph of an English page, must be as likely as those outside the story's box: of ten such
 * lines five were no text, and all of those less likely. They are shown as a standfirst. Changes `story` in place.
 */
function dropStandfirst({ page }: Evidence, guess: Float32Array, story: Uint8Array, needed: number): void {
  const isLead = (run: Run): boolean => (run.own & SIGNALS.lead) !== 0;
  const first = page.runs.findIndex((run) => story[run.index] && run.words >= STANDFIRST.paragraph && !isLead(run));
  const leads = page.runs.slice(0, Math.max(0, first)).filter((run) => story[run.index] && isLead(run));
  if (leads.length > STANDFIRST.lines) return;
  for (const { index, words } of leads)
    if (words >= STANDFIRST.fewest && words <= STANDFIRST.most && (guess[index] as number) < needed) story[index] = 0;
}

const FEATURE_BOX = { lines: 4, words: 50 };
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'aside']);

/** A small box of the site's between the paragraphs, under a heading of its own: "Listen to this article", "Powered by …". Changes `story` in place. */
function dropFeatureBoxes({ page, labels }: Evidence, story: Uint8Array): void {
  for (const { tag, firstRun, endRun, chars, names } of page.frames) {
    const count = endRun - firstRun;
    if (!names || !BOXES.has(tag) || count < 2 || count > FEATURE_BOX.lines || chars > FEATURE_BOX.words * 8) continue;
    const [head, ...lines] = page.runs.slice(firstRun, endRun);
    if (!head || !/^h[2-6]$/.test(head.frame.tag)) continue;
    if (!lines.some((run) => hasKind(labels.of(run).start, 'feature') && labels.of(run).covered > 1)) continue;
    for (let i = firstRun; i < endRun; i++) story[i] = 0;
  }
}

/** Share of a line that is a link when the line is nothing but a link. */
const ALL_LINK = 0.9;
const HEADLINE_WORDS = 35;
/** There are spaces or bars between the links. */
const ROW_LINKS = 0.75;

/** Rows of links in a box that is called so: "Share Post Mail Save". Changes `story` in place. */
function dropShareRows({ page }: Evidence, story: Uint8Array): void {
  for (const run of page.runs)
    if (run.own & SIGNALS.share && run.words < HEADLINE_WORDS && run.linkChars > run.text.length * ROW_LINKS)
      story[run.index] = 0;
}

/** Lines that are nothing but a link right below a label of related articles that went are those articles' headlines. Changes `story` in place. */
function dropLinkedUnderLabel({ page, labels }: Evidence, story: Uint8Array): void {
  const isHeadline = (run: Run | undefined): boolean =>
    run !== undefined &&
    run.linkChars > run.text.length * ALL_LINK &&
    run.words < HEADLINE_WORDS &&
    !(run.place & (PLACE.table | PLACE.quotation | PLACE.code));
  for (const label of page.runs) {
    if (story[label.index] || !labels.is(label, 'related', 'trending', 'tags') || labels.is(label, 'apparatus'))
      continue;
    for (let i = label.index + 1; isHeadline(page.runs[i]); i++) story[i] = 0;
  }
}

/** A list of bare links under "See also" is what a news page wants read next; with words beside the links it belongs to the text. */
const BARE_LINKS = 0.75;
/** Links with words beside them: entries of an encyclopaedia. Without links it is a list of sources, as below a news story. */
const ENTRY_LINKS = { least: 0.1, most: 0.6 };
/** The mean likelihood, by words, of a section that its label saves. */
const LIKELY_ENTRIES = 0.12;
const LIKELY_APPARATUS = 0.3;
/** A label right above a kept line, and a line of such a section, go only if they are less likely than this. */
const LIKELY_HEAD = 0.1;

/** What the site says below the last list: no entry. */
const isCall = (labels: Labels, run: Run): boolean =>
  hasKind(labels.of(run).start, 'newsletter', 'promotion', 'share', 'comments', 'feature');

/** "See also" and "References" of an encyclopaedia, "Key points" of a story: labels of the text's own apparatus, and what they head. */
function keepApparatus(
  { page, labels, removed }: Evidence,
  { heading }: Layout,
  guess: Float32Array,
  story: Uint8Array,
): void {
  const heads = page.runs.filter((run) => labels.is(run, 'apparatus', 'keypoints') && !removed[run.index]);
  for (const head of heads) {
    const section: Run[] = [];
    for (let i = head.index + 1; i < page.runs.length && heading[i] === head.index; i++)
      section.push(page.runs[i] as Run);
    const sum = (value: (run: Run) => number): number => section.reduce((total, run) => total + value(run), 0);
    const chars = sum((run) => run.text.length);
    const links = sum((run) => run.linkChars) / (chars || 1);
    const isEncyclopaedic = labels.is(head, 'apparatus') && chars < 4000 && links < BARE_LINKS;
    const likely = sum((run) => run.words * (guess[run.index] as number)) / (sum((run) => run.words) || 1);
    const needed = links > ENTRY_LINKS.least && links < ENTRY_LINKS.most ? LIKELY_ENTRIES : LIKELY_APPARATUS;
    if (isEncyclopaedic && likely >= needed)
      for (const run of section) if (!removed[run.index] && !isCall(labels, run)) story[run.index] = 1;
    const isLikely = section.length ? likely >= needed : (guess[head.index] as number) >= LIKELY_HEAD;
    if (story[head.index + 1] && isLikely) story[head.index] = 1;
  }
}

/** Lines between the story's last sentence and a foreign story must be this likely: there stand labels, tags, counters. */
const BEFORE_FOREIGN = 0.85;
const LINE_WORDS = 12;
const FOREIGN: ReadonlySet<string | undefined> = new Set(['foreign_story', 'other_article']);

/** Short lines right before the cut are the foreign story's head or the page's own. Changes `story` in place. */
function dropBeforeForeign({ page, removed }: Evidence, guess: Float32Array, story: Uint8Array): void {
  for (let i = 1; i < removed.length; i++) {
    if (!FOREIGN.has(removed[i]?.reason) || removed[i - 1]) continue;
    for (let j = i - 1; j >= 0 && !removed[j] && (page.runs[j] as Run).words < LINE_WORDS; j--) {
      if ((guess[j] as number) < BEFORE_FOREIGN) story[j] = 0;
    }
  }
}
