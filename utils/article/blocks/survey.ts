import type { Dom } from '../dom.ts';
import { HIDDEN_MARK } from '../types.ts';
import { ElementReader, holdsBlock } from './element.ts';
import { type Frame, type Medium, type Page, PLACE, type Run, UNSEEN } from './page.ts';
import { SIGNALS } from './signals.ts';
import { BLOCK_TAGS, LINE_TAGS, MEDIUM_TAGS, SKIPPED_TAGS } from './tags.ts';
import { wordsOf } from './words.ts';

/** Larger pages are cut here: ten times the largest story among 551 real pages. */
const NODE_CAP = 400_000;
const MOST_RUNS = 60_000;
/** Lines (or pictures) read unless more are asked for: of 552 real pages one has more. A reading of so many is a third of a second's work. */
const FIRST_RUNS = 5_000;
/** Deeper elements have no frame of their own: real pages stay under 60. */
const DEPTH_CAP = 200;
const SPACE = /[\s\u200b\ufeff]+/g;
/** A line of this many characters that is hardly links reads as prose. */
const PROSE_CHARS = 60;

/** An element the walk is inside of. */
interface Open {
  readonly node: Node;
  readonly frame: boolean;
  readonly bits: number;
}

/** Inline states that an element switches on; each is counted, for they nest. */
const INLINE = { link: 1, bold: 2, italic: 4, hidden: 8, code: 16 } as const;

class Survey {
  readonly frames: Frame[] = [];
  readonly runs: Run[] = [];
  readonly media: Medium[] = [];
  readonly data: Node[] = [];
  readonly #dom: Dom;
  readonly #reader: ElementReader;
  #frame: Frame;
  #run: Run | undefined;
  #breaks = 0;
  /** Does the run end with a space? Asking its text, which is built up of pieces, would copy it each time. */
  #spaced = false;
  readonly #inline: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  /** Signals and place of the inline elements the walk is inside of, those around included; innermost last. */
  readonly #spans: { own: number; place: number }[] = [];

  constructor(dom: Dom, body: Node) {
    this.#dom = dom;
    this.#reader = new ElementReader(dom);
    this.#frame = this.#newFrame(body, 'body', undefined);
  }

  get root(): Frame {
    return this.frames[0] as Frame;
  }

  #newFrame(element: Node, tag: string, parent: Frame | undefined): Frame {
    const reader = this.#reader;
    reader.read(element, tag, true);
    const { names, own } = reader;
    const above = (parent?.own ?? 0) | (parent?.parent?.own ?? 0) | (parent?.parent?.parent?.own ?? 0);
    const link = this.#inline[0] > 0 ? PLACE.link : 0;
    const frame: Frame = {
      index: this.frames.length,
      element,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      place: (parent?.place ?? 0) | reader.place | link | (this.#inline[3] > 0 ? PLACE.hidden : 0),
      names,
      own,
      chain: own | above,
      items: [],
      firstRun: this.runs.length,
      endRun: this.runs.length,
      chars: 0,
      linkChars: 0,
      prose: 0,
      pictures: 0,
      ownPictures: 0,
      at: parent?.items.length ?? 0,
    };
    this.frames.push(frame);
    parent?.items.push(frame);
    return frame;
  }

  #flush(): void {
    const run = this.#run;
    this.#run = undefined;
    if (!run) return;
    if (run.text.endsWith(' ')) run.text = run.text.slice(0, -1);
    const end = run.text.length;
    const last = run.links.length - 1;
    if (last > 0 && (run.links[last] as number) > end) run.links[last] = end;
    for (let i = 0; i < run.links.length; i += 2) {
      run.linkChars += (run.links[i + 1] as number) - (run.links[i] as number);
    }
    run.words = wordsOf(run.text);
    const frame = run.frame;
    frame.chars += end;
    frame.linkChars += run.linkChars;
    if (end >= PROSE_CHARS && run.linkChars * 2 < end) frame.prose += end;
    this.#breaks = 0;
  }

  #addText(node: Node): void {
    const raw = this.#dom.nodeValue(node);
    if (!this.#run && !raw.trimStart()) return;
    let text = this.#frame.tag === 'pre' ? raw : raw.replace(SPACE, ' ');
    if (!text) return;
    if (!this.#run) {
      text = text.trimStart();
      if (!text) return;
      this.#run = this.#newRun(node);
      this.#spaced = false;
    }
    const run = this.#run;
    if (this.#spaced && text.startsWith(' ')) text = text.slice(1);
    if (!text) return;
    const start = run.text.length;
    run.text += text;
    this.#spaced = text.endsWith(' ');
    run.last = node;
    if (this.#inline[0] > 0 || this.#frame.place & PLACE.link) {
      const links = run.links;
      if (links.length && links[links.length - 1] === start) links[links.length - 1] = run.text.length;
      else links.push(start, run.text.length);
    }
    if (this.#inline[1] > 0) run.bold += text.length;
    if (this.#inline[2] > 0) run.italic += text.length;
  }

  #newRun(node: Node): Run {
    const frame = this.#frame;
    const span = this.#spans.at(-1);
    const own = frame.own | (span?.own ?? 0);
    let place = frame.place | (span?.place ?? 0);
    if (this.#inline[0] > 0) place |= PLACE.link;
    if (this.#inline[4] > 0) place |= PLACE.code;
    const run: Run = {
      type: 'run',
      index: this.runs.length,
      frame,
      at: frame.items.length,
      text: '',
      links: [],
      linkChars: 0,
      bold: 0,
      italic: 0,
      first: node,
      last: node,
      place,
      own,
      words: 0,
      breaks: this.#breaks,
      time: false,
    };
    this.runs.push(run);
    frame.items.push(run);
    return run;
  }

  #addMedium(element: Node, kind: Medium['kind']): void {
    const frame = this.#frame;
    const before = this.runs.length;
    const medium: Medium = { type: 'medium', kind, element, frame, before, link: this.#inline[0] > 0 };
    if (kind === 'picture') {
      frame.pictures++;
      frame.ownPictures++;
    }
    this.media.push(medium);
    frame.items.push(medium);
  }

  #inlineBits(element: Node, tag: string): number {
    let bits = 0;
    if (tag === 'a' && this.#dom.hasAttribute(element, 'href')) bits |= INLINE.link;
    else if (tag === 'b' || tag === 'strong') bits |= INLINE.bold;
    else if (tag === 'i' || tag === 'em' || tag === 'cite') bits |= INLINE.italic;
    else if (tag === 'code' || tag === 'kbd' || tag === 'samp') bits |= INLINE.code;
    return bits;
  }

  #count(bits: number, by: 1 | -1): void {
    if (!bits) return;
    for (let i = 0; i < 5; i++) if (bits & (1 << i)) this.#inline[i as 0] += by;
  }

  /** Goes into an element; undefined when there is nothing in it to read. */
  #enter(element: Node): Open | undefined {
    const dom = this.#dom;
    const tag = dom.tag(element);
    if (tag === 'br') {
      this.#flush();
      this.#breaks++;
      return undefined;
    }
    if (SKIPPED_TAGS.has(tag)) {
      if (tag === 'script' && dom.attribute(element, 'type') === 'application/ld+json') this.data.push(element);
      return undefined;
    }
    const medium = MEDIUM_TAGS.get(tag);
    if (medium && !(tag === 'noscript' && holdsBlock(dom, element))) {
      if (medium !== 'picture') this.#flush();
      this.#addMedium(element, medium);
      return undefined;
    }
    // A custom element is inline unless it says otherwise (CSS): a part of a line that has begun, or of a paragraph.
    const block =
      BLOCK_TAGS.has(tag) ||
      tag === 'noscript' ||
      (tag.includes('-') && !((this.#run || LINE_TAGS.has(this.#frame.tag)) && !holdsBlock(dom, element)));
    // What comes up inside a sentence where something is pointed at is no part of the sentence.
    if (block && this.#spans.length > 0 && dom.hasAttribute(element, HIDDEN_MARK)) return undefined;
    if (block) {
      this.#flush();
      this.#breaks = 0;
      if (this.#frame.depth >= DEPTH_CAP) return { node: element, frame: false, bits: 0 };
      this.#frame = this.#newFrame(element, tag, this.#frame);
      return { node: element, frame: true, bits: 0 };
    }
    this.#reader.read(element, tag, false);
    const { own, place } = this.#reader;
    if (place & UNSEEN) return undefined;
    const bits = this.#inlineBits(element, tag);
    const around = this.#spans.at(-1);
    const time = tag === 'time' ? SIGNALS.date : 0;
    this.#spans.push({ own: own | time | (around?.own ?? 0), place: place | (around?.place ?? 0) });
    const hidden = place & PLACE.hidden ? INLINE.hidden : 0;
    this.#count(bits | hidden, 1);
    if (tag === 'time' && this.#run) this.#run.time = true;
    return { node: element, frame: false, bits: bits | hidden | 32 };
  }

  #leave(open: Open): void {
    if (open.frame) {
      this.#flush();
      this.#breaks = 0;
      const frame = this.#frame;
      frame.endRun = this.runs.length;
      const parent = frame.parent as Frame;
      parent.chars += frame.chars;
      parent.linkChars += frame.linkChars;
      parent.prose += frame.prose;
      parent.pictures += frame.pictures;
      this.#frame = parent;
    } else if (open.bits) {
      this.#count(open.bits & 31, -1);
      this.#spans.pop();
    } else this.#flush();
  }

  /** Walks the tree under `body`, without recursion. True when it was cut short. */
  walk(body: Node, cap: number): boolean {
    const dom = this.#dom;
    const open: Open[] = [];
    let node = dom.firstChild(body);
    let left = NODE_CAP;
    for (;;) {
      if (node === null) {
        const done = open.pop();
        if (!done) break;
        this.#leave(done);
        node = dom.nextSibling(done.node);
        continue;
      }
      if (--left < 0 || this.#isFull(cap)) {
        while (open.length) this.#leave(open.pop() as Open);
        break;
      }
      const type = dom.nodeType(node);
      if (type === 3 || type === 4) this.#addText(node);
      else if (type === 1) {
        const entered = this.#enter(node);
        if (entered) {
          open.push(entered);
          node = dom.firstChild(node);
          continue;
        }
      }
      node = dom.nextSibling(node);
    }
    this.#flush();
    this.root.endRun = this.runs.length;
    return left < 0 || this.#isFull(cap);
  }

  #isFull(cap: number): boolean {
    return this.runs.length >= cap || this.media.length >= cap;
  }
}

/** One linear walk over the body: its frames, runs and media in reading order. */
export function surveyPage(dom: Dom, runs = FIRST_RUNS): Page | undefined {
  if (!dom.body) return undefined;
  const survey = new Survey(dom, dom.body);
  const cut = survey.walk(dom.body, Math.min(runs, MOST_RUNS));
  return { root: survey.root, frames: survey.frames, runs: survey.runs, media: survey.media, data: survey.data, cut };
}
