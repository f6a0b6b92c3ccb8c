/** A place in the story: UTF-16 code units of `Article.blocks[block].text`, end exclusive. No claim without one. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export type ActorType = 'PER' | 'ORG' | 'LOC';

/** A person, organisation or place of the story. */
export interface Actor {
  /** Index in `Context.actors`. */
  readonly id: number;
  readonly name: string;
  readonly type: ActorType;
  /** Other names the story uses, in order of first use; `name` is not among them. */
  readonly aliases: readonly string[];
  /** What the article says they are, in its own words. */
  readonly role?: { readonly text: string; readonly span: Span };
  /** Every place that names them, in reading order; never empty. */
  readonly mentions: readonly Span[];
  /** Pronouns that surely mean them, in reading order. */
  readonly pronouns: readonly Span[];
  /** Salience: higher is more what the story is about. Comparable within one story only. */
  readonly score: number;
  /** Named in a dateline or a credit alone: beside the story, not an actor of it. */
  readonly isAside?: true;
}

/** exactly, about, more than, less than, rising, falling */
export type Change = '=' | '~' | '>' | '<' | 'up' | 'down';

/** A reported number. */
export interface Figure {
  /** Index in `Context.figures`. */
  readonly id: number;
  /** As written, with unit and qualifier ("more than 300 children" has "more than 300"). */
  readonly text: string;
  readonly value: number | readonly [number, number];
  /** Normalised unit, '' for a bare count ("euro", "percent", "kilometre per hour"). */
  readonly unit: string;
  /** For a bare count: the noun phrase it counts, head in the singular ("fallen soldier"); absent for measures and money. */
  readonly counted?: string;
  readonly change: Change;
  /** What is counted, as written; '' when the sentence does not say. */
  readonly concept: string;
  readonly conceptSpan?: Span;
  /** Content words of what the statement is about, subject included, as CQE's reference gives a concept ("VR headset sales US UK"). */
  readonly topic?: string;
  /** The number with unit, in the text: the figure is the same in all; never empty. */
  readonly mentions: readonly Span[];
  /** Who said it, as a span, and the actor it belongs to if known. */
  readonly source?: { readonly span: Span; readonly actor?: number };
  /** When, as the sentence says ("last year"). */
  readonly when?: Span;
  /** Salience within the story. */
  readonly score: number;
  /** False for trivial ones ("one", "two sides"), which fold away. */
  readonly key: boolean;
}

/** Speech in the text, verbatim. */
export interface Quote {
  readonly id: number;
  readonly text: string;
  /** Its parts in reading order: one, or more where a reporting verb or a paragraph's end splits it. */
  readonly spans: readonly Span[];
  /** Index of the actor who speaks, if known. */
  readonly actor?: number;
  /** The words that name the speaker ("a Ukrainian official"), if any. */
  readonly speaker?: Span;
}

export interface Context {
  /** BCP 47 of the analysis ("en"), or of the text when it is not supported. */
  readonly lang: string;
  /** What could be looked for: actors need a model for the language, figures word lists. */
  readonly supports: { readonly actors: boolean; readonly figures: boolean };
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** All sentences of the story in reading order: what a surface shows beside a claim. */
  readonly sentences: readonly Span[];
}

/** The sentence that holds a span, or the span itself. Binary search over `sentences`. */
export function sentenceOf(context: Context, span: Span): Span {
  let low = 0;
  let high = context.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = context.sentences[middle] as Span;
    if (sentence.block < span.block || (sentence.block === span.block && sentence.end <= span.start)) low = middle + 1;
    else if (sentence.block > span.block || sentence.start > span.start) high = middle - 1;
    else return { ...sentence, end: Math.max(sentence.end, span.end) };
  }
  return span;
}
