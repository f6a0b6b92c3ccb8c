/** A detached copy of the live page; changes nothing in it. */
export function snapshot(live: Document): Document {
  return live.cloneNode(true) as Document;
}
