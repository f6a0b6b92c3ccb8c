import { type Frame, type Page, PLACE, type Run } from '../blocks/page.ts';
import { firstLetters, LETTER, wordsIn } from '../letters.ts';
import { contentWords, overlap, wordsOfRun } from '../story/labels.ts';
import { Repeats } from './repeats.ts';

/** What the page says about its story elsewhere; '' where it says nothing. */
export interface Hints {
  readonly title: string;
  readonly description: string;
  readonly byline: string;
  /** Whole text of the story, from JSON-LD `articleBody`. */
  readonly body: string;
}

const letters = (text: string): string => wordsIn(text.toLowerCase()).join('');
/** Is it one text, but for what stands between letters? Most differ in the first. */
const isSame = (text: string, wanted: string): boolean =>
  wanted !== '' && firstLetters(text, 1) === wanted.slice(0, 1) && letters(text) === wanted;
const HEADING = /^h[1-6]$/;
const BODY_CAP = 200_000;

interface SignatureStats {
  runs: number;
  words: number;
  kept: number;
  keptWords: number;
  linkChars: number;
  chars: number;
}

/** Sums over runs and relations between frames that the features ask for, each computed once. */
export class Scene {
  readonly page: Page;
  readonly kept: Uint8Array;
  readonly hints: Hints;
  readonly titleWords: Set<string>;
  readonly descriptionWords: Set<string>;
  readonly firstKept: number;
  readonly lastKept: number;
  /** Index of the line that is the title, or of the first `h1`, or -1. */
  readonly titleRun: number;
  /** Standfirsts of English pages stand apart from the text, as the truth of the training data has it; those of others begin it. */
  readonly isEnglish: boolean;
  /** Deepest frame with all that Readability keeps, and the deepest with most of the page's prose. */
  readonly keptFrame: Frame;
  readonly proseFrame: Frame;
  readonly #keptSum: Float64Array;
  readonly #wordSum: Float64Array;
  readonly #signatures = new Map<string, SignatureStats>();
  readonly #keys: string[] = [];
  readonly #beside = new Map<Frame, number>();
  readonly #copies = new Map<string, number>();
  readonly #siblings = new Map<Frame, Map<string, number>>();
  readonly #repeats: Repeats;
  readonly #body: string;
  readonly #description: string;

  constructor(page: Page, kept: Uint8Array, hints: Hints) {
    this.page = page;
    this.kept = kept;
    this.hints = hints;
    this.titleWords = contentWords(hints.title);
    this.descriptionWords = contentWords(hints.description);
    this.#repeats = new Repeats(page.runs);
    this.#body = letters(hints.body.slice(0, BODY_CAP));
    this.#description = letters(hints.description);
    const { runs } = page;
    this.#keptSum = new Float64Array(runs.length + 1);
    this.#wordSum = new Float64Array(runs.length + 1);
    let first = -1;
    let last = -1;
    runs.forEach((run, i) => {
      const isKept = kept[i] === 1;
      if (isKept && first < 0) first = i;
      if (isKept) last = i;
      this.#keptSum[i + 1] = (this.#keptSum[i] ?? 0) + (isKept ? run.words : 0);
      this.#wordSum[i + 1] = (this.#wordSum[i] ?? 0) + run.words;
      this.#count(run, isKept);
    });
    this.firstKept = first;
    this.lastKept = last;
    this.keptFrame = first < 0 ? page.root : frameOver(runs[first] as Run, first, last + 1);
    this.proseFrame = proseFrame(page);
    this.titleRun = this.#findTitle();
    this.isEnglish = readsEnglish(page);
  }

  /** The frame's signature, made once. */
  #keyOf(frame: Frame): string {
    const known = this.#keys[frame.index];
    if (known !== undefined) return known;
    const key = signatureOf(frame);
    this.#keys[frame.index] = key;
    return key;
  }

  #count(run: Run, isKept: boolean): void {
    const key = this.#keyOf(run.frame);
    let stats = this.#signatures.get(key);
    if (!stats) {
      stats = { runs: 0, words: 0, kept: 0, keptWords: 0, linkChars: 0, chars: 0 };
      this.#signatures.set(key, stats);
    }
    stats.runs++;
    stats.words += run.words;
    if (isKept) {
      stats.kept++;
      stats.keptWords += run.words;
      const box = containerOf(run);
      this.#beside.set(box, (this.#beside.get(box) ?? 0) + run.words);
    }
    stats.linkChars += run.linkChars;
    stats.chars += run.text.length;
    this.#copies.set(run.text, (this.#copies.get(run.text) ?? 0) + 1);
  }

  #findTitle(): number {
    const wanted = letters(this.hints.title);
    let best = -1;
    let score = 0;
    this.page.runs.forEach((run, i) => {
      if (run.words > 60 || run.words < 1) return;
      const isH1 = run.frame.tag === 'h1';
      if (!isH1 && run.words < 2) return;
      const same = isSame(run.text, wanted) ? 2 : 0;
      const like = same || (isH1 || HEADING.test(run.frame.tag) ? overlap(wordsOfRun(run), this.titleWords) : 0);
      const value = like + (isH1 ? 0.6 : HEADING.test(run.frame.tag) ? 0.3 : 0) - (run.linkChars > 0 ? 0.35 : 0);
      if (value > score && (isH1 || like >= 0.6)) {
        score = value;
        best = i;
      }
    });
    return best;
  }

  wordsIn(from: number, to: number): number {
    return (this.#wordSum[to] ?? 0) - (this.#wordSum[from] ?? 0);
  }

  keptWordsIn(from: number, to: number): number {
    return (this.#keptSum[to] ?? 0) - (this.#keptSum[from] ?? 0);
  }

  signature(run: Run): SignatureStats {
    return this.#signatures.get(this.#keyOf(run.frame)) as SignatureStats;
  }

  /** Words Readability keeps of the lines in the run's container. */
  keptWordsBeside(run: Run): number {
    return this.#beside.get(containerOf(run)) ?? 0;
  }

  copies(run: Run): number {
    return this.#copies.get(run.text) ?? 1;
  }

  /** How many children of the frame's parent look like it: same tag and names. */
  alike(frame: Frame | undefined): number {
    const parent = frame?.parent;
    if (!frame || !parent) return 1;
    let counts = this.#siblings.get(parent);
    if (!counts) {
      counts = new Map();
      for (const item of parent.items) {
        if (!('items' in item)) continue;
        const key = this.#keyOf(item);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      this.#siblings.set(parent, counts);
    }
    return counts.get(this.#keyOf(frame)) ?? 1;
  }

  /** 1 when the page's own data hold this line, 0 when they do not, -1 without such data. */
  inBody(run: Run): number {
    if (this.#body.length < 200) return -1;
    const own = firstLetters(run.text.slice(0, 400), 80);
    if (own.length < 12) return 0.5;
    return this.#body.includes(own) ? 1 : 0;
  }

  /** Share of the line that other lines say too. */
  saidElsewhere(run: Run): number {
    return this.#repeats.share(run);
  }

  /** Those of the lines that are lines before them once more, in one. */
  saidBefore(runs: readonly Run[]): Run[] {
    return this.#repeats.saidBefore(runs);
  }

  inDescription(run: Run): number {
    if (this.#description.length < 20) return -1;
    const own = firstLetters(run.text.slice(0, 600), 50);
    if (own.length < 20) return 0;
    return this.#description.startsWith(own) || own.startsWith(this.#description.slice(0, 50)) ? 1 : 0;
  }
}

const ENGLISH = new Set(
  'the and of to in that is was for with he she on as at it his her by from have has had are were this but not be'.split(
    ' ',
  ),
);
const SAMPLE_WORDS = 600;

/** Does the page's prose use English function words at an English rate (they are a third of running text)? */
function readsEnglish(page: Page): boolean {
  let words = 0;
  let english = 0;
  for (const run of page.runs) {
    if (run.words < 15 || run.linkChars * 2 > run.text.length) continue;
    for (const word of wordsIn(run.text.toLowerCase().slice(0, 3000), LETTER)) {
      words++;
      if (ENGLISH.has(word)) english++;
    }
    if (words > SAMPLE_WORDS) break;
  }
  return english * 6 > words;
}

/** The frame a line stands in among others: its own where lines are parted by breaks, else the one around. */
const containerOf = (run: Run): Frame => (run.frame.items.length > 1 ? run.frame : (run.frame.parent ?? run.frame));

export const signatureOf = (frame: Frame): string => `${frame.tag} ${frame.names}`;

/** Deepest frame above the run that holds the range. */
export function frameOver(run: Run, from: number, to: number): Frame {
  let frame: Frame = run.frame;
  while (frame.parent && !(frame.firstRun <= from && frame.endRun >= to)) frame = frame.parent;
  return frame;
}

/** Most of a page's prose is the story's. */
const MOST = 0.6;

function proseFrame(page: Page): Frame {
  let frame = page.root;
  for (;;) {
    const total = frame.prose;
    const inner = frame.items.find(
      (item): item is Frame => 'items' in item && item.prose > total * MOST && item.prose > 0,
    );
    if (!inner) return frame;
    frame = inner;
  }
}

/** Nearest frame with more than this run. */
export function boxOf(run: Run): Frame {
  let frame = run.frame;
  while (frame.parent && frame.endRun - frame.firstRun <= 1) frame = frame.parent;
  return frame;
}

export function widerBox(box: Frame): Frame {
  let frame = box;
  while (frame.parent && frame.endRun - frame.firstRun <= box.endRun - box.firstRun) frame = frame.parent;
  return frame;
}

export const isHeading = (run: Run): boolean => HEADING.test(run.frame.tag);
export { PLACE };
