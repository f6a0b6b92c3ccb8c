/** Coarse parts of speech, after Universal Dependencies (universaldependencies.org/u/pos). */
export type Tag =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'CONJ'
  | 'PART'
  | 'NUM'
  | 'PUNCT';

/** A token of the figure grammar. Finer than the actors' tokens: numbers, units and signs stand alone. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets in the text that was cut. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'word' | 'mark';
  /** Does it follow the token before it without a space? */
  readonly glued: boolean;
  tag: Tag;
}
