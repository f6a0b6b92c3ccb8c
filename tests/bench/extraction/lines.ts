const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTGROUP OPTION P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG IFRAME OBJECT EMBED AUDIO VIDEO CANVAS TEXTAREA INPUT'.split(' '),
);

/** Text of an element with a line for each block and `<br>`: how the scorer reads other extractors (`eval/extraction/lib/html.mjs`). */
export function linesOf(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (node: Node, inPre: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 || child.nodeType === 4) {
        for (const [at, part] of (inPre ? (child.nodeValue ?? '').split('\n') : [child.nodeValue ?? '']).entries()) {
          if (at) flush();
          line += part;
        }
        continue;
      }
      const tag = child.nodeName.toUpperCase();
      if (child.nodeType !== 1 || SKIPPED.has(tag)) continue;
      const isBlock = BLOCKS.has(tag) || tag === 'BR';
      if (isBlock) flush();
      walk(child, inPre || tag === 'PRE');
      if (isBlock) flush();
      else if (tag === 'TD' || tag === 'TH') line += '\t';
    }
  };
  walk(root, root.nodeName === 'PRE');
  flush();
  return lines.join('\n');
}
