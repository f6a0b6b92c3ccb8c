import * as v from 'valibot';
import { CATEGORIES } from '../article/types.ts';

/**
 * Shapes of what crosses a boundary of trust. They copy the known fields and nothing else, so a `__proto__` or an unknown key
 * never travels further.
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const SPAN = v.object({ block: count, start: count, end: count });
const REMOVAL = v.object({ rule: text, category: v.picklist(CATEGORIES), reason: text });
const KINDS = ['paragraph', 'heading', 'list', 'quotation', 'picture', 'table', 'code', 'embed', 'other'] as const;
const ROLES = [
  'title',
  'standfirst',
  'caption',
  'credit',
  'byline',
  'date',
  'pull-quote',
  'key-points',
  'correction',
] as const;
const BLOCK = v.object({
  id: count,
  kind: v.picklist(KINDS),
  level: v.optional(count),
  role: v.optional(v.picklist(ROLES)),
  text,
  html: text,
  removal: v.optional(REMOVAL),
  restored: v.optional(REMOVAL),
});
const NOTICES = ['front-page', 'several-articles', 'too-short', 'partial', 'time-limit'] as const;

export const ARTICLE = v.object({
  url: text,
  title: text,
  byline: v.optional(text),
  siteName: v.optional(text),
  source: v.optional(text),
  publishedTime: v.optional(text),
  lang: v.optional(text),
  dir: v.picklist(['ltr', 'rtl']),
  excerpt: v.optional(text),
  blocks: v.array(BLOCK),
  candidates: v.array(v.object({ index: count, title: text, preview: text, words: count })),
  notices: v.array(v.picklist(NOTICES)),
});

const PAGE_KEY = v.object({ document: text, navigation: count });
const NOTHING = v.object({});
const CHOICE = v.union([
  v.object({ ids: v.array(count) }),
  v.object({ category: v.picklist(CATEGORIES) }),
  v.object({ all: v.literal(true) }),
]);
const STATUSES = ['idle', 'reading', 'ready', 'failed'] as const;

const PAGE_STATE = v.variant('status', [
  v.object({ status: v.literal('idle'), page: PAGE_KEY }),
  v.object({ status: v.literal('reading'), page: PAGE_KEY, startedAt: v.number() }),
  v.object({
    status: v.literal('ready'),
    page: PAGE_KEY,
    revision: count,
    article: ARTICLE,
    reader: v.boolean(),
    outdated: v.boolean(),
  }),
  v.object({
    status: v.literal('failed'),
    page: PAGE_KEY,
    code: v.picklist(['no-article', 'too-large', 'not-html', 'failed']),
    detail: v.optional(text),
  }),
]);

/** The shape of every answer of a page: its process may be taken over. */
export const PAGE_RESPONSES = {
  readState: PAGE_STATE,
  startReading: PAGE_STATE,
  stopReading: PAGE_STATE,
  toggleReader: PAGE_STATE,
  jump: v.boolean(),
  restoreBlocks: PAGE_STATE,
  removeBlocks: PAGE_STATE,
  chooseCandidate: PAGE_STATE,
} as const;

/** The shape of every request, by receiver and type: the same closed list as `Messages`. */
export const REQUESTS = {
  page: {
    readState: NOTHING,
    startReading: v.object({ candidate: v.optional(count), anyway: v.optional(v.boolean()) }),
    stopReading: NOTHING,
    toggleReader: v.object({ on: v.optional(v.boolean()), unasked: v.optional(v.boolean()) }),
    jump: v.object({ span: SPAN, place: v.picklist(['reader', 'original', 'shown']) }),
    restoreBlocks: CHOICE,
    removeBlocks: CHOICE,
    chooseCandidate: v.object({ index: count }),
  },
  background: {
    findContext: v.object({ article: ARTICLE }),
    loadPanel: NOTHING,
    loadFont: v.object({ name: v.picklist(['opendyslexic-400', 'opendyslexic-700']) }),
    openReader: NOTHING,
    rememberPlace: v.object({ url: v.pipe(text, v.maxLength(4000)), block: count }),
    recallPlace: v.object({ url: v.pipe(text, v.maxLength(4000)) }),
  },
  panel: {
    changed: v.object({ page: PAGE_KEY, status: v.picklist(STATUSES), revision: count }),
  },
} as const;
