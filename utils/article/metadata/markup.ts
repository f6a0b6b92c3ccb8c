import type { Dom } from '../dom.ts';
import type { MetaEntry } from './meta-tags.ts';
import { plainText } from './text.ts';

/** What stands in a page's elements, as written, in document order. */
export interface Markup {
  readonly lang: string;
  readonly dir: string;
  /** Text of `<title>`. */
  readonly title: string;
  readonly canonical: string;
  readonly meta: readonly MetaEntry[];
  /** Texts of the JSON-LD scripts. */
  readonly scripts: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** Lines marked as the author's name by `rel`, `itemprop` or a class, the best marked first. */
  readonly bylines: readonly string[];
  /** `datetime`, `content` or text of what is marked as the date of publication, the best marked first. */
  readonly dates: readonly string[];
  /** Running text of paragraphs: what the language is told from. */
  readonly sample: string;
  /** Nodes visited. */
  readonly nodes: number;
}

const NODE_CAP = 200_000;
const SAMPLE_CHARS = 6_000;
const LINE_CHARS = 300;
const MAX = 60;
const SCRIPT_CHARS = 600_000;
const HEADING = /^h([1-2])$/;
const BYLINE_NAME = /(?:^|[\s_-])(?:byline|author|authors|autor|auteur|author-?name|autore|p-author)(?:$|[\s_-])/i;
const DATE_NAME =
  /(?:^|[\s_-])(?:published|pub-?date|date-?published|dt-published|entry-?date|post-?date|publish-?date)(?:$|[\s_-])/i;
const FURNITURE = 'nav,footer,aside,form';
/** What may say something of the story: all that the expressions above could fit, found by the browser instead of a walk. */
const OF_INTEREST =
  'meta,script,title,link,h1,h2,p,time,[pubdate],[itemprop*="author" i],[itemprop*="datepublished" i],a[rel*="author" i]' +
  ['byline', 'author', 'autor', 'auteur', 'date', 'publish']
    .map((name) => `,[class*="${name}" i],[id*="${name}" i]`)
    .join('');
const PARAGRAPH = 80;

interface Found {
  readonly value: string;
  readonly trust: number;
}

const byTrust = (found: readonly Found[]): string[] => {
  const values = [...found].sort((a, b) => b.trust - a.trust).map(({ value }) => value);
  return [...new Set(values)];
};

class Reader {
  readonly meta: MetaEntry[] = [];
  readonly scripts: string[] = [];
  readonly headings: { level: number; text: string }[] = [];
  readonly bylines: Found[] = [];
  readonly dates: Found[] = [];
  title = '';
  canonical = '';
  sample = '';
  nodes = 0;
  readonly #dom: Dom;

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  /** Takes what the elements of interest say, in document order; the browser finds them. */
  read(): void {
    const elements = this.#dom.select(OF_INTEREST);
    const most = Math.min(elements.length, NODE_CAP);
    for (let i = 0; i < most; i++) {
      const element = elements[i] as Element;
      this.nodes++;
      this.#element(element, this.#dom.tag(element));
    }
  }

  #element(element: Element, tag: string): void {
    const dom = this.#dom;
    if (tag === 'meta') this.#metaTag(element);
    else if (tag === 'script') this.#script(element);
    else if (tag === 'title') {
      if (!this.title && !dom.isWithin(element, 'svg')) this.title = this.#text(element, 400);
    } else if (tag === 'link') {
      if (/\bcanonical\b/i.test(dom.attribute(element, 'rel')))
        this.canonical ||= dom.attribute(element, 'href').slice(0, 2000);
    } else this.#visible(element, tag);
  }

  #metaTag(element: Node): void {
    const dom = this.#dom;
    if (this.meta.length >= 300) return;
    const name =
      dom.attribute(element, 'property') ||
      dom.attribute(element, 'name') ||
      dom.attribute(element, 'itemprop') ||
      dom.attribute(element, 'http-equiv');
    const content = dom.attribute(element, 'content');
    if (name && content) this.meta.push([name.slice(0, 100), content.slice(0, 8000)]);
  }

  #script(element: Node): void {
    if (this.scripts.length >= 30 || !/^\s*application\/ld\+json/i.test(this.#dom.attribute(element, 'type'))) return;
    const text = this.#raw(element, SCRIPT_CHARS + 1);
    if (text.length <= SCRIPT_CHARS) this.scripts.push(text);
  }

  #visible(element: Node, tag: string): void {
    const dom = this.#dom;
    const heading = HEADING.exec(tag);
    if (heading && this.headings.length < MAX) {
      const text = this.#text(element, LINE_CHARS);
      if (text) this.headings.push({ level: Number(heading[1]), text });
    }
    const isSample = tag === 'p' && this.sample.length < SAMPLE_CHARS;
    const isNamed = tag === 'time' || dom.hasAttributes(element);
    if ((!isSample && !isNamed) || dom.isWithin(element, FURNITURE)) return;
    if (isSample) {
      const text = this.#text(element, 1500);
      if (text.length >= PARAGRAPH) this.sample += `${text}\n`;
    }
    if (!isNamed) return;
    const names = `${dom.attribute(element, 'class')} ${dom.attribute(element, 'id')}`.slice(0, 240);
    this.#byline(element, tag, names);
    this.#date(element, tag, names);
  }

  #byline(element: Node, tag: string, names: string): void {
    if (this.bylines.length >= MAX) return;
    const dom = this.#dom;
    const rel = tag === 'a' && /\bauthor\b/i.test(dom.attribute(element, 'rel'));
    const prop = /\bauthor\b/i.test(dom.attribute(element, 'itemprop'));
    const trust = rel ? 3 : prop ? 2 : BYLINE_NAME.test(names) ? 1 : 0;
    if (!trust) return;
    const value = this.#text(element, LINE_CHARS);
    if (value) this.bylines.push({ value, trust });
  }

  #date(element: Node, tag: string, names: string): void {
    if (this.dates.length >= MAX) return;
    const dom = this.#dom;
    const prop = /\bdatePublished\b/i.test(dom.attribute(element, 'itemprop')) || dom.hasAttribute(element, 'pubdate');
    const isTime = tag === 'time';
    const named = DATE_NAME.test(names);
    if (!prop && !isTime && !named) return;
    const value = plainText(
      dom.attribute(element, 'datetime') ||
        dom.attribute(element, 'content') ||
        (prop || isTime ? this.#text(element, 80) : ''),
      40,
    );
    if (value) this.dates.push({ value, trust: (prop ? 4 : 0) + (isTime ? 1 : 0) + (named ? 2 : 0) });
  }

  #text(element: Node, cap: number): string {
    return plainText(this.#raw(element, cap * 2), cap);
  }

  /** Text of all that is in an element, at most `cap` characters and 400 nodes. */
  #raw(element: Node, cap: number): string {
    const dom = this.#dom;
    let text = '';
    let node: Node | null = dom.firstChild(element);
    for (let steps = 0; node && steps < 400 && text.length < cap; steps++) {
      const type = dom.nodeType(node);
      if (type === 3 || type === 4) text += dom.nodeValue(node).slice(0, cap);
      const inner = type === 1 && !/^(?:script|style|svg|rt|rp)$/.test(dom.tag(node));
      if (type === 1 && text && !text.endsWith(' '))
        text += dom.tag(node) === 'br' || !INLINE.has(dom.tag(node)) ? ' ' : '';
      let next: Node | null = inner ? dom.firstChild(node) : null;
      for (let from: Node | null = node; !next && from && from !== element; from = dom.parentNode(from))
        next = dom.nextSibling(from);
      node = next;
    }
    return text.slice(0, cap);
  }
}

const INLINE = new Set(
  'a b i em strong span u s small sup sub mark code abbr cite q font wbr time ruby rb rt rp'.split(' '),
);

/** Linear in the page, bounded, no recursion, nothing asked of a name that markup could shadow. */
export function readMarkup(dom: Dom): Markup {
  const reader = new Reader(dom);
  const { root, body } = dom;
  if (root) reader.read();
  return {
    lang: root ? dom.attribute(root, 'lang') || dom.attribute(root, 'xml:lang') : '',
    dir: (root && dom.attribute(root, 'dir')) || (body ? dom.attribute(body, 'dir') : ''),
    title: reader.title,
    canonical: reader.canonical,
    meta: reader.meta,
    scripts: reader.scripts,
    headings: reader.headings,
    bylines: byTrust(reader.bylines),
    dates: byTrust(reader.dates),
    sample: reader.sample,
    nodes: reader.nodes,
  };
}
