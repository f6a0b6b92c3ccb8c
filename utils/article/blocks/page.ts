/**
 * A page as the judges see it: one walk turns the tree into frames (block elements), runs (lines of text) and media, in reading order.
 * What a rule needs is counted during the walk; nothing asks the tree again but the writing of the blocks that are shown.
 */

/** Where an element stands: bits, inherited by what is in it. */
export const PLACE = {
  article: 1 << 0,
  main: 1 << 1,
  header: 1 << 2,
  footer: 1 << 3,
  nav: 1 << 4,
  aside: 1 << 5,
  form: 1 << 6,
  button: 1 << 7,
  figure: 1 << 8,
  figcaption: 1 << 9,
  table: 1 << 10,
  list: 1 << 11,
  quotation: 1 << 12,
  hidden: 1 << 13,
  link: 1 << 14,
  code: 1 << 15,
  definition: 1 << 16,
  address: 1 << 17,
  heading: 1 << 18,
  dialog: 1 << 19,
  details: 1 << 20,
} as const;

/** Beside those of `PLACE`: the live page does not show it, as its snapshot saw. Saved pages do not tell, so the trained judge knows nothing of it. */
export const UNSEEN = 1 << 21;

export interface Frame {
  readonly index: number;
  readonly element: Node;
  readonly tag: string;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Bits of `PLACE`. */
  readonly place: number;
  /** class and id, as written, cut at 240 characters. */
  readonly names: string;
  /** Bits of `SIGNALS`: of its own names, and of its own and those of three frames above. */
  readonly own: number;
  readonly chain: number;
  readonly items: (Frame | Run | Medium)[];
  /** Runs of the frame and all in it: first, and one past the last. */
  readonly firstRun: number;
  endRun: number;
  chars: number;
  linkChars: number;
  /** Letters of sentences: lines of 60 letters or more that are hardly links. */
  prose: number;
  /** Pictures in it and below, and of its own. */
  pictures: number;
  ownPictures: number;
  /** Index in its parent's items. */
  readonly at: number;
}

export interface Run {
  readonly type: 'run';
  readonly index: number;
  readonly frame: Frame;
  /** Index in its frame's items. */
  readonly at: number;
  text: string;
  /** Where links are in `text`: start, end, start, end… */
  readonly links: number[];
  linkChars: number;
  /** Characters in bold, italic. */
  bold: number;
  italic: number;
  /** First and last leaf of the run in its frame. */
  readonly first: Node;
  last: Node;
  /** Bits of `PLACE` and `SIGNALS`, with those of inline elements around its start. */
  place: number;
  own: number;
  words: number;
  /** Line breaks before it within its frame: 0, 1 (`<br>`) or 2 (`<br><br>`). */
  readonly breaks: number;
  /** Has a `<time>` in it. */
  time: boolean;
}

export interface Medium {
  readonly type: 'medium';
  readonly kind: 'picture' | 'video' | 'audio' | 'embed' | 'rule';
  readonly element: Node;
  readonly frame: Frame;
  /** Index of the run that follows it. */
  readonly before: number;
  /** Within a link. */
  readonly link: boolean;
}

export interface Page {
  readonly root: Frame;
  readonly frames: readonly Frame[];
  readonly runs: readonly Run[];
  readonly media: readonly Medium[];
  /** JSON-LD scripts of the body; those of the head are not walked. */
  readonly data: readonly Node[];
  /** The walk was stopped: the page is larger than is read. */
  readonly cut: boolean;
}
