import { type Frame, PLACE, type Run } from '../blocks/page.ts';
import { has, NUMBER } from '../letters.ts';
import { endsSentence, isHeadingRun } from '../story/labels.ts';
import type { Finding, Rule, Story } from './rule.ts';

/** Words the story must have before another can begin. */
const STORY_WORDS = 30;
/** A foreign text is at least this long; shorter ones are teasers, which the learned judge knows. */
const BODY_WORDS = 35;
const HEADLINE_WORDS = 25;
const SENTENCE_WORDS = 8;
/** Lines between the first sign of a new story and its text: source, time, source again, headline, standfirst, credit. */
const HEAD_LINES = 7;

const SOURCE = /^[\s–—-]*\p{Lu}[\p{L}\p{N}&.’'-]*(?: [\p{L}\p{N}&.’'-]+){0,4}$/u;
const PRICE = /[\p{Sc}%]/u;
const DASHED = /^[–—-]\s?\p{Lu}/u;

/** From the first digit on: what is before it on the line of a time is a name. */
const AGO_NUMBER = /[\s·•|,–—-]{0,4}\d.*$/s;

const bare = (run: Run): string =>
  run.text
    .replace(/^[\s–—•|-]+/, '')
    .trim()
    .toLowerCase();
const isShort = (run: Run): boolean => run.words <= 25 && run.text.length <= 220;

interface Start {
  readonly from: number;
  readonly body: number;
}

const isSentence = (run: Run): boolean =>
  run.words >= SENTENCE_WORDS && !isHeadingRun(run) && run.linkChars * 2 < run.text.length && endsSentence(run);

/** The text that follows the head of a story: its first sentence, if enough words come with it. */
function bodyAfter(runs: readonly Run[], at: number): number {
  for (let i = at; i < runs.length && i <= at + HEAD_LINES; i++) {
    const run = runs[i] as Run;
    if (isSentence(run)) return wordsFrom(runs, i) >= BODY_WORDS ? i : -1;
    if (!isShort(run)) return run.words >= BODY_WORDS && run.linkChars * 2 < run.text.length ? i : -1;
  }
  return -1;
}

function wordsFrom(runs: readonly Run[], at: number): number {
  let words = 0;
  for (let i = at; i < runs.length && i < at + 6 && words < BODY_WORDS; i++) {
    const run = runs[i] as Run;
    if (run.words >= SENTENCE_WORDS && run.linkChars * 2 < run.text.length) words += run.words;
  }
  return words;
}

/** Lines before the time that belong to the new story's head: its source, a heading over all of them. */
function headFrom(runs: readonly Run[], at: number, floor: number): number {
  let from = at;
  while (from > floor) {
    const before = runs[from - 1] as Run;
    if (before.words > (isHeadingRun(before) ? HEADLINE_WORDS : 8) || endsSentence(before)) break;
    from--;
  }
  return from;
}

/** Does a line of the head name a publication: written twice, after a dash, or a short name above the time? */
function namesSource(story: Story, from: number, at: number, body: number): boolean {
  const { runs } = story.page;
  const hits = story.labels.of(runs[at] as Run);
  if (hits.words > hits.covered && SOURCE.test((runs[at] as Run).text.replace(AGO_NUMBER, ''))) return true;
  const seen = new Set<string>();
  for (let i = from; i < body; i++) {
    const run = runs[i] as Run;
    if (i !== at && run.words <= 6) {
      const name = bare(run);
      if (seen.has(name) || DASHED.test(run.text)) return true;
      seen.add(name);
    }
  }
  const above = runs[at - 1];
  if (above && at > from && bare(above).length > 2 && (runs[at] as Run).text.toLowerCase().includes(bare(above)))
    return true;
  return at > from && above !== undefined && above.words <= 5 && SOURCE.test(above.text);
}

/** A number between a name and the same name again: a time in words nobody listed. */
function isBetweenNames(runs: readonly Run[], at: number): boolean {
  const run = runs[at] as Run;
  const above = runs[at - 1];
  const below = runs[at + 1];
  // Prices and counters stand between equal cells and buttons too.
  if (!above || above.linkChars > 0 || run.linkChars > 0 || (run.place | above.place) & PLACE.table) return false;
  if (above.words > 6 || bare(above).length < 3 || has(above.text, NUMBER)) return false;
  if (!has(run.text, NUMBER) || PRICE.test(run.text)) return false;
  return (
    (run.words <= 5 && below !== undefined && bare(above) === bare(below)) ||
    run.text.toLowerCase().endsWith(bare(above))
  );
}

/** A new story's head at a line that says how long ago it came out: a source, a time, a headline, then its text. */
function startAt(story: Story, at: number, floor: number): Start | undefined {
  const { runs } = story.page;
  const run = runs[at] as Run;
  if (run.words > 10) return undefined;
  const body = bodyAfter(runs, at + 1);
  // Labels last: they take longest to look up.
  if (body < 0 || !(isBetweenNames(runs, at) || story.labels.has(run, 'ago'))) return undefined;
  const from = headFrom(runs, at, floor);
  const headline = runs
    .slice(from, body)
    .some((line, i) => from + i !== at && line.words >= 3 && !story.labels.has(line, 'ago'));
  if (!headline || !namesSource(story, from, at, body)) return undefined;
  return { from, body };
}

/**
 * A heading or line that is nothing but "Related articles", then a headline that is no link, then its text: a full text under a label.
 * A linked headline is a teaser, after which the story may go on.
 */
function labelledAt(story: Story, at: number): Start | undefined {
  const { runs } = story.page;
  const run = runs[at] as Run;
  const headline = runs[at + 1];
  if (!headline || run.linkChars > 0 || headline.linkChars > 0) return undefined;
  if (headline.words < 3 || headline.words > HEADLINE_WORDS || endsSentence(headline)) return undefined;
  const text = runs[at + 2];
  const isText = text && !isHeadingRun(text) && text.linkChars * 2 < text.text.length;
  return isText && text.words >= BODY_WORDS && story.labels.is(run, 'related') ? { from: at, body: at + 2 } : undefined;
}

/** Where the foreign text ends: with its own box when it has one, else with the container it shares with the story. */
function endOf(story: Story, start: Start, storyFrom: number): number {
  const body = story.page.runs[start.body] as Run;
  let box: Frame | undefined;
  for (let frame: Frame | undefined = body.frame; frame && frame.firstRun > storyFrom; frame = frame.parent) {
    if (frame.firstRun <= start.from) return Math.max(frame.endRun, start.body + 1);
    box = frame;
  }
  const shared = box ? box.parent : body.frame;
  return shared ? Math.max(shared.endRun, start.body + 1) : start.body + 1;
}

/** One finding for each story of a stretch that begins with one. */
function storiesBetween(story: Story, start: Start, to: number): Finding[] {
  const findings: Finding[] = [];
  let from = start.from;
  let body = start.body;
  for (let i = start.body + 1; i < to; i++) {
    const next = startAt(story, i, body + 1);
    if (!next || next.from <= body) continue;
    findings.push({ from, to: next.from, category: 'related', reason: 'foreign_story' });
    ({ from, body } = next);
    i = body;
  }
  findings.push({ from, to, category: 'related', reason: 'foreign_story' });
  return findings;
}

/**
 * Full texts of other stories below the story, under a label or without one: a source line, "8 minutes ago", a new headline, then a text.
 * Seen on aggregators, which set three of them in the story's own container. Entries of a live blog look alike and are the story.
 */
export const foreignStory: Rule = {
  id: 'foreign-story',
  find(story: Story): Finding[] {
    if (story.live) return [];
    const { runs } = story.page;
    const findings: Finding[] = [];
    let words = 0;
    let first = -1;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as Run;
      const start = words >= STORY_WORDS ? (startAt(story, i, first + 1) ?? labelledAt(story, i)) : undefined;
      if (start) {
        const to = endOf(story, start, first);
        findings.push(...storiesBetween(story, start, to));
        i = to - 1;
      } else if (
        run.words >= 12 &&
        !(run.place & (PLACE.nav | PLACE.footer | PLACE.aside | PLACE.hidden)) &&
        !isHeadingRun(run)
      ) {
        if (first < 0) first = i;
        words += run.words;
      }
    }
    return findings;
  },
};
