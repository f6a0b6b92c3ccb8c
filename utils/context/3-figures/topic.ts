import type { Token } from '../2-phrases/types.ts';
import type { Found } from './find.ts';

const EMPTY =
  /^(?:the|a|an|of|in|on|for|to|at|by|with|from|its|his|her|their|our|my|your|this|these|that|those|and|or|as|'s|’s|all|both|more|than|some|any|,|-|–|\(|\)|"|“|”)$/;

/** The content words of what a figure is about: how CQE's reference gives a concept. '' when the sentence does not say. */
export function topicWords(tokens: readonly Token[], found: Found): string {
  const about = found.topic ?? (found.counted ? undefined : found.concept);
  if (!about) return '';
  let text = '';
  for (let k = about.from; k < about.to; k++) {
    const token = tokens[k];
    if (!token) continue;
    const inWord = token.glued && (tokens[k - 1]?.text === '-' || token.text === '-');
    if (!inWord && EMPTY.test(token.lower)) continue;
    text += inWord || text === '' ? token.text : ` ${token.text}`;
  }
  return text;
}
