/** Names in the document's registry of CSS Custom Highlights: ranges are painted, no node is touched. */
export const HIGHLIGHT_NAMES = {
  jump: 'sidelight-jump',
  actor: 'sidelight-actor',
  figure: 'sidelight-figure',
  speech: 'sidelight-speech',
} as const;
export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;

/** Paints ranges; none takes the paint away. False where the browser has no highlights. */
export function paintRanges(kind: HighlightKind, ranges: readonly Range[]): boolean {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return false;
  const name = HIGHLIGHT_NAMES[kind];
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return true;
  }
  CSS.highlights.set(name, new Highlight(...ranges));
  return true;
}

export function clearHighlights(): void {
  for (const kind of Object.keys(HIGHLIGHT_NAMES)) paintRanges(kind as HighlightKind, []);
}

/** The rule that paints a jump in the page itself. */
export const JUMP_RULE = `::highlight(sidelight-jump) { background-color: #ffd75e; color: #1d1c1a }
@media (forced-colors: active) { ::highlight(sidelight-jump) { background-color: Highlight; color: HighlightText } }`;
