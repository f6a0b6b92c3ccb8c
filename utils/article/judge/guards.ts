import { type Frame, type Page, PLACE, type Run, UNSEEN } from '../blocks/page.ts';

/** A table, quotation, code or list of which this share of words is the story's is the story's as a whole. */
const SHARE = 0.5;
/** Under this likelihood a line stays out even so. */
const HOPELESS = 0.12;

const GUARDED = new Set(['table', 'blockquote', 'pre', 'ul', 'ol', 'dl']);

/** Half-open range of runs that are kept or removed together. */
export type Range = readonly [from: number, to: number];

const isHeadingRun = (run: Run): boolean => /^h[1-6]$/.test(run.frame.tag);

function isWhole(page: Page, frame: Frame): boolean {
  if (frame.linkChars > frame.chars * 0.7) return false;
  return page.runs.slice(frame.firstRun, frame.endRun).filter(isHeadingRun).length <= 1;
}

/** Tables, quotations, code and lists. Boxes with headings of their own are layout, and lists of links are judged item by item. */
export function guardedRanges(page: Page): Range[] {
  const found: Range[] = [];
  let covered = 0;
  for (const frame of page.frames) {
    if (frame.firstRun < covered || !GUARDED.has(frame.tag) || frame.endRun - frame.firstRun < 2) continue;
    if (frame.place & (PLACE.nav | PLACE.hidden) || !isWhole(page, frame)) continue;
    found.push([frame.firstRun, frame.endRun]);
    covered = frame.endRun;
  }
  return found;
}

/** Keeps guarded ranges whole: what is mostly the story's is not torn up for a doubtful cell or item. Changes `story` in place. */
export function keepWhole(
  ranges: readonly Range[],
  words: ArrayLike<number>,
  guess: Float32Array,
  story: Uint8Array,
  isRemoved: (run: number) => boolean,
): void {
  for (const [from, to] of ranges) {
    let all = 0;
    let kept = 0;
    for (let i = from; i < to; i++) {
      all += words[i] as number;
      if (story[i]) kept += words[i] as number;
    }
    if (kept < all * SHARE) continue;
    for (let i = from; i < to; i++) if (!isRemoved(i) && (guess[i] as number) >= HOPELESS) story[i] = 1;
  }
}

/** Names of the quotations that networks have sites put in, in which a post stands until their script draws it. */
const POST =
  /\b(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card)\b/;
/** A post that the story shows is mentions, hashtags and addresses: it looks less like the story than its paragraphs do. */
const POST_GUESS = 0.3;

/** Posts of others that stand in the story are kept whole if they are likely as a whole. Changes `story` in place. */
export function keepPosts(
  { frames, runs }: Page,
  guess: Float32Array,
  story: Uint8Array,
  isRemoved: (run: number) => boolean,
): void {
  for (const { tag, names, firstRun, endRun } of frames) {
    if (tag !== 'blockquote' || !POST.test(names)) continue;
    let words = 0;
    let likely = 0;
    for (let i = firstRun; i < endRun; i++) {
      const own = (runs[i] as Run).words;
      words += own;
      likely += own * (guess[i] as number);
    }
    if (likely >= words * POST_GUESS) for (let i = firstRun; i < endRun; i++) if (!isRemoved(i)) story[i] = 1;
  }
}

/** A heading over lines that are mostly the story's is the story's, unless it is surely not. */
const HEADING_HOPELESS = 0.25;
const HEADING_SHARE = 0.6;

/**
 * Keeps the headings of kept sections. `heading` has for each run the index of the heading above it, or -1; `words` of a section count up to the
 * next heading. Changes `story` in place.
 */
export function keepHeadings(
  heading: Int32Array,
  words: ArrayLike<number>,
  guess: Float32Array,
  story: Uint8Array,
  isRemoved: (run: number) => boolean,
): void {
  const all = new Map<number, [kept: number, words: number]>();
  for (let i = 0; i < story.length; i++) {
    const above = heading[i] as number;
    if (above < 0) continue;
    const own = all.get(above) ?? [0, 0];
    own[1] += words[i] as number;
    if (story[i]) own[0] += words[i] as number;
    all.set(above, own);
  }
  const first = story.indexOf(1);
  for (const [above, [kept, total]] of all) {
    if (above < first || story[above] || isRemoved(above) || (guess[above] as number) < HEADING_HOPELESS) continue;
    if (kept >= total * HEADING_SHARE && kept > 0) story[above] = 1;
  }
}

/** How likely a line must be the story's. */
export interface Thresholds {
  /** That Readability keeps. */
  readonly inside: number;
  /** That it leaves out. */
  readonly outside: number;
  /** That it leaves out above the first it keeps, on an English page: a standfirst, shown but not text. */
  readonly above: number;
}

const LEAD_LINES = 3;

/** Marks the runs that are likely enough, one by one. */
export function likelyRuns(
  guess: Float32Array,
  isIn: (run: number) => boolean,
  isEnglish: boolean,
  { inside, outside, above }: Thresholds,
): Uint8Array {
  let first = 0;
  let likely = 0;
  for (; first < guess.length && !isIn(first); first++) if ((guess[first] as number) >= outside) likely++;
  // A standfirst is a line or two; more are the beginning of a story whose box holds its end alone.
  const isLead = isEnglish && first < guess.length && likely <= LEAD_LINES;
  return Uint8Array.from(guess, (value, i) => {
    const needed = isIn(i) ? inside : isLead && i < first ? above : outside;
    return value >= needed ? 1 : 0;
  });
}

/** A short notice is all there is on a page: less likely than a story's line, and better than nothing. */
const NOTICE = { words: 20, guess: 0.2 };

/** When no line is likely enough, the longer ones in the story's box are the story. Changes `story` in place. */
export function keepNotice(
  { runs }: Page,
  guess: Float32Array,
  story: Uint8Array,
  isIn: (run: number) => boolean,
): void {
  if (story.includes(1)) return;
  for (const { index, words } of runs)
    if (isIn(index) && words >= NOTICE.words && (guess[index] as number) >= NOTICE.guess) story[index] = 1;
}

/** "1) …", "2. …": items of a list without the markup of one. */
const ENUMERATED = /^(\d{1,3})[.):]\s?\S/;
const FEWEST_ITEMS = 3;
/** Lines an item may have, its own included: a name, an address, a price. */
const ITEM_LINES = 4;
const LINKED_ITEM = 0.7;

const numberOf = (run: Run | undefined): number =>
  run && run.linkChars < run.text.length * LINKED_ITEM ? Number(ENUMERATED.exec(run.text.slice(0, 8))?.[1] ?? 0) : 0;

/** Lines between the text and its list: a caption, a label. */
const LINES_BETWEEN = 3;

/** Does a kept line of the same container stand right above, or a line or two higher? */
function followsText(runs: readonly Run[], story: Uint8Array, at: number): boolean {
  const box = (runs[at] as Run).frame.parent;
  for (let i = at - 1; i >= Math.max(0, at - LINES_BETWEEN); i--)
    if (story[i] && (runs[i] as Run).frame.parent === box) return true;
  return false;
}

/**
 * Keeps a numbered list that goes on from a kept line in the same container, whole: items are short, and look like a menu one by one.
 * Numbered headlines of other stories are links. Changes `story` in place.
 */
export function keepEnumerated(page: Page, story: Uint8Array, isRemoved: (run: number) => boolean): void {
  const { runs } = page;
  for (let i = 1; i < runs.length; i++) {
    const box = (runs[i] as Run).frame.parent;
    if (numberOf(runs[i]) !== 1 || !followsText(runs, story, i)) continue;
    let items = 1;
    let last = i;
    for (let j = i + 1; j < runs.length && j <= last + ITEM_LINES && (runs[j] as Run).frame.parent === box; j++) {
      if (numberOf(runs[j]) !== items + 1) continue;
      items++;
      last = j;
    }
    // Lines of the last item: as many as the one before has.
    const end = last + (last - i) / (items - 1 || 1);
    if (items < FEWEST_ITEMS) continue;
    for (let j = i; j < end && (runs[j] as Run | undefined)?.frame.parent === box; j++) if (!isRemoved(j)) story[j] = 1;
    i = last;
  }
}

/** A page that shows fewer words than these of its story shows nothing yet: it waits for its fonts or its script, and what it hides tells nothing. */
const SEEN_WORDS = 40;

/**
 * Hidden text is not revealed: what the live page does not show is no part of the story. Changes `story` in place.
 */
export function dropUnseen({ runs }: Page, story: Uint8Array): void {
  const unseen = runs.filter(({ index, place }) => story[index] && place & UNSEEN);
  if (unseen.length === 0) return;
  const seen = runs.reduce(
    (sum, { index, place, words }) => (story[index] && !(place & UNSEEN) ? sum + words : sum),
    0,
  );
  if (seen >= SEEN_WORDS) for (const { index } of unseen) story[index] = 0;
}
