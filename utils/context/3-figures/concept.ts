import { type NounPhrase, nounPhraseAt } from '../2-phrases/noun-phrase.ts';
import { plainPhraseAt } from '../2-phrases/plain-phrase.ts';
import { isPlural } from '../2-phrases/plural.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';

/** What a figure is about. Token indexes; `to` exclusive. */
export interface Concept {
  readonly from: number;
  readonly to: number;
}

export interface PhraseReader {
  /** The counted or described noun phrase at `k`, articles skipped. */
  at(k: number, counted?: boolean): NounPhrase | undefined;
}

interface Closed {
  readonly stops: ReadonlySet<string>;
  readonly when: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
}
const closed = new WeakMap<Language, Closed>();
function closedWords(language: Language): Closed {
  const known = closed.get(language);
  if (known) return known;
  const { stops, whenModifiers, determiners } = language.words;
  const made = { stops: new Set(stops), when: new Set(whenModifiers), determiners: new Set(determiners) };
  closed.set(language, made);
  return made;
}

export function phraseReader(tokens: readonly Token[], language: Language): PhraseReader {
  const { stops, when, determiners } = closedWords(language);
  const stopAt = (token: Token) =>
    stops.has(token.lower) &&
    !(/^(?:US|UK|UN|EU|IT|WHO)$/.test(token.text) || (token.tag === 'PROPN' && token.text === 'A')) &&
    !/^(?:own|and|most|least|other)$/.test(token.lower);
  return {
    at(k, counted = false) {
      let q = k;
      while (q < k + 3 && (determiners.has(tokens[q]?.lower ?? '') || (tokens[q]?.text === '-' && tokens[q]?.glued)))
        q++;
      if (!counted && when.has(tokens[q]?.lower ?? '') && language.words.whenHeads.includes(tokens[q + 1]?.lower ?? ''))
        return undefined;
      if (language.words.order !== 'tagged') return plainPhraseAt(tokens, q, stops, language.words.order);
      return nounPhraseAt(tokens, q, stopAt, isPlural);
    },
  };
}

/** The noun phrase and the "of" phrases that follow it: "bodies of fallen soldiers". */
export function withComplements(
  tokens: readonly Token[],
  phrase: NounPhrase,
  reader: PhraseReader,
  language: Language,
): Concept {
  let to = phrase.to;
  for (let steps = 0; steps < 2; steps++) {
    if (!language.words.of.includes(tokens[to]?.lower ?? '')) break;
    const next = reader.at(to + 1);
    if (!next) break;
    to = next.to;
  }
  return { from: phrase.from, to };
}

/** What a measured value is about: the noun it stands before, its "of" phrase, else the subject of its clause. */
export function conceptOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  reader: PhraseReader,
  language: Language,
): Concept | undefined {
  const next = tokens[to];
  const { words } = language;
  if (next && language.words.of.includes(next.lower)) {
    const phrase = reader.at(to + 1);
    if (phrase) return withComplements(tokens, phrase, reader, language);
  }
  if (next && language.words.purpose.includes(next.lower)) {
    const phrase = reader.at(to + 1);
    const first = phrase && tokens[phrase.from];
    if (phrase && first?.kind === 'word' && !isTime(first, language))
      return withComplements(tokens, phrase, reader, language);
  }
  const moved = words.up.includes(next?.lower ?? '') || words.down.includes(next?.lower ?? '');
  if (next && next.kind === 'word' && !moved && !isTime(next, language)) {
    const phrase = reader.at(to);
    if (phrase && phrase.from === to) return withComplements(tokens, phrase, reader, language);
  }
  return subjectBefore(tokens, from, reader, language);
}

/** "le CAC a perdu 0,8 % mardi": when, not what. */
const isTime = ({ lower }: Token, { words }: Language): boolean =>
  [words.weekdays, words.months, words.whenHeads, words.whenModifiers, words.ago].some((list) => list.includes(lower));

/** The noun phrase before the verb that governs the number, looking left within the clause. */
function subjectBefore(
  tokens: readonly Token[],
  from: number,
  reader: PhraseReader,
  language: Language,
): Concept | undefined {
  let start = from;
  while (start > 0 && !/^[.;?!]$/.test(tokens[start - 1]?.text ?? '')) start--;
  let verb = -1;
  for (let k = from - 1; k >= start; k--) {
    const tag = tokens[k]?.tag;
    if (tag === 'VERB' || tag === 'AUX') {
      verb = k;
      while (
        k > start &&
        (tokens[k - 1]?.tag === 'VERB' || tokens[k - 1]?.tag === 'AUX' || tokens[k - 1]?.tag === 'ADV')
      )
        k--;
      verb = k;
      break;
    }
  }
  const end = verb < 0 ? from : verb;
  for (let k = start; k < end; k++) {
    const phrase = reader.at(k);
    if (!phrase || phrase.to > end) continue;
    return withComplements(tokens, phrase, reader, language);
  }
  return undefined;
}
