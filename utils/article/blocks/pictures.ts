import type { Dom } from '../dom.ts';
import { SIZE_MARK, SOURCE_MARK } from '../types.ts';
import type { Medium } from './page.ts';
import { escapeHtml, type HtmlWriter } from './write-html.ts';

const SCHEME = /^(?:https?|mailto):/i;
const DATA_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);/i;
/** Where lazy loaders keep the real address, commonest first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-srcset',
  'data-lazy-srcset',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-echo',
];
/** Not a picture of the story: at most this wide or high. */
const ICON_SIZE = 64;
const PLACEHOLDER_NAME = /blank|spacer|pixel|placeholder|transparent|1x1|loading|lazyload/i;
const VECTOR = /\.svg(?:[?#]|$)/i;
/** Stands in for the real picture, or is an icon: told by the file's own name. */
const isPlaceholder = (address: string): boolean =>
  VECTOR.test(address) || PLACEHOLDER_NAME.test(address.slice(address.lastIndexOf('/') + 1).slice(0, 60));

/** An absolute http(s) address, or mailto for links; '' for everything else. */
export function addressOf(address: string, base: string, isLink: boolean): string {
  const trimmed = address.trim().slice(0, 4000);
  if (!trimmed) return '';
  try {
    const absolute = new URL(trimmed, base || undefined).href;
    return SCHEME.test(absolute) && (isLink || !absolute.startsWith('mailto:')) ? absolute : '';
  } catch {
    return '';
  }
}

/** Of a `srcset` the widest; entries are parted by a comma and a space (HTML standard, §4.8.4.2.1). */
export function widestOf(srcset: string): string {
  let best = '';
  let width = -1;
  for (const entry of srcset.slice(0, 8000).split(/,\s/)) {
    const [address = '', size = '1x'] = entry.trim().split(/\s+/, 2);
    const value = Number.parseFloat(size) || 1;
    if (address && value > width) {
      width = value;
      best = address.replace(/,$/, '');
    }
  }
  return best;
}

/** Was it loaded, and is no larger than an icon: a counter, or the blurred stand-in of a lazy loader? */
const isTiny = (dom: Dom, element: Node): boolean => {
  const [width = '', height = ''] = dom.attribute(element, SIZE_MARK).split('x', 2);
  return width !== '' && Number(width) <= ICON_SIZE && Number(height) <= ICON_SIZE;
};

function ownAddress(dom: Dom, element: Node, base: string): string {
  const seen = dom.attribute(element, SOURCE_MARK);
  if (seen && !isTiny(dom, element) && !isPlaceholder(seen)) {
    const address = addressOf(seen, base, false);
    if (address) return address;
  }
  const source = dom.attribute(element, 'src').trim();
  const set = dom.attribute(element, 'srcset');
  const direct = source && !isPlaceholder(source) && !source.startsWith('data:') ? addressOf(source, base, false) : '';
  for (const name of LAZY) {
    const value = dom.attribute(element, name);
    if (!value) continue;
    const address = addressOf(name.endsWith('srcset') || /\s\d+w/.test(value) ? widestOf(value) : value, base, false);
    if (address && !isPlaceholder(address)) return address;
  }
  if (direct) return isTiny(dom, element) ? '' : direct;
  if (set) return addressOf(widestOf(set), base, false);
  return DATA_PICTURE.test(source) && source.length > 2000 && source.length < 400_000 ? source : '';
}

const QUOTED_SOURCE = /^\s*=\s*["']([^"']{1,2000})["']/;

/** `src` of the first picture in the text of a `<noscript>`: where scripts run its content is text, not elements. */
function sourceInText(dom: Dom, element: Node): string {
  const child = dom.firstChild(element);
  if (!child || dom.nodeType(child) !== 3) return '';
  const text = dom.nodeValue(child).slice(0, 8000);
  const tag = text.indexOf('<img');
  const source = tag < 0 ? -1 : text.indexOf(' src', tag);
  return source < 0
    ? ''
    : (QUOTED_SOURCE.exec(text.slice(source + 4, source + 2100))?.[1] ?? '').replaceAll('&amp;', '&');
}

/** `<source>` and `<img>` of a `<picture>` or `<noscript>`, itself otherwise. */
function* sourcesOf(dom: Dom, element: Node): Generator<Node> {
  yield element;
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === 1 && (dom.tag(child) === 'img' || dom.tag(child) === 'source')) yield child;
  }
}

const sizeOf = (dom: Dom, element: Node, name: string): number =>
  Number.parseInt(dom.attribute(element, name), 10) || 0;

/** The picture's address and description; undefined for icons, counters and placeholders. */
export function pictureOf(writer: HtmlWriter, medium: Medium): { address: string; alt: string } | undefined {
  const { dom } = writer;
  let address = '';
  let alt = '';
  for (const element of sourcesOf(dom, medium.element)) {
    const width = sizeOf(dom, element, 'width');
    const height = sizeOf(dom, element, 'height');
    if ((width && width <= ICON_SIZE) || (height && height <= ICON_SIZE)) return undefined;
    alt ||= dom.attribute(element, 'alt').slice(0, 1000);
    address =
      (dom.tag(element) === 'img' && ownAddress(dom, element, writer.base)) ||
      address ||
      ownAddress(dom, element, writer.base);
  }
  if (!address && dom.tag(medium.element) === 'noscript') {
    address = addressOf(sourceInText(dom, medium.element), writer.base, false);
  }
  return address ? { address, alt } : undefined;
}

export function pictureHtml(writer: HtmlWriter, medium: Medium): string {
  const picture = pictureOf(writer, medium);
  return picture ? `<img src="${escapeHtml(picture.address)}" alt="${escapeHtml(picture.alt)}">` : '';
}
