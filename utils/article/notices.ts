import { hasKind, labelKinds } from './clutter/lexicon/index.ts';
import { wordsIn } from './letters.ts';
import type { Metadata } from './metadata/index.ts';
import { type Block, type Candidate, isStoryText, type Notice } from './types.ts';

/** A line of the page as the survey has it. */
export interface Line {
  readonly text: string;
  readonly words: number;
  readonly linkChars: number;
}

export interface NoticeEvidence {
  /** '' if unknown. */
  readonly url: string;
  readonly metadata: Pick<Metadata, 'types' | 'stories' | 'listed' | 'isDated' | 'isFree' | 'articleBody' | 'lang'>;
  /** All lines of the page, in reading order. */
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly candidates: readonly Candidate[];
  /** Reading left off before the end of the page. */
  readonly isCut?: boolean;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Words of a text; two CJK characters are one. */
function countWords(text: string): number {
  const cjk = text.match(CJK)?.length ?? 0;
  const rest = cjk ? text.replace(CJK, ' ') : text;
  return wordsIn(rest).length + Math.ceil(cjk / 2);
}

interface Facts extends NoticeEvidence {
  /** Blocks of running text, and the words in them. */
  readonly story: readonly Block[];
  readonly words: number;
}

/** A story's text has fewer words than this only where something went wrong, or in a flash of two sentences. */
const SHORT_WORDS = 40;
/** Another story is worth telling of when it has this many words; less is a teaser with a long summary. */
const STORY_WORDS = 80;
const HEADLINE_WORDS = 3;
const NO_HEADLINE = [
  'related',
  'trending',
  'comments',
  'author',
  'newsletter',
  'share',
  'published',
  'updated',
  'tags',
] as const;
/** A page's own data that hold less are a summary. */
const BODY_WORDS = 100;

/** A link of this many words is a teaser's headline; shorter ones are menus. */
const TEASER = { min: 4, max: 30, share: 0.8 };
const TEASERS = { root: 6, listed: 8, section: 15, unknown: 40 };
/** A text this long in one piece is a story, whatever stands around it; below a root it may be the site's welcome. */
const DOMINANT_WORDS = { root: 350, elsewhere: 150 };

/** Teasers have a line or two of summary each: in a list, links to stories are this many for each line of text. */
const TEASERS_PER_LINE = 0.4;
const TEXT_WORDS = 8;

type Place = 'root' | 'section' | 'story' | 'unknown';

const ROOT = /^\/(?:(?:index|home|default|start|startseite|homepage|news)(?:\.\w{2,5})?\/?)?$/i;
const LANGUAGE_ROOT = /^\/[a-z]{2}(?:[-_][a-z]{2})?\/?$/i;
/** One or two words: "/politics/europe". Two words with a hyphen are as often a story's. */
const SECTION = /^(?:\/[a-z_]{2,20}){1,2}\/?$/i;
const LIST =
  /\/(?:tags?|topics?|thema|themen|category|kategorie|categoria|archive?|author|autor|search|suche)\/[^/]+\/?$/i;

/** What an address says: a site's root, a section or list, a story. */
function placeOf(url: string): Place {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'unknown';
  }
  const { pathname, search } = parsed;
  if (/\d/.test(search) || /[?&](?:p|id|article|story)=/.test(search)) return 'story';
  if (ROOT.test(pathname) || LANGUAGE_ROOT.test(pathname)) return 'root';
  return SECTION.test(pathname) || LIST.test(pathname) ? 'section' : 'story';
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Recipe|Review|HowTo|VideoObject)$/;
const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;

/** Do the page's own data call it one article? A list's data describe many. */
function isCalledArticle({ metadata }: NoticeEvidence): boolean {
  const types = [...metadata.types];
  if (types.includes('og:article')) return true;
  return types.some((type) => ARTICLE_TYPE.test(type)) && metadata.stories <= 2;
}

const isTeaser = ({ text, words, linkChars }: Line): boolean =>
  words >= TEASER.min && words <= TEASER.max && linkChars >= text.length * TEASER.share;

/** Words of the longest chain of paragraphs without a heading between them. */
function longestPiece(story: readonly Block[]): number {
  let longest = 0;
  let words = 0;
  for (const block of story) {
    if (block.kind === 'heading') words = 0;
    else words += countWords(block.text);
    longest = Math.max(longest, words);
  }
  return longest;
}

/** A list of teasers: by its address and its data, many links to stories, and no story that outweighs them. */
function isFrontPage(facts: Facts): boolean {
  if (isCalledArticle(facts)) return false;
  const teasers = facts.lines.filter(isTeaser).length;
  const text = facts.lines.filter(({ words, linkChars }) => words >= TEXT_WORDS && linkChars === 0).length;
  const place = placeOf(facts.url);
  const { types, listed, isDated } = facts.metadata;
  const isListed = listed >= TEASERS.listed || [...types].some((type) => LIST_TYPE.test(type));
  if (place !== 'root' && isDated && !isListed) return false;
  const needed =
    place === 'root' ? TEASERS.root : isListed ? TEASERS.listed : place === 'story' ? Infinity : TEASERS[place];
  const dominant = place === 'root' ? DOMINANT_WORDS.root : DOMINANT_WORDS.elsewhere;
  return teasers >= needed && longestPiece(facts.story) < dominant && teasers > text * TEASERS_PER_LINE;
}

/** A day or a time of day: a comment's head rather than a story's. */
const DATED = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[:.@h]\d\d/;

/** Is it called like a story? "17 comments", "2 days ago at 07:47", "Most popular" head other boxes; a name or a word is no headline. */
function isCalledStory(whole: string): boolean {
  const title = whole.slice(0, 300);
  const label = labelKinds(title);
  const words = wordsIn(title);
  const hasComments = words.some((word) => hasKind(labelKinds(word).whole, 'comments'));
  const isLabelled =
    label.whole !== 0 ||
    hasKind(label.start, ...NO_HEADLINE) ||
    hasKind(label.within, 'comments', 'ago') ||
    hasComments;
  return !isLabelled && !DATED.test(title) && countWords(title) >= HEADLINE_WORDS;
}

/** Besides the likeliest story, another that is as good as one: a headline and a text. */
const isSeveral = ({ candidates }: Facts): boolean =>
  candidates.slice(1).some(({ words, title }) => words >= STORY_WORDS && isCalledStory(title));

const CUT_SHORT = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/;
/** Less of the text that the page's own data hold is a part. */
const PART = 0.6;
/** A teaser before a wall is rarely longer. */
const TEASER_WORDS = 350;
const BEYOND = 3;

/** The blocks removed right after the story's last line. */
function afterStory({ blocks, story }: Facts): readonly Block[] {
  const last = story.at(-1);
  if (!last) return blocks.slice(0, BEYOND);
  const at = blocks.indexOf(last);
  return blocks.slice(at + 1, at + 1 + BEYOND).filter((block) => block.removal);
}

/**
 * Is the rest of the story behind a wall? The page's data hold more of it; or they say it is not free and a subscription follows its
 * end; or its last line breaks off before one; or what follows says "to continue reading". Names of classes are not asked, and a
 * subscription below a story that ends is a promotion as any other.
 */
function isPartial(facts: Facts): boolean {
  const { metadata, words, story } = facts;
  const whole = countWords(metadata.articleBody);
  if (whole > BODY_WORDS && words < whole * PART) return true;
  if (words > TEASER_WORDS) return false;
  const after = afterStory(facts);
  const isGate = after.some(({ text }) => text.length < 600 && hasKind(labelKinds(text).within, 'gate'));
  const isSold = after.some(({ removal }) => removal?.category === 'promotion');
  const breaksOff = CUT_SHORT.test(story.at(-1)?.text.trimEnd().slice(-6) ?? '');
  if (metadata.isFree === false) return isSold || isGate || breaksOff || words < BODY_WORDS;
  return isGate || (breaksOff && isSold);
}

/** What a surface should say beside the story, in the order it matters. */
export function findNotices(evidence: NoticeEvidence): Notice[] {
  const story = evidence.blocks.filter(isStoryText);
  const words = story.reduce((sum, { text }) => sum + countWords(text), 0);
  const facts: Facts = { ...evidence, story, words };
  if (isFrontPage(facts)) return ['front-page'];
  const notices: Notice[] = evidence.isCut ? ['time-limit'] : [];
  if (isSeveral(facts)) notices.push('several-articles');
  if (isPartial(facts)) notices.push('partial');
  else if (words < SHORT_WORDS) notices.push('too-short');
  return notices;
}
