import { dateWord } from './dates.ts';
import { LABEL_BIT, LABEL_KINDS, type LabelKind } from './kinds.ts';
import { LEXICONS } from './languages.ts';
import { NUMBER, tokensOf } from './tokens.ts';

export { LABEL_BIT, LABEL_CATEGORY, LABEL_KINDS, type LabelKind } from './kinds.ts';

/** Bit masks (see `LABEL_BIT`) of the kinds of label in a text, by where the label stands. */
export interface LabelHits {
  /** The text is nothing but labels, numbers aside: "Comments (12)", "Share Tweet Print". Each is also in `start` or `within`. */
  readonly whole: number;
  /** The text begins with a label: "Read more: …". */
  readonly start: number;
  /** The text ends with a label. */
  readonly end: number;
  /** Anywhere, the other three included. */
  readonly within: number;
  /** Words of the text (a CJK character is one). */
  readonly words: number;
  /** How many of them are part of a label. */
  readonly covered: number;
}

/** A place in the phrases' tree; a phrase that ends here has the kinds. */
interface Node {
  readonly next: Map<string, Node>;
  /** Kinds that count wherever the phrase stands. */
  anywhere: number;
  /** Kinds that count only when the phrase is the whole text or stands before a colon. */
  alone: number;
}

const LANGS = Object.keys(LEXICONS);
const ALONE = '=';
const newNode = (): Node => ({ next: new Map(), anywhere: 0, alone: 0 });

function walk(from: Node, tokens: readonly string[]): Node {
  let node = from;
  for (const token of tokens) {
    let child = node.next.get(token);
    if (!child) {
      child = newNode();
      node.next.set(token, child);
    }
    node = child;
  }
  return node;
}

/** "read more/on" is two phrases: every choice of one word from each place. */
function addPhrase(root: Node, phrase: string, kind: number): void {
  const alone = phrase.startsWith(ALONE);
  let nodes = [root];
  for (const place of (alone ? phrase.slice(1) : phrase).split(' ')) {
    const choices = place.split('/').map(tokensOf);
    nodes = nodes.flatMap((node) => choices.map((tokens) => walk(node, tokens)));
  }
  for (const node of nodes) {
    if (alone) node.alone |= kind;
    else node.anywhere |= kind;
  }
}

function compile(langs: readonly string[]): Node {
  const root = newNode();
  for (const lang of langs) {
    for (const kind of LABEL_KINDS) {
      for (const phrase of LEXICONS[lang]?.[kind]?.split('|') ?? []) addPhrase(root, phrase, LABEL_BIT[kind]);
    }
  }
  return root;
}

const compiled = new Map<string, Node>();

/** Phrases of all languages, or of one and English, whose labels stand on pages of every language. Built when first asked for. */
function phrasesOf(lang: string | undefined): Node {
  const tag =
    lang
      ?.slice(0, 2)
      .toLowerCase()
      .replace(/^n[bn]$/, 'no') ?? '';
  const key = LANGS.includes(tag) ? tag : '';
  let root = compiled.get(key);
  if (!root) {
    root = compile(key ? [key, 'en'] : LANGS);
    compiled.set(key, root);
  }
  return root;
}

const NONE: LabelHits = { whole: 0, start: 0, end: 0, within: 0, words: 0, covered: 0 };
/** Longer texts are no labels: only what they hold is told, and "nothing but labels" is not asked. */
const LABEL_WORDS = 40;

class Reading {
  start = 0;
  end = 0;
  within = 0;
  covered = 0;
  readonly #tokens: readonly string[];
  readonly #first: number;
  readonly #last: number;
  /** Words before the first colon, less one. */
  readonly #beforeColon: number;
  /** One past the last word of a phrase that counts. */
  #coveredTo = 0;
  /** The longest phrases from left to right, also those that count alone only: their kinds, words, and where the last ends. */
  #tiled = 0;
  #tiledTo = 0;
  readonly #isTiled: boolean[] = [];

  constructor(tokens: readonly string[], beforeColon: number) {
    this.#tokens = tokens;
    this.#beforeColon = beforeColon;
    let first = 0;
    let last = tokens.length - 1;
    while (first < last && tokens[first] === NUMBER) first++;
    while (last > first && tokens[last] === NUMBER) last--;
    this.#first = first;
    this.#last = last;
  }

  read(phrases: Node): void {
    for (let i = 0; i < this.#tokens.length; i++) {
      let node: Node | undefined = phrases;
      let longest = -1;
      let kinds = 0;
      for (let j = i; j < this.#tokens.length; j++) {
        node = node.next.get(this.#tokens[j] ?? '');
        if (!node) break;
        if (!(node.anywhere | node.alone)) continue;
        longest = j;
        kinds = node.anywhere | node.alone;
        this.#note(i, j, node);
      }
      if (longest >= this.#tiledTo) this.#tile(i, longest, kinds);
    }
  }

  #note(from: number, to: number, node: Node): void {
    const isAlone = from <= this.#first && (to >= this.#last || to === this.#beforeColon);
    const kinds = isAlone ? node.anywhere | node.alone : node.anywhere;
    if (!kinds) return;
    this.within |= kinds;
    if (from <= this.#first) this.start |= kinds;
    if (to >= this.#last) this.end |= kinds;
    this.covered += Math.max(0, to + 1 - Math.max(from, this.#coveredTo));
    this.#coveredTo = Math.max(this.#coveredTo, to + 1);
  }

  #tile(from: number, to: number, kinds: number): void {
    this.#tiled |= kinds;
    this.#tiledTo = to + 1;
    for (let i = from; i <= to; i++) this.#isTiled[i] = true;
  }

  /** Kinds of the labels and the date the text is made of, 0 if there is anything else in it. */
  whole(): number {
    const tokens = this.#tokens;
    if (tokens.length > LABEL_WORDS) return 0;
    const rest = tokens.filter((token, i) => !this.#isTiled[i] && token !== NUMBER);
    if (!rest.length) return this.#tiled;
    const words = rest.map(dateWord);
    const isDate = words.includes('name') && tokens.includes(NUMBER) && !words.includes(undefined);
    return isDate ? this.#tiled | LABEL_BIT.date : 0;
  }
}

/**
 * Which kinds of label a text is, begins with, ends with or holds. Time linear in the text: a walk of at most the longest phrase from each word.
 * Without `lang` the labels of all languages count (`lang` is BCP 47; an unknown one is as none).
 */
export function labelKinds(text: string, lang?: string): LabelHits {
  const tokens = tokensOf(text);
  if (!tokens.length) return NONE;
  const colon = text.search(/[:：]/);
  const reading = new Reading(tokens, colon < 0 ? -1 : tokensOf(text.slice(0, colon)).length - 1);
  reading.read(phrasesOf(lang));
  const { start, end, within, covered } = reading;
  const whole = reading.whole();
  return { whole, start, end, within: within | whole, words: tokens.length, covered: whole ? tokens.length : covered };
}

/** Does the mask hold one of the kinds? */
export const hasKind = (mask: number, ...kinds: readonly LabelKind[]): boolean =>
  kinds.some((kind) => (mask & LABEL_BIT[kind]) !== 0);
