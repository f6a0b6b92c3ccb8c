import type { Article, ArticleErrorCode, Notice } from '../../utils/article/types.ts';
import type { Context } from '../../utils/context/types.ts';
import type { ModelState } from '../../utils/platform/context-engine.ts';
import type { PanelView } from '../../utils/platform/panel-session.ts';

/** What a panel shows of a tab; each has its own words. */
export type PanelState =
  /** Nothing known yet: the first moments of a surface. */
  | { readonly status: 'starting' }
  /** The page has a script, but nobody asked it to read; or there is none and no permission. */
  | { readonly status: 'idle' | 'not-asked' | 'restricted' }
  | { readonly status: 'reading'; readonly startedAt: number }
  | ReadyState
  | { readonly status: 'failed'; readonly code: ArticleErrorCode; readonly detail?: string };

export interface ReadyState {
  readonly status: 'ready';
  readonly article: Article;
  /** Undefined while it is being found. After a change of the article the one before stays until the new one is there. */
  readonly context?: Context;
  readonly model?: ModelState;
  /** The context has actors alone so far. */
  readonly partial?: boolean;
  /** Is the reader on screen? */
  readonly reader: boolean;
  /** The address changed since. */
  readonly outdated: boolean;
}

/** The notices after which a story is shown only when the reader insists. */
const HOLDS: ReadonlySet<Notice> = new Set(['front-page']);

export const isHeld = (article: Article): boolean => article.notices.some((notice) => HOLDS.has(notice));

/** Expected failures of reading in the words a notice has. */
export const noticeOfError = (code: ArticleErrorCode): Notice | 'restricted' | 'failed' =>
  (({ 'no-article': 'front-page', 'too-large': 'time-limit', 'not-html': 'restricted', failed: 'failed' }) as const)[
    code
  ];

/** What a panel shows of what is known of a tab. */
export function panelStateOf(view: PanelView): PanelState {
  const { state, found } = view;
  if (!state) return { status: 'starting' };
  if (state.status !== 'ready') return state;
  const { article, reader, outdated } = state;
  const known = found && { context: found.context, model: found.model, partial: found.partial ?? false };
  return { status: 'ready', article, reader, outdated, ...known };
}
