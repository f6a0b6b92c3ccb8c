import { Readability } from '@mozilla/readability';
import type { Page } from '../blocks/page.ts';
import type { Dom } from '../dom.ts';
import { MARK, slimDocument } from './slim.ts';

/** Readability's own growth is worse than linear on larger pages: there the prose decides alone. */
const FRAME_CAP = 12_000;
/** It reads the whole text again and again: 10 MB took it longer than all the rest. */
const CHAR_CAP = 2_000_000;
/** Below this Readability tries again with fewer of its filters. */
const CHAR_THRESHOLD = 250;

/**
 * Which runs Readability keeps, by index: its verdict is one sign among others, so its markup is not used.
 * Empty when it finds nothing, throws, or the page is too large for it.
 */
export function readabilityRuns(
  dom: Dom,
  page: Page,
  title: string,
  skip: (run: number) => boolean,
): ReadonlySet<number> {
  const kept = new Set<number>();
  if (page.frames.length > FRAME_CAP || page.runs.length > FRAME_CAP || page.root.chars > CHAR_CAP) return kept;
  const document = slimDocument(dom, page, title, skip);
  const collect = (node: Node): null => {
    const root = node as Element;
    for (const element of root.querySelectorAll(`[${MARK}]`)) kept.add(Number(element.getAttribute(MARK)));
    return null;
  };
  try {
    new Readability<null>(document, {
      charThreshold: CHAR_THRESHOLD,
      keepClasses: true,
      disableJSONLD: true,
      serializer: collect,
    }).parse();
  } catch (error) {
    // Seen on trees made to break it; the other signs are enough to go on.
    if (!(error instanceof Error)) throw error;
    kept.clear();
  }
  return kept;
}
