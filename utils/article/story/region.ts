import { type Frame, PLACE, type Run } from '../blocks/page.ts';

/** Half-open range of runs. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
}

const FURNITURE = PLACE.nav | PLACE.footer | PLACE.dialog | PLACE.hidden;

/** Deepest frame that holds all of the runs. */
function commonFrame(runs: readonly Run[]): Frame | undefined {
  const first = runs[0];
  const last = runs.at(-1);
  let frame: Frame | undefined = first?.frame;
  while (frame && last && !(frame.firstRun <= (first as Run).index && frame.endRun > last.index)) frame = frame.parent;
  return frame;
}

/**
 * Where the story stands: the deepest frame with all of its text, or the page's article or main element around it.
 * What is removed in here is listed for the reader; the rest of the page never was the story.
 */
export function storyRegion(kept: readonly Run[]): Region | undefined {
  const frame = commonFrame(kept);
  if (!frame) return undefined;
  let region = frame;
  for (let above: Frame | undefined = frame; above; above = above.parent) {
    if (above.tag === 'article' || above.tag === 'main') region = above;
    if (above.tag === 'article') break;
  }
  return { from: region.firstRun, to: region.endRun, frame: region };
}

/** Part of the page's furniture rather than of the story's surroundings. */
export const isFurniture = (run: Run, region: Region): boolean => (run.place & ~region.frame.place & FURNITURE) !== 0;
