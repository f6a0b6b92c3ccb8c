/** Text of a tree with its white space left out, and where each letter stands: markup and layout may space words as they like. */
export interface TextIndex {
  readonly letters: string;
  readonly nodes: readonly Text[];
  /** Position in `letters` where each node's begin; one more than `nodes`, the last is the end. */
  readonly starts: readonly number[];
}

/** More text than any story; a page that writes for ever is cut off. */
const LETTER_CAP = 4_000_000;
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'title',
]);
const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0xad;

/** Without the characters that a text index leaves out. */
export function lettersOf(text: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
    if (at > from) letters += text.slice(from, at);
    from = at + 1;
  }
  return letters;
}

/** Reads a tree, open shadow roots included, in one walk without recursion. */
export function indexText(root: Node): TextIndex {
  const nodes: Text[] = [];
  const starts: number[] = [0];
  const parts: string[] = [];
  let length = 0;
  const open: Node[] = [root];
  while (open.length > 0 && length < LETTER_CAP) {
    const node = open.pop() as Node;
    if (node.nodeType === 3) {
      const letters = lettersOf((node as Text).data);
      if (letters) {
        nodes.push(node as Text);
        parts.push(letters);
        length += letters.length;
        starts.push(length);
      }
      continue;
    }
    if (node.nodeType === 1 && SKIPPED.has((node as Element).localName)) continue;
    const inner = (node as Element).shadowRoot ?? node;
    for (let child = inner.lastChild; child; child = child.previousSibling) open.push(child);
  }
  return { letters: parts.join(''), nodes, starts };
}

/**
 * The range of `text.slice(start, end)` where `text` (a block's) stands in the tree, undefined when it does not. Where the whole block
 * is not found (the page parts it with something that was cut), its surroundings of up to 60 letters decide.
 */
export function findRange(index: TextIndex, text: string, start: number, end: number): Range | undefined {
  const before = lettersOf(text.slice(0, start));
  const span = lettersOf(text.slice(start, end));
  const after = lettersOf(text.slice(end));
  if (!span) return undefined;
  for (const near of [Number.POSITIVE_INFINITY, 60, 20, 0]) {
    const left = near === 0 ? '' : before.slice(-near);
    const right = near === 0 ? '' : after.slice(0, near);
    if (near === 0 && span.length < 12) break; // a bare short span could be anywhere
    const found = index.letters.indexOf(left + span + right);
    if (found >= 0) return rangeAt(index, found + left.length, found + left.length + span.length);
  }
  return undefined;
}

/** The range of two positions in `letters`. */
export function rangeAt(index: TextIndex, start: number, end: number): Range | undefined {
  const from = pointAt(index, start);
  const to = pointAt(index, end - 1);
  if (!from || !to) return undefined;
  const range = Document.prototype.createRange.call(from.node.ownerDocument);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function pointAt(index: TextIndex, position: number): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = index.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  const node = index.nodes[low];
  if (!node) return undefined;
  let left = position - (index.starts[low] as number);
  const { data } = node;
  for (let offset = 0; offset < data.length; offset += 1) {
    if (isSpace(data.charCodeAt(offset))) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return undefined;
}
