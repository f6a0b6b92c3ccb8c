import { HIDDEN_MARK } from '../article/types.ts';
import type { SnapshotLimits } from './snapshot.ts';
import {
  capNames,
  DEPTH_CAP,
  DROPPED,
  FORM_ATTRIBUTES,
  HEAD,
  hasLongNames,
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

/** What is done with elements of a name, as bits. */
const DO = { drop: 1, empty: 2, disarm: 4, unname: 8, picture: 16, unseen: 32, slot: 64 } as const;

const TASKS = new Map<string, number>();
for (const [bit, names] of [
  [DO.drop, DROPPED],
  [DO.empty, SHALLOW],
  [DO.disarm, ['form']],
  [DO.unname, ['embed', 'iframe', 'img', 'object']],
  [DO.picture, ['img']],
  [DO.unseen, HEAD],
  [DO.unseen, DROPPED],
  [DO.slot, ['slot']],
] as const)
  for (const name of names) TASKS.set(name, (TASKS.get(name) ?? 0) | bit);

/** What is to be done on the copy, found in one pass over the live page. */
interface Work {
  readonly hidden: Element[];
  readonly dropped: Element[];
  readonly emptied: Element[];
  readonly unnamed: Element[];
  readonly forms: Element[];
  readonly long: Element[];
}

/** Looks through the live page; undefined when something in it asks for the careful way. Pictures are marked at once. */
function lookThrough(live: Live, from: Elements, to: Elements, { all }: Native): Work | undefined {
  const work: Work = { hidden: [], dropped: [], emptied: [], unnamed: [], forms: [], long: [] };
  const { length } = from;
  // What is in a hidden element is hidden with it.
  let hiddenUntil = 0;
  for (let i = 0; i < length; i++) {
    const element = from[i] as Element;
    const tasks = TASKS.get(live.name(element)) ?? 0;
    if (tasks & DO.slot || live.shadow(element)) return undefined;
    if (tasks & ~DO.unseen) {
      const copy = to[i] as Element;
      if (tasks & DO.drop && !isKept(copy.localName, copy, live)) work.dropped.push(copy);
      if (tasks & DO.empty) work.emptied.push(copy);
      if (tasks & DO.unname) work.unnamed.push(copy);
      if (tasks & DO.disarm) work.forms.push(copy);
      if (tasks & DO.picture && i >= hiddenUntil) markPicture(element as HTMLImageElement, copy);
    }
    if (hasLongNames(live, element)) work.long.push(to[i] as Element);
    if (i < hiddenUntil || tasks & DO.unseen || live.visible(element)) continue;
    work.hidden.push(to[i] as Element);
    hiddenUntil = i + 1 + all(element).length;
  }
  return work;
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
function prune(live: Live, native: Native, root: Element, copy: Document, work: Work): void {
  for (const element of work.hidden) native.setMark(element);
  for (const element of work.dropped) element.remove();
  for (const element of work.emptied) element.textContent = '';
  for (const element of work.unnamed) {
    element.removeAttribute('name');
    if (element.localName === 'object') element.removeAttribute('id');
  }
  for (const form of work.forms) disarm(live, native, form, copy);
  for (const element of work.long) capNames(element);
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
  const work = lookThrough(live, from, native.all(whole), native);
  if (!work) return false;
  strip(whole, ROOT_ATTRIBUTES);
  prune(live, native, whole, copy, work);
  if ((whole.textContent ?? '').length > limits.chars) return false;
  copy.replaceChild(whole, copy.documentElement);
  strip(copy.body, BODY_ATTRIBUTES);
  return true;
}
