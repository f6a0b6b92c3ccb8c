import { type Frame, type Medium, type Page, PLACE } from '../blocks/page.ts';
import { SIGNALS } from '../blocks/signals.ts';
import type { Verdict } from '../clutter/rule.ts';

/** Lines above the story's first text that its lead picture may stand at. */
const LEAD_LINES = 6;

const ASIDE_SIGNALS =
  SIGNALS.author | SIGNALS.share | SIGNALS.advertisement | SIGNALS.newsletter | SIGNALS.comments | SIGNALS.related;

/** Kept text, a title, a caption or a credit: lines a picture belongs to. A byline alone has a portrait beside it. */
const attracts = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && verdict.reason === undefined && verdict.role !== 'byline' && verdict.role !== 'date';

/** Smallest frame around the medium that has a line. */
function frameWithText(medium: Medium): Frame {
  let frame = medium.frame;
  while (frame.parent && frame.endRun === frame.firstRun) frame = frame.parent;
  return frame;
}

/**
 * Pictures, film and sound of the story: between its title and its last line, in a box that has a kept line.
 * A card's picture goes with its removed headline, a portrait with its byline.
 */
export function storyMedia(page: Page, verdicts: readonly (Verdict | undefined)[]): (medium: Medium) => boolean {
  const texts = page.runs.filter((run) => attracts(verdicts[run.index]) && run.words >= 4);
  const first = texts.find((run) => run.words >= 12)?.index ?? texts[0]?.index ?? 0;
  const last = texts.at(-1)?.index ?? 0;
  const attracting = new Uint32Array(page.runs.length + 1);
  for (let i = 0; i < page.runs.length; i++)
    attracting[i + 1] = (attracting[i] as number) + Number(attracts(verdicts[i]));
  return (medium) => {
    if (medium.before < first - LEAD_LINES || medium.before > last + 1) return false;
    if (medium.frame.place & (PLACE.nav | PLACE.hidden | PLACE.footer | PLACE.form)) return false;
    if (medium.frame.own & ASIDE_SIGNALS) return false;
    const frame = frameWithText(medium);
    return (attracting[frame.endRun] as number) > (attracting[frame.firstRun] as number);
  };
}
