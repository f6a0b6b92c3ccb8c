import type { Article } from '../article/types.ts';
import type { FoundContext } from './context-engine.ts';

/** To and from the worker: one question, one answer, told apart by `id`. */
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
  /** Analyses off the main thread; undefined when it failed or a later question has made this one stale. */
  find(article: Article): Promise<FoundContext | undefined>;
  close(): void;
}

type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Talks to the context worker; only the newest question is answered. */
export function createContextClient(start: () => WorkerLike): ContextClient {
  const worker = start();
  let newest = 0;
  let waiting: ((found: FoundContext | undefined) => void) | undefined;
  const settle = (found?: FoundContext): void => {
    waiting?.(found);
    waiting = undefined;
  };
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    if (event.data.id === newest) settle(event.data.found);
  });
  worker.addEventListener('error', () => settle());
  return {
    find(article) {
      settle();
      newest += 1;
      const question: Question = { id: newest, article: withoutMarkup(article) };
      return new Promise((resolve) => {
        waiting = resolve;
        worker.postMessage(question);
      });
    },
    close() {
      settle();
      worker.terminate();
    },
  };
}

/** The analysis reads text only; the markup of a long page is most of what would be copied to the worker. */
const withoutMarkup = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.map((block) => ({ ...block, html: '', ...(block.removal && { text: '' }) })),
});
