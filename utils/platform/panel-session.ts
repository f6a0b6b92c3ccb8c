import type { Article } from '../article/types.ts';
import type { Span } from '../context/types.ts';
import { cutAgain, putBack } from './block-choice.ts';
import type { ContextClient } from './context-client.ts';
import type { FoundContext } from './context-engine.ts';
import { type BlockChoice, type JumpPlace, listen, type PageKey, type PageTarget, sendToPage } from './messages.ts';
import { findActiveTab, readTabState, startReading, type TabState, toggleReader, watchActiveTab } from './tabs.ts';

/** What a popup or sidebar knows of the tab in front. */
export interface PanelView {
  readonly tabId: number | undefined;
  /** The tab's own title, where the browser tells it; shown until the story's is known. */
  readonly tabTitle: string;
  /** Undefined in the first moments after the tab came to the front. */
  readonly state: TabState | undefined;
  /** Belongs to `state.article`, or to the revision before it while the new one is being found. */
  readonly found: FoundContext | undefined;
  /** The reader insisted on reading this document. */
  readonly insisted: boolean;
}

export interface PanelSession {
  readonly read: (options?: { anyway?: boolean; gesture?: boolean; candidate?: number }) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly toggleReader: (on?: boolean) => Promise<void>;
  /** False when the place was not found. */
  readonly jump: (span: Span, place?: JumpPlace) => Promise<boolean>;
  readonly restore: (choice: BlockChoice) => Promise<void>;
  readonly remove: (choice: BlockChoice) => Promise<void>;
  readonly chooseCandidate: (index: number) => Promise<void>;
  readonly close: () => void;
}

interface Options {
  readonly windowId: number;
  readonly client: ContextClient;
  readonly onChange: (view: PanelView) => void;
  /** The popup was opened by a click, which lets it read the tab at once. */
  readonly gesture: boolean;
}

export const EMPTY_VIEW: PanelView = {
  tabTitle: '',
  tabId: undefined,
  state: undefined,
  found: undefined,
  insisted: false,
};

/** What is known of the tab in front, kept to one tab, one document and one revision: whatever belongs to another is dropped. */
function openView(client: ContextClient, onChange: (view: PanelView) => void) {
  let view: PanelView = EMPTY_VIEW;
  // Grows with every question about a tab: only the answer to the newest is shown.
  let sequence = 0;
  const show = (change: Partial<PanelView>): void => {
    view = { ...view, ...change };
    onChange(view);
  };

  const find = (state: Extract<TabState, { status: 'ready' }>, isAgain: boolean): void => {
    const take = (found: FoundContext | undefined): void => {
      const now = view.state;
      if (found && samePage(now, state) && now?.status === 'ready' && now.revision === state.revision) show({ found });
    };
    // The figures of the revision before are better than none: actors alone do not replace them.
    void client.find(state.article, isAgain ? undefined : take).then(take);
  };

  const accept = (state: TabState): void => {
    const before = view.state;
    const same = samePage(before, state);
    const kept = same && state.status === 'ready' ? view.found : undefined;
    const isKnown =
      kept && before?.status === 'ready' && state.status === 'ready' && before.revision === state.revision;
    // Asked before the panel is drawn: the analysis has a thread of its own.
    if (state.status === 'ready' && !isKnown) find(state, kept !== undefined);
    show({ state, found: kept, insisted: view.insisted && same });
  };

  return {
    now: () => view,
    show,
    /** Asks about the tab in front; an answer that comes after another tab did, or after a newer question, is dropped. */
    ask: async (question: (tabId: number) => Promise<TabState>): Promise<void> => {
      const { tabId } = view;
      if (tabId === undefined) return;
      sequence += 1;
      const mine = sequence;
      const state = await question(tabId);
      if (mine === sequence && tabId === view.tabId) accept(state);
    },
  };
}

type AskPage = (question: (target: PageTarget) => ReturnType<typeof sendToPage<'startReading'>>) => Promise<void>;

/** Changes of the article: shown before the page has answered, which on a long story is many frames later. What it answers counts. */
function openChanges(
  now: () => PanelView,
  show: (change: Partial<PanelView>) => void,
  askPage: AskPage,
  askAgain: () => Promise<void>,
) {
  // The page tells each change once, and its answer says the same: a long story is not sent twice.
  let asked = 0;
  let answered = 0;
  let told = 0;
  return {
    /** Is what the page tells now the answer to come? */
    expects: (): boolean => {
      if (asked === answered) return false;
      told += 1;
      return true;
    },
    make: async (
      type: 'restoreBlocks' | 'removeBlocks',
      choice: BlockChoice,
      edit: (article: Article, choice: BlockChoice) => Article,
    ): Promise<void> => {
      const { state } = now();
      if (state?.status === 'ready') show({ state: { ...state, article: edit(state.article, choice) } });
      asked += 1;
      await askPage((page) => sendToPage(page, type, choice));
      answered += 1;
      if (answered < asked) return;
      const more = told > asked;
      asked = answered = told = 0;
      if (more) await askAgain();
    },
  };
}

/** Follows the tab in front of one window. */
export async function openPanelSession({ windowId, client, onChange, gesture }: Options): Promise<PanelSession> {
  const { now, show, ask } = openView(client, onChange);
  const target = (tabId: number): PageTarget => ({ tabId, ...pageOf(now().state) });
  /** Asks the page's script; where it does not answer, what the tab is now. */
  const askPage: AskPage = (question) =>
    ask(async (tabId) => {
      const result = await question(target(tabId));
      return result.ok ? result.value : readTabState(tabId);
    });

  const follow = async (tabId: number): Promise<void> => {
    if (tabId !== now().tabId) show({ ...EMPTY_VIEW, tabId });
    await ask(readTabState);
  };

  const changes = openChanges(now, show, askPage, () => ask(readTabState));
  const stopListening = listen('panel', {
    changed: (_data, sender) => {
      if (sender.kind === 'page' && sender.tabId === now().tabId && !changes.expects()) void ask(readTabState);
      return undefined;
    },
  });
  const stopWatching = watchActiveTab(windowId, (tabId) => void follow(tabId));

  const read: PanelSession['read'] = async (options = {}) => {
    if (options.anyway) show({ insisted: true });
    await ask((tabId) => startReading(tabId, { gesture: false, ...options }));
    if (options.anyway) show({ insisted: true });
  };
  const tab = await findActiveTab(windowId);
  show({ tabId: tab?.id, tabTitle: tab?.title ?? '' });
  // Not awaited: a reading that takes long can be stopped.
  if (tab) void ask((tabId) => readIfNew(tabId, gesture));

  return {
    read,
    stop: () => askPage((page) => sendToPage(page, 'stopReading', {})),
    toggleReader: (on) => ask((tabId) => toggleReader(tabId, { gesture, ...(on !== undefined && { on }) })),
    jump: async (span, place = 'shown') => {
      const { tabId } = now();
      if (tabId === undefined) return false;
      const result = await sendToPage(target(tabId), 'jump', { span, place });
      return result.ok && result.value;
    },
    restore: (choice) => changes.make('restoreBlocks', choice, putBack),
    remove: (choice) => changes.make('removeBlocks', choice, cutAgain),
    chooseCandidate: (index) => askPage((page) => sendToPage(page, 'chooseCandidate', { index })),
    close() {
      stopListening();
      stopWatching();
      client.close();
    },
  };
}

/**
 * Opening a popup or the sidebar reads the page once, where the browser allows it: the popup may have closed before it could.
 * What the reader put back since is not lost to a second reading.
 */
async function readIfNew(tabId: number, gesture: boolean): Promise<TabState> {
  const state = await readTabState(tabId);
  const known = state.status === 'reading' || (state.status === 'ready' && !state.outdated);
  return known || state.status === 'restricted' ? state : startReading(tabId, { gesture });
}

const pageOf = (state: TabState | undefined): { page?: PageKey } =>
  state && 'page' in state ? { page: state.page } : {};

function samePage(a: TabState | undefined, b: TabState | undefined): boolean {
  if (!a || !b || !('page' in a) || !('page' in b)) return false;
  return a.page.document === b.page.document && a.page.navigation === b.page.navigation;
}
