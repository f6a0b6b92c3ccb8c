import { type Frame, PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import { contentWords, overlap } from '../story/labels.ts';
import { LABEL_BIT } from './lexicon/index.ts';
import type { Finding, Rule, Story } from './rule.ts';

const MOST_LINES = 8;
const MOST_WORDS = 70;
const LINE_WORDS = 40;
/** "See offers", "Sign up". */
const ACTION_WORDS = 5;
/** Words of labels in a box whose only sign besides is its name. */
const LABEL_WORDS = 3;
/** A box of the story's own shares more of its words with the rest of the page's text than this. */
const SHARED_WORDS = 0.5;
/** Words this short ("the", "our") are everybody's. */
const LONG_WORD = 4;
const IDEOGRAPH = /[\u3040-\u9fff\uac00-\ud7af]/;
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'form']);
const OUT_OF_PLACE =
  PLACE.table | PLACE.quotation | PLACE.code | PLACE.figure | PLACE.list | PLACE.nav | PLACE.footer | PLACE.hidden;
const NAMED = SIGNALS.newsletter | SIGNALS.promotion;
const SELLING = LABEL_BIT.newsletter | LABEL_BIT.promotion | LABEL_BIT.gate;

/** A few short lines in a box of their own. */
function isSmall(frame: Frame, runs: readonly Run[]): boolean {
  const count = frame.endRun - frame.firstRun;
  if (count < 1 || count > MOST_LINES || !BOXES.has(frame.tag) || frame.place & OUT_OF_PLACE) return false;
  let words = 0;
  for (let i = frame.firstRun; i < frame.endRun; i++) {
    const run = runs[i] as Run;
    if (run.words > LINE_WORDS || run.place & OUT_OF_PLACE || run.frame.tag === 'h1') return false;
    words += run.words;
  }
  return words <= MOST_WORDS;
}

/** How far to either side a box's like is looked for: a page of thousands of boxes takes no longer a box. */
const SERIES_REACH = 12;

/** One of several boxes of one name is an item of a series: a step, an entry, an offer that is compared. */
const isOneOfSeries = (frame: Frame): boolean =>
  (frame.parent?.items ?? [])
    .slice(Math.max(0, frame.at - SERIES_REACH), frame.at + SERIES_REACH)
    .some((item) => 'items' in item && item !== frame && item.tag === frame.tag && item.names === frame.names);

/** A button, a field's label, or a link that is a line of its own, below the words. */
function hasAction(lines: readonly Run[]): boolean {
  const isAction = (run: Run): boolean =>
    (run.place & (PLACE.button | PLACE.form)) !== 0 || run.linkChars * 2 > run.text.length;
  return lines.slice(1).some((run) => run.words <= ACTION_WORDS && isAction(run));
}

/** Does the box sell, by its words and one sign more: its name, a heading of its own, a button below them, or a second line that says so? */
function sells(story: Story, frame: Frame, lines: readonly Run[]): boolean {
  let starts = 0;
  let holds = 0;
  let covered = 0;
  if (frame.chain & SIGNALS.comments) return false;
  for (const run of lines) {
    const hits = story.labels.of(run);
    // "Your email address will not be published": the form of the comments.
    if (hits.within & LABEL_BIT.comments) return false;
    const isButton = run.words <= ACTION_WORDS && run.linkChars * 2 > run.text.length;
    if (hits.start & SELLING && !isButton) starts++;
    if (hits.within & SELLING) {
      holds++;
      covered += hits.covered;
    }
  }
  const isNamed = (frame.own & NAMED) !== 0;
  const isHeaded = lines.length > 1 && /^h[2-6]$/.test(lines[0]?.frame.tag ?? '');
  if ((isNamed || isHeaded) && holds > 0 && covered >= LABEL_WORDS) return true;
  return lines.length > 1 && starts > 0 && covered >= 2 && (hasAction(lines) || holds > 2);
}

/** Content words of the page's longer lines around a box. */
function wordsAround(runs: readonly Run[], frame: Frame): Set<string> {
  const words = new Set<string>();
  const from = Math.max(0, frame.firstRun - 40);
  for (const run of runs.slice(from, frame.endRun + 40)) {
    if (run.index >= frame.firstRun && run.index < frame.endRun) continue;
    if (run.words > 12) for (const word of contentWords(run.text)) words.add(word);
  }
  return words;
}

/**
 * A small box that sells a subscription or asks for an address, between two paragraphs of the story: a heading, a line or two, a button.
 * A story about newsletters or prices keeps its boxes: theirs are lists, tables or several alike, or say what the text says.
 */
export const sellingBox: Rule = {
  id: 'selling-box',
  find(story: Story): Finding[] {
    const { frames, runs } = story.page;
    const findings: Finding[] = [];
    let covered = 0;
    for (const frame of frames) {
      if (frame.firstRun < covered || !isSmall(frame, runs) || isOneOfSeries(frame)) continue;
      const lines = runs.slice(frame.firstRun, frame.endRun);
      if (!sells(story, frame, lines)) continue;
      const words = contentWords(lines.map((run) => run.text).join(' '));
      const own = new Set([...words].filter((word) => word.length >= LONG_WORD || IDEOGRAPH.test(word)));
      if (overlap(own, wordsAround(runs, frame)) >= SHARED_WORDS) continue;
      const isLetter = lines.some((run) => story.labels.has(run, 'newsletter'));
      findings.push({
        from: frame.firstRun,
        to: frame.endRun,
        category: isLetter ? 'newsletter' : 'promotion',
        reason: isLetter ? 'reads_as_newsletter' : 'reads_as_promotion',
      });
      covered = frame.endRun;
    }
    return findings;
  },
};
