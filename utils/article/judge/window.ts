import { type Page, PLACE } from '../blocks/page.ts';

/** A line of this many words that is hardly links is prose. */
const PROSE_WORDS = 20;
/** Lines to either side of prose that may belong to it: headings, captions, short paragraphs, labels. */
const REACH = 8;
const APART = PLACE.nav | PLACE.hidden;

/**
 * Which runs are worth judging, by index: those in the story's box and those near prose. The rest (menus, footers, lists of links: more than half of a
 * page's lines) is no story. Of 120,251 words of the development pages' stories 164 stand farther off.
 */
export function runsToJudge({ runs }: Page, kept: Uint8Array): Uint8Array {
  const near = new Uint8Array(runs.length);
  let until = -1;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (!run) break;
    const isProse = run.words >= PROSE_WORDS && run.linkChars * 2 < run.text.length && (run.place & APART) === 0;
    if (kept[i] || isProse) {
      for (let j = Math.max(until + 1, i - REACH, 0); j < i; j++) near[j] = 1;
      until = i + REACH;
    }
    if (i <= until) near[i] = 1;
  }
  return near;
}
