/**
 * Runs inside the browser's page (sent there as text by puppeteer, so it names nothing from outside itself): what becomes of hostile
 * markup in the built core, put on screen in a shadow root as the reader does.
 */
import type { toSafeFragment } from '../../components/reader/safe-fragment.ts';
import type { readArticle } from '../../utils/article/index.ts';
import type { readContext } from '../../utils/context/index.ts';
import type { SnapshotLimits } from '../../utils/platform/snapshot.ts';

export interface Core {
  readonly sidelight: {
    readonly snapshot: (live: Document, limits?: SnapshotLimits) => Document;
    readonly readArticle: typeof readArticle;
    readonly readContext: typeof readContext;
    readonly toSafeFragment: typeof toSafeFragment;
  };
  readonly ran: string[];
  readonly faultOf: (element: Element) => string | undefined;
}

export interface Verdict {
  readonly id: string;
  /** Exception's text, or what is wrong; undefined when all is well. */
  readonly fault?: string;
  /** Story blocks found, removed ones included. */
  readonly blocks: number;
}

/** Shows markup that nothing but the sanitiser has looked at. */
export function showRaw(pieces: readonly { id: string; html: string }[]): Verdict[] {
  const { sidelight, faultOf } = globalThis as unknown as Core;
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  return pieces.map(({ id, html }): Verdict => {
    try {
      const fragment = sidelight.toSafeFragment(html, document);
      let fault: string | undefined;
      for (const element of fragment.querySelectorAll('*')) fault ??= faultOf(element);
      for (const picture of fragment.querySelectorAll('img')) picture.removeAttribute('src');
      shadow.append(fragment);
      return { id, blocks: 1, ...(fault && { fault }) };
    } catch (error) {
      return { id, blocks: 0, fault: `threw ${String(error)}` };
    }
  });
}

/** Puts the judge of what stands on screen beside the core: every element and attribute that is not expected is a fault. */
export function installJudge(): void {
  const allowed =
    /^(p|h[1-6]|hr|br|wbr|blockquote|pre|address|div|ul|ol|li|dl|dt|dd|a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|ruby|rt|rp|figure|figcaption|img|table|caption|colgroup|col|thead|tbody|tfoot|tr|th|td)$/;
  const expected =
    /^(href|src|alt|title|lang|dir|width|height|datetime|rel|referrerpolicy|loading|decoding|start|reversed|value|type|colspan|rowspan|span|headers|scope|abbr|data-jump|data-anchor)$/;
  const faultOf = (element: Element): string | undefined => {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return `namespace ${element.namespaceURI}`;
    if (!allowed.test(element.localName)) return `element ${element.localName}`;
    for (const { name, value } of element.attributes) {
      if (!expected.test(name)) return `attribute ${name} on ${element.localName}`;
      if (name === 'href' && value !== '#' && !/^(https?:|mailto:)/i.test(value)) return `href ${value.slice(0, 60)}`;
      if (name === 'src' && !/^(https?:|data:image\/(png|jpeg|gif|webp|avif);base64,)/i.test(value))
        return `src ${value.slice(0, 60)}`;
    }
    const href = element.getAttribute('href');
    if (href && href !== '#' && element.getAttribute('rel') !== 'noopener noreferrer') return 'a link that tells';
    if (element.localName === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
      return 'a picture that tells';
    return undefined;
  };
  Object.assign(globalThis, { faultOf });
}

/** Reads each page, shows every block of it, kept or removed, and looks at what stands on screen. */
export function showAll(pages: readonly { id: string; html: string }[]): Verdict[] {
  const { sidelight, faultOf } = globalThis as unknown as Core;
  const host = document.createElement('div');
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const verdicts = pages.map(({ id, html }): Verdict => {
    try {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const copy = sidelight.snapshot(parsed);
      const result = sidelight.readArticle(copy, { url: 'https://example.org/news/story' });
      if (!result.ok) return { id, blocks: 0, fault: `no story: ${result.error.code} ${result.error.detail ?? ''}` };
      let fault: string | undefined;
      for (const block of result.value.blocks) {
        const fragment = sidelight.toSafeFragment(block.html, document);
        for (const element of fragment.querySelectorAll('*')) fault ??= faultOf(element);
        // Pictures are what a story may ask for; they are judged by their address above.
        for (const picture of fragment.querySelectorAll('img'))
          if (!picture.src.includes('/hit/')) picture.removeAttribute('src');
        shadow.append(fragment);
      }
      return { id, blocks: result.value.blocks.length, ...(fault && { fault }) };
    } catch (error) {
      return { id, blocks: 0, fault: `threw ${String(error)}` };
    }
  });
  // What could be woken by a reader's hand or by the document's own means.
  for (const element of shadow.querySelectorAll('*')) {
    for (const type of ['click', 'mouseover', 'focus', 'load', 'error', 'toggle', 'animationstart', 'submit'])
      if (!(element instanceof HTMLAnchorElement) || type !== 'click') element.dispatchEvent(new Event(type));
  }
  return verdicts;
}

/** Names of properties that a form control or an element of the document could hide. */
export function domNames(): string[] {
  const names = new Set<string>();
  for (const proto of [Node, Element, HTMLElement, HTMLFormElement, Document, HTMLDocument, EventTarget, Object])
    for (const name of Object.getOwnPropertyNames(proto.prototype)) names.add(name);
  return [...names].filter((name) => /^[a-z_]\w*$/i.test(name)).sort();
}

/** Reads pages as live documents in a scriptless frame; gives those that threw or lost a part of the story. */
export async function readLive(
  pages: readonly { id: string; html: string }[],
  story: readonly string[],
): Promise<Verdict[]> {
  const { sidelight } = globalThis as unknown as Core;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  document.body.append(frame);
  const contentDocument = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')?.get;
  const verdicts: Verdict[] = [];
  for (const { id, html } of pages) {
    await new Promise((done) => {
      frame.onload = done;
      frame.srcdoc = html;
    });
    const live = contentDocument?.call(frame) as Document;
    const before = frame.srcdoc.length;
    try {
      const result = sidelight.readArticle(sidelight.snapshot(live), { url: 'https://example.org/news/story' });
      const blocks = result.ok ? result.value.blocks.filter((block) => !block.removal) : [];
      const text = blocks.map((block) => block.text).join('\n');
      let from = 0;
      const lost = story.find((sentence) => {
        const at = text.indexOf(sentence, from);
        from = Math.max(from, at);
        return at < 0;
      });
      verdicts.push({ id, blocks: blocks.length, ...((lost || before !== html.length) && { fault: `lost: ${lost}` }) });
    } catch (error) {
      verdicts.push({ id, blocks: 0, fault: `threw ${String(error)}` });
    }
  }
  frame.remove();
  return verdicts.filter(({ fault }) => fault);
}
