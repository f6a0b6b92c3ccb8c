/**
 * What is wrong with how a surface lies on the screen, one line a place: something sticks out sideways, words are cut off by a box or run out
 * of their button, a control is smaller than 24 px (WCAG 2.2, 2.5.8; links in running text are excepted). Runs in the view: it may use nothing
 * of this file. `root` is the reader's, undefined for a page of the extension.
 */
export function findFlaws(root?: ShadowRoot): string[] {
  const top = root ? root.querySelector('dialog') : document.documentElement;
  const ground = root ? root.querySelector('.reader') : document.body;
  if (!top || !ground) return ['there is nothing'];
  const panel = root?.querySelector('.drawer:not([hidden]) .drawer-root')?.shadowRoot;
  const all = [...ground.querySelectorAll<HTMLElement>('*'), ...(panel?.querySelectorAll<HTMLElement>('*') ?? [])];
  const flaws: string[] = [];
  const say = (flaw: string, { tagName, className, textContent }: Element) =>
    flaws.push(`${flaw}: ${tagName}.${className} "${textContent?.trim().slice(0, 40)}"`);
  if (top.scrollWidth > top.clientWidth + 1) say(`scrolls sideways, ${top.scrollWidth} in ${top.clientWidth}`, top);
  const BOXES = 'button, select, kbd, label, summary, h1, h2, h3, dt, dd, legend, output';
  const CONTROLS = 'button, a[href], input, select, summary';
  /** A box that scrolls by itself, or shows two lines of a long title. */
  const mayCut = (element: Element) => element.matches('.table, .code, .candidates, .two-lines');
  const isSeen = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 2 &&
    element.closest('.visually-hidden') === null;
  const checkWords = (element: HTMLElement, words: DOMRect): void => {
    for (let box: HTMLElement | null = element; box && !mayCut(box); box = box.parentElement) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(box);
      const wide = words.right > right + 1 || words.left < left - 1;
      const high = words.bottom > bottom + 2 || words.top < top - 2;
      if (wide && (overflowX !== 'visible' || box.matches(BOXES))) say('words cut off sideways', element);
      if (high && (overflowY === 'hidden' || overflowY === 'clip' || box.matches('button')))
        say('words cut off', element);
    }
  };
  for (const element of all.filter(isSeen)) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (!element.closest('.table, .code') && (right > innerWidth + 1 || left < -1)) say('sticks out', element);
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      checkWords(element, range.getBoundingClientRect());
    }
    const inText = element.matches('a') && element.closest('p, li, figcaption, .block') !== null;
    const labelled = element.matches('input') && element.closest('label') !== null;
    if (element.matches(CONTROLS) && !inText && !labelled && (width < 23.9 || height < 23.9))
      say(`${width.toFixed(0)}×${height.toFixed(0)} px`, element);
  }
  return flaws;
}
