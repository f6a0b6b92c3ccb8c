import type { Article, ArticleError, Block, ReadOptions, Removal } from '../article/types.ts';
import { restoreBlocks } from '../article/types.ts';
import type { Result } from '../result.ts';
import type { BlockChoice, PageKey, PageState } from './messages.ts';

/** What a session needs from outside, so that it can be tested without a page. */
export interface SessionWorld {
  /** Takes a snapshot of the page as it is now and reads it. */
  read(options: Omit<ReadOptions, 'url'> & { readonly anyway: boolean }): Result<Article, ArticleError>;
  /** Milliseconds. */
  now(): number;
  random(): string;
}

/**
 * One document's reading: the state that the reader, the popup and the sidebar show. Lives in the page's script, because it must
 * outlive each of them and die with the document.
 */
export class Session {
  readonly #world: SessionWorld;
  readonly #listeners = new Set<(state: PageState) => void>();
  #state: PageState;
  #revision = 0;

  constructor(world: SessionWorld) {
    this.#world = world;
    this.#state = { status: 'idle', page: { document: world.random(), navigation: 0 } };
  }

  get state(): PageState {
    return this.#state;
  }

  get page(): PageKey {
    return this.#state.page;
  }

  /** Calls back after every change. Returns how to stop. */
  subscribe(listener: (state: PageState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the page now. An article that is there already is kept when the new reading fails on the way. */
  read(options: { candidate?: number; anyway?: boolean } = {}): PageState {
    const { page } = this;
    const reader = this.#state.status === 'ready' && this.#state.reader;
    this.#set({ status: 'reading', page, startedAt: this.#world.now() });
    const { anyway = false, ...choice } = options;
    const result = this.#tryRead({ ...choice, anyway });
    if (result.ok) {
      this.#revision += 1;
      return this.#set({
        status: 'ready',
        page,
        revision: this.#revision,
        article: result.value,
        reader,
        outdated: false,
      });
    }
    const { code, detail } = result.error;
    return this.#set({ status: 'failed', page, code, ...(detail && { detail }) });
  }

  #tryRead(options: Parameters<SessionWorld['read']>[0]): Result<Article, ArticleError> {
    try {
      return this.#world.read(options);
    } catch (error) {
      // A bug of ours: the page is untouched, and its text must not get into a report.
      const detail = error instanceof Error ? `${error.name} at ${firstPlace(error)}` : typeof error;
      return { ok: false, error: { code: 'failed', detail } };
    }
  }

  /** The address changed within the document: what is known belongs to the page before. */
  navigated(): PageState {
    const page = { ...this.page, navigation: this.page.navigation + 1 };
    if (this.#state.status === 'ready') return this.#set({ ...this.#state, page, outdated: true });
    return this.#set({ status: 'idle', page });
  }

  showReader(reader: boolean): PageState {
    if (this.#state.status !== 'ready' || this.#state.reader === reader) return this.#state;
    return this.#set({ ...this.#state, reader });
  }

  restore(choice: BlockChoice): PageState {
    return this.#change((article) =>
      restoreBlocks(
        article,
        idsOf(article, choice, (block) => block.removal),
      ),
    );
  }

  /** Cuts restored blocks again; of blocks that were never cut, only those named by id ("remove this"). */
  remove(choice: BlockChoice): PageState {
    return this.#change((article) => {
      const ids = 'ids' in choice ? new Set(choice.ids) : idsOf(article, choice, (block) => block.restored);
      return { ...article, blocks: article.blocks.map((block) => (ids.has(block.id) ? cut(block) : block)) };
    });
  }

  #change(edit: (article: Article) => Article): PageState {
    if (this.#state.status !== 'ready') return this.#state;
    const article = edit(this.#state.article);
    this.#revision += 1;
    return this.#set({ ...this.#state, article, revision: this.#revision });
  }

  #set(state: PageState): PageState {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
    return state;
  }
}

/** Where in our own files: "reader.js:1:4711"; never the message, which may quote the page. */
function firstPlace(error: Error): string {
  return /[\w-]{1,40}\.js:\d{1,9}(:\d{1,9})?/.exec((error.stack ?? '').slice(0, 4000))?.[0] ?? 'unknown place';
}

function idsOf(
  article: Article,
  choice: BlockChoice,
  removalOf: (block: Block) => Removal | undefined,
): ReadonlySet<number> {
  if ('ids' in choice) return new Set(choice.ids);
  const chosen = article.blocks.filter((block) => {
    const removal = removalOf(block);
    return removal && ('all' in choice || removal.category === choice.category);
  });
  return new Set(chosen.map((block) => block.id));
}

const BY_READER: Removal = { rule: 'reader', category: 'other', reason: 'reader' };

function cut(block: Block): Block {
  if (block.removal) return block;
  const { restored, ...rest } = block;
  return { ...rest, removal: restored ?? BY_READER };
}
