import type { Dom } from '../dom.ts';
import { HIDDEN_MARK } from '../types.ts';
import { type Frame, type Medium, PLACE, type Run } from './page.ts';
import { addressOf, pictureHtml } from './pictures.ts';

/** Inline elements that say something in a story; others are dropped, their text stays. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q ruby rb rp rt s samp small strong sub sup time u var'.split(
    ' ',
  ),
);
/** Attributes that are kept, by element; every URL is made absolute. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  bdo: ['dir'],
  time: ['datetime'],
};

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '');

export interface HtmlWriter {
  readonly dom: Dom;
  readonly base: string;
}

function openTag(writer: HtmlWriter, element: Node, tag: string): string {
  const { dom } = writer;
  let attributes = '';
  if (tag === 'a') {
    const address = addressOf(dom.attribute(element, 'href'), writer.base, true);
    if (!address) return '';
    attributes = ` href="${escapeHtml(address)}"`;
  }
  for (const name of KEPT[tag] ?? []) {
    const value = dom.attribute(element, name).slice(0, 400);
    if (value) attributes += ` ${name}="${escapeHtml(value)}"`;
  }
  for (const name of ['lang', 'dir']) {
    const value = dom.attribute(element, name);
    if (value && value.length < 36) attributes += ` ${name}="${escapeHtml(value)}"`;
  }
  return `<${tag}${attributes}${noteId(dom, element)}>`;
}

/** Names of footnotes and of the places that refer to them: what a link within the story may jump to. */
const NOTE_ID = /(^|[-_:.])(fn|ftn|foot|end|note|ref|cite|back)/i;

/** The id of an element if it is a footnote's; '' else. */
function noteId(dom: Dom, element: Node): string {
  const id = dom.attribute(element, 'id');
  return id.length < 80 && NOTE_ID.test(id) ? ` id="${escapeHtml(id)}"` : '';
}

/** A mark where a footnote begins: its paragraph or list item carries the id, and blocks are written without their frames. */
function noteMark(dom: Dom, run: Run): string {
  let frame: Frame | undefined = run.frame;
  for (let height = 0; frame && height < 3 && frame.firstRun === run.index; height++) {
    const id = noteId(dom, frame.element);
    if (id) return `<span${id}></span>`;
    frame = frame.parent;
  }
  return '';
}

/** Deeper nesting of inline elements is made by a script, and its outer ones are left out. */
const INLINE_DEPTH = 100;

/** More inline elements than any paragraph has: a hundred thousand of them in one would hold the screen's sanitiser for a second. */
const MOST_INLINE = 2_000;

/** Inline elements between a leaf and its frame, outermost first. */
function inlineAbove(dom: Dom, leaf: Node, frame: Node): Node[] {
  const chain: Node[] = [];
  let node = dom.parentNode(leaf);
  for (; node && node !== frame && chain.length < INLINE_DEPTH; node = dom.parentNode(node)) chain.push(node);
  return chain.reverse();
}

/**
 * The run's markup from its first leaf to its last: inline elements, text and small pictures, nothing else.
 * No recursion; links and text are escaped here and sanitised where they are shown.
 */
export function runHtml(writer: HtmlWriter, run: Run): string {
  const { dom } = writer;
  const preformatted = run.frame.tag === 'pre';
  const closers: { node: Node; close: string }[] = [];
  let html = noteMark(dom, run);
  let opened = 0;
  const enter = (element: Node): void => {
    const tag = dom.tag(element);
    const open = opened < MOST_INLINE && INLINE.has(tag) ? openTag(writer, element, tag) : '';
    if (open) opened++;
    html += open;
    closers.push({ node: element, close: open ? `</${tag}>` : '' });
  };
  for (const element of inlineAbove(dom, run.first, run.frame.element)) enter(element);
  let node: Node = run.first;
  for (;;) {
    const type = dom.nodeType(node);
    if (type === 3 || type === 4) {
      const value = dom.nodeValue(node);
      html += escapeHtml(preformatted ? value : value.replace(/\s+/g, ' '));
    }
    if (node === run.last) break;
    const child = type === 1 && !isSkipped(dom, node) ? dom.firstChild(node) : null;
    if (child) {
      enter(node);
      node = child;
      continue;
    }
    let next = dom.nextSibling(node);
    while (!next && closers.length) {
      const closed = closers.pop() as (typeof closers)[number];
      html += closed.close;
      next = dom.nextSibling(closed.node);
    }
    if (!next) break;
    node = next;
  }
  while (closers.length) html += closers.pop()?.close;
  return preformatted ? html : html.trim();
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'select',
  'textarea',
  'iframe',
  'object',
  'video',
  'audio',
]);
const isSkipped = (dom: Dom, element: Node): boolean =>
  SKIPPED.has(dom.tag(element)) || dom.hasAttribute(element, HIDDEN_MARK);

/** Frames from the outermost of a kind down: the list, table or quotation a run belongs to. */
export function outermost(run: Run, bit: number): Frame | undefined {
  let found: Frame | undefined;
  for (let frame: Frame | undefined = run.frame; frame && frame.place & bit; frame = frame.parent) found = frame;
  return found;
}

const itemFrame = (run: Run): Frame | undefined => {
  for (let frame: Frame | undefined = run.frame; frame; frame = frame.parent) if (frame.tag === 'li') return frame;
  return undefined;
};
const listDepth = (run: Run, list: Frame): number => {
  let depth = 0;
  for (let frame: Frame | undefined = run.frame; frame; frame = frame.parent) {
    if (frame.tag === 'ul' || frame.tag === 'ol') depth++;
    if (frame === list) break;
  }
  return Math.max(1, depth);
};

/** Runs of one list as nested lists. */
export function listHtml(writer: HtmlWriter, runs: readonly Run[], list: Frame): string {
  const tag = list.tag === 'ol' ? 'ol' : 'ul';
  let html = '';
  let depth = 0;
  let item: Frame | undefined;
  for (const run of runs) {
    const own = itemFrame(run);
    const wanted = listDepth(run, list);
    if (own && own === item) {
      html += `<br>${runHtml(writer, run)}`;
      continue;
    }
    while (depth > wanted) {
      html += `</li></${tag}>`;
      depth--;
    }
    if (depth === wanted) html += '</li>';
    while (depth < wanted) {
      html += `<${tag}>${depth + 1 < wanted ? '<li>' : ''}`;
      depth++;
    }
    html += `<li>${runHtml(writer, run)}`;
    item = own;
  }
  while (depth-- > 0) html += `</li></${tag}>`;
  return html;
}

const cellFrame = (run: Run): Frame | undefined => {
  for (let frame: Frame | undefined = run.frame; frame; frame = frame.parent) {
    if (frame.tag === 'td' || frame.tag === 'th' || frame.tag === 'caption') return frame;
  }
  return undefined;
};

const span = (dom: Dom, cell: Frame, name: string): string => {
  const count = Number(dom.attribute(cell.element, name));
  return Number.isInteger(count) && count > 1 && count <= 100 ? ` ${name}="${count}"` : '';
};

/** Runs of one data table; empty cells keep their place. */
export function tableHtml(writer: HtmlWriter, runs: readonly Run[], table: Frame): string {
  const byCell = new Map<Frame, Run[]>();
  for (const run of runs) {
    const cell = cellFrame(run) ?? run.frame;
    const list = byCell.get(cell);
    if (list) list.push(run);
    else byCell.set(cell, [run]);
  }
  let html = '';
  const queue: Frame[] = [table];
  while (queue.length) {
    const frame = queue.pop() as Frame;
    const inside =
      byCell
        .get(frame)
        ?.map((run) => runHtml(writer, run))
        .join('<br>') ?? '';
    if (frame.tag === 'td' || frame.tag === 'th') {
      html += `<${frame.tag}${span(writer.dom, frame, 'colspan')}${span(writer.dom, frame, 'rowspan')}>${inside}</${frame.tag}>`;
    } else if (frame.tag === 'caption') {
      html = `<caption>${inside}</caption>${html}`;
    } else {
      if (frame.tag === 'tr') html += '<tr>';
      for (let i = frame.items.length - 1; i >= 0; i--) {
        const item = frame.items[i];
        if (item && 'items' in item) queue.push(item);
      }
    }
  }
  return `<table>${html}</table>`;
}

export function mediumHtml(writer: HtmlWriter, medium: Medium, caption: string): string {
  if (medium.kind === 'rule') return '<hr>';
  if (medium.kind === 'picture') {
    const picture = pictureHtml(writer, medium);
    return picture && `<figure>${picture}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
  }
  const address = addressOf(mediumAddress(writer.dom, medium), writer.base, false);
  if (!address) return '';
  const label = writer.dom.attribute(medium.element, 'title').slice(0, 200) || hostOf(address);
  return `<p><a href="${escapeHtml(address)}">${escapeHtml(label)}</a></p>`;
}

function mediumAddress(dom: Dom, medium: Medium): string {
  const own = dom.attribute(medium.element, 'src') || dom.attribute(medium.element, 'data-src');
  if (own || medium.kind === 'embed') return own;
  for (let child = dom.firstChild(medium.element); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === 1 && dom.tag(child) === 'source') return dom.attribute(child, 'src');
  }
  return '';
}

const hostOf = (address: string): string => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return address.slice(0, 80);
  }
};

export const isCode = (run: Run): boolean => run.frame.tag === 'pre' || (run.place & PLACE.code) !== 0;
