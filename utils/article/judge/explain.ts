import { PLACE, type Run } from '../blocks/page.ts';
import { SIGNALS, type Signal } from '../blocks/signals.ts';
import { LABEL_BIT, LABEL_CATEGORY, LABEL_KINDS } from '../clutter/lexicon/index.ts';
import type { ReasonCode } from '../clutter/rule.ts';
import type { Labels } from '../story/labels.ts';
import type { RemovalCategory } from '../types.ts';

export interface Explanation {
  readonly category: RemovalCategory;
  readonly reason: ReasonCode;
}

const SIGNAL_CATEGORY: Readonly<Partial<Record<Signal, RemovalCategory>>> = {
  related: 'related',
  promotion: 'promotion',
  newsletter: 'newsletter',
  advertisement: 'advertisement',
  share: 'share',
  comments: 'comments',
  navigation: 'navigation',
  author: 'author',
  byline: 'author',
  tags: 'tags',
  legal: 'legal',
  source: 'legal',
  consent: 'consent',
  feature: 'feature',
};

type Sign = readonly [bit: number, category: RemovalCategory];
const SIGNAL_SIGNS = Object.entries(SIGNAL_CATEGORY).map(
  ([name, category]): Sign => [SIGNALS[name as Signal], category],
);
const LABEL_SIGNS = LABEL_KINDS.flatMap((kind): Sign[] => {
  const category = LABEL_CATEGORY[kind];
  return category ? [[LABEL_BIT[kind], category]] : [];
});

const READS_AS: Readonly<Partial<Record<RemovalCategory, ReasonCode>>> = {
  promotion: 'reads_as_promotion',
  newsletter: 'reads_as_newsletter',
  advertisement: 'reads_as_advertisement',
  share: 'reads_as_sharing',
  comments: 'reads_as_comments',
  author: 'reads_as_author_note',
  tags: 'reads_as_tags',
  legal: 'reads_as_legal',
  consent: 'reads_as_consent',
  feature: 'reads_as_feature',
  navigation: 'reads_as_navigation',
};

/** How much a sign says of what a line is. Its own words weigh most, names around it least. */
const WEIGHT = { whole: 5, start: 3, within: 1.5, heading: 2.6, own: 2, around: 0.8, place: 1.6, links: 1.4 } as const;
/** Less than this is no sign. A name around a line that is removed anyway says more than nothing. */
const ENOUGH = 0.7;

class Votes {
  readonly #votes = new Map<RemovalCategory, number>();

  add(category: RemovalCategory, weight: number): void {
    this.#votes.set(category, (this.#votes.get(category) ?? 0) + weight);
  }

  addLabels(mask: number, weight: number): void {
    if (!mask) return;
    for (const [bit, category] of LABEL_SIGNS) if (mask & bit) this.add(category, weight);
  }

  addSignals(bits: number, weight: number): void {
    if (!bits) return;
    for (const [bit, category] of SIGNAL_SIGNS) if (bits & bit) this.add(category, weight);
  }

  get best(): RemovalCategory | undefined {
    let best: RemovalCategory | undefined;
    let most = ENOUGH;
    for (const [category, weight] of this.#votes) {
      if (weight > most) {
        most = weight;
        best = category;
      }
    }
    return best;
  }
}

/** Nothing but a day or a time: a box called "share" around it says nothing of it. */
const DATE_WORDS = 5;
const isDate = (run: Run): boolean => run.words <= DATE_WORDS && /^[\d\s.,:/|–-]{4,40}$/.test(run.text.slice(0, 60));

/** "Business: these are the largest firms": a section's name before a headline is navigation by its first word only. */
const HEADLINE_WORDS = 5;

const isTeaser = (run: Run): boolean => run.linkChars * 2 > run.text.length && run.words >= 4;

/**
 * What a line that is not the story's was, for the reader: by its own words, the heading it stands under, the names around it and its place.
 * `heading` is the last heading above it that was removed too; `copies` counts the page's lines with the same words.
 */
export function explainRun(run: Run, labels: Labels, heading: Run | undefined, copies: number): Explanation {
  const votes = new Votes();
  const hits = labels.of(run);
  votes.addLabels(hits.whole, WEIGHT.whole);
  votes.addLabels(hits.start & ~hits.whole, WEIGHT.start);
  votes.addLabels(hits.within & ~hits.start, WEIGHT.within);
  const governing = heading ? labels.of(heading).whole | labels.of(heading).start : 0;
  votes.addLabels(governing, WEIGHT.heading);
  votes.addSignals(run.own, WEIGHT.own);
  votes.addSignals(run.frame.chain & ~run.own, WEIGHT.around);
  if (run.place & PLACE.nav) votes.add('navigation', WEIGHT.place);
  if (run.place & PLACE.form) votes.add('feature', WEIGHT.place / 2);
  if (isTeaser(run)) votes.add('related', WEIGHT.links);
  const best = isDate(run) ? undefined : votes.best;
  const isHeadline = isTeaser(run) && run.words >= HEADLINE_WORDS && !hits.whole && !(run.place & PLACE.nav);
  const category = best === 'navigation' && isHeadline ? 'related' : best;
  if (category === 'related') {
    return { category, reason: governing ? 'under_related_heading' : 'links_to_other_stories' };
  }
  if (category) return { category, reason: READS_AS[category] ?? 'not_running_text' };
  if (run.place & PLACE.hidden) return { category: 'other', reason: 'hidden_on_page' };
  if (run.linkChars * 2 > run.text.length) return { category: 'navigation', reason: 'mostly_links' };
  if (copies > 1) return { category: 'other', reason: 'repeats_the_page' };
  return { category: 'other', reason: 'not_running_text' };
}
