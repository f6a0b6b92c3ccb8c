import type { Frame, Page, Run } from '../blocks/page.ts';
import { commasOf, NAMED, type Outline, TAG } from './outline.ts';

/** How strict the search is; each attempt that finds too little drops one (Readability's flags). */
export interface Strictness {
  /** Leaves out boxes named as what no story is in. */
  readonly strip: boolean;
  readonly weigh: boolean;
  readonly clean: boolean;
}
/** Lines that are one paragraph: neighbours in a box, parted by at most one `<br>`. */
export interface Group {
  readonly frame: number;
  readonly from: number;
  to: number;
  chars: number;
  links: number;
  commas: number;
}

export interface Search {
  readonly page: Page;
  readonly outline: Outline;
  readonly strictness: Strictness;
  /** Frames that are left out. */
  readonly dead: Uint8Array;
  readonly skip: (run: number) => boolean;
  readonly groups: Group[];
  /** A box that is nothing but one paragraph counts as that paragraph. */
  readonly isParagraph: Uint8Array;
  readonly score: Float64Array;
  readonly isCandidate: Uint8Array;
}

/** A search over the page, its boxes measured and its paragraphs told apart. */
export function searchOf(page: Page, outline: Outline, strictness: Strictness, skip: (run: number) => boolean): Search {
  const { size } = outline;
  const search: Search = {
    page,
    outline,
    strictness,
    dead: deadOf(outline, strictness.strip),
    skip,
    groups: [],
    isParagraph: new Uint8Array(size),
    score: new Float64Array(size),
    isCandidate: new Uint8Array(size),
  };
  gather(search);
  outline.sumUp(search.dead);
  findParagraphs(search);
  countParagraphs(search);
  return search;
}

function deadOf(outline: Outline, strip: boolean): Uint8Array {
  const dead = new Uint8Array(outline.size);
  for (let f = 1; f < outline.size; f++) {
    const hidden = outline.hidden[f] as number;
    const isOut = hidden === 2 || (strip && (hidden === 1 || ((outline.named[f] as number) & NAMED.unlikely) !== 0));
    dead[f] = isOut || dead[outline.parent[f] as number] ? 1 : 0;
  }
  return dead;
}

/** Own numbers of each frame, and its groups of lines. */
function gather(search: Search): void {
  const { page, outline, dead, skip, groups } = search;
  const { chars, links, commas, pictures, embeds } = outline;
  outline.clear();
  let open: Group | undefined;
  for (const run of page.runs) {
    const f = run.frame.index;
    if (dead[f] || skip(run.index)) {
      open = undefined;
      continue;
    }
    const { length } = run.text;
    const own = commasOf(run.text);
    chars[f] = (chars[f] as number) + length;
    links[f] = (links[f] as number) + run.linkChars;
    commas[f] = (commas[f] as number) + own;
    const continues = open && open.frame === f && run.breaks < 2 && isNext(run, page.runs[run.index - 1]);
    if (open && continues) {
      open.to = run.index + 1;
      open.chars += length;
      open.links += run.linkChars;
      open.commas += own;
    } else {
      open = { frame: f, from: run.index, to: run.index + 1, chars: length, links: run.linkChars, commas: own };
      groups.push(open);
    }
  }
  for (const { kind, frame } of page.media) {
    if (dead[frame.index]) continue;
    if (kind === 'picture') pictures[frame.index] = (pictures[frame.index] as number) + 1;
    else if (kind === 'embed') embeds[frame.index] = (embeds[frame.index] as number) + 1;
  }
}

/** Nothing stands between the two but breaks and pictures. */
function isNext(run: Run, before: Run | undefined): boolean {
  if (!before || before.frame !== run.frame) return false;
  for (let i = before.at + 1; i < run.at; i++) if ('items' in (run.frame.items[i] as Frame)) return false;
  return true;
}

/** Which boxes are paragraphs: a `p`, or a `div` with nothing but one group of lines, or around nothing but one `p`. */
function findParagraphs({ outline, dead, groups, isParagraph }: Search): void {
  const { size, tag, parent, paragraphs } = outline;
  const frames = new Int32Array(size);
  const groupCount = new Int32Array(size);
  for (let f = 1; f < size; f++)
    if (!dead[f] && (outline.chars[f] as number) > 0) {
      const above = parent[f] as number;
      frames[above] = (frames[above] as number) + 1;
    }
  for (const group of groups) groupCount[group.frame] = (groupCount[group.frame] as number) + 1;
  for (let f = size - 1; f > 0; f--) {
    if (dead[f] || !(outline.chars[f] as number)) continue;
    const own = groupCount[f] as number;
    const isOne = own + (frames[f] as number) === 1;
    const kind = tag[f];
    if (
      kind === TAG.p
        ? own <= 1
        : kind === TAG.div &&
          isOne &&
          outline.linkDensity(f) < 0.25 &&
          (own === 1 || holdsParagraph(f, outline, isParagraph))
    )
      isParagraph[f] = 1;
    if (own && (kind === TAG.p || kind === TAG.div)) paragraphs[f] = own;
  }
}

/** Is the frame's only child with text a paragraph? */
function holdsParagraph(f: number, outline: Outline, isParagraph: Uint8Array): boolean {
  for (let child = f + 1; child <= (outline.last[f] as number); child = (outline.last[child] as number) + 1)
    if ((outline.chars[child] as number) > 0) return isParagraph[child] === 1;
  return false;
}

/** Paragraphs were told apart after the other sums. */
function countParagraphs({ outline, dead }: Search): void {
  const { paragraphs, parent } = outline;
  for (let f = outline.size - 1; f > 0; f--)
    if (!dead[f]) {
      const above = parent[f] as number;
      paragraphs[above] = (paragraphs[above] as number) + (paragraphs[f] as number);
    }
}
