import { type Frame, PLACE } from '../blocks/page.ts';
import { NAMED, type Outline, TAG } from './outline.ts';
import type { Search } from './search.ts';

/** A box named "share" with less than this is no text. */
const SHARE_CHARS = 500;
const MANY_COMMAS = 10;

/** Takes a frame's sums out of those around it. */
function remove(outline: Outline, gone: Uint8Array, f: number): void {
  const { parent, chars, links, commas, headings, lists, pictures, embeds, items, paragraphs, tag, last } = outline;
  const isHeading = tag[f] === TAG.heading || tag[f] === TAG.h1;
  const ownHeadings = isHeading ? (chars[f] as number) : (headings[f] as number);
  const ownLists = tag[f] === TAG.list ? (chars[f] as number) : (lists[f] as number);
  for (let above = parent[f] as number; above >= 0; above = parent[above] as number) {
    chars[above] = (chars[above] as number) - (chars[f] as number);
    links[above] = (links[above] as number) - (links[f] as number);
    commas[above] = (commas[above] as number) - (commas[f] as number);
    headings[above] = (headings[above] as number) - ownHeadings;
    lists[above] = (lists[above] as number) - ownLists;
    pictures[above] = (pictures[above] as number) - (pictures[f] as number);
    embeds[above] = (embeds[above] as number) - (embeds[f] as number);
    items[above] = (items[above] as number) - (items[f] as number);
    paragraphs[above] = (paragraphs[above] as number) - (paragraphs[f] as number);
  }
  for (let i = f; i <= (last[f] as number); i++) gone[i] = 1;
}

/** A table of data rather than of layout (Readability, `_markDataTables`). */
function isData(outline: Outline, f: number): boolean {
  const { tag, last } = outline;
  let cells = 0;
  for (let i = f + 1; i <= (last[f] as number); i++) {
    if (tag[i] === TAG.th) return true;
    if (tag[i] === TAG.table) return false;
    if (tag[i] === TAG.cell) cells++;
  }
  return cells > 10;
}

/** Looks like no part of a story: by its name, its links, and what is in it (Readability, `_cleanConditionally`). */
function isFishy({ outline, page, strictness }: Search, f: number): boolean {
  const { chars, headings, lists, pictures, embeds, items, paragraphs, tag, commas } = outline;
  const length = chars[f] as number;
  const isList = tag[f] === TAG.list || (lists[f] as number) > length * 0.9;
  const weight = strictness.weigh ? outline.weight(f) : 0;
  if (weight < 0) return true;
  if ((commas[f] as number) >= MANY_COMMAS) return false;
  const density = outline.linkDensity(f);
  const pictured = pictures[f] as number;
  const isInFigure = ((page.frames[f] as Frame).place & PLACE.figure) !== 0;
  const p = paragraphs[f] as number;
  if (!isInFigure && pictured > 1 && p / pictured < 0.5) return true;
  if (!isList && (items[f] as number) - 100 > p) return true;
  const headed = length ? (headings[f] as number) / length : 0;
  if (!isList && !isInFigure && headed < 0.9 && length < 25 && (pictured === 0 || pictured > 2) && density > 0)
    return true;
  if (!isList && weight < 25 && density > 0.2) return true;
  if (weight >= 25 && density > 0.5) return true;
  const embedded = embeds[f] as number;
  if ((embedded === 1 && length < 75) || embedded > 1) return true;
  return pictured === 0 && length === 0;
}

/** Frames that go from the chosen boxes: footers, sharing, fishy tables, lists and boxes, the last first. Changes the outline's sums. */
export function prune(search: Search, roots: readonly number[]): Uint8Array {
  const { outline, dead, isParagraph, strictness } = search;
  const { tag, named, last, chars } = outline;
  const gone = new Uint8Array(outline.size);
  const inData = new Uint8Array(outline.size);
  const each = (act: (f: number, root: number) => void): void => {
    for (const root of roots) for (let f = last[root] as number; f >= root; f--) if (!dead[f] && !gone[f]) act(f, root);
  };
  each((f) => {
    if (tag[f] === TAG.table && isData(outline, f)) inData.fill(1, f, (last[f] as number) + 1);
  });
  each((f, root) => {
    const isShare = ((named[f] as number) & NAMED.share) !== 0 && (chars[f] as number) < SHARE_CHARS && f !== root;
    if (tag[f] === TAG.dropped ? f !== root : isShare) remove(outline, gone, f);
    else if ((tag[f] === TAG.h1 || tag[f] === TAG.heading) && outline.weight(f) < 0 && strictness.weigh)
      remove(outline, gone, f);
  });
  if (!strictness.clean) return gone;
  for (const kind of [TAG.table, TAG.list, TAG.div]) {
    each((f) => {
      if (tag[f] === kind && !inData[f] && !isParagraph[f] && f > 0 && isFishy(search, f)) remove(outline, gone, f);
    });
  }
  return gone;
}
