import type { RemovalCategory } from '../../types.ts';

/**
 * What a label says about the text it heads or is. A closed set, at most 31 kinds: each is one bit.
 * Words alone never cut a block: a kind is one sign among others.
 */
export const LABEL_KINDS = [
  'related', // Related articles, You may also like
  'trending', // Most read, Latest news
  'more', // Read more, Full story
  'advertisement',
  'sponsored', // Paid content, affiliate disclosures
  'promotion', // Subscribe, Log in to read, Support us
  'gate', // To continue reading, For subscribers only: a wall; also `promotion`
  'newsletter',
  'share', // Share, Follow us
  'comments',
  'author', // About the author
  'role', // "is a senior reporter": words of an author's note
  'source', // Originally published in, Reuters
  'legal', // All rights reserved, Privacy policy
  'consent', // We use cookies
  'tags', // Tags, Filed under
  'published',
  'updated',
  'credit', // Photo:, Getty Images
  'reading', // 5 min read
  'ago', // 8 minutes ago
  'navigation', // Home, Back to top
  'feature', // Listen to this article, Print
  'apparatus', // See also, References: belongs to the text of an encyclopaedia or a paper
  'correction', // Correction, Editor's note
  'keypoints', // Key points, At a glance
  'byline', // By, Written by
  'date', // 23 November 2026, 10:30 am: told by the names of months, not by a lexicon
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** Bit of each kind in a mask of `labelKinds`. */
export const LABEL_BIT = Object.fromEntries(LABEL_KINDS.map((kind, i) => [kind, 1 << i])) as Readonly<
  Record<LabelKind, number>
>;

/**
 * Labels of one language by kind, parted by "|", lower case, no punctuation. "#" stands for a number.
 * "read more/on" is two phrases: "/" parts the choices for one word.
 * "=" before a phrase: only when it is the whole text or stands before a colon ("=more"), because the words are common in stories too.
 */
export type Lexicon = Readonly<Partial<Record<LabelKind, string>>>;

/** The category of a block that a label of this kind heads or is; kinds that are no reason to remove anything have none. */
export const LABEL_CATEGORY: Readonly<Partial<Record<LabelKind, RemovalCategory>>> = {
  related: 'related',
  trending: 'related',
  more: 'related',
  advertisement: 'advertisement',
  sponsored: 'advertisement',
  promotion: 'promotion',
  gate: 'promotion',
  newsletter: 'newsletter',
  share: 'share',
  comments: 'comments',
  author: 'author',
  role: 'author',
  source: 'legal',
  legal: 'legal',
  consent: 'consent',
  tags: 'tags',
  navigation: 'navigation',
  feature: 'feature',
};
