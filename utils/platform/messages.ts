import { browser } from 'wxt/browser';
import type { Article, ArticleErrorCode, RemovalCategory } from '../article/types.ts';
import type { Span } from '../context/types.ts';
import { fail, ok, type Result } from '../result.ts';
import type { FoundContext } from './context-engine.ts';
import { type Sender, senderOf } from './sender.ts';
import { anything, count, either, oneOf, optional, parse, record, type Shape, text } from './shape.ts';
import { PAGE_RESPONSES, REQUESTS } from './shapes.ts';

/** Which reading of which document: an answer or a notification about another one is stale. */
export interface PageKey {
  /** Random, new with every document the script is put into. */
  readonly document: string;
  /** Grows when the address changes without a new document (a single-page app). */
  readonly navigation: number;
}

/** What the page's script knows. `not-asked` and `restricted` are told by `tabs.ts`, where no script answers. */
export type PageState =
  | { readonly status: 'idle'; readonly page: PageKey }
  | { readonly status: 'reading'; readonly page: PageKey; readonly startedAt: number }
  | {
      readonly status: 'ready';
      readonly page: PageKey;
      /** Grows with every change of `article` (a block put back, another story chosen). */
      readonly revision: number;
      readonly article: Article;
      /** Is the reader on screen? */
      readonly reader: boolean;
      /** The address changed since: what is shown belongs to the page before ("Read again"). */
      readonly outdated: boolean;
    }
  | {
      readonly status: 'failed';
      readonly page: PageKey;
      readonly code: ArticleErrorCode;
      /** For a bug report: never page text. */
      readonly detail?: string;
    };

/** Blocks of the article by `Block.id`, all of a category, or every one. */
export type BlockChoice =
  | { readonly ids: readonly number[] }
  | { readonly category: RemovalCategory }
  | { readonly all: true };

export type FontName = 'opendyslexic-400' | 'opendyslexic-700';
/**
 * `reader-article` reads, `reader-opinion` is asked where no story was found, `reader-view` draws, `reader-panel` is the sidebar inside the
 * reader, `reader-jump` shows a place in the page itself.
 */
export type ReaderPart = 'reader-article' | 'reader-opinion' | 'reader-view' | 'reader-panel' | 'reader-jump';
export type JumpPlace = 'reader' | 'original' | 'shown';
type Nothing = Record<never, never>;

/** Every message there is, by who answers it: what is sent, and what comes back. Nothing else is accepted. */
export interface Messages {
  /** Answered by the script in the top frame of a tab; asked by the extension's own pages and background only. */
  page: {
    readState: { request: Nothing; response: PageState };
    /** Reads the page (again): answers at once with `reading`, or with the end if that comes soon. `anyway` lifts the guards. */
    startReading: { request: { candidate?: number; anyway?: boolean }; response: PageState };
    stopReading: { request: Nothing; response: PageState };
    /** Shows or leaves the reader, reading first if needed; without `on` it toggles. */
    /** `unasked`: by the site's own permission, not by a gesture: then only what is surely an article is shown. */
    toggleReader: { request: { on?: boolean; unasked?: boolean }; response: PageState };
    /** Scrolls to a span and highlights it; false when it was not found there. `shown`: the reader if it is on, else the page. */
    jump: { request: { span: Span; place: JumpPlace }; response: boolean };
    restoreBlocks: { request: BlockChoice; response: PageState };
    /** Cuts restored blocks again. */
    removeBlocks: { request: BlockChoice; response: PageState };
    chooseCandidate: { request: { index: number }; response: PageState };
  };
  /** Answered by the background; asked by the reader in a page, for its own tab only. */
  background: {
    /** The trained model is too large for a page: the reader sends the story it shows. */
    findContext: { request: { article: Article }; response: FoundContext };
    /** Puts another part of the reader into the page: what is drawn, and the panel that not everybody opens. */
    loadScript: { request: { name: ReaderPart }; response: boolean };
    /** Bytes of a font shipped with the extension, base64; '' when the file is missing. */
    loadFont: { request: { name: FontName }; response: string };
    /** A page that is read automatically is an article: put the reader in. False when it could not be shown. */
    openReader: { request: Nothing; response: boolean };
    /** The page fought the reader and won: words at the toolbar button. */
    sayDefeated: { request: Nothing; response: undefined };
    /** Where the reader was left, kept while the tab's session lasts: the block at the top. */
    rememberPlace: { request: { url: string; block: number }; response: undefined };
    recallPlace: { request: { url: string }; response: number };
  };
  /** Heard by popup and sidebar; told by the reader in a page. The tab is the sender's. */
  panel: {
    changed: { request: { page: PageKey; status: PageState['status']; revision: number }; response: undefined };
  };
}

export type Receiver = keyof Messages;
export type Request<R extends Receiver, K extends keyof Messages[R]> = Messages[R][K] extends { request: infer Q }
  ? Q
  : never;
export type Response<R extends Receiver, K extends keyof Messages[R]> = Messages[R][K] extends { response: infer A }
  ? A
  : never;

/** `absent`: nobody there to answer. `stale`: the page moved on. `refused`: not for this sender, or malformed. `failed`: a bug. */
export type MessageErrorCode = 'absent' | 'stale' | 'refused' | 'failed';

interface Envelope {
  readonly to: Receiver;
  readonly type: string;
  readonly data: unknown;
  /** Only messages to a page that were made from what it said before. */
  readonly page?: PageKey;
}

const PAGE_KEY = record({ document: text(), navigation: count });
const ENVELOPE = record({
  to: oneOf(['page', 'background', 'panel']),
  type: text(),
  data: anything,
  page: optional(PAGE_KEY),
});
const ANSWER = either<{ readonly ok: boolean; readonly value?: unknown; readonly error?: MessageErrorCode }>(
  record({ ok: oneOf([true]), value: anything }),
  record({ ok: oneOf([false]), error: oneOf(['absent', 'stale', 'refused', 'failed']) }),
);

export interface PageTarget {
  readonly tabId: number;
  /** Given: the page refuses the message as `stale` when it has moved on since. */
  readonly page?: PageKey;
}

/** Asks the script in a tab. Never throws. */
export async function sendToPage<K extends keyof Messages['page']>(
  target: PageTarget,
  type: K,
  data: Request<'page', K>,
): Promise<Result<Response<'page', K>, MessageErrorCode>> {
  const envelope: Envelope = { to: 'page', type, data, ...(target.page && { page: target.page }) };
  const answer = await answered<unknown>(() => browser.tabs.sendMessage(target.tabId, envelope, { frameId: 0 }));
  if (!answer.ok) return answer;
  const value = parse<unknown>(PAGE_RESPONSES[type], answer.value);
  return value.ok ? ok(value.value as Response<'page', K>) : fail('failed');
}

/** Asks the background, or tells the panels (nobody listening is `absent`, and no failure). Never throws. */
export async function send<R extends 'background' | 'panel', K extends keyof Messages[R] & string>(
  to: R,
  type: K,
  data: Request<R, K>,
): Promise<Result<Response<R, K>, MessageErrorCode>> {
  const envelope: Envelope = { to, type, data };
  return answered(() => browser.runtime.sendMessage(envelope));
}

async function answered<T>(ask: () => Promise<unknown>): Promise<Result<T, MessageErrorCode>> {
  try {
    const answer = parse(ANSWER, await ask());
    if (!answer.ok) return fail('absent');
    return answer.value.ok ? ok(answer.value.value as T) : fail(answer.value.error ?? 'failed');
  } catch {
    return fail('absent'); // the receiving end does not exist, the tab closed, the extension was updated
  }
}

type Handler<R extends Receiver, K extends keyof Messages[R]> = (
  data: Request<R, K>,
  sender: Sender,
) => Response<R, K> | Promise<Response<R, K>>;
export type Handlers<R extends Receiver> = { readonly [K in keyof Messages[R]]: Handler<R, K> };

/** Who may send to whom. The page's script is only believed about its own tab; a page's markup or other extensions never get here. */
const ALLOWED: { readonly [R in Receiver]: readonly Sender['kind'][] } = {
  page: ['extension'],
  background: ['page'],
  panel: ['page'],
};

/**
 * Answers the messages of one receiver. Messages of unknown type, of a sender that is not allowed or of the wrong shape are
 * refused; messages of other receivers are left to them. Returns how to stop listening.
 */
export function listen<R extends Receiver>(
  receiver: R,
  handlers: Handlers<R>,
  currentPage?: () => PageKey,
): () => void {
  // By callback, which every browser knows; a promise as the answer is known to Firefox and to newer Chrome only.
  const onMessage = (
    message: unknown,
    from: Parameters<typeof senderOf>[0],
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const envelope = parse(ENVELOPE, message);
    if (!envelope.ok || envelope.value.to !== receiver) return undefined;
    void answer(receiver, handlers, envelope.value as Envelope, senderOf(from), currentPage).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

async function answer<R extends Receiver>(
  receiver: R,
  handlers: Handlers<R>,
  envelope: Envelope,
  sender: Sender | undefined,
  currentPage?: () => PageKey,
): Promise<Result<unknown, MessageErrorCode>> {
  if (!sender || !ALLOWED[receiver].includes(sender.kind)) return fail('refused');
  const shapes: Readonly<Record<string, Shape<unknown>>> = REQUESTS[receiver];
  const shape = Object.hasOwn(shapes, envelope.type) ? shapes[envelope.type] : undefined;
  const data = shape && parse(shape, envelope.data);
  if (!data?.ok) return fail('refused');
  const now = currentPage?.();
  const asked = envelope.page;
  if (asked && now && (asked.document !== now.document || asked.navigation !== now.navigation)) return fail('stale');
  try {
    const handle = handlers[envelope.type as keyof Handlers<R>] as Handler<R, keyof Messages[R]>;
    return ok(await handle(data.value as Request<R, keyof Messages[R]>, sender));
  } catch (error) {
    console.error('Sidelight:', envelope.type, error);
    return fail('failed');
  }
}
