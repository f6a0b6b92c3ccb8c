import type { BlockTokens } from '../1-tokens/types.ts';
import type { Language } from '../lang/index.ts';
import { lex, type SplitsAt } from './lex.ts';
import { mayCount } from './numerals.ts';
import { tagTokens } from './tagger.ts';
import type { Token } from './types.ts';

/** A sentence cut for the figure grammar: offsets of its tokens count in the block's text. */
export interface Sentence {
  readonly block: number;
  /** Number of the sentence in the story. */
  readonly index: number;
  /** UTF-16 offsets in the block. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Could it hold a number? */
  readonly counts: boolean;
  /** Cut and tagged when first asked for: most sentences have neither number nor quote. */
  readonly tokens: readonly Token[];
}

export function splitsAtOf({ words, units }: Language): SplitsAt {
  const parts = new Set([
    ...Object.keys(words.numbers),
    ...Object.keys(words.scales),
    ...Object.keys(words.fractions),
    ...words.old,
    'sub',
    'mid',
  ]);
  for (const [written, name] of units)
    if (/^(?:year|month|week|day|hour|minute|mile|foot|percent|inch|metre|point)$/.test(name)) parts.add(written);
  return (part) => parts.has(part);
}
const splitters = new WeakMap<Language, SplitsAt>();

/** Beyond this a text has no sentences but a list without stops. */
const MOST_TOKENS = 320;

/** Sentences of the story, their tokens with parts of speech when they are asked for. Linear. */
export function readSentences(blocks: readonly BlockTokens[], language: Language): Sentence[] {
  const splitsAt = splitters.get(language) ?? splitsAtOf(language);
  splitters.set(language, splitsAt);
  const found: Sentence[] = [];
  for (const { block, text, words, sentences, starts, ends } of blocks) {
    for (let i = 0; i + 1 < sentences.length; i++) {
      const first = sentences[i] as number;
      const next = sentences[i + 1] as number;
      const start = starts[first] ?? 0;
      const end = ends[next - 1] ?? text.length;
      const read = (): Token[] => cut(text, start, end, language, splitsAt);
      const own = text.slice(start, end);
      const at = { block, start, end, text: own, counts: mayCount(own, words.slice(first, next), language.words) };
      // Work on a sentence may be quadratic in its tokens, so none has more than MOST_TOKENS; a token has a character at least.
      if (end - start <= MOST_TOKENS) found.push(lazily({ ...at, index: found.length }, read));
      else pushParts(found, at, read());
    }
  }
  return found;
}

function cut(text: string, start: number, end: number, language: Language, splitsAt: SplitsAt): Token[] {
  const tokens = lex(text.slice(start, end), language.words, splitsAt, start);
  tagTokens(tokens, language);
  return tokens;
}

type Plain = Omit<Sentence, 'tokens'>;

function lazily(plain: Plain, read: () => readonly Token[]): Sentence {
  let made: readonly Token[] | undefined;
  return {
    ...plain,
    get tokens() {
      made ??= read();
      return made;
    },
  };
}

function pushParts(found: Sentence[], at: Omit<Plain, 'index'>, tokens: readonly Token[]): void {
  for (let k = 0; k < tokens.length; k += MOST_TOKENS) {
    const some = tokens.length <= MOST_TOKENS ? tokens : tokens.slice(k, k + MOST_TOKENS);
    const last = k + MOST_TOKENS >= tokens.length;
    const start = k === 0 ? at.start : (some[0]?.start ?? at.start);
    const end = last ? at.end : (some[some.length - 1]?.end ?? at.end);
    const text = at.text.slice(start - at.start, end - at.start);
    found.push({ ...at, index: found.length, start, end, text, tokens: some });
  }
}
