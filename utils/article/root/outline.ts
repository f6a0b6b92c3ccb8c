import { type Frame, PLACE } from '../blocks/page.ts';

/** What scoring tells apart of an element. */
export const TAG = {
  other: 0,
  div: 1,
  p: 2,
  heading: 3,
  section: 4,
  cell: 5,
  pre: 6,
  quote: 7,
  list: 8,
  item: 9,
  table: 10,
  address: 11,
  figure: 12,
  dropped: 13,
  th: 14,
  h1: 15,
} as const;

const NAMES: Readonly<Record<keyof typeof TAG, string>> = {
  other: '',
  div: 'div form fieldset',
  p: 'p',
  heading: 'h2 h3 h4 h5 h6',
  section: 'section',
  cell: 'td',
  pre: 'pre',
  quote: 'blockquote',
  list: 'ul ol',
  item: 'li',
  table: 'table',
  address: 'dl dd dt address',
  figure: 'figure',
  dropped: 'footer aside',
  th: 'th',
  h1: 'h1',
};
const TAGS = new Map<string, number>();
for (const kind of Object.keys(NAMES) as (keyof typeof TAG)[])
  for (const name of NAMES[kind].split(' ')) TAGS.set(name, TAG[kind]);

/** Readability's expressions for names of elements (`REGEXPS` there). */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const MAYBE = /and|article|body|column|content|main|shadow/i;
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;

/** What the names of an element say: bits. */
export const NAMED = { unlikely: 1, positive: 2, negative: 4, share: 8 } as const;

function namedOf(names: string): number {
  return (
    (UNLIKELY.test(names) && !MAYBE.test(names) ? NAMED.unlikely : 0) |
    (POSITIVE.test(names) ? NAMED.positive : 0) |
    (NEGATIVE.test(names) ? NAMED.negative : 0) |
    (SHARE.test(names) ? NAMED.share : 0)
  );
}

/** The page's frames as plain numbers by index, read again and again while roots are scored. Sums count a frame and all in it. */
export class Outline {
  readonly size: number;
  readonly tag: Uint8Array;
  /** -1 for the body. */
  readonly parent: Int32Array;
  /** The last frame in it; its own index when there is none. */
  readonly last: Int32Array;
  readonly named: Uint8Array;
  readonly hidden: Uint8Array;
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly commas: Float64Array;
  readonly headings: Float64Array;
  readonly lists: Float64Array;
  readonly pictures: Float64Array;
  readonly embeds: Float64Array;
  readonly items: Float64Array;
  readonly paragraphs: Float64Array;

  constructor(frames: readonly Frame[]) {
    const n = frames.length;
    this.size = n;
    this.tag = new Uint8Array(n);
    this.parent = new Int32Array(n);
    this.last = new Int32Array(n);
    this.named = new Uint8Array(n);
    this.hidden = new Uint8Array(n);
    this.chars = new Float64Array(n);
    this.links = new Float64Array(n);
    this.commas = new Float64Array(n);
    this.headings = new Float64Array(n);
    this.lists = new Float64Array(n);
    this.pictures = new Float64Array(n);
    this.embeds = new Float64Array(n);
    this.items = new Float64Array(n);
    this.paragraphs = new Float64Array(n);
    const { tag, parent, last, named, hidden } = this;
    const known = new Map<string, number>();
    for (let f = 0; f < n; f++) {
      const frame = frames[f] as Frame;
      const above = frame.parent;
      tag[f] = TAGS.get(frame.tag) ?? (frame.tag.includes('-') ? TAG.div : TAG.other);
      parent[f] = above ? above.index : -1;
      last[f] = f;
      const fresh = frame.place & ~(above?.place ?? 0);
      hidden[f] = fresh & PLACE.hidden ? 2 : fresh & (PLACE.nav | PLACE.dialog | PLACE.aside) ? 1 : 0;
      if (!frame.names) continue;
      let bits = known.get(frame.names);
      if (bits === undefined) {
        bits = namedOf(frame.names);
        known.set(frame.names, bits);
      }
      named[f] = frame.place & (PLACE.table | PLACE.code) ? bits & ~NAMED.unlikely : bits;
    }
    for (let f = n - 1; f > 0; f--) {
      const above = parent[f] as number;
      if ((last[f] as number) > (last[above] as number)) last[above] = last[f] as number;
    }
  }

  /** Adds each frame's own numbers to those around it. */
  sumUp(dead: Uint8Array): void {
    const { parent, chars, links, commas, headings, lists, pictures, embeds, items, paragraphs, tag } = this;
    for (let f = this.size - 1; f > 0; f--) {
      if (dead[f]) continue;
      const above = parent[f] as number;
      const own = tag[f];
      chars[above] = (chars[above] as number) + (chars[f] as number);
      links[above] = (links[above] as number) + (links[f] as number);
      commas[above] = (commas[above] as number) + (commas[f] as number);
      headings[above] =
        (headings[above] as number) + ((own === TAG.heading || own === TAG.h1 ? chars[f] : headings[f]) as number);
      lists[above] = (lists[above] as number) + ((own === TAG.list ? chars[f] : lists[f]) as number);
      pictures[above] = (pictures[above] as number) + (pictures[f] as number);
      embeds[above] = (embeds[above] as number) + (embeds[f] as number);
      items[above] = (items[above] as number) + (items[f] as number) + (own === TAG.item ? 1 : 0);
      paragraphs[above] = (paragraphs[above] as number) + (paragraphs[f] as number);
    }
  }

  clear(): void {
    for (const sums of [
      this.chars,
      this.links,
      this.commas,
      this.headings,
      this.lists,
      this.pictures,
      this.embeds,
      this.items,
      this.paragraphs,
    ])
      sums.fill(0);
  }

  weight(f: number): number {
    const bits = this.named[f] as number;
    return (bits & NAMED.positive ? 25 : 0) - (bits & NAMED.negative ? 25 : 0);
  }

  linkDensity(f: number): number {
    const chars = this.chars[f] as number;
    return chars ? (this.links[f] as number) / chars : 0;
  }
}

/** Commas of a text: of Latin, Arabic and CJK scripts. */
export function commasOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count++;
  for (let at = text.indexOf('\uff0c'); at >= 0; at = text.indexOf('\uff0c', at + 1)) count++;
  for (let at = text.indexOf('\u060c'); at >= 0; at = text.indexOf('\u060c', at + 1)) count++;
  return count;
}
