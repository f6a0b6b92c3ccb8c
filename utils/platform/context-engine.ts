import type { Article } from '../article/types.ts';
import type { ActorModel } from '../context/model/types.ts';
import { contextOfActors, readActors } from '../context/read-actors.ts';
import type { Context } from '../context/types.ts';

/** Why people are, or are not, in a context. */
export type ModelState = 'loaded' | 'no-language' | 'unavailable';

export interface FoundContext {
  readonly context: Context;
  readonly model: ModelState;
  /** So far there are actors alone: figures and quotes are still being found. */
  readonly partial?: true;
}

/** Analyses an article; tells of the actors as soon as they are known. */
type Find = (article: Article, onActors?: (found: FoundContext) => void) => Promise<FoundContext>;

/** Characters of a story that are analysed: three times the longest seen; a page can hold a hundred times that. */
const CHAR_CAP = 300_000;

/** The blocks that begin within the cap; what is beyond is there, without text. */
function withinCap(article: Article): Article {
  let left = CHAR_CAP;
  const blocks = article.blocks.map((block) => {
    if (block.removal) return block;
    const text = left >= block.text.length ? block.text : block.text.slice(0, Math.max(0, left));
    left -= block.text.length;
    return { ...block, text };
  });
  return left >= 0 ? article : { ...article, blocks };
}

/** Most of the analysis' script: fetched and read once the actors are told, since all happens on one thread. */
const second = (): Promise<typeof import('../context/complete.ts')> => import('../context/complete.ts');

type Load = (lang: string) => Promise<ActorModel | undefined>;

/**
 * Analyses articles with the trained model, which is fetched from the extension's own files at the first article in its
 * language and kept. A missing or damaged model costs the people, never the figures. `load` gives undefined for a language
 * without a model and rejects when its file is missing or damaged; tests give their own. The model of `early` is fetched at once.
 */
export function createContextEngine(load: Load, early?: string): Find {
  const models = new Map<string, Promise<ActorModel | undefined>>();
  const modelFor = (lang: string): Promise<ActorModel | undefined> => {
    const known = models.get(lang);
    if (known) return known;
    const loading = load(lang);
    models.set(lang, loading);
    // A failed load is tried again with the next article.
    loading.catch(() => models.delete(lang));
    return loading;
  };
  // Whatever goes wrong is told to the first article that needs it.
  if (early) modelFor(early).catch(() => undefined);
  return async (whole, onActors) => {
    const article = withinCap(whole);
    const lang = (article.lang ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en';
    try {
      const model = await modelFor(lang);
      const read = readActors(article, model);
      if (model) onActors?.({ context: contextOfActors(read), model: 'loaded', partial: true });
      const { completeContext } = await second();
      return { context: completeContext(read), model: model ? 'loaded' : 'no-language' };
    } catch (error) {
      console.warn('Sidelight: the actor model is not available', error);
      const { completeContext } = await second();
      return { context: completeContext(readActors(article)), model: 'unavailable' };
    }
  };
}
