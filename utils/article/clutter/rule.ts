import type { Page, Run } from '../blocks/page.ts';
import type { Labels } from '../story/labels.ts';
import type { BlockRole, RemovalCategory } from '../types.ts';

/** Codes of the plain sentences that say why a block was removed: `reason_<code>` in `_locales`. A closed set. */
export const REASONS = [
  'foreign_story',
  'other_article',
  'under_related_heading',
  'links_to_other_stories',
  'reads_as_promotion',
  'reads_as_newsletter',
  'reads_as_advertisement',
  'reads_as_sharing',
  'reads_as_comments',
  'reads_as_author_note',
  'reads_as_tags',
  'reads_as_legal',
  'reads_as_consent',
  'reads_as_feature',
  'reads_as_navigation',
  'repeats_the_page',
  'outside_the_story',
  'mostly_links',
  'not_running_text',
  'hidden_on_page',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** Runs `from` up to `to` (exclusive) are clutter, or have a role beside the text. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly category: RemovalCategory;
  readonly reason: ReasonCode;
}

export interface Story {
  readonly page: Page;
  readonly title: string;
  /** '' if unknown. */
  readonly byline: string;
  readonly labels: Labels;
  /** Is a live blog: entries with times and headlines of their own are the story. */
  readonly live: boolean;
  /** Did a rule before this one remove the run? */
  isRemoved(run: number): boolean;
}

/** A rule for certain cases. It names what it removes; it changes nothing. */
export interface Rule {
  /** Its file's name. */
  readonly id: string;
  find(story: Story): readonly Finding[];
}

export interface Verdict {
  readonly role?: BlockRole;
  /** Shown, but not running text. */
  readonly aside?: true;
  readonly rule?: string;
  readonly category?: RemovalCategory;
  readonly reason?: ReasonCode;
}
export type { Page, Run };
