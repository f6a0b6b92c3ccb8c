import type { Article } from '../article/types.ts';
import { completeContext } from './complete.ts';
import type { ActorModel } from './model/types.ts';
import { readActors } from './read-actors.ts';
import type { Context } from './types.ts';

export interface ContextOptions {
  /** The loaded actor model of the article's language; without it figures and quotes go on. */
  readonly model?: ActorModel;
}

/** Finds actors, figures and quotes of the story's kept text. Pure: text in, spans out; linear in the length of the text. */
export const readContext = (article: Article, { model }: ContextOptions = {}): Context =>
  completeContext(readActors(article, model));
