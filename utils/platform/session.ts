import { type Article, type ArticleError, isNothing, type ReadOptions } from '../article/types.ts';
import { fail, type Result } from '../result.ts';
import type { Steps } from '../steps.ts';
import { cutAgain, putBack } from './block-choice.ts';
import { drive } from './drive.ts';
import type { BlockChoice, PageKey, PageState } from './messages.ts';

/** What a session needs from outside, so that it can be tested without a page. */
export interface SessionWorld {
  /** Steps of reading the page as it is now. Without `anyway` it leaves off where no story is that long. */
  read(options: Pick<ReadOptions, 'candidate'> & { readonly anyway: boolean }): Steps<Result<Article, ArticleError>>;
  /** Milliseconds. */
  now(): number;
  random(): string;
  /** Lets the page go on. */
  pause(): Promise<void>;
  /** Fetches what `read` is done by; a promise only where that is not there yet. */
  prepare(): unknown;
  /** Fetches the second judge that `read` then asks; false when there is none. */
  findOpinion(): Promise<boolean>;
  /** Nobody reads any more: what was fetched may go. */
  release(): void;
}

/** Milliseconds of work after which reading stops by itself, and says so. "Read anyway" has none. */
const TIME_LIMIT = 2000;

/**
 * One document's reading: the state that the reader, the popup and the sidebar show. Lives in the page's script, because it must
 * outlive each of them and die with the document.
 */
export class Session {
  readonly #world: SessionWorld;
  readonly #listeners = new Set<(state: PageState) => void>();
  #state: PageState;
  /** What there was before the reading that is going on: what is there again when it is stopped. */
  #before: PageState;
  #revision = 0;
  /** How many readings were begun: only the newest counts. */
  #readings = 0;
  /** Was the second judge needed? It is asked in every reading from then on. */
  #hasOpinion = false;
  /** Is the reader on screen? */
  #reader = false;

  constructor(world: SessionWorld) {
    this.#world = world;
    this.#state = { status: 'idle', page: { document: world.random(), navigation: 0 } };
    this.#before = this.#state;
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

  /**
   * Reads the page now, in slices: a page that fits into one is read before this returns. The newest reading is the one that counts; the
   * promise of one that was overtaken or stopped gives what there is then.
   */
  async read(options: { candidate?: number; anyway?: boolean } = {}): Promise<PageState> {
    const { page } = this;
    this.#readings += 1;
    const mine = this.#readings;
    if (this.#state.status !== 'reading') this.#before = this.#state;
    this.#set({ status: 'reading', page, startedAt: this.#world.now() });
    const { anyway = false, ...choice } = options;
    const result = await this.#tryRead({ ...choice, anyway }, () => mine !== this.#readings);
    if (mine !== this.#readings) return this.#state;
    this.#world.release();
    if (!result) return this.#state;
    if (result.ok) return this.#show(result.value, page);
    const { code, detail } = result.error;
    return this.#set({ status: 'failed', page: this.page, code, ...(detail && { detail }) });
  }

  #show(article: Article, readFrom: PageKey): PageState {
    const { page } = this;
    this.#revision += 1;
    return this.#set({
      status: 'ready',
      page,
      revision: this.#revision,
      article,
      reader: this.#reader,
      outdated: page.navigation !== readFrom.navigation,
    });
  }

  /** Undefined when it was stopped on the way. */
  async #tryRead(
    options: Parameters<SessionWorld['read']>[0],
    isStopped: () => boolean,
  ): Promise<Result<Article, ArticleError> | undefined> {
    const { now, pause, read, prepare, findOpinion } = this.#world;
    try {
      const prepared = prepare();
      if (prepared instanceof Promise) await prepared;
      if (this.#hasOpinion) await findOpinion();
      if (isStopped()) return undefined;
      const limit = options.anyway ? Number.POSITIVE_INFINITY : TIME_LIMIT;
      const steps = (): ReturnType<typeof drive<Result<Article, ArticleError>>> =>
        drive(read(options), { now, pause, isStopped, limit });
      let driven = await steps();
      const isLost = driven.end === 'done' && isNothing(driven.value) && !this.#hasOpinion;
      if (isLost) this.#hasOpinion = await findOpinion();
      if (isLost && this.#hasOpinion && !isStopped()) driven = await steps();
      if (driven.end === 'limit') return fail({ code: 'too-large' });
      return driven.end === 'done' ? driven.value : undefined;
    } catch (error) {
      // A bug of ours: the page is untouched, and its text must not get into a report.
      const detail = error instanceof Error ? `${error.name} at ${firstPlace(error)}` : typeof error;
      return fail({ code: 'failed', detail });
    }
  }

  /** Leaves off reading: what was known before is there again. */
  stop(): PageState {
    if (this.#state.status !== 'reading') return this.#state;
    this.#readings += 1;
    this.#world.release();
    const { page } = this;
    const before = this.#before;
    if (before.status !== 'ready') return this.#set({ ...before, page });
    const outdated = before.outdated || page.navigation !== before.page.navigation;
    return this.#set({ ...before, page, reader: this.#reader, outdated });
  }

  /** The address changed within the document: what is known belongs to the page before. */
  navigated(): PageState {
    const page = { ...this.page, navigation: this.page.navigation + 1 };
    if (this.#state.status === 'ready') return this.#set({ ...this.#state, page, outdated: true });
    if (this.#state.status === 'reading') return this.#set({ ...this.#state, page });
    return this.#set({ status: 'idle', page });
  }

  showReader(reader: boolean): PageState {
    this.#reader = reader;
    if (this.#state.status !== 'ready' || this.#state.reader === reader) return this.#state;
    return this.#set({ ...this.#state, reader });
  }

  restore(choice: BlockChoice): PageState {
    return this.#change((article) => putBack(article, choice));
  }

  remove(choice: BlockChoice): PageState {
    return this.#change((article) => cutAgain(article, choice));
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
