import { HIDDEN_MARK } from '../article/types.ts';
import type { SnapshotLimits } from './snapshot.ts';
import {
  capNames,
  DEPTH_CAP,
  DROPPED,
  FORM_ATTRIBUTES,
  HEAD,
  isKept,
  type Live,
  lookUp,
  markPicture,
  SHALLOW,
} from './snapshot-parts.ts';

/** Larger pages are copied node by node, counted. */
const MOST_ELEMENTS = 20_000;
/** Every so manieth element is asked how deep it stands. */
const DEPTH_STEP = 64;

const DROPPED_SELECTOR = [...DROPPED].join(',');
const SHALLOW_SELECTOR = [...SHALLOW].join(',');
/** What of the page's outermost elements is kept. */
const ROOT_ATTRIBUTES: ReadonlySet<string> = new Set(['lang', 'dir', 'class', 'xml:lang']);
const BODY_ATTRIBUTES: ReadonlySet<string> = new Set(['lang', 'dir', 'class', 'id']);

/** `NodeFilter.SHOW_COMMENT`. */
const COMMENTS = 128;

type Elements = HTMLCollectionOf<Element>;

/** Methods of the prototypes: a form's controls hide its own. */
interface Native {
  readonly all: (root: Element) => Elements;
  readonly parent: (node: Node) => Node | null;
  readonly replace: (node: Element, other: Element) => void;
  readonly setMark: (element: Element) => void;
}

function nativeOf(root: Element): Native {
  const byName = lookUp(root, 'getElementsByTagName')?.value as (name: string) => Elements;
  const parent = lookUp(root, 'parentNode')?.get as () => Node | null;
  const replaceWith = lookUp(root, 'replaceWith')?.value as Element['replaceWith'];
  const setAttribute = lookUp(root, 'setAttribute')?.value as Element['setAttribute'];
  return {
    all: (element) => byName.call(element, '*'),
    parent: (node) => parent.call(node),
    replace: (node, other) => replaceWith.call(node, other),
    setMark: (element) => setAttribute.call(element, HIDDEN_MARK, ''),
  };
}

/** Stands no element deeper than is safe for the browser's own copying, which recurses? Asked of a sample: a tree that deep has a long chain of elements. */
function isShallow(elements: Elements, { parent }: Native): boolean {
  for (let i = DEPTH_STEP; i < elements.length; i += DEPTH_STEP) {
    let depth = 0;
    for (let node: Node | null = elements[i] as Element; node; node = parent(node))
      if (++depth > DEPTH_CAP) return false;
  }
  return true;
}

/** Does the page have one head and one body and nothing else? */
function isPlain(live: Live, root: Element): boolean {
  let bodies = 0;
  for (let child = live.first(root); child; child = live.next(child)) {
    if (live.type(child) !== 1) continue;
    const name = live.name(child);
    if (name === 'body') bodies++;
    else if (name !== 'head') return false;
  }
  return bodies === 1;
}

/** Writes what only the live page knows on the copies; false when something in it asks for the careful way. */
function mark(live: Live, from: Elements, to: Elements, { all, setMark }: Native): boolean {
  const hidden: Element[] = [];
  const { length } = from;
  for (let i = 0; i < length; i++) {
    const element = from[i] as Element;
    const name = live.name(element);
    if (name === 'slot' || live.shadow(element)) return false;
    if (name === 'img') markPicture(element as HTMLImageElement, to[i] as Element);
    if (HEAD.has(name) || DROPPED.has(name) || live.visible(element)) continue;
    hidden.push(to[i] as Element);
    // What is in it is hidden with it.
    const inner = all(element);
    for (let j = 0; j < inner.length; j++) {
      const one = inner[j] as Element;
      if (live.name(one) === 'slot' || live.shadow(one)) return false;
    }
    i += inner.length;
  }
  for (const element of hidden) setMark(element);
  return true;
}

function strip(element: Element, kept: ReadonlySet<string>): void {
  for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
}

/** A form becomes a `div`: its controls hide its DOM properties. Asked through the prototypes for the same reason. */
function disarm(live: Live, { replace }: Native, form: Element, copy: Document): void {
  const box = copy.createElement('div');
  for (const name of FORM_ATTRIBUTES) {
    const value = live.attribute(form, name);
    if (value !== null) box.setAttribute(name, value);
  }
  if (live.attribute(form, HIDDEN_MARK) !== null) box.setAttribute(HIDDEN_MARK, '');
  for (let child = live.first(form); child; child = live.first(form)) box.append(child);
  replace(form, box);
}

/** Takes out of the copy what no story needs; each by itself, since a form around it may hide its own `removeChild`. */
function prune(live: Live, native: Native, root: Element, copy: Document): void {
  for (const element of root.querySelectorAll(DROPPED_SELECTOR))
    if (!isKept(element.localName, element, live)) element.remove();
  for (const element of root.querySelectorAll(SHALLOW_SELECTOR)) element.textContent = '';
  for (const element of root.querySelectorAll('embed[name],iframe[name],img[name],object')) {
    element.removeAttribute('name');
    if (element.localName === 'object') element.removeAttribute('id');
  }
  for (const form of root.querySelectorAll('form')) disarm(live, native, form, copy);
  for (const element of root.querySelectorAll('[class],[id]')) capNames(element);
  const comments = copy.createNodeIterator(root, COMMENTS);
  const found: Comment[] = [];
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) found.push(comment as Comment);
  for (const comment of found) comment.remove();
}

/**
 * Copies the page by the browser's own deep copy, into a document that is not on screen, so that nothing in it runs, loads or wakes; false, and
 * nothing done, for pages that need the careful way: shadow roots, slots, frames, very large or deep trees.
 */
export function copyWhole(live: Live, root: Element, copy: Document, limits: SnapshotLimits): boolean {
  const native = nativeOf(root);
  const from = native.all(root);
  if (from.length > Math.min(MOST_ELEMENTS, limits.nodes / 3) || !isPlain(live, root) || !isShallow(from, native))
    return false;
  const whole = copy.importNode(root, true);
  if (!mark(live, from, native.all(whole), native)) return false;
  strip(whole, ROOT_ATTRIBUTES);
  prune(live, native, whole, copy);
  if ((whole.textContent ?? '').length > limits.chars) return false;
  copy.replaceChild(whole, copy.documentElement);
  strip(copy.body, BODY_ATTRIBUTES);
  return true;
}
