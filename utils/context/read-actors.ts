import { type Article, type Block, isStoryText } from '../article/types.ts';
import { type BlockTokens, sentenceSpans, tokeniseBlocks } from './1-tokens/index.ts';
import { findMentions } from './2-mentions/index.ts';
import { joinSentences } from './2-phrases/join.ts';
import { findActors } from './3-actors/index.ts';
import { rankActors } from './4-salience/index.ts';
import { tokenRules } from './lang/en/tokens.ts';
import { words } from './lang/en/words.ts';
import type { ActorModel } from './model/types.ts';
import type { Actor, Context, Span } from './types.ts';

/** The first half of the analysis: who the story is about, and what the second half goes on from. */
export interface ActorsRead {
  readonly article: Article;
  readonly texts: readonly Block[];
  readonly tokens: readonly BlockTokens[];
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  /** Did the model know the language? */
  readonly supported: boolean;
}

const primary = (lang = 'en'): string => lang.toLowerCase().split(/[-_]/)[0] ?? 'en';

/** A text that does not say its language is taken for English. */
const speaks = (model: ActorModel | undefined, lang: string | undefined): boolean => model?.lang === primary(lang);

/** Who brings the story: site, source, author, and the names in the site's address. */
const publishersOf = ({ siteName, source, byline, url }: Article): string[] => {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const labels = host.split('.').filter((label) => label.length > 3 && label !== 'news');
  return [siteName, source, byline, ...labels].filter((name) => name !== undefined);
};

/**
 * Finds the actors alone. Needs neither unit tables nor the parts of speech, so that a panel can show people before the rest of the
 * analysis (`complete.ts`) is even loaded. Pure; linear in the length of the text.
 */
export function readActors(article: Article, given?: ActorModel): ActorsRead {
  const texts = article.blocks.filter(isStoryText);
  const plain = tokeniseBlocks(texts, tokenRules);
  const tokens = primary(article.lang) === words.tag ? joinSentences(plain, words) : plain;
  const sentences = sentenceSpans(tokens);
  const model = speaks(given, article.lang) ? given : undefined;
  const mentions = model ? findMentions(tokens, model) : [];
  const actors = rankActors(findActors(mentions, tokens), {
    title: article.title,
    publishers: publishersOf(article),
    blocks: tokens,
    sentences: sentences.length,
  });
  return { article, texts, tokens, sentences, actors, supported: model !== undefined };
}

/** What is known when the actors are: no figures, no quotes yet. */
export const contextOfActors = ({ article, sentences, actors, supported }: ActorsRead): Context => ({
  lang: article.lang ?? 'en',
  supports: { actors: supported, figures: true },
  actors,
  figures: [],
  quotes: [],
  sentences,
});
