import type { Tagged, TaggedSpan } from './tag.ts';

const IN_ADDRESS = /^[\p{L}\d._+-]+$/u;

/** Cuts e-mail addresses out of names: "Ann Hill | ann.hill@example.org | University". */
export function withoutAddresses({ story, spans }: Tagged): readonly TaggedSpan[] {
  const { looks, glued, count } = story;
  const address = new Uint8Array(count);
  let any = false;
  for (let at = 1; at < count; at++) {
    if (!looks[at]?.plain.startsWith('@') || !glued[at] || looks[at + 1]?.plain !== '.' || !glued[at + 1]) continue;
    let from = at - 1;
    while (from > 0 && glued[from] && IN_ADDRESS.test(looks[from - 1]?.plain ?? '')) from--;
    if (!looks[from]?.isLower) continue;
    any = true;
    let to = at + 1;
    while (to < count && glued[to]) to++;
    address.fill(1, from, to);
    at = to;
  }
  if (!any) return spans;
  return spans.flatMap((span) => {
    const pieces: TaggedSpan[] = [];
    for (let from = span.from; from < span.to; ) {
      let to = from;
      while (to < span.to && !address[to]) to++;
      if (to > from && looks[from]?.isCapital) pieces.push({ ...span, from, to });
      from = to + 1;
    }
    return pieces;
  });
}
