/** Adds rules to the page by a constructed sheet: no element in its tree, no leave of its policy asked. Returns how to take them away. */
export function addPageSheet(document: Document, rules: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch (error) {
    // Firefox before it let extensions reach a page's list: printing then shows the page behind, and a jump is not painted.
    console.debug('Sidelight: no sheet for the page', error);
    return () => undefined;
  }
}

/** Printing prints the story: the page under it takes no paper. */
export const hideWhenPrinting = (document: Document): (() => void) =>
  addPageSheet(
    document,
    '@media print { html, body { height: auto !important; overflow: visible !important } body { display: none !important } }',
  );

/**
 * The page's own scroll bar stays beside the reader, which has one: in the reader's colour it is no strip of the page. The colour is
 * inherited: ended at once, it does not have the browser lay out the whole page anew behind the reader (a third of opening it).
 */
export const paintScrollbar = (document: Document, colour: string): (() => void) =>
  addPageSheet(
    document,
    `:root { scrollbar-color: ${colour} ${colour} !important } :root > * { scrollbar-color: auto !important }`,
  );
