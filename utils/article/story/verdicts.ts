import { type Frame, PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import type { Verdict } from '../clutter/rule.ts';
import type { Evidence } from '../judge/evidence.ts';
import { explainRun } from '../judge/explain.ts';
import { kindOf, LETTER, NUMBER } from '../letters.ts';
import { dropEmptyHeadings } from './empty-headings.ts';
import { contentWords, isHeadingRun } from './labels.ts';
import { isFurniture, type Region, storyRegion } from './region.ts';
import { asideRole, besideRole, isLeadIn, isOpeningStandfirst, type RoleContext, textRole } from './roles.ts';

/** Lines between which a removed heading still governs what stands below it. */
const HEADING_REACH = 12;

/** Does the line stand near below the heading, in the box the heading heads? */
function isGoverned(run: Run, heading: Run): boolean {
  let box = heading.frame;
  while (box.parent && box.endRun <= heading.index + 1) box = box.parent;
  return run.index < box.endRun && run.index - heading.index <= HEADING_REACH;
}

const copiesOf = (runs: readonly Run[]): Map<string, number> => {
  const copies = new Map<string, number>();
  for (const run of runs) copies.set(run.text, (copies.get(run.text) ?? 0) + 1);
  return copies;
};

/**
 * What becomes of each run: kept as text, kept beside the text with a role, or removed with a reason.
 * Undefined for the page's own frame around the story. `story` marks the runs that are text.
 */
export function verdictsOf(evidence: Evidence, story: Uint8Array): (Verdict | undefined)[] | undefined {
  const { page, hints, labels, removed } = evidence;
  const text = page.runs.filter((run) => story[run.index]);
  const region = storyRegion(page, text);
  if (!region) return undefined;
  const context: RoleContext = {
    title: hints.title,
    titleWords: contentWords(hints.title),
    excerptWords: contentWords(hints.description),
    labels,
    firstText: (text.find(isParagraph) ?? text.find((run) => run.words >= 8))?.index ?? 0,
    byline: hints.byline,
    isEnglish: evidence.scene.isEnglish,
    textWords: text.reduce((sum, run) => sum + run.words, 0),
  };
  const next = nextOf(text);
  const excerpts = excerptsOf(text, (run) => evidence.scene.saidElsewhere(run));
  const copies = copiesOf(page.runs);
  /** The last heading that was removed, and the last heading. */
  let heading: Run | undefined;
  let above: Run | undefined;
  const verdicts = page.runs.map((run): Verdict | undefined => {
    const found = removed[run.index];
    if (found)
      return !REGIONAL.has(found.rule) || belongsTo(region, run) || isTagsBelow(region, run, found) ? found : undefined;
    if (isHeadingRun(run)) above = run;
    if (story[run.index] && run.text.includes(' #') && HASHTAGS.test(run.text)) return TAGS;
    if (story[run.index]) {
      if (isHeadingRun(run)) heading = undefined;
      if (context.isEnglish && isOpeningStandfirst(run, next.get(run), context)) return STANDFIRST;
      const role = textRole(run, context, evidence.scene.saidElsewhere(run), above);
      if (!role && excerpts.has(run)) return { role: 'pull-quote' };
      return role ? { role } : {};
    }
    if (!belongsTo(region, run)) return isCommentBelow(region, run) ? COMMENT : undefined;
    const role = besideRole(run, context);
    if (role) return { role };
    if (isLeadIn(page, run, context)) return {};
    const aside = asideRole(run, context, above);
    if (aside === 'standfirst' && !context.isEnglish) return { role: aside };
    if (aside) return { role: aside, aside: true };
    const governing = heading && isGoverned(run, heading) ? heading : undefined;
    if (isHeadingRun(run) || labels.of(run).whole) heading = run;
    if (HASHTAGS.test(run.text)) return TAGS;
    if (run.words >= REPEATED_WORDS && evidence.scene.saidElsewhere(run) >= REPEATED) return AGAIN;
    const { category, reason } = explainRun(run, labels, governing, copies.get(run.text) ?? 1);
    return { rule: 'learned', category, reason };
  });
  dropEmptyHeadings(page, verdicts);
  return verdicts;
}

/** Rules that find what stands in menus and footers as well: there it is the page's own frame, and not listed. */
const REGIONAL: ReadonlySet<string | undefined> = new Set(['selling-box', 'label-line', 'related-line']);

const STANDFIRST: Verdict = { role: 'standfirst', aside: true };

/** A line of the text that is neither headline nor standfirst: byline and date stand above it. */
const isParagraph = (run: Run): boolean => run.words >= 8 && run.frame.tag !== 'h1' && !(run.own & SIGNALS.lead);

const nextOf = (text: readonly Run[]): Map<Run, Run | undefined> => new Map(text.map((run, i) => [run, text[i + 1]]));

/** Share of a line's sayings that stand elsewhere, and words, from which it is looked for in the longer ones. */
const EXCERPT = { share: 0.9, fewest: 8, most: 60, longer: 4 };
/** A page with more such lines, or of which they are a larger part, repeats itself for another reason. */
const MOST_EXCERPTS = 6;
const EXCERPT_SHARE = 0.25;
const MOST_END_MARKS = 9;

/** A line without the marks around it, of which it ends with a few at most. */
function coreOf(text: string): string {
  const isWord = (at: number): boolean => (kindOf(text.charCodeAt(at)) & (LETTER | NUMBER)) !== 0;
  let from = 0;
  let to = text.length;
  while (from < to && !isWord(from)) from++;
  for (let left = MOST_END_MARKS; left > 0 && to > from && !isWord(to - 1); left--) to--;
  return text.slice(from, to);
}

/** Sentences of longer paragraphs that stand by themselves as well: pull quotes and key points, however they are marked up. */
function excerptsOf(text: readonly Run[], again: (run: Run) => number): Set<Run> {
  const candidates = text.filter(
    (run) => run.words >= EXCERPT.fewest && run.words <= EXCERPT.most && again(run) >= EXCERPT.share,
  );
  const isWithin = (run: Run): boolean => {
    const core = coreOf(run.text);
    return text.some((other) => other.words >= run.words + EXCERPT.longer && other.text.includes(core));
  };
  const isMany = candidates.length > MOST_EXCERPTS || candidates.length > text.length * EXCERPT_SHARE;
  return new Set(isMany ? [] : candidates.filter(isWithin));
}

/** Nothing but hashtags, ten at most. */
const HASHTAGS = /^#[^\s#]{2,60}(?:[\s,·|]{1,3}#[^\s#]{2,60}){0,9}$/;
const TAGS: Verdict = { rule: 'learned', category: 'tags', reason: 'reads_as_tags' };
/** Says what other lines say. */
const REPEATED = 0.9;
const REPEATED_WORDS = 25;
const AGAIN: Verdict = { rule: 'learned', category: 'other', reason: 'repeats_the_page' };
const COMMENT: Verdict = { rule: 'learned', category: 'comments', reason: 'reads_as_comments' };

/** Readers' comments below the story, in a box that is named so, belong to the ledger though not to the story's box. */
function isCommentBelow(region: Region, run: Run): boolean {
  if (run.index < region.to || run.place & (PLACE.nav | PLACE.footer | PLACE.aside | PLACE.hidden)) return false;
  for (let frame: Frame | undefined = run.frame; frame?.parent; frame = frame.parent)
    if (frame.own & SIGNALS.comments) return true;
  return false;
}

/** The story's tags stand in its own footer. */
const isTagsBelow = (region: Region, run: Run, { category }: Verdict): boolean =>
  category === 'tags' && run.index < region.to && (run.place & PLACE.article) !== 0;

const belongsTo = (region: Region, run: Run): boolean =>
  run.index >= region.from && run.index < region.to && !isFurniture(run, region);
