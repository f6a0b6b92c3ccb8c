import type { Dom } from '../dom.ts';
import { PLACE } from './page.ts';
import { nameSignals } from './signals.ts';
import { BLOCK_TAGS, ROLE_PLACE, TAG_PLACE } from './tags.ts';

const NAME_CAP = 240;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What an element's attributes say. Names are looked up once for each spelling. */
export class ElementReader {
  readonly #dom: Dom;
  readonly #signals = new Map<string, number>();

  constructor(dom: Dom) {
    this.#dom = dom;
  }

  signalsOf(names: string): number {
    if (!names) return 0;
    let bits = this.#signals.get(names);
    if (bits === undefined) {
      bits = nameSignals(names);
      this.#signals.set(names, bits);
    }
    return bits;
  }

  namesOf(element: Node): string {
    const dom = this.#dom;
    const names = `${dom.attribute(element, 'class').slice(0, NAME_CAP)} ${dom.attribute(element, 'id').slice(0, 80)}`;
    return names === ' ' ? '' : names;
  }

  placeOf(element: Node, tag: string): number {
    const dom = this.#dom;
    if (!dom.hasAttributes(element)) return TAG_PLACE.get(tag) ?? 0;
    const role = dom.attribute(element, 'role');
    let place = (TAG_PLACE.get(tag) ?? 0) | (role ? (ROLE_PLACE.get(role) ?? 0) : 0);
    if (
      dom.hasAttribute(element, 'hidden') ||
      dom.hasAttribute(element, 'data-sidelight-hidden') ||
      dom.attribute(element, 'aria-hidden') === 'true' ||
      HIDDEN_STYLE.test(dom.attribute(element, 'style').slice(0, 400))
    )
      place |= PLACE.hidden;
    return place;
  }

  signalsIn(element: Node, attribute: string): number {
    return this.signalsOf(this.#dom.attribute(element, attribute).slice(0, NAME_CAP));
  }
}

/** Children that are asked whether they are blocks. */
const LOOKED_AT = 8;

/**
 * Has the element a block among its first children? Some pages keep their whole text in `<noscript>` (where scripts run that is no markup, and not
 * seen here), some in custom elements.
 */
export function holdsBlock(dom: Dom, element: Node): boolean {
  let left = LOOKED_AT;
  for (let child = dom.firstChild(element); child && left > 0; child = dom.nextSibling(child))
    if (dom.nodeType(child) === 1) {
      if (BLOCK_TAGS.has(dom.tag(child))) return true;
      left--;
    }
  return false;
}
