import type { Block } from '../types.ts';

/** As `write-html.ts` writes them: links are absolute, ids stay where they name a note. */
const LINK = /\shref="[^"#]{0,4000}#([^"]{1,80})"/g;
const PLACE = /\sid="([^"]{1,80})"/g;

const found = (html: string, what: RegExp): string[] => [...html.matchAll(what)].map((match) => match[1] ?? '');

/**
 * Keeps footnotes: a block that was judged to be none of the story (by its words alone) and that the story links to is one when it links
 * back. Without both links it may be the comments, or a box the story points to.
 */
export function keepFootnotes(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(({ removal }) => !removal);
  const wanted = new Set(kept.flatMap(({ html }) => found(html, LINK)));
  if (wanted.size === 0) return blocks;
  const places = new Set(kept.flatMap(({ html }) => found(html, PLACE)));
  return blocks.map((block) => {
    if (block.removal?.rule !== 'learned' || !block.html.includes(' id="')) return block;
    const isNote =
      found(block.html, PLACE).some((id) => wanted.has(id)) && found(block.html, LINK).some((id) => places.has(id));
    if (!isNote) return block;
    const { removal, ...rest } = block;
    return rest;
  });
}
