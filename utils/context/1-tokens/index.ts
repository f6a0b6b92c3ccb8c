import type { Span } from '../types.ts';
import { scan } from './scan.ts';
import { splitSentences } from './sentences.ts';
import type { BlockTokens, TextTokens, TokenRules } from './types.ts';

export type { BlockTokens, TextTokens, TokenRules } from './types.ts';

/** Cuts a text into tokens and sentences. Linear; the same code runs in training and in the browser. */
export function tokenise(text: string, rules: TokenRules): TextTokens {
  const { starts, ends } = scan(text, rules);
  const words = starts.map((start, i) => text.slice(start, ends[i]));
  const sentences = splitSentences({ text, words, starts, ends }, rules);
  return { text, words, starts: Int32Array.from(starts), ends: Int32Array.from(ends), sentences };
}

/** The same for the story's blocks. */
export const tokeniseBlocks = (
  blocks: readonly { readonly id: number; readonly text: string }[],
  rules: TokenRules,
): BlockTokens[] => blocks.map((block) => ({ block: block.id, ...tokenise(block.text, rules) }));

/** The sentences of tokenised blocks as spans, in reading order. */
export function sentenceSpans(blocks: readonly BlockTokens[]): Span[] {
  const spans: Span[] = [];
  for (const { block, sentences, starts, ends } of blocks) {
    for (let i = 0; i + 1 < sentences.length; i++) {
      const first = sentences[i] as number;
      const last = (sentences[i + 1] as number) - 1;
      spans.push({ block, start: starts[first] as number, end: ends[last] as number });
    }
  }
  return spans;
}
