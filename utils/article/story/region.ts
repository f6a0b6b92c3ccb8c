import { type Frame, type Page, PLACE, type Run, UNSEEN } from '../blocks/page.ts';

/** Half-open range of runs. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
}

const FURNITURE = PLACE.nav | PLACE.footer | PLACE.dialog | PLACE.hidden;
/** A line or two of the story may stand apart from the rest; they do not widen the region. */
const MOST = 0.85;

/** Deepest frame that holds most of the story's words. */
function mainFrame(page: Page, text: readonly Run[]): Frame {
  const sums = new Float64Array(page.runs.length + 1);
  const own = new Map(text.map((run) => [run.index, run.words]));
  for (let i = 0; i < page.runs.length; i++) sums[i + 1] = (sums[i] as number) + (own.get(i) ?? 0);
  const total = sums[page.runs.length] as number;
  let frame = page.root;
  for (;;) {
    const inner = frame.items.find(
      (item): item is Frame =>
        'items' in item && (sums[item.endRun] as number) - (sums[item.firstRun] as number) >= total * MOST && total > 0,
    );
    if (!inner) return frame;
    frame = inner;
  }
}

/**
 * Where the story stands: the deepest frame with most of its text, or the page's article or main element around it, and all lines between
 * its first and its last. What is removed in here is listed for the reader; the rest of the page never was the story.
 */
export function storyRegion(page: Page, text: readonly Run[]): Region | undefined {
  const first = text[0];
  const last = text.at(-1);
  if (!first || !last) return undefined;
  const frame = mainFrame(page, text);
  let region = frame;
  for (let above: Frame | undefined = frame; above; above = above.parent) {
    if (above.tag === 'article' || above.tag === 'main') region = above;
    if (above.tag === 'article') break;
  }
  return {
    from: Math.min(region.firstRun, first.index),
    to: Math.max(region.endRun, last.index + 1),
    frame: region,
  };
}

/** Words of a paragraph: shorter, and what the page hides is a label, a menu's or a button's. */
const PARAGRAPH_WORDS = 20;
const isHiddenParagraph = ({ place, words, linkChars, text }: Run): boolean =>
  (place & UNSEEN) !== 0 && words >= PARAGRAPH_WORDS && linkChars * 2 < text.length;

/** Part of the page's furniture rather than of the story's surroundings. A paragraph that the page hides is listed, so that it can be put back. */
export function isFurniture(run: Run, region: Region): boolean {
  const found = run.place & ~region.frame.place & FURNITURE;
  return found !== 0 && !(found === PLACE.hidden && isHiddenParagraph(run));
}
