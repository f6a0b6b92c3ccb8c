import { type ArticleErrorCode, type BlockKind, type BlockRole, CATEGORIES, type Notice } from '../article/types.ts';
import type { FontName, PageState, ReaderPart } from './messages.ts';
import { count, either, flag, listOf, number, oneOf, optional, record, text } from './shape.ts';

/**
 * Shapes of what crosses a boundary of trust. They copy the known fields and nothing else, so a `__proto__` or an unknown key
 * never travels further.
 */
const words = text();
const SPAN = record({ block: count, start: count, end: count });
const REMOVAL = record({ rule: words, category: oneOf(CATEGORIES), reason: words });
/** A closed set of the types as a list: the compiler says when a member is missing here, or gone there (a script that asks for none leaves it out). */
/* @__NO_SIDE_EFFECTS__ */
const membersOf = <T extends string>(members: Readonly<Record<T, 1>>): readonly T[] => Object.keys(members) as T[];
const KINDS = membersOf<BlockKind>({
  paragraph: 1,
  heading: 1,
  list: 1,
  quotation: 1,
  picture: 1,
  table: 1,
  code: 1,
  embed: 1,
  other: 1,
});
const ROLES = membersOf<BlockRole>({
  title: 1,
  standfirst: 1,
  caption: 1,
  credit: 1,
  byline: 1,
  date: 1,
  'pull-quote': 1,
  'key-points': 1,
  correction: 1,
});
const NOTICES = membersOf<Notice>({
  'front-page': 1,
  'several-articles': 1,
  'too-short': 1,
  partial: 1,
  'time-limit': 1,
});
const ERRORS = membersOf<ArticleErrorCode>({ 'no-article': 1, 'too-large': 1, 'not-html': 1, failed: 1 });
const STATUSES = membersOf<PageState['status']>({ idle: 1, reading: 1, ready: 1, failed: 1 });
const PARTS = membersOf<ReaderPart>({
  'reader-article': 1,
  'reader-opinion': 1,
  'reader-view': 1,
  'reader-panel': 1,
  'reader-jump': 1,
});
const FONT_NAMES = membersOf<FontName>({ 'opendyslexic-400': 1, 'opendyslexic-700': 1 });

const BLOCK = record({
  id: count,
  kind: oneOf(KINDS),
  level: optional(count),
  role: optional(oneOf(ROLES)),
  text: words,
  html: words,
  removal: optional(REMOVAL),
  restored: optional(REMOVAL),
});

export const ARTICLE = record({
  url: words,
  title: words,
  byline: optional(words),
  siteName: optional(words),
  source: optional(words),
  publishedTime: optional(words),
  lang: optional(words),
  dir: oneOf(['ltr', 'rtl']),
  excerpt: optional(words),
  blocks: listOf(BLOCK),
  candidates: listOf(record({ index: count, title: words, preview: words, words: count })),
  notices: listOf(oneOf(NOTICES)),
});

const PAGE_KEY = record({ document: words, navigation: count });
const NOTHING = record({});
const CHOICE = either<unknown>(
  record({ ids: listOf(count) }),
  record({ category: oneOf(CATEGORIES) }),
  record({ all: oneOf([true]) }),
);

const PAGE_STATE = either<unknown>(
  record({ status: oneOf(['idle']), page: PAGE_KEY }),
  record({ status: oneOf(['reading']), page: PAGE_KEY, startedAt: number() }),
  record({
    status: oneOf(['ready']),
    page: PAGE_KEY,
    revision: count,
    article: ARTICLE,
    reader: flag,
    outdated: flag,
  }),
  record({
    status: oneOf(['failed']),
    page: PAGE_KEY,
    code: oneOf(ERRORS),
    detail: optional(words),
  }),
);

/** The shape of every answer of a page: its process may be taken over. */
export const PAGE_RESPONSES = {
  readState: PAGE_STATE,
  startReading: PAGE_STATE,
  stopReading: PAGE_STATE,
  toggleReader: PAGE_STATE,
  jump: flag,
  restoreBlocks: PAGE_STATE,
  removeBlocks: PAGE_STATE,
  chooseCandidate: PAGE_STATE,
} as const;

/** The shape of every request, by receiver and type: the same closed list as `Messages`. */
export const REQUESTS = {
  page: {
    readState: NOTHING,
    startReading: record({ candidate: optional(count), anyway: optional(flag) }),
    stopReading: NOTHING,
    toggleReader: record({ on: optional(flag), unasked: optional(flag) }),
    jump: record({ span: SPAN, place: oneOf(['reader', 'original', 'shown']) }),
    restoreBlocks: CHOICE,
    removeBlocks: CHOICE,
    chooseCandidate: record({ index: count }),
  },
  background: {
    findContext: record({ article: ARTICLE }),
    loadScript: record({ name: oneOf(PARTS) }),
    loadFont: record({ name: oneOf(FONT_NAMES) }),
    openReader: NOTHING,
    sayDefeated: NOTHING,
    rememberPlace: record({ url: text(4000), block: count }),
    recallPlace: record({ url: text(4000) }),
  },
  panel: {
    changed: record({ page: PAGE_KEY, status: oneOf(STATUSES), revision: count }),
  },
} as const;
