import type { Page } from '../blocks/page.ts';
import type { Dom } from '../dom.ts';
import { contentWords, overlap } from '../story/labels.ts';
import type { Hints } from './scene.ts';

/** Longer data are not a story's. */
const DATA_CAP = 400_000;
const NODES_CAP = 2_000;

interface Head {
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string;
  readonly data: readonly Node[];
}

function textOf(dom: Dom, element: Node): string {
  let text = '';
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) {
    if (dom.nodeType(child) === 3) text += dom.nodeValue(child);
  }
  return text;
}

function readHead(dom: Dom): Head {
  const meta = new Map<string, string>();
  const data: Node[] = [];
  let title = '';
  let head = dom.root && dom.firstChild(dom.root);
  while (head && !(dom.nodeType(head) === 1 && dom.tag(head) === 'head')) head = dom.nextSibling(head);
  for (let node = head && dom.firstChild(head); node; node = dom.nextSibling(node)) {
    if (dom.nodeType(node) !== 1) continue;
    const tag = dom.tag(node);
    if (tag === 'title') title ||= textOf(dom, node).replace(/\s+/g, ' ').trim();
    else if (tag === 'meta') {
      const name = (dom.attribute(node, 'property') || dom.attribute(node, 'name')).toLowerCase();
      if (name && !meta.has(name))
        meta.set(name, dom.attribute(node, 'content').slice(0, 2000).replace(/\s+/g, ' ').trim());
    } else if (tag === 'script' && dom.attribute(node, 'type') === 'application/ld+json') data.push(node);
  }
  return { meta, title, data };
}

/** Own string field of parsed JSON, which may be anything. */
function field(object: object, name: string): string {
  const value: unknown = Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The longest `articleBody` in the page's JSON-LD, with the headline beside it. Bounded; wrong data are ignored. */
function bodyOf(dom: Dom, scripts: readonly Node[]): { body: string; headline: string } {
  let best = { body: '', headline: '' };
  for (const script of scripts.slice(0, 20)) {
    const text = textOf(dom, script);
    if (text.length > DATA_CAP || !text.includes('articleBody')) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      continue;
    }
    const queue: unknown[] = [parsed];
    for (let n = 0; queue.length && n < NODES_CAP; n++) {
      const value = queue.pop();
      if (typeof value !== 'object' || value === null) continue;
      const body = field(value, 'articleBody');
      if (body.length > best.body.length) best = { body, headline: field(value, 'headline') };
      queue.push(...Object.values(value).slice(0, 200));
    }
  }
  return best;
}

const TITLE_PARTS = / [|\-–—:»·] /;

/** The title without the site's name: the head's, cut where a heading of the page says so. */
function pageTitle(head: Head, page: Page, headline: string): string {
  const given = headline || (head.meta.get('og:title') ?? '') || (head.meta.get('twitter:title') ?? '') || head.title;
  const words = contentWords(`${given} ${head.title}`);
  const headings = page.runs.filter((run) => /^h[12]$/.test(run.frame.tag) && run.words <= 50);
  const same = headings.find((run) => run.words > 1 && overlap(contentWords(run.text), words) >= 0.75);
  if (same) return same.text.replace(/\s+/g, ' ');
  const h1 = headings.filter((run) => run.frame.tag === 'h1');
  if (!given) return h1[0]?.text ?? '';
  const parts = given.split(TITLE_PARTS);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return headline || head.meta.has('og:title') ? given : longest;
}

export function hintsOf(dom: Dom, page: Page): Hints {
  const head = readHead(dom);
  const { body, headline } = bodyOf(dom, [...head.data, ...page.data]);
  return {
    title: pageTitle(head, page, headline),
    description: head.meta.get('og:description') ?? head.meta.get('description') ?? '',
    byline: head.meta.get('author') ?? head.meta.get('article:author') ?? '',
    body: body.replace(/<[^<>]{0,500}>/g, ' '),
  };
}
