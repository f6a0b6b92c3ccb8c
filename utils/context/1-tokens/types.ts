/** What a language adds to the tokeniser: words only. */
export interface TokenRules {
  /** Written with a full stop that is not the end of a sentence, without the stop: "Mr", "Inc", "Jan". Case counts. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of those, the ones that often end a sentence ("Inc", "p.m"): a known first word after them starts a new one. */
  readonly closers: ReadonlySet<string>;
  /** Frequent first words of sentences, capitalised. */
  readonly starters: ReadonlySet<string>;
  /** Endings parted from their word, lower case, with a straight apostrophe: "'s", "n't". */
  readonly clitics: readonly string[];
}

/** The tokens and sentences of one text. Parallel arrays; offsets are UTF-16 code units of `text`, ends exclusive. */
export interface TextTokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the first token of each sentence, and at the end the number of tokens. */
  readonly sentences: Int32Array;
}

/** The tokens of one block of the story. */
export interface BlockTokens extends TextTokens {
  /** `Block.id`. */
  readonly block: number;
}
