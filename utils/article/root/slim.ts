import { type Frame, type Medium, type Page, PLACE, type Run } from '../blocks/page.ts';
import type { Dom } from '../dom.ts';

/** Attribute that carries a run's index through Readability, which renames, wraps and moves elements but keeps attributes. */
export const MARK = 'data-run';

/** Tags Readability treats alike, or that a page could use against it (`form` controls hide DOM properties). */
const RENAMED: Readonly<Record<string, string>> = {
  form: 'div',
  fieldset: 'div',
  body: 'div',
  button: 'span',
  label: 'span',
  frameset: 'div',
};

function fillRun(document: Document, element: Element, run: Run): void {
  let at = 0;
  for (let i = 0; i < run.links.length; i += 2) {
    const start = run.links[i] as number;
    const end = run.links[i + 1] as number;
    if (start > at) element.appendChild(document.createTextNode(run.text.slice(at, start)));
    const link = document.createElement('a');
    link.appendChild(document.createTextNode(run.text.slice(start, end)));
    element.appendChild(link);
    at = end;
  }
  if (at < run.text.length) element.appendChild(document.createTextNode(run.text.slice(at)));
}

function mediumElement(document: Document, medium: Medium): Element {
  if (medium.kind === 'picture') return document.createElement('img');
  return document.createElement(medium.kind === 'rule' ? 'hr' : medium.kind === 'embed' ? 'iframe' : medium.kind);
}

function frameElement(document: Document, dom: Dom, frame: Frame): Element {
  const tag = RENAMED[frame.tag] ?? (frame.tag.includes('-') ? 'div' : frame.tag);
  const element = document.createElement(tag);
  if (!dom.hasAttributes(frame.element)) {
    if (frame.place & ~(frame.parent?.place ?? 0) & PLACE.hidden) element.setAttribute('hidden', '');
    return element;
  }
  if (frame.names) element.setAttribute('class', frame.names);
  const role = dom.attribute(frame.element, 'role');
  if (role) element.setAttribute('role', role);
  if (dom.attribute(frame.element, 'rel') === 'author') element.setAttribute('rel', 'author');
  if (frame.place & ~(frame.parent?.place ?? 0) & PLACE.hidden) element.setAttribute('hidden', '');
  return element;
}

/** Does the frame hold nothing but this run? Then its own element carries the mark; not a `div`, which Readability replaces by a new `p`. */
const isSole = (frame: Frame, element: Element): boolean =>
  frame.items.length === 1 && element.localName !== 'div' && element.localName !== 'body';

/**
 * A document with the page's skeleton and text, for Readability: a third of the elements, none of the attributes but those it reads, no name
 * that could hide a DOM property, and never deeper than the walk's cap. `skip` leaves runs out.
 */
export function slimDocument(dom: Dom, page: Page, title: string, skip: (run: number) => boolean): Document {
  const document = dom.create(title);
  const stack: { frame: Frame; element: Element; at: number }[] = [{ frame: page.root, element: document.body, at: 0 }];
  while (stack.length) {
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const item = top.frame.items[top.at++];
    if (!item) {
      stack.pop();
      continue;
    }
    if ('items' in item) {
      if (item.endRun === item.firstRun && !item.items.length) continue;
      const element = frameElement(document, dom, item);
      top.element.appendChild(element);
      stack.push({ frame: item, element, at: 0 });
    } else if (item.type === 'medium') top.element.appendChild(mediumElement(document, item));
    else if (!skip(item.index)) {
      let target = top.element;
      if (!isSole(top.frame, target)) {
        if (item.breaks) for (let i = 0; i < item.breaks; i++) target.appendChild(document.createElement('br'));
        const span = document.createElement('span');
        target.appendChild(span);
        target = span;
      }
      target.setAttribute(MARK, String(item.index));
      fillRun(document, target, item);
    }
  }
  return document;
}
