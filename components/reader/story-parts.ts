import { type Article, type Block, isStoryText, type RemovalCategory } from '../../utils/article/types.ts';
import type { Settings } from '../../utils/platform/settings.ts';

/** A run of removed blocks between kept ones, as the reader shows it. */
export interface Cut {
  readonly type: 'cut';
  readonly ids: readonly number[];
  /** Undefined when several kinds were cut in one place. */
  readonly category?: RemovalCategory;
}
export type StoryPart = { readonly type: 'block'; readonly block: Block } | Cut;

/** The standfirst stands in the head, where it opens the story. */
export function leadBlocks(article: Article): readonly Block[] {
  const kept = article.blocks.filter((block) => !block.removal && isShown(article, block));
  const end = kept.findIndex(({ role }) => role !== 'standfirst');
  return kept.slice(0, end < 0 ? 0 : end);
}

/** The kept blocks below the head in reading order, with a mark wherever something was cut inside the running text (not before its first paragraph, not after its end). */
export function storyParts(article: Article): readonly StoryPart[] {
  const lead = new Set(leadBlocks(article));
  const shown = new Set(
    article.blocks.filter((block) => !block.removal && !lead.has(block) && isShown(article, block)),
  );
  const parts: StoryPart[] = [];
  let begun = false;
  let cut: Block[] = [];
  for (const block of article.blocks) {
    if (block.removal) cut.push(block);
    else if (shown.has(block)) {
      if (cut.length > 0 && begun) parts.push(cutOf(cut));
      cut = [];
      begun ||= isStoryText(block) && block.role !== 'standfirst';
      parts.push({ type: 'block', block });
    }
  }
  return parts;
}

function cutOf(blocks: readonly Block[]): Cut {
  const categories = new Set(blocks.map((block) => block.removal?.category ?? 'other'));
  const [category] = categories;
  return {
    type: 'cut',
    ids: blocks.map((block) => block.id),
    ...(categories.size === 1 && category && { category }),
  };
}

/** Title, byline and date stand in the head, once. */
function isShown(article: Article, block: Block): boolean {
  if (block.role === 'title') return article.title === '';
  if (block.role === 'byline') return article.byline === undefined;
  if (block.role === 'date') return article.publishedTime === undefined;
  return block.html !== '';
}

/** Parts that are drawn at first at most: where lines are counted wrongly, no more than that is drawn too early. */
const MOST = 14;
/** Characters of a line that a block ends with on average, and that a picture is as high as. */
const LAST_LINE = 40;
const PICTURE = 400;

/** How many parts fill a window (CSS pixels) below the story's head, rather a few too many. */
export function firstScreen(
  parts: readonly StoryPart[],
  { fontSize, lineHeight, lineWidth }: Pick<Settings, 'fontSize' | 'lineHeight' | 'lineWidth'>,
  { innerWidth, innerHeight }: { readonly innerWidth: number; readonly innerHeight: number },
): number {
  const letter = fontSize / 2;
  const column = Math.min(lineWidth, innerWidth / letter);
  let left = (innerHeight / (fontSize * lineHeight)) * column;
  let count = 0;
  for (; count < Math.min(MOST, parts.length) && left > 0; count += 1) {
    const part = parts[count] as StoryPart;
    const words = part.type === 'block' ? part.block.text.length + LAST_LINE : LAST_LINE;
    left -= part.type === 'block' && part.block.kind === 'picture' ? PICTURE : words;
  }
  return count;
}

/** Languages written without spaces: counted in characters. */
const UNSPACED = /^(zh|ja|ko|th|lo|km|my)\b/;
const isUnspaced = (lang: string | undefined): boolean => UNSPACED.test(lang ?? '');
/** Chinese, Japanese, Korean: a line of 40 characters is as long as 80 Latin ones. */
export const isCjk = (lang: string | undefined): boolean => /^(zh|ja|ko)\b/.test(lang ?? '');

/**
 * A letter of running text with its share of spaces is narrower than "0", the unit `ch`: .797 of it in DejaVu Serif, .785 in DejaVu Sans
 * (English prose, measured in Chromium). A little less, so that full lines too stay below the number asked for.
 */
const CH_PER_CHARACTER = 0.78;
const CJK_COLUMN = 40;

/** CSS width of a column of that many characters; at most 40 where each is as wide as two (Chinese, Japanese, Korean). */
export const columnOf = (characters: number, cjk: boolean): string =>
  cjk ? `${Math.min(CJK_COLUMN, characters * 0.6)}em` : `${Math.round(characters * CH_PER_CHARACTER * 10) / 10}ch`;

/**
 * Minutes of silent reading, at least one: 238 words a minute (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047),
 * 500 characters where there are no spaces.
 */
export function readingMinutes(article: Article): number {
  const texts = article.blocks.filter((block) => !block.removal).map((block) => block.text);
  const rate = isUnspaced(article.lang) ? 500 : 238;
  const length = texts.reduce((sum, text) => sum + (isUnspaced(article.lang) ? text.length : countWords(text)), 0);
  return Math.max(1, Math.round(length / rate));
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}
