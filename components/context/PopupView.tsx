import { removedBlocks } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { Ledger } from '../ledger/Ledger.tsx';
import { OtherStories } from './Candidates.tsx';
import type { PanelEvents } from './events.ts';
import { Glance } from './Glance.tsx';
import { Notices } from './Notices.tsx';
import { PageText } from './PageText.tsx';
import { hostOf, SourceLine } from './SourceLine.tsx';
import { StateMessage } from './StateMessage.tsx';
import { isHeld, type PanelState, type ReadyState } from './state.ts';

export interface PopupEvents extends PanelEvents {
  /** Called straight in the click: the browser wants a gesture for both. */
  readonly onOpenSidebar: () => void;
  readonly onAlways: (on: boolean) => void;
  readonly onOptions: () => void;
}

interface Props extends PopupEvents {
  readonly state: PanelState;
  readonly t: Translate;
  readonly tabTitle: string;
  readonly readerKeys: string;
  readonly sidebarKeys: string;
  readonly insisted: boolean;
  /** Is this site read automatically? Undefined while that is not known, or where it cannot be. */
  readonly always: boolean | undefined;
  readonly hasSidebar: boolean;
}

/** The popup: the way into the reader and the sidebar, and the story at a glance. */
export function PopupView(props: Props) {
  const { state, t, readerKeys, sidebarKeys, hasSidebar, onOpenSidebar, onOptions } = props;
  const readable = state.status !== 'restricted';
  return (
    <>
      <Head {...{ state, t, tabTitle: props.tabTitle }} />
      {readable && (
        <div class="actions">
          <button
            type="button"
            class="wide primary"
            aria-pressed={state.status === 'ready' && state.reader}
            onClick={props.onToggleReader}
          >
            <span class="grow">{t('popup_read_clean')}</span> <Keys keys={readerKeys} />
          </button>
          {hasSidebar && (
            <button type="button" class="wide" onClick={onOpenSidebar}>
              <span class="grow">{t('popup_open_sidebar')}</span> <Keys keys={sidebarKeys} />
            </button>
          )}
        </div>
      )}
      {state.status === 'ready' ? (
        <Story {...props} state={state} />
      ) : (
        <StateMessage {...props} state={state} shortcut={readerKeys} />
      )}
      <footer class="foot">
        <span>{t('popup_footer')}</span>
        <button
          type="button"
          class="icon"
          aria-label={t('popup_options')}
          title={t('popup_options')}
          onClick={onOptions}
        >
          <span aria-hidden="true">⚙</span>
        </button>
      </footer>
    </>
  );
}

/** The name of the button says the keys, as browsers' own menus do; hidden from its name, they stay its shortcut. */
const Keys = ({ keys }: { readonly keys: string }) =>
  keys ? (
    <span class="keys" aria-hidden="true">
      {keys}
    </span>
  ) : null;

type StoryProps = Props & { readonly state: ReadyState };

/** Stands there before the story is known, at its full height: a button must not move away under a click. */
function Head({ state, t, tabTitle }: Pick<Props, 'state' | 't' | 'tabTitle'>) {
  const article = state.status === 'ready' ? state.article : undefined;
  const title = article ? article.title || t('panel_untitled') : tabTitle || t('panel_title');
  return (
    <header class="head">
      <h1 class="two-lines">
        <PageText text={title} max={160} lang={article?.lang} />
      </h1>
      {article && <SourceLine article={article} t={t} />}
    </header>
  );
}

function Story({ state, t, always, insisted, onAlways, ...events }: StoryProps) {
  const { article } = state;
  // Two lines at once: people alone would move what stands below them.
  const context = state.partial ? undefined : state.context;
  const removed = removedBlocks(article).length;
  const restored = article.blocks.some((block) => block.restored);
  const host = hostOf(article.url);
  const shown = insisted || !isHeld(article);
  return (
    <>
      <Notices {...{ article, t }} {...events} />
      {shown && context && <Glance {...{ article, context, t }} />}
      {shown && !context && (
        <div class="skeleton" aria-hidden="true">
          <i />
          <i />
        </div>
      )}
      {removed + (restored ? 1 : 0) > 0 ? (
        <details class="removed">
          <summary>{t.plural('popup_removed', removed)}</summary>
          <Ledger {...{ article, t }} {...events} />
        </details>
      ) : (
        <p class="quiet">{t('panel_nothing_removed')}</p>
      )}
      <OtherStories {...{ article, t }} {...events} />
      {always !== undefined && host && (
        <label class="check">
          <input type="checkbox" checked={always} onChange={(e) => onAlways(e.currentTarget.checked)} />
          <span>{t('popup_always', host)}</span>
        </label>
      )}
    </>
  );
}
