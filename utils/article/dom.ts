/**
 * Reading a page's tree without trusting its names: `<form><input name="firstChild">` hides `form.firstChild` behind the input
 * (DOM clobbering), so getters are taken from the prototypes, which a page's markup cannot reach.
 */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  nodeValue(node: Node): string;
  /** Lower-case tag name. */
  tag(element: Node): string;
  /** '' when absent. */
  attribute(element: Node, name: string): string;
  hasAttribute(element: Node, name: string): boolean;
  attributeNames(element: Node): readonly string[];
  /** False spares asking for each: most elements of a text have none. */
  hasAttributes(element: Node): boolean;
  /** Elements that fit a selector, in document order. */
  select(selector: string): ArrayLike<Element>;
  /** Is it, or is it in, an element that fits the selector? */
  isWithin(element: Node, selector: string): boolean;
  readonly body: Node | null;
  readonly root: Node | null;
  /** Address that relative links count from: the document's base, '' if unknown. */
  readonly base: string;
  /** A new empty HTML document. */
  create(title: string): Document;
}

function lookUp(object: object, name: string): PropertyDescriptor {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  throw new TypeError(`not a DOM node: no ${name}`);
}

function getter<T>(object: object, name: string): (node: Node) => T {
  const get = lookUp(object, name).get;
  if (!get) throw new TypeError(`not a getter: ${name}`);
  return (node) => get.call(node) as T;
}

/** @throws {TypeError} when `document` is no DOM document. */
export function domOf(document: Document): Dom {
  const root = getter<Element | null>(document, 'documentElement')(document);
  const element: object = root ?? document;
  const nameOf = root ? getter<string>(element, 'localName') : () => '';
  const attribute = root ? (lookUp(element, 'getAttribute').value as Element['getAttribute']) : () => null;
  const has = root ? (lookUp(element, 'hasAttribute').value as Element['hasAttribute']) : () => false;
  const hasAny = root ? (lookUp(element, 'hasAttributes').value as Element['hasAttributes']) : () => false;
  const names = root ? (lookUp(element, 'getAttributeNames').value as Element['getAttributeNames']) : () => [];
  const all = lookUp(document, 'querySelectorAll').value as Document['querySelectorAll'];
  const closest = root ? (lookUp(element, 'closest').value as Element['closest']) : () => null;
  const value = getter<string | null>(document, 'nodeValue');
  const implementation = getter<DOMImplementation>(document, 'implementation')(document);
  return {
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    parentNode: getter(document, 'parentNode'),
    nodeType: getter(document, 'nodeType'),
    nodeValue: (node) => value(node) ?? '',
    tag: (node) => nameOf(node).toLowerCase(),
    attribute: (node, name) => attribute.call(node as Element, name) ?? '',
    hasAttribute: (node, name) => has.call(node as Element, name),
    attributeNames: (node) => names.call(node as Element),
    hasAttributes: (node) => hasAny.call(node as Element),
    select: (selector) => all.call(document, selector),
    isWithin: (node, selector) => closest.call(node as Element, selector) !== null,
    body: getter<Node | null>(document, 'body')(document),
    root,
    base: getter<string | null>(document, 'baseURI')(document) ?? '',
    create: (title) => implementation.createHTMLDocument(title),
  };
}
