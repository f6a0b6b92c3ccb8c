import { afterPromotion } from './after-promotion.ts';
import { authorLine } from './author-line.ts';
import { betweenStories } from './between-stories.ts';
import { breadcrumbLine } from './breadcrumb-line.ts';
import { closingPromotion } from './closing-promotion.ts';
import { foreignStory } from './foreign-story.ts';
import { labelLine } from './label-line.ts';
import { legalLine } from './legal-line.ts';
import { otherArticle } from './other-article.ts';
import { relatedLine } from './related-line.ts';
import type { Rule } from './rule.ts';
import { sellingBox } from './selling-box.ts';
import { underLabel } from './under-label.ts';

/** The certain cases, before the learned judge. One file a rule; its pages are `tests/pages/<id>--…`. */
export const RULES: readonly Rule[] = [
  otherArticle,
  foreignStory,
  afterPromotion,
  underLabel,
  relatedLine,
  labelLine,
  breadcrumbLine,
  legalLine,
  authorLine,
  sellingBox,
  betweenStories,
  closingPromotion,
];
