import { Readability } from '@mozilla/readability';
import type { SecondOpinion } from '../types.ts';
import { MARK, slimDocument } from './slim.ts';

/** Its growth is worse than linear: on what is larger it would hold the page up longer than a reader waits. */
const FRAME_CAP = 4_000;
const CHAR_CAP = 1_000_000;
/** It goes down the tree by calling itself, and again for each element on the way: 2,000 deep took it 8 s. The survey's cap holds it; this is below. */
const DEPTH_CAP = 120;
/** Below this many characters it tries again with fewer of its filters. */
const CHAR_THRESHOLD = 250;

/**
 * Readability, the only door to it: which lines of the page it keeps, by index. It gets a document of our own making (`slim.ts`), so that nothing
 * of the page's can hang it; its markup is not used. Nothing when it finds nothing, fails, or the page is too large or too deep for it.
 * @see https://github.com/mozilla/readability
 */
export const askReadability: SecondOpinion = (dom, page, { title, skip }) => {
  const kept = new Uint8Array(page.runs.length);
  if (page.frames.length > FRAME_CAP || page.runs.length > FRAME_CAP || page.root.chars > CHAR_CAP) return kept;
  if (page.frames.some(({ depth }) => depth > DEPTH_CAP)) return kept;
  const collect = (node: Node): null => {
    for (const element of (node as Element).querySelectorAll(`[${MARK}]`)) kept[Number(element.getAttribute(MARK))] = 1;
    return null;
  };
  try {
    new Readability<null>(slimDocument(dom, page, title, skip), {
      charThreshold: CHAR_THRESHOLD,
      keepClasses: true,
      disableJSONLD: true,
      serializer: collect,
    }).parse();
  } catch (error) {
    // Seen on trees made to break it. A second opinion that fails is none.
    if (!(error instanceof Error)) throw error;
    return new Uint8Array(page.runs.length);
  }
  return kept;
};
