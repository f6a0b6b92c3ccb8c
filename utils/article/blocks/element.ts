import type { Dom } from '../dom.ts';
import { HIDDEN_MARK } from '../types.ts';
import { PLACE, UNSEEN } from './page.ts';
import { nameSignals } from './signals.ts';
import { BLOCK_TAGS, ROLE_PLACE, TAG_PLACE } from './tags.ts';

const NAME_CAP = 240;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Attributes that say where an element stands, or that it is not seen. */
const HIDING: ReadonlySet<string> = new Set(['role', 'hidden', HIDDEN_MARK, 'aria-hidden', 'style']);

/** What an element's attributes say. Names are looked up once for each spelling. */
export class ElementReader {
  readonly #dom: Dom;
  readonly #signals = new Map<string, number>();
  /** class and id of the element read last, '' if it has none. */
  names = '';
  /** Bits of `SIGNALS` of its names. */
  own = 0;
  /** Bits of `PLACE`. */
  place = 0;

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

  /** Reads an element's attributes, each that is there and matters once, into the fields above. Signals of a frame come from more of them. */
  read(element: Node, tag: string, isFrame: boolean): void {
    const dom = this.#dom;
    this.names = '';
    this.own = 0;
    this.place = TAG_PLACE.get(tag) ?? 0;
    if (!dom.hasAttributes(element)) return;
    let classes = '';
    let id = '';
    for (const name of dom.attributeNames(element)) {
      if (name === 'class') classes = dom.attribute(element, name).slice(0, NAME_CAP);
      else if (name === 'id') id = dom.attribute(element, name).slice(0, 80);
      else if (name === 'itemprop' || (isFrame && (name === 'data-testid' || name === 'data-component')))
        this.own |= this.signalsOf(dom.attribute(element, name).slice(0, NAME_CAP));
      else if (HIDING.has(name)) this.place |= this.#placeSaid(name, dom.attribute(element, name));
    }
    if (classes || id) this.names = `${classes} ${id}`;
    this.own |= this.signalsOf(this.names);
  }

  #placeSaid(name: string, value: string): number {
    if (name === 'role') return ROLE_PLACE.get(value) ?? 0;
    if (name === 'aria-hidden') return value === 'true' ? PLACE.hidden : 0;
    if (name === 'style') return HIDDEN_STYLE.test(value.slice(0, 400)) ? PLACE.hidden : 0;
    return name === HIDDEN_MARK ? PLACE.hidden | UNSEEN : PLACE.hidden;
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
