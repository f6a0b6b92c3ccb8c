/** What only a live page knows, written on the copy's elements. */
export const HIDDEN_MARK = 'data-sidelight-hidden';
/** The picture on screen, where lazy loading or `srcset` chose another than `src`. */
export const SOURCE_MARK = 'data-sidelight-src';
/** Natural size of a loaded picture, "640x480". */
export const SIZE_MARK = 'data-sidelight-size';

/** On the copy's root: it is the beginning of the page only. */
export const CUT_MARK = 'data-sidelight-cut';

/** What of a page is copied; the copy ends there. */
export interface SnapshotLimits {
  readonly nodes: number;
  /** UTF-16 code units of text. */
  readonly chars: number;
}
/** More than any story has. */
export const ALL: SnapshotLimits = { nodes: 300_000, chars: 30_000_000 };
/** Readability recurses and is slow on deep trees (2,000: 8 s; 20,000: stack overflow). What lies deeper moves up to this depth. */
const DEPTH_CAP = 400;

/** Never part of a story, and most of a page's bytes. JSON-LD is kept apart; `noscript` stays: it holds what lazy loading hides. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style template svg canvas input select textarea option optgroup datalist map area link base portal fencedframe slot-fallback'.split(
    ' ',
  ),
);
/** Copied without what is inside: fallback content of an embed is no text of the page. */
const SHALLOW: ReadonlySet<string> = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'frame']);
/** A form's controls shadow its DOM properties (`<input name=parentNode>`); a frameset and a body are told apart by the parser only. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['form', 'div'],
  ['frameset', 'div'],
]);
/** `document.NAME` finds these by name, `object` by id too (HTML, "named access on the Document object"). */
const NAMED: ReadonlySet<string> = new Set(['embed', 'iframe', 'img', 'object']);

/** DOM getters from the prototypes: `<form><input name=firstChild>` hides the form's own. */
interface Live {
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  type(node: Node): number;
  name(node: Node): string;
  attribute(node: Node, name: string): string | null;
  shadow(node: Node): ShadowRoot | null;
  visible(node: Node): boolean;
  /** Content given to a slot, nothing outside of a shadow tree. */
  assigned(node: Node): readonly Node[];
}

function lookUp(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

/** A property of the live document that its markup cannot hide. */
const read = <T>(document: Document, name: string): T => lookUp(document, name)?.get?.call(document) as T;

function liveDom(document: Document, root: Element, inert: Document): Live {
  const getter = <T>(object: object, name: string, missing: T): ((node: Node) => T) => {
    const get = lookUp(object, name)?.get;
    return get ? (node) => get.call(node) as T : () => missing;
  };
  const attribute = lookUp(root, 'getAttribute')?.value as Element['getAttribute'];
  const check = lookUp(root, 'checkVisibility')?.value as Element['checkVisibility'] | undefined;
  const assigned = lookUp(inert.createElement('slot'), 'assignedNodes')?.value as
    | HTMLSlotElement['assignedNodes']
    | undefined;
  // A document that is not on screen (parsed, or in Node) has no boxes: everything would seem hidden.
  const onScreen = read<Window | null>(document, 'defaultView') !== null && check !== undefined;
  return {
    first: getter<Node | null>(document, 'firstChild', null),
    next: getter<Node | null>(document, 'nextSibling', null),
    type: getter(document, 'nodeType', 0),
    name: getter(root, 'localName', ''),
    attribute: (node, name) => attribute.call(node as Element, name),
    shadow: getter<ShadowRoot | null>(root, 'shadowRoot', null),
    visible: (node) => !onScreen || check.call(node as Element, { visibilityProperty: true }),
    assigned: (node) => assigned?.call(node as HTMLSlotElement, { flatten: true }) ?? [],
  };
}

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

  constructor(live: Live, copy: Document, { nodes, chars }: SnapshotLimits) {
    this.#live = live;
    this.#copy = copy;
    this.#nodes = nodes;
    this.#chars = chars;
  }

  get isFull(): boolean {
    return this.#nodes <= 0 || this.#chars <= 0;
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
      else if (type === 3 || type === 4) {
        this.#chars -= (node as Text).length;
        level.target.appendChild(this.#copy.importNode(node, false));
      }
    }
    this.#levels.length = 0;
  }

  #open(next: Node | null, target: Node, hidden: boolean): void {
    this.#levels.push({ next, at: 0, target, hidden });
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
    const target = this.#levels.length < DEPTH_CAP ? copy : level.target;
    const shadow = live.shadow(element);
    this.#open(live.first(shadow ?? element), target, hidden);
  }

  #write(element: Element, name: string): Element {
    const renamed = RENAMED.get(name);
    const copy = renamed ? this.#copy.createElement(renamed) : this.#copy.importNode(element, false);
    if (renamed) {
      for (const kept of ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden']) {
        const value = this.#live.attribute(element, kept);
        if (value !== null) copy.setAttribute(kept, value);
      }
    } else if (NAMED.has(name)) {
      copy.removeAttribute('name');
      if (name === 'object') copy.removeAttribute('id');
    }
    if (name === 'img') markPicture(element as HTMLImageElement, copy);
    return copy;
  }
}

/** Elements without a box of their own that hold what a reader needs. */
const HEAD: ReadonlySet<string> = new Set([
  'head',
  'meta',
  'title',
  'link',
  'script',
  'source',
  'track',
  'br',
  'wbr',
  'col',
]);

function isKept(name: string, element: Element, live: Live): boolean {
  if (name === 'script') return /^\s*application\/ld\+json\s*(;|$)/i.test(live.attribute(element, 'type') ?? '');
  if (name === 'link') return /\b(canonical|amphtml|author|license)\b/i.test(live.attribute(element, 'rel') ?? '');
  return false;
}

function markPicture(live: HTMLImageElement, copy: Element): void {
  const { currentSrc, naturalWidth, naturalHeight } = live;
  if (currentSrc && currentSrc !== live.getAttribute('src')) copy.setAttribute(SOURCE_MARK, currentSrc);
  if (naturalWidth > 0) copy.setAttribute(SIZE_MARK, `${naturalWidth}x${naturalHeight}`);
}

/**
 * A pruned, detached copy of a page: changes nothing in it, runs nothing, loads nothing. Scripts (but JSON-LD), styles, controls and
 * comments are left out, open shadow roots stand where their hosts are, forms become `div`, names that hide a document's own
 * properties are dropped. `id` and `class` stay: they say what a block is, and without `name` and forms no id hides anything.
 * Linear in the page, bounded in nodes and depth.
 */
export function snapshot(live: Document, limits: SnapshotLimits = ALL): Document {
  const copy = read<DOMImplementation>(live, 'implementation').createHTMLDocument('');
  const root = read<Element | null>(live, 'documentElement');
  copy.head.replaceChildren();
  if (!root) return copy;
  const dom = liveDom(live, root, copy);
  const base = copy.createElement('base');
  base.setAttribute('href', read<string>(live, 'baseURI'));
  copy.head.append(base);
  for (const name of ['lang', 'dir', 'class', 'xml:lang']) {
    const value = dom.attribute(root, name);
    if (value !== null) copy.documentElement.setAttribute(name, value);
  }
  const copier = new Copier(dom, copy, limits);
  for (let child = dom.first(root); child; child = dom.next(child)) {
    const name = dom.type(child) === 1 ? dom.name(child).toLowerCase() : '';
    if (name === 'head') copier.copy(child, copy.head);
    else if (name === 'body' || name === 'frameset') {
      for (const kept of ['class', 'id', 'lang', 'dir']) {
        const value = dom.attribute(child, kept);
        if (value !== null) copy.body.setAttribute(kept, value);
      }
      copier.copy(child, copy.body);
    }
  }
  if (copier.isFull) copy.documentElement.setAttribute(CUT_MARK, '');
  return copy;
}
