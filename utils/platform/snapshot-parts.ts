import { SIZE_MARK, SOURCE_MARK } from '../article/types.ts';

/** What copying a page needs, whichever way it is copied. */

/** Never part of a story, and most of a page's bytes. JSON-LD is kept apart; `noscript` stays: it holds what lazy loading hides. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style template svg canvas input select textarea option optgroup datalist map area link base portal fencedframe slot-fallback'.split(
    ' ',
  ),
);
/** Copied without what is inside: fallback content of an embed is no text of the page. */
export const SHALLOW: ReadonlySet<string> = new Set(['iframe', 'object', 'embed', 'video', 'audio', 'frame']);
/** DOM getters from the prototypes: `<form><input name=firstChild>` hides the form's own. */
export interface Live {
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

/** A form becomes a `div`, which keeps these. */
export const FORM_ATTRIBUTES = ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden'] as const;
/** Deeper trees than any story's: walks over them are slow, and recursion in a browser's own code overflows. */
export const DEPTH_CAP = 400;

/** A property as the prototypes have it, whatever hides it on the object itself. */
export function lookUp(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

/** A property of the live document that its markup cannot hide. */
export const read = <T>(document: Document, name: string): T => lookUp(document, name)?.get?.call(document) as T;

export function liveDom(document: Document, root: Element, inert: Document): Live {
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

/** Elements without a box of their own that hold what a reader needs. */
export const HEAD: ReadonlySet<string> = new Set([
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

export function isKept(name: string, element: Element, live: Live): boolean {
  if (name === 'script') return /^\s*application\/ld\+json\s*(;|$)/i.test(live.attribute(element, 'type') ?? '');
  if (name === 'link') return /\b(canonical|amphtml|author|license)\b/i.test(live.attribute(element, 'rel') ?? '');
  return false;
}

export function markPicture(live: HTMLImageElement, copy: Element): void {
  const { currentSrc, naturalWidth, naturalHeight } = live;
  if (currentSrc && currentSrc !== live.getAttribute('src')) copy.setAttribute(SOURCE_MARK, currentSrc);
  if (naturalWidth > 0) copy.setAttribute(SIZE_MARK, `${naturalWidth}x${naturalHeight}`);
}

/** UTF-16 code units of a `class` or `id`: names of a megabyte are looked through by every selector that asks for a part of one. */
const LONGEST_NAMES = 1_000;

/** Is there a name to be cut? */
export const hasLongNames = (live: Live, element: Element): boolean =>
  (live.attribute(element, 'class')?.length ?? 0) > LONGEST_NAMES ||
  (live.attribute(element, 'id')?.length ?? 0) > LONGEST_NAMES;

export function capNames(copy: Element): void {
  for (const name of ['class', 'id']) {
    const value = copy.getAttribute(name);
    if (value && value.length > LONGEST_NAMES) copy.setAttribute(name, value.slice(0, LONGEST_NAMES));
  }
}
