import { type Article, isStoryText } from '../article/types.ts';
import { sentenceSpans, tokeniseBlocks } from './1-tokens/index.ts';
import { findMentions } from './2-mentions/index.ts';
import { readSentences } from './2-phrases/index.ts';
import { joinSentences } from './2-phrases/join.ts';
import { findActors } from './3-actors/index.ts';
import { findFigures } from './3-figures/index.ts';
import { findQuotes } from './3-quotes/index.ts';
import { rankActors } from './4-salience/index.ts';
import { tokenRules } from './lang/en/tokens.ts';
import { languageOf } from './lang/index.ts';
import type { ActorModel } from './model/types.ts';
import type { Context } from './types.ts';

export interface ContextOptions {
  /** The loaded actor model of the article's language; without it figures and quotes go on. */
  readonly model?: ActorModel;
}

/** A text that does not say its language is taken for English. */
const speaks = (model: ActorModel | undefined, lang = 'en'): boolean =>
  model?.lang === lang.toLowerCase().split(/[-_]/)[0];

/** Finds actors, figures and quotes of the story's kept text. Pure: text in, spans out; linear in the length of the text. */
export function readContext(article: Article, options: ContextOptions = {}): Context {
  const texts = article.blocks.filter(isStoryText);
  const language = languageOf(article.lang);
  const tokens = joinSentences(tokeniseBlocks(texts, tokenRules), language?.words);
  const sentences = sentenceSpans(tokens);
  const model = speaks(options.model, article.lang) ? options.model : undefined;
  const mentions = model ? findMentions(tokens, model) : [];
  const actors = rankActors(findActors(mentions, tokens), {
    title: article.title,
    publishers: [article.siteName, article.source, article.byline].filter((name) => name !== undefined),
    blocks: tokens,
    sentences: sentences.length,
  });
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
    supports: { actors: model !== undefined, figures: language !== undefined },
    actors,
    figures,
    quotes,
    sentences,
  };
}
