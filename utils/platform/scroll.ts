/** A range cannot be scrolled to, its element can: too far for a long paragraph, so the rest by hand. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
