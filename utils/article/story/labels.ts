import type { Page, Run } from '../blocks/page.ts';
import { hasKind, type LabelHits, type LabelKind, labelKinds } from '../clutter/lexicon/index.ts';
import { wordsIn } from '../letters.ts';

/** Only short lines are looked up: a label in a long paragraph says little. */
const LABEL_WORDS = 60;
/** A "word" may be a megabyte, and normalising a long row of combining marks takes quadratic time in every engine. */
const LABEL_CHARS = 1_200;
const NONE: LabelHits = { whole: 0, start: 0, end: 0, within: 0, words: 0, covered: 0 };

/** Labels of each run, looked up once and only when asked. */
export class Labels {
  readonly #hits = new Map<string, LabelHits>();

  of(run: Run): LabelHits {
    if (run.words > LABEL_WORDS || run.text.length > LABEL_CHARS) return NONE;
    const known = this.#hits.get(run.text);
    if (known) return known;
    const hits = labelKinds(run.text);
    this.#hits.set(run.text, hits);
    return hits;
  }

  is(run: Run, ...kinds: readonly LabelKind[]): boolean {
    return hasKind(this.of(run).whole, ...kinds);
  }

  starts(run: Run, ...kinds: readonly LabelKind[]): boolean {
    return hasKind(this.of(run).start, ...kinds);
  }

  has(run: Run, ...kinds: readonly LabelKind[]): boolean {
    return hasKind(this.of(run).within, ...kinds);
  }
}

const SENTENCE_END = /[.!?…。！？؟।:;,]["”’'»)\]]*$/;
/** Does the line end as a sentence does? */
export const endsSentence = (run: Run): boolean => SENTENCE_END.test(run.text.slice(-12));

const CJK = /[\u3040-\u9fff]/;

/** Words of a line for comparing, lower case, soft hyphens dropped, of three letters or more; CJK by two characters. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase().slice(0, 20_000).replaceAll('\u00ad', '');
  const hasCjk = CJK.test(lower);
  for (const word of wordsIn(lower)) {
    if (hasCjk && CJK.test(word)) for (let i = 0; i + 1 < word.length; i++) found.add(word.slice(i, i + 2));
    else if (word.length > 2) found.add(word);
  }
  return found;
}

const known = new WeakMap<Run, ReadonlySet<string>>();

/** `contentWords` of a line, split once: several judges compare it. */
export function wordsOfRun(run: Run): ReadonlySet<string> {
  let words = known.get(run);
  if (!words) {
    words = contentWords(run.text);
    known.set(run, words);
  }
  return words;
}

/** Share of `a`'s words that `b` has, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / a.size;
}

export const isHeadingRun = (run: Run): boolean => /^h[1-6]$/.test(run.frame.tag);
export const runAt = (page: Page, index: number): Run | undefined => page.runs[index];
