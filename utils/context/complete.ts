import { sentenceSpans } from './1-tokens/index.ts';
import { readSentences } from './2-phrases/index.ts';
import { joinSentences } from './2-phrases/join.ts';
import { findFigures } from './3-figures/index.ts';
import { findQuotes } from './3-quotes/index.ts';
import { languageOf } from './lang/index.ts';
import type { ActorsRead } from './read-actors.ts';
import type { Context } from './types.ts';

/** The second half of the analysis: figures and quotes, and whose they are. Pure; linear in the length of the text. */
export function completeContext({ article, texts, actors, supported, ...read }: ActorsRead): Context {
  const language = languageOf(article.lang);
  const tokens = joinSentences(read.tokens, language?.words);
  const parsed = language ? readSentences(tokens, language) : [];
  const quotes = findQuotes(texts, parsed, actors, language);
  const figures = language
    ? findFigures(parsed, new Map(texts.map((block) => [block.id, block.text])), language, {
        actors,
        quotes,
        title: article.title,
      })
    : [];
  return {
    lang: article.lang ?? 'en',
    supports: { actors: supported, figures: language !== undefined },
    actors,
    figures,
    quotes,
    sentences: sentenceSpans(tokens),
  };
}
