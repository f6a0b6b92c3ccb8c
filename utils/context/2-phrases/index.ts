import type { BlockTokens } from '../1-tokens/types.ts';
import type { Language } from '../lang/index.ts';
import { lex, type SplitsAt } from './lex.ts';
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

/** Tokens with parts of speech of every sentence of the story. Linear. */
export function readSentences(blocks: readonly BlockTokens[], language: Language): Sentence[] {
  const splitsAt = splitters.get(language) ?? splitsAtOf(language);
  splitters.set(language, splitsAt);
  const found: Sentence[] = [];
  for (const { block, text, sentences, starts, ends } of blocks) {
    for (let i = 0; i + 1 < sentences.length; i++) {
      const start = starts[sentences[i] ?? 0] ?? 0;
      const end = ends[(sentences[i + 1] ?? 1) - 1] ?? text.length;
      const tokens = lex(text.slice(start, end), language.words, splitsAt).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      }));
      tagTokens(tokens, language);
      // Work on a sentence may be quadratic in its tokens, so none has more than MOST_TOKENS.
      for (let k = 0; k < tokens.length; k += MOST_TOKENS) {
        const some = tokens.length <= MOST_TOKENS ? tokens : tokens.slice(k, k + MOST_TOKENS);
        const last = k + MOST_TOKENS >= tokens.length;
        found.push({
          block,
          index: found.length,
          start: k === 0 ? start : (some[0]?.start ?? start),
          end: last ? end : (some[some.length - 1]?.end ?? end),
          tokens: some,
        });
      }
    }
  }
  return found;
}
