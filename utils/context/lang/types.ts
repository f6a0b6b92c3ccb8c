/** Words and number formats of one language: data only, no analysis. All words are lower case. */
export interface FigureWords {
  /** BCP 47 language subtag. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** Characters that may part groups of three digits ("1,200", "1 200", "1’200"). */
  readonly groups: string;
  /**
   * How a noun phrase is told without a tagger: by capitals (German), by agreeing endings after the noun (Romance: in -s, Italian in vowels), by adjectives before it
   * (Dutch); English has its tagger.
   */
  readonly order: 'tagged' | 'capitals' | 'agreeing' | 'vowels' | 'adjectives';
  /** Small number words and their values: one … ninety. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: hundred, thousand, million … */
  readonly scales: Readonly<Record<string, number>>;
  /** Short forms that only count right after digits: m, bn, k, Mio. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Names of parts: half, third, quarters. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Loose plurals ("thousands of"): the range they stand for. */
  readonly loose: Readonly<Record<string, readonly [number, number]>>;
  /** Joins number words: "hundred and two", "treinta y dos". */
  readonly and: readonly string[];
  /** "a million", "une centaine". */
  readonly articles: readonly string[];
  /** Does the language write number words in one ("zweiundzwanzig")? Then parts are split off in these pieces. */
  readonly compounds?: { readonly joiners: readonly string[]; readonly parts: Readonly<Record<string, number>> };
  /** "of": links a fraction or a loose plural to what it is of. */
  readonly of: readonly string[];
  /** "to" in "5 to 7", and the pair "between … and". */
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly between: readonly string[];
  /** "one in five". */
  readonly outOf: readonly string[];
  /** "per", and articles that may mean it ("a" in "twice a day"). */
  readonly per: readonly string[];
  readonly perArticles: readonly string[];
  /** Bounds: phrases before the number, and after it. */
  readonly about: readonly string[];
  readonly more: readonly string[];
  readonly less: readonly string[];
  readonly moreAfter: readonly string[];
  readonly lessAfter: readonly string[];
  /** Words of rising and falling. `sure` ones change any unit, the others only shares and points. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** "by" in "rose by 5%", "to" in "rose to 5%". */
  readonly by: readonly string[];
  readonly reaching: readonly string[];
  /** "65 years old", "aged 65". */
  readonly old: readonly string[];
  readonly aged: readonly string[];
  readonly percent: readonly string[];
  /** Words after "percent" that make it points. */
  readonly points: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Words that put a bare number of four digits in time: in, since, by, "seit". */
  readonly before: readonly string[];
  /** Single words that make a number of four digits a count rather than a year: about, nearly. */
  readonly aboutWords: readonly string[];
  /** Era and season words that make the number beside them a year. */
  readonly years: readonly string[];
  /** Words that make a number beside them a time of day. */
  readonly clock: readonly string[];
  /** Words before a number of hours that make it a time of day: "à 14 heures". */
  readonly atClock: readonly string[];
  /** Nouns that are followed by a number that names, not counts: article, chapter, flight. */
  readonly labels: readonly string[];
  /** Kinds of streets, at the end of their names. */
  readonly streets: readonly string[];
  /** Signs of a telephone number or address: tel, phone, street. */
  readonly contacts: readonly string[];
  /** Number words that are mostly something else ("one" as a pronoun): only before a counted noun. */
  readonly weak: readonly string[];
  /** Abbreviations with a full stop that ends no sentence, beside the tokeniser's. */
  readonly abbreviations: readonly string[];
  /** Closed-class words no noun phrase goes over. */
  readonly stops: readonly string[];
  /** Articles, possessives and demonstratives. */
  readonly determiners: readonly string[];
  /** Behind a duration ("18 years ago"), and before one ("vor drei Tagen", "il y a 8 minutes"): it says when. */
  readonly ago: readonly string[];
  readonly agoBefore: readonly string[];
  /** What money is for: "500 Millionen Euro für Schulen". */
  readonly purpose: readonly string[];
  /** Nouns of people, for ages said as "un hombre de 41 años". */
  readonly persons: readonly string[];
  /** Number words that are never meant exactly: "une trentaine". */
  readonly rounded: readonly string[];
  /** Words of time that say when ("last year"): heads and their modifiers. */
  readonly whenHeads: readonly string[];
  readonly whenModifiers: readonly string[];
}

/** Units of measure and money: normalised name → words and symbols as written, lower case unless case matters. */
export type UnitTable = Readonly<Record<string, readonly string[]>>;

/** Words for finding quotes and their speakers. */
export interface QuoteWords {
  /** Reporting verbs in the forms that news uses, lower case. */
  readonly said: readonly string[];
  /** Verbs by which a study or an office tells a number, beside `said`: found, estimates. */
  readonly finds: readonly string[];
  /** Of `said`, the ones that are no source of a number: agreed, pledged, denied. */
  readonly acts: readonly string[];
  /** "according to". */
  readonly accordingTo: readonly string[];
  /** Pronouns that can speak. */
  readonly pronouns: readonly string[];
  /** Of those, the ones that mean one person. */
  readonly singular: readonly string[];
}
