import { HIDDEN_MARK } from '../article/types.ts';
import {
  capNames,
  DEPTH_CAP,
  DROPPED,
  FORM_ATTRIBUTES,
  HEAD,
  isKept,
  type Live,
  liveDom,
  markPicture,
  read,
  SHALLOW,
} from './snapshot-parts.ts';
import { copyWhole } from './snapshot-whole.ts';

/** On the copy's root: it is the beginning of the page only. */
export const CUT_MARK = 'data-sidelight-cut';

/** What of a page is copied; the copy ends there. */
export interface SnapshotLimits {
  readonly nodes: number;
  /** UTF-16 code units of text. */
  readonly chars: number;
}
/**
 * What is read of a page at first: more than the longest of 552 real pages has (10,100 elements, 480,000 characters). For the rest somebody
 * has to say "read anyway".
 */
export const FIRST: SnapshotLimits = { nodes: 40_000, chars: 1_000_000 };
/** More than any story has. */
export const ALL: SnapshotLimits = { nodes: 300_000, chars: 30_000_000 };
/** Of the head; real ones have a tenth. */
const HEAD_NODES = 5_000;
/** UTF-16 code units. */
const LONGEST_LINE = 100_000;

/** A form's controls shadow its DOM properties (`<input name=parentNode>`); a frameset and a body are told apart by the parser only. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['frameset', 'div'],
]);
/** `document.NAME` finds these by name, `object` by id too (HTML, "named access on the Document object"). */
const NAMED: ReadonlySet<string> = new Set(['embed', 'iframe', 'img', 'object']);

/** One level of the walk: where it goes on, and where copies go. */
interface Level {
  next: Node | null;
  /** Nodes given to a slot, instead of siblings. */
  readonly list?: readonly Node[];
  at: number;
  readonly target: Node;
  readonly hidden: boolean;
}

class Copier {
  readonly #live: Live;
  readonly #copy: Document;
  readonly #levels: Level[] = [];
  #nodes: number;
  #chars: number;
  #isCut = false;

  constructor(live: Live, copy: Document, { nodes, chars }: SnapshotLimits) {
    this.#live = live;
    this.#copy = copy;
    this.#nodes = nodes;
    this.#chars = chars;
  }

  get isFull(): boolean {
    return this.#nodes <= 0 || this.#chars <= 0;
  }

  /** Is something of the page missing for its length? */
  get isCut(): boolean {
    return this.#isCut || this.isFull;
  }

  /** Copies what is inside `from` into `to`, without recursion. */
  copy(from: Node, to: Node): void {
    this.#open(this.#live.first(from), to, false);
    while (this.#levels.length > 0 && !this.isFull) {
      const level = this.#levels[this.#levels.length - 1] as Level;
      const node = level.list ? (level.list[level.at++] ?? null) : level.next;
      if (!node) {
        this.#levels.pop();
        continue;
      }
      if (!level.list) level.next = this.#live.next(node);
      this.#nodes -= 1;
      const type = this.#live.type(node);
      if (type === 1) this.#element(node as Element, level);
      else if (type === 3 || type === 4) this.#text(node as Text, level.target);
    }
    this.#levels.length = 0;
  }

  /** Data without end before the body leave the body its share. */
  copyHead(from: Node, to: Node): void {
    const all = this.#nodes;
    const most = Math.min(all >> 1, HEAD_NODES);
    this.#nodes = most;
    this.copy(from, to);
    this.#nodes += all - most;
  }

  #open(next: Node | null, target: Node, hidden: boolean): void {
    this.#levels.push({ next, at: 0, target, hidden });
  }

  #text(node: Text, target: Node): void {
    const { length } = node;
    // Data of the page are no text of it, and bounded where they are read.
    const isData = target.nodeName === 'SCRIPT';
    // One text that is longer than any line leaves half of what may be read to the rest of the page.
    const left = length > LONGEST_LINE ? this.#chars >> 1 : this.#chars;
    const isLonger = !isData && length > left;
    if (!isData) this.#chars -= isLonger ? left : length;
    if (isLonger) this.#isCut = true;
    target.appendChild(
      isLonger ? this.#copy.createTextNode(node.data.slice(0, left)) : this.#copy.importNode(node, false),
    );
  }

  #element(element: Element, level: Level): void {
    const live = this.#live;
    const name = live.name(element).toLowerCase();
    if (name === 'slot') {
      const list = live.assigned(element);
      if (list.length > 0) this.#levels.push({ next: null, list, at: 0, target: level.target, hidden: level.hidden });
      else this.#open(live.first(element), level.target, level.hidden);
      return;
    }
    if (DROPPED.has(name) && !isKept(name, element, live)) return;
    const hidden = level.hidden || !(HEAD.has(name) || live.visible(element));
    const copy = this.#write(element, name);
    if (hidden && !level.hidden) copy.setAttribute(HIDDEN_MARK, '');
    level.target.appendChild(copy);
    if (SHALLOW.has(name)) return;
    // What lies deeper moves up.
    const target = this.#levels.length < DEPTH_CAP ? copy : level.target;
    const shadow = live.shadow(element);
    this.#open(live.first(shadow ?? element), target, hidden);
  }

  #write(element: Element, name: string): Element {
    const renamed = RENAMED.get(name);
    const copy = renamed ? this.#copy.createElement(renamed) : this.#copy.importNode(element, false);
    if (renamed) {
      for (const kept of FORM_ATTRIBUTES) {
        const value = this.#live.attribute(element, kept);
        if (value !== null) copy.setAttribute(kept, value);
      }
    } else if (NAMED.has(name)) {
      copy.removeAttribute('name');
      if (name === 'object') copy.removeAttribute('id');
    }
    if (name === 'img') markPicture(element as HTMLImageElement, copy);
    capNames(copy);
    return copy;
  }
}

/**
 * A pruned, detached copy of a page: changes nothing in it, runs nothing, loads nothing. Scripts (but JSON-LD), styles, controls and
 * comments are left out, open shadow roots stand where their hosts are, forms become `div`, names that hide a document's own
 * properties are dropped. `id` and `class` stay: they say what a block is, and without `name` and forms no id hides anything.
 * Linear in the page, bounded in nodes, text (`limits`) and depth. What is only seldom so (shadow roots, very large or deep pages) is copied node by node.
 */
export function snapshot(live: Document, limits: SnapshotLimits = FIRST): Document {
  const copy = read<DOMImplementation>(live, 'implementation').createHTMLDocument('');
  const root = read<Element | null>(live, 'documentElement');
  copy.head.replaceChildren();
  if (!root) return copy;
  const dom = liveDom(live, root, copy);
  if (copyWhole(dom, root, copy, limits)) return withBase(live, copy);
  for (const name of ['lang', 'dir', 'class', 'xml:lang']) {
    const value = dom.attribute(root, name);
    if (value !== null) copy.documentElement.setAttribute(name, value);
  }
  const copier = new Copier(dom, copy, limits);
  for (let child = dom.first(root); child; child = dom.next(child)) {
    const name = dom.type(child) === 1 ? dom.name(child).toLowerCase() : '';
    if (name === 'head') copier.copyHead(child, copy.head);
    else if (name === 'body' || name === 'frameset') {
      for (const kept of ['class', 'id', 'lang', 'dir']) {
        const value = dom.attribute(child, kept);
        if (value !== null) copy.body.setAttribute(kept, value);
      }
      copier.copy(child, copy.body);
    }
  }
  if (copier.isCut) copy.documentElement.setAttribute(CUT_MARK, '');
  return withBase(live, copy);
}

function withBase(live: Document, copy: Document): Document {
  const base = copy.createElement('base');
  base.setAttribute('href', read<string>(live, 'baseURI'));
  copy.head.prepend(base);
  return copy;
}
