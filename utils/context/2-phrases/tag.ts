import type { Language } from '../lang/index.ts';
import type { Token } from './types.ts';

/** Sets the tag of each token by closed-class words and capitals: what a language without a trained tagger has. Other words are nouns. */
export function tagByRules(tokens: readonly Token[], { words, quotes }: Language): void {
  const stops = new Set(words.stops);
  const determiners = new Set(words.determiners);
  const pronouns = new Set(quotes.pronouns);
  const said = new Set(quotes.said);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const before = tokens[i - 1];
    const opens = !before || /^[.!?:“"‘„«]$/.test(before.text);
    if (words.numbers[token.lower] !== undefined || words.scales[token.lower] !== undefined) token.tag = 'NUM';
    else if (pronouns.has(token.lower) && !/^(?:nos?|on)$/.test(token.lower))
      token.tag = determiners.has(token.lower) ? 'DET' : 'PRON';
    else if (said.has(token.lower)) token.tag = 'VERB';
    else if (determiners.has(token.lower)) token.tag = 'DET';
    else if (stops.has(token.lower)) token.tag = 'ADP';
    else if (/^\p{Lu}/u.test(token.text) && !opens && words.order !== 'capitals') token.tag = 'PROPN';
  }
}
