import type { Frame, Page, Run } from '../blocks/page.ts';
import { Outline, TAG } from './outline.ts';
import { prune } from './prune.ts';
import { type Search, type Strictness, searchOf } from './search.ts';

const ATTEMPTS: readonly Strictness[] = [
  { strip: true, weigh: true, clean: true },
  { strip: false, weigh: true, clean: true },
  { strip: false, weigh: false, clean: true },
  { strip: false, weigh: false, clean: false },
];
/** Fewer letters than this are no story: the next attempt. */
const ENOUGH_CHARS = 250;
const LONG_PARAGRAPH = 80;

const BASE = new Float64Array(16);
BASE[TAG.div] = 5;
for (const kind of [TAG.pre, TAG.cell, TAG.quote]) BASE[kind] = 3;
for (const kind of [TAG.address, TAG.list, TAG.item]) BASE[kind] = -3;
for (const kind of [TAG.heading, TAG.h1, TAG.th]) BASE[kind] = -5;

/** Gives what a text is worth to the boxes around it, less with each level (Readability, `_grabArticle`). */
function credit(search: Search, from: number, chars: number, commas: number): void {
  if (chars < 25) return;
  const { outline, score, isCandidate, isParagraph } = search;
  const worth = 2 + commas + Math.min(Math.floor(chars / 100), 3);
  let level = 0;
  for (let f = from; f >= 0 && level < 5; f = outline.parent[f] as number) {
    if (isParagraph[f] && outline.tag[f] === TAG.div) continue;
    if (!isCandidate[f]) {
      isCandidate[f] = 1;
      score[f] = (BASE[outline.tag[f] as number] as number) + (search.strictness.weigh ? outline.weight(f) : 0);
    }
    score[f] = (score[f] as number) + worth / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
    level++;
  }
}

function scoreAll(search: Search): void {
  const { outline, dead, groups, isParagraph, score, isCandidate } = search;
  const { tag, parent, chars, commas } = outline;
  for (const group of groups) {
    const kind = tag[group.frame];
    if (isParagraph[group.frame]) credit(search, parent[group.frame] as number, group.chars, group.commas);
    else if (kind === TAG.div || kind === TAG.p || group.frame === 0)
      credit(search, group.frame, group.chars, group.commas);
  }
  for (let f = 1; f < outline.size; f++) {
    const kind = tag[f];
    if (dead[f] || (kind !== TAG.section && kind !== TAG.heading && kind !== TAG.cell && kind !== TAG.pre)) continue;
    credit(search, parent[f] as number, chars[f] as number, commas[f] as number);
  }
  for (let f = 0; f < outline.size; f++)
    if (isCandidate[f]) score[f] = (score[f] as number) * (1 - outline.linkDensity(f));
}

const NEAR = 5;

/** The best boxes, best first. */
function bestOf({ outline, score, isCandidate }: Search): number[] {
  const best: number[] = [];
  for (let f = 0; f < outline.size; f++) {
    if (!isCandidate[f]) continue;
    let at = 0;
    while (at < best.length && (score[f] as number) <= (score[best[at] as number] as number)) at++;
    if (at >= NEAR) continue;
    best.splice(at, 0, f);
    if (best.length > NEAR) best.pop();
  }
  return best;
}

/** The box that holds the story: the best, or one above it that holds several good ones, or is better, or holds nothing else. */
function chooseTop(search: Search): number {
  const { outline, score, isCandidate, dead } = search;
  const { parent, last } = outline;
  const best = bestOf(search);
  let top = best[0] ?? 0;
  if (top === 0) return 0;
  const rivals = best.slice(1).filter((f) => (score[f] as number) / (score[top] as number) >= 0.75);
  if (rivals.length >= 3) {
    for (let f = parent[top] as number; f > 0; f = parent[f] as number) {
      if (rivals.filter((rival) => rival > f && rival <= (last[f] as number)).length < 3) continue;
      top = f;
      break;
    }
  }
  let before = score[top] as number;
  const least = before / 3;
  for (let f = parent[top] as number; f > 0; f = parent[f] as number) {
    if (!isCandidate[f]) continue;
    const own = score[f] as number;
    if (own < least) break;
    if (own > before) {
      top = f;
      break;
    }
    before = own;
  }
  for (let f = parent[top] as number; f > 0 && isOnlyChild(search, top, dead); f = parent[f] as number) top = f;
  return top;
}

function isOnlyChild({ page, skip }: Search, f: number, dead: Uint8Array): boolean {
  const above = (page.frames[f] as Frame).parent;
  if (!above) return false;
  for (const item of above.items) {
    if (
      'items' in item
        ? item.index !== f && !dead[item.index] && item.items.length > 0
        : item.type !== 'run' || !skip(item.index)
    )
      return false;
  }
  return true;
}

/** Marks the lines of the box and of what belongs to it beside it. */
function mark(search: Search, top: number): Uint8Array {
  const { page, outline, dead, score, isCandidate, isParagraph, groups } = search;
  const kept = new Uint8Array(page.runs.length);
  const roots: number[] = [];
  const parent = top ? (outline.parent[top] as number) : -1;
  if (parent < 0) roots.push(0);
  else {
    const own = score[top] as number;
    const needed = Math.max(10, own * 0.2);
    const { names } = page.frames[top] as Frame;
    for (const item of (page.frames[parent] as Frame).items) {
      if (!('items' in item) || dead[item.index]) continue;
      const f = item.index;
      const bonus = names && item.names === names ? own * 0.2 : 0;
      if (
        f === top ||
        (isCandidate[f] && (score[f] as number) + bonus >= needed) ||
        (isParagraph[f] && reads(search, f))
      )
        roots.push(f);
    }
    if (outline.tag[parent] === TAG.div)
      for (const group of groups)
        if (group.frame === parent && group.chars > LONG_PARAGRAPH && group.links < group.chars * 0.25)
          for (let i = group.from; i < group.to; i++) kept[i] = 1;
  }
  const gone = prune(search, roots);
  for (const root of roots) {
    const frame = page.frames[root] as Frame;
    for (let i = frame.firstRun; i < frame.endRun; i++) {
      const f = (page.runs[i] as Run).frame.index;
      kept[i] = dead[f] || gone[f] || search.skip(i) ? 0 : 1;
    }
  }
  return kept;
}

/** A paragraph beside the story that reads as one of it. */
function reads({ page, outline }: Search, f: number): boolean {
  const chars = outline.chars[f] as number;
  const density = outline.linkDensity(f);
  if (chars > LONG_PARAGRAPH) return density < 0.25;
  const { firstRun } = page.frames[f] as Frame;
  return chars > 0 && density === 0 && /\.(?: |$)/.test((page.runs[firstRun] as Run).text);
}

/**
 * Which runs stand in the story's box, by index: 1 for those that do. The method is Readability's (`_grabArticle`, `_cleanConditionally`), over
 * the survey's numbers instead of a second document that is changed on the way. `skip` leaves runs out.
 * @see https://github.com/mozilla/readability
 */
export function rootRuns(page: Page, skip: (run: number) => boolean): Uint8Array {
  const outline = new Outline(page.frames);
  let best: Uint8Array = new Uint8Array(page.runs.length);
  let most = 0;
  for (const strictness of ATTEMPTS) {
    const search = searchOf(page, outline, strictness, skip);
    scoreAll(search);
    const kept = mark(search, chooseTop(search));
    let chars = 0;
    for (let i = 0; i < kept.length; i++) if (kept[i]) chars += (page.runs[i] as Run).text.length;
    if (chars > most) {
      most = chars;
      best = kept;
    }
    if (chars >= ENOUGH_CHARS) return kept;
  }
  return best;
}
