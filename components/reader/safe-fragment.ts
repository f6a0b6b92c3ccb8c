import createPurifier, { type Config, type DOMPurify } from 'dompurify';

/** Marks where a link inside the story leads, and what it may lead to: the page's own ids never get into the document. */
export const JUMP = 'data-jump';
export const ANCHOR = 'data-anchor';

/** The closed list of elements. What is not here loses its tag and keeps its text, or goes with it (`FORBID_CONTENTS`). */
const ELEMENTS = [
  // running text
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'wbr', 'blockquote', 'pre', 'address', 'div'],
  // lists
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  // meaning within a line
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'ruby', 'rt', 'rp'],
  // pictures with their captions
  ...['figure', 'figcaption', 'img'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

/**
 * The closed list of attributes. Not here on purpose: `style` and `class` (load and restyle), `id` and `name` (hide properties of the
 * document), `on…`, `ping`, `target`, `srcset` (URLs that are not checked one by one), `is` (would hand our root to the page).
 */
const ATTRIBUTES = ['href', 'src', 'alt', 'title', 'lang', 'dir', 'width', 'height', 'datetime', 'cite'];
const LIST_AND_TABLE = ['start', 'reversed', 'value', 'type', 'colspan', 'rowspan', 'span', 'headers', 'scope', 'abbr'];

/** Their text is code, data or fallback: never words of the story. */
const WITH_CONTENT =
  'script style template noscript svg math iframe object embed audio video canvas select textarea title head noembed noframes xmp plaintext'.split(
    ' ',
  );

const CONFIG = {
  ALLOWED_TAGS: ELEMENTS,
  ALLOWED_ATTR: [...ATTRIBUTES, ...LIST_AND_TABLE],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOW_SELF_CLOSE_IN_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  FORBID_CONTENTS: WITH_CONTENT,
  RETURN_DOM_FRAGMENT: true,
  SANITIZE_DOM: true,
} satisfies Config;
/** The same object every time: DOMPurify reads its configuration anew for each other one. */
const WITHOUT_PICTURES = { ...CONFIG, FORBID_TAGS: ['img'] } satisfies Config;

const RASTER = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;
/** A megabyte of picture inside the markup is no picture of a story. */
const DATA_CAP = 2_000_000;

/** A paragraph or heading of nothing but text: there is no markup in it that could be judged. */
const PLAIN = /^<(p|h[1-6])>([^<>&\0\r]*)<\/\1>$/;

/** What a window's markup is sanitised with, and the empty document that what comes out belongs to. */
interface Gate {
  readonly purifier: DOMPurify;
  readonly document: Document;
}
const gates = new WeakMap<object, Gate>();

export interface FragmentOptions {
  /** False leaves all pictures out: nothing is loaded from the network. */
  readonly pictures?: boolean;
  /** Address of the page: links that lead to a place in it become jumps. */
  readonly url?: string;
}

/**
 * The only way of a page's markup to the screen: a string in, a fragment of allowed elements and attributes out. Never throws away text
 * silently but that of `FORBID_CONTENTS`. Links are http(s) or mailto, pictures http(s) or raster data.
 * @see https://github.com/cure53/DOMPurify: parsing, walking and every change here are done by it or inside its hooks.
 */
export function toSafeFragment(html: string, document: Document, options: FragmentOptions = {}): DocumentFragment {
  const { purifier, document: own } = gateFor(windowOf(document));
  const plain = PLAIN.exec(html);
  if (plain) return plainFragment(own, plain[1] ?? 'p', plain[2] ?? '');
  current = options;
  try {
    const fragment: DocumentFragment | null = purifier.sanitize(
      html,
      options.pictures === false ? WITHOUT_PICTURES : CONFIG,
    );
    // DOMPurify has nothing to give where the markup is a frameset (seen with 3.4.18).
    return fragment ?? own.createDocumentFragment();
  } finally {
    current = {};
  }
}

/** Half of a story's paragraphs, at a tenth of what parsing them costs. */
function plainFragment(document: Document, name: string, text: string): DocumentFragment {
  const element = document.createElement(name);
  element.textContent = text;
  const fragment = document.createDocumentFragment();
  fragment.append(element);
  return fragment;
}

/** `document.defaultView`, which a page's `<img name=defaultView>` cannot hide. A detached document has none. */
function windowOf(document: Document): object {
  const get = Object.getOwnPropertyDescriptor(globalThis.Document?.prototype ?? {}, 'defaultView')?.get;
  return (get ? get.call(document) : document.defaultView) ?? globalThis;
}

/** Hooks take no argument of ours; sanitising is synchronous. */
let current: FragmentOptions = {};
let anchor: string | null = null;

/**
 * What DOMPurify takes from a window, with two changes. An empty document instead of the page's, where `<img name=implementation>`
 * hides what DOMPurify asks for. No Trusted Types: a policy is refused by a strict page, which then hears of it
 * (`securitypolicyviolation`), and the script's own world needs none.
 */
function quiet(window: Window & typeof globalThis): NonNullable<Parameters<typeof createPurifier>[0]> {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, DOMParser, NamedNodeMap } = window;
  const document = new DOMParser().parseFromString('', 'text/html');
  const own = { document, DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, DOMParser, NamedNodeMap };
  return { ...own, HTMLFormElement: window.HTMLFormElement } as NonNullable<Parameters<typeof createPurifier>[0]>;
}

function gateFor(window: object): Gate {
  const known = gates.get(window);
  if (known) return known;
  const own = quiet(window as Window & typeof globalThis);
  const purifier = createPurifier(own);
  // Where it does not work DOMPurify gives its input back as it is.
  if (!purifier.isSupported) throw new Error('DOMPurify does not support this DOM');
  purifier.addHook('uponSanitizeElement', (node, { tagName }) => {
    // A tracking pixel; Readability makes a picture of any attribute that looks like one.
    if (tagName === 'img' && isTiny(node as Element)) node.parentNode?.removeChild(node);
  });
  purifier.addHook('beforeSanitizeAttributes', (element) => {
    anchor = element.getAttribute?.('id') || (element.localName === 'a' ? element.getAttribute('name') : null);
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (anchor) element.setAttribute(ANCHOR, anchor.slice(0, 200));
    anchor = null;
    if (element.localName === 'a') finishLink(element);
    else if (element.localName === 'img') finishPicture(element);
    else for (const name of ['href', 'src', 'cite']) element.removeAttribute(name);
  });
  const gate = { purifier, document: own.document as Document };
  gates.set(window, gate);
  return gate;
}

function isTiny(element: Element): boolean {
  return ['width', 'height'].some((name) => {
    const value = element.getAttribute(name);
    return value !== null && /^[0-2](\.\d{1,9})?(px)?$/.test(value.trim());
  });
}

function finishLink(link: Element): void {
  for (const name of ['src', 'cite', 'type', 'title']) link.removeAttribute(name);
  const href = link.getAttribute('href')?.trim() ?? '';
  link.removeAttribute('href');
  const place = placeInPage(href);
  if (place) {
    link.setAttribute('href', '#');
    link.setAttribute(JUMP, place);
  } else if (URL.canParse(href) && /^(https?|mailto):$/.test(new URL(href).protocol)) {
    link.setAttribute('href', href);
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** The id a link within the page leads to, undefined for other links. */
function placeInPage(href: string): string | undefined {
  const hash = href.indexOf('#');
  if (hash < 0 || hash === href.length - 1) return undefined;
  const page = current.url?.split('#')[0];
  if (hash > 0 && href.slice(0, hash) !== page) return undefined;
  try {
    return decodeURIComponent(href.slice(hash + 1)).slice(0, 200);
  } catch {
    return href.slice(hash + 1, hash + 201); // a stray "%"
  }
}

function finishPicture(picture: Element): void {
  for (const name of ['href', 'cite', 'type']) picture.removeAttribute(name);
  const src = picture.getAttribute('src') ?? '';
  const remote = URL.canParse(src) && /^https?:$/.test(new URL(src).protocol);
  if (!remote && !(src.length < DATA_CAP && RASTER.test(src))) picture.removeAttribute('src');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
}
