import type { Sentence } from '../2-phrases/index.ts';
import type { Language } from '../lang/index.ts';
import type { Actor, Figure, Quote, Span } from '../types.ts';
import { type Found, findInSentence } from './find.ts';
import { mergeFigures } from './merge.ts';
import { topicWords } from './topic.ts';

/** A figure at one place, before equal ones are merged. */
export interface Place extends Omit<Figure, 'id' | 'mentions' | 'score' | 'key'> {
  readonly span: Span;
  /** Number of its sentence in the story. */
  readonly sentence: number;
  readonly spelt: boolean;
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
  const places = sentences.flatMap((sentence) => {
    const text = texts.get(sentence.block) ?? '';
    const all = findInSentence(sentence.tokens, language);
    return all.map((found) => placeOf(found, all, sentence, text));
  });
  return mergeFigures(places, sentences.length, around);
}

function placeOf(found: Found, all: readonly Found[], { block, index, tokens }: Sentence, text: string): Place {
  const startOf = (token: number) => tokens[token]?.start ?? 0;
  const endOf = (token: number) => tokens[token - 1]?.end ?? 0;
  const concept = found.concept && { block, start: startOf(found.concept.from), end: endOf(found.concept.to) };
  return {
    text: text.slice(startOf(found.qualified.from), endOf(found.qualified.to)),
    value: found.value,
    unit: found.unit,
    ...(found.noun !== undefined && { counted: found.noun }),
    change: found.change,
    concept: concept ? text.slice(concept.start, concept.end) : '',
    ...(concept && { conceptSpan: concept }),
    ...(found.topic && { topic: topicWords(tokens, found.topic, all) }),
    span: { block, start: startOf(found.from), end: endOf(found.to) },
    sentence: index,
    spelt: found.spelt,
  };
}
