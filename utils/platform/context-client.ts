import type { Article } from '../article/types.ts';
import type { FoundContext } from './context-engine.ts';

/** To and from the worker: one question, one answer or two, told apart by `id`; of two the first is `partial`. */
export interface Question {
  readonly id: number;
  readonly article: Article;
}
export interface Answer {
  readonly id: number;
  /** Undefined when the analysis failed. */
  readonly found?: FoundContext;
}

export interface ContextClient {
  /** Analyses off the main thread, the actors first; undefined when it failed or a later question has made this one stale. */
  find(article: Article, onActors?: (found: FoundContext) => void): Promise<FoundContext | undefined>;
  close(): void;
}

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Talks to the context worker; only the newest question is answered. */
export function createContextClient(start: () => WorkerLike): ContextClient {
  const worker = start();
  let newest = 0;
  let waiting: ((found: FoundContext | undefined) => void) | undefined;
  let first: ((found: FoundContext) => void) | undefined;
  const settle = (found?: FoundContext): void => {
    waiting?.(found);
    waiting = undefined;
  };
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    const { id, found } = event.data;
    if (id !== newest) return;
    if (found?.partial) first?.(found);
    else settle(found);
  });
  worker.addEventListener('error', () => settle());
  return {
    find(article, onActors) {
      settle();
      newest += 1;
      const question: Question = { id: newest, article: withoutMarkup(article) };
      return new Promise((resolve) => {
        waiting = resolve;
        first = onActors;
        worker.postMessage(question);
      });
    },
    close() {
      settle();
      worker.terminate();
    },
  };
}

/** The analysis reads text only; the markup of a long page is most of what would be copied. */
export const withoutMarkup = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.map((block) => ({ ...block, html: '', ...(block.removal && { text: '' }) })),
});
