import type { Result } from '../result.ts';
import type { Page } from './blocks/page.ts';
import type { Dom } from './dom.ts';

/** What a removed block was, in the words of a reader. A closed set: each has its name in `_locales` (`category_<id>`). */
export const CATEGORIES = [
  'related',
  'promotion',
  'newsletter',
  'advertisement',
  'share',
  'comments',
  'navigation',
  'author',
  'tags',
  'legal',
  'consent',
  'feature',
  'other',
] as const;
export type RemovalCategory = (typeof CATEGORIES)[number];

/** Why a block is not part of the story. `reason` is a code; its words are in `_locales` (`reason_<code>`). */
export interface Removal {
  /** Which rule decided: the file name in `clutter/`, or `learned` for the trained judge, or `reader` for the user's own choice. */
  readonly rule: string;
  readonly category: RemovalCategory;
  /** Code of a plain sentence; `_locales/en/messages.json` holds `reason_<code>`. */
  readonly reason: string;
}

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quotation'
  | 'picture'
  | 'table'
  | 'code'
  | 'embed'
  | 'other';

/** What a kept block is for. Without a role it is running text of the story. */
export type BlockRole =
  | 'title'
  | 'standfirst'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'pull-quote'
  | 'key-points'
  | 'correction';

/** One piece of the page's story in reading order. A removed block stays in the list: the ledger is the blocks that have a removal. */
export interface Block {
  /** Index in `Article.blocks`. */
  readonly id: number;
  readonly kind: BlockKind;
  /** 1 to 6, only for headings. */
  readonly level?: number;
  readonly role?: BlockRole;
  /** Plain text; spans count in its UTF-16 code units. `<br>` and list items are parted by "\n". */
  readonly text: string;
  /** Page markup; sanitised by DOMPurify where it is put on screen, nowhere else. URLs are absolute. */
  readonly html: string;
  /** Shown, but not the story's running text: a standfirst that stands apart from it. */
  readonly aside?: true;
  readonly removal?: Removal;
  /** Was removed and the reader put it back. */
  readonly restored?: Removal;
}

/** Another story the page holds: what the reader can choose instead. */
export interface Candidate {
  /** Passed back in `ReadOptions.candidate` to read it. Index in document order. */
  readonly index: number;
  readonly title: string;
  /** First words of its text. */
  readonly preview: string;
  readonly words: number;
}

/** What a surface should say beside the story. A closed set: words in `_locales` (`notice_<code>`). */
export type Notice = 'front-page' | 'several-articles' | 'too-short' | 'partial' | 'time-limit';

export interface Article {
  /** Address of the page, '' if unknown. */
  readonly url: string;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** Whose story it is when the page reposts it ("The Telegraph" on an aggregator). */
  readonly source?: string;
  /** As the page writes it, ISO 8601 where the page does. */
  readonly publishedTime?: string;
  /** BCP 47. From the markup, else told from the text. */
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly excerpt?: string;
  readonly blocks: readonly Block[];
  /** The other stories of the page, likeliest first, the one read included when there are several; else empty. */
  readonly candidates: readonly Candidate[];
  readonly notices: readonly Notice[];
}

/** Attributes by which the snapshot tells what only a live page knows: an element that is not shown, */
export const HIDDEN_MARK = 'data-sidelight-hidden';
/** the picture on screen, where lazy loading or `srcset` chose another than `src`, */
export const SOURCE_MARK = 'data-sidelight-src';
/** and the natural size of a loaded picture, "640x480". */
export const SIZE_MARK = 'data-sidelight-size';

export interface ReadOptions {
  /** Address of the page; links and pictures are made absolute against it (or against the document's base). */
  readonly url: string;
  /** Which candidate to read; without it, the likeliest. */
  readonly candidate?: number;
  /** Lines, or pictures, of the page after which reading leaves off (notice `time-limit`): 5,000 without it, 60,000 at most. */
  readonly runs?: number;
  /** The document is the beginning of the page only. */
  readonly cut?: boolean;
  /** Asked when no story is found, or next to nothing of one. */
  readonly secondOpinion?: SecondOpinion;
}

/** Another judge of what the story is: for each line of the page by index, 1 where it keeps it. `skip` leaves out what rules removed. */
export type SecondOpinion = (
  dom: Dom,
  page: Page,
  of: { readonly title: string; readonly skip: (run: number) => boolean },
) => Uint8Array;

export type ArticleErrorCode = 'no-article' | 'too-large' | 'not-html' | 'failed';
export interface ArticleError {
  readonly code: ArticleErrorCode;
  /** For a bug report: never page text. */
  readonly detail?: string;
}

/** Roles that are shown to a reader but are not the story's own text (see the extraction data's README). */
const BESIDE_TEXT: ReadonlySet<BlockRole> = new Set(['title', 'caption', 'credit', 'byline', 'date', 'pull-quote']);

/** Is it running text of the story: kept, and not a caption, credit, byline, date or the title again? */
export const isStoryText = (block: Block): boolean =>
  !block.removal && !block.aside && block.kind !== 'picture' && !(block.role && BESIDE_TEXT.has(block.role));

/** The story's own text, a line per block. */
export const storyText = (article: Article): string =>
  article.blocks
    .filter(isStoryText)
    .map((block) => block.text)
    .join('\n');

/** Is a reading of a page without a story, or with a line or two at most? Then another judge may know better. */
export const isNothing = (result: Result<Article, ArticleError>): boolean =>
  result.ok ? result.value.notices.includes('too-short') : result.error.code === 'no-article';

/** The ledger: everything that was cut. */
export const removedBlocks = (article: Article): readonly (Block & { readonly removal: Removal })[] =>
  article.blocks.filter((block): block is Block & { readonly removal: Removal } => block.removal !== undefined);

/** The same article with some removed blocks put back (all of them without `ids`). */
export function restoreBlocks(article: Article, ids?: ReadonlySet<number>): Article {
  const blocks = article.blocks.map((block): Block => {
    if (!block.removal || (ids && !ids.has(block.id))) return block;
    const { removal, ...rest } = block;
    // What this reader had removed is as it was before: no rule cut it.
    return removal.rule === 'reader' ? rest : { ...rest, restored: removal };
  });
  return { ...article, blocks };
}

/** A story read first that has less than this part of the longest one's words is perhaps not the one that was meant. */
const DWARFED = 0.5;

/** Is the story that is read beyond much doubt the page's own? It is the first of the page, and none dwarfs it. */
export function isCertain({ candidates }: Pick<Article, 'candidates'>): boolean {
  const [own, ...others] = candidates;
  const longest = others.reduce((most, { words }) => Math.max(most, words), 0);
  return own !== undefined && own.index === 0 && own.words >= longest * DWARFED;
}
