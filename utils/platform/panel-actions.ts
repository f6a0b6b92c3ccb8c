import type { Article, RemovalCategory } from '../article/types.ts';
import type { Span } from '../context/types.ts';
import type * as Writers from '../export/index.ts';
import { bugReport } from './bug-report.ts';
import { copyText } from './clipboard.ts';
import type { Translate } from './i18n.ts';
import type { BlockChoice } from './messages.ts';
import { exportActions } from './panel-export.ts';
import type { PanelSession, PanelView } from './panel-session.ts';
import { forgetBlocks, isPrivate, keepKind, siteOf } from './sites.ts';

interface Surroundings {
  readonly session: () => PanelSession | undefined;
  readonly view: () => PanelView;
  readonly t: Translate;
  /** One polite line for what happened. */
  readonly say: (text: string) => void;
  readonly writers: typeof Writers;
  /** `ownRemovals` of the article room, whose functions this room may not import. */
  readonly ownRemovals: (article: Article, ids: readonly number[]) => readonly string[];
}

/** What popup and sidebar do when something is pressed in them. */
export function panelActions({ session, view, t, say, writers, ownRemovals }: Surroundings) {
  const article = (): Article | undefined => {
    const { state } = view();
    return state?.status === 'ready' ? state.article : undefined;
  };
  const found = () => {
    const story = article();
    // A file or a copy has the whole of it, or is not made yet.
    const context = view().found?.partial ? undefined : view().found?.context;
    return story && context && { article: story, context };
  };
  return {
    ...exportActions({ writers, found, t, say }),
    onRead: () => void session()?.read({ gesture: false }),
    onReadAnyway: () => void session()?.read({ anyway: true }),
    onShow: () => void session()?.toggleReader(true),
    onStop: () => void session()?.stop(),
    onToggleReader: () => void session()?.toggleReader(),
    onChooseCandidate: (index: number) => void session()?.chooseCandidate(index),
    onJump: async (span: Span) => {
      const found = await session()?.jump(span);
      say(found ? t('panel_jumped') : t('panel_jump_failed'));
    },
    onRestore: async (choice: BlockChoice) => {
      const story = article();
      const count = chosen(story, choice);
      const own = story && 'ids' in choice ? ownRemovals(story, choice.ids) : [];
      await session()?.restore(choice);
      await forgetBlocks(siteOf(story?.url ?? ''), own);
      say(t.plural('ledger_status_restored', count));
    },
    onRemove: async (choice: BlockChoice) => {
      await session()?.remove(choice);
      say(t('ledger_status_removed'));
    },
    // A private window leaves nothing behind.
    onKeepKind: isPrivate()
      ? undefined
      : async (category: RemovalCategory) => {
          const site = siteOf(article()?.url ?? '');
          await session()?.restore({ category });
          say((await keepKind(site, category)) ? t('ledger_status_kept') : t('store_failed'));
        },
    onCopyDetails: async () => {
      const copied = await copyText(bugReport(view().state));
      say(copied ? t('panel_copied') : t('panel_copy_failed'));
    },
  };
}

function chosen(article: Article | undefined, choice: BlockChoice): number {
  if ('ids' in choice) return choice.ids.length;
  const removed = article?.blocks.flatMap(({ removal }) => (removal ? [removal.category] : [])) ?? [];
  return 'category' in choice ? removed.filter((category) => category === choice.category).length : removed.length;
}
