import type { Stretch } from '../2-phrases/clause.ts';
import type { Sentence } from '../2-phrases/index.ts';
import { indexMentions, type MentionIndex } from '../2-phrases/mention-index.ts';
import type { Language } from '../lang/index.ts';
import type { Actor, Figure, Quote, Span } from '../types.ts';
import { findInSentence } from './find.ts';
import { mergeFigures } from './merge.ts';
import { attributedTo, indexQuotes, type QuoteIndex, sourceOf } from './source.ts';
import { topicWords } from './topic.ts';
import { isDating, isGrave } from './weight.ts';
import { findTimes, timeOf } from './when.ts';

/** A figure at one place, before equal ones are merged. */
export interface Place extends Omit<Figure, 'id' | 'mentions' | 'score' | 'key'> {
  readonly span: Span;
  /** Number of its sentence in the story. */
  readonly sentence: number;
  readonly spelt: boolean;
  /** People killed, hurt, held or charged: small counts matter too. */
  readonly grave: boolean;
  /** "18 years ago", "two hours before the vote": says when. */
  readonly dating: boolean;
  /** The figure before it in another measure. */
  readonly restated: boolean;
}

export interface FigureSurroundings {
  readonly actors: readonly Actor[];
  readonly quotes: readonly Quote[];
  /** Text of the headline, where the most important number often stands. */
  readonly title: string;
}

/** Figures of the story: found sentence by sentence, merged, ranked; the most salient first. Linear in the length of the text. */
export function findFigures(
  sentences: readonly Sentence[],
  texts: ReadonlyMap<number, string>,
  language: Language,
  around: FigureSurroundings,
): Figure[] {
  const indexes = { quotes: indexQuotes(around.quotes), mentions: indexMentions(around.actors, 'mentions') };
  const places = sentences.flatMap((sentence) => (sentence.counts ? placesIn(sentence, texts, language, indexes) : []));
  return mergeFigures(places, sentences.length, around);
}

interface Indexes {
  readonly quotes: QuoteIndex;
  readonly mentions: MentionIndex;
}

function placesIn(
  sentence: Sentence,
  texts: ReadonlyMap<number, string>,
  language: Language,
  { quotes, mentions }: Indexes,
): Place[] {
  const { tokens, block } = sentence;
  const text = texts.get(block) ?? '';
  const found = findInSentence(tokens, language);
  if (found.length === 0) return [];
  const spanOf = ({ from, to }: Stretch): Span => ({
    block,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const times = findTimes(tokens, language.words);
  const attributed = attributedTo(tokens, language);
  return found.map((one) => {
    const span = spanOf(one);
    const qualified = spanOf(one.qualified);
    const concept = one.concept && spanOf(one.concept);
    const when = timeOf(one, times, found);
    const told = attributed && one.from >= attributed.from ? spanOf(attributed.source) : undefined;
    const source = sourceOf(span, told, quotes, mentions, texts);
    return {
      text: text.slice(qualified.start, qualified.end),
      value: one.value,
      unit: one.unit,
      ...(one.noun !== undefined && { counted: one.noun }),
      change: one.change,
      concept: concept ? text.slice(concept.start, concept.end) : '',
      ...(concept && { conceptSpan: concept }),
      ...(one.topic && { topic: topicWords(tokens, one.topic, found) }),
      ...(source && { source }),
      ...(when && { when: spanOf(when) }),
      span,
      sentence: sentence.index,
      spelt: one.spelt,
      grave: isGrave(tokens, one),
      dating: isDating(tokens, one, language),
      restated: one.restated === true,
    };
  });
}
