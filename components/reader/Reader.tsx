import type { VNode } from 'preact';
import type { Article } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { PageState } from '../../utils/platform/messages.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { Notices } from '../context/Notices.tsx';
import { StateMessage } from '../context/StateMessage.tsx';
import { isHeld } from '../context/state.ts';
import { Bar } from './Bar.tsx';
import { barButtons, closeButton } from './bar-buttons.ts';
import { Story } from './Story.tsx';
import { columnOf, isCjk } from './story-parts.ts';
import type { ReaderEvents, ReaderView } from './view.ts';

export interface ReaderProps {
  readonly t: Translate;
  readonly state: PageState;
  readonly settings: Settings;
  readonly view: ReaderView;
  readonly events: ReaderEvents;
}

/** The whole surface of the reader. Data in, events out. */
export function Reader({ t, state, settings, view, events }: ReaderProps): VNode {
  const article = state.status === 'ready' ? state.article : undefined;
  const held = article !== undefined && isHeld(article) && !view.insisted;
  return (
    <div
      class={`reader${view.removing ? ' removing' : ''}${settings.lineFocus ? ' line-focus' : ''}`}
      data-font={settings.font}
      style={variables(settings, article)}
    >
      <div class="top" lang={t.lang} dir={t.dir}>
        <Bar t={t} buttons={article && !held ? barButtons(article, view, t, events) : [closeButton(t, events)]} />
        {view.menu && (
          <section
            class="panel"
            key={view.menu}
            tabIndex={-1}
            aria-label={view.menu === 'text' ? t('reader_text') : t('reader_keys')}
          />
        )}
      </div>
      <div class="main" tabIndex={-1}>
        <Content {...{ t, state, settings, view, events, held }} />
      </div>
      <aside class="drawer" hidden={!view.drawer} aria-label={t('reader_context')} lang={t.lang} dir={t.dir}>
        <div class="drawer-root" />
      </aside>
      {view.canGoBack && (
        <button type="button" class="go-back" lang={t.lang} onClick={events.onGoBack}>
          {t('reader_back')}
        </button>
      )}
      <p class="status" role="status" lang={t.lang} dir={t.dir}>
        {view.status}
        {view.undo && (
          <button type="button" class="plain" onClick={(event) => event.isTrusted && events.onUndo()}>
            {t('reader_undo')}
          </button>
        )}
      </p>
    </div>
  );
}

function Content({ t, state, settings, view, events, held }: ReaderProps & { readonly held: boolean }): VNode {
  const messages = {
    onRead: events.onReadAnyway,
    onReadAnyway: events.onReadAnyway,
    onShow: events.onReadAnyway,
    onStop: events.onClose,
    onCopyDetails: events.onCopyDetails,
    onChooseCandidate: events.onChooseCandidate,
  };
  if (state.status !== 'ready') {
    return (
      <div class="notices" lang={t.lang} dir={t.dir}>
        <StateMessage {...messages} state={state} t={t} shortcut="" />
      </div>
    );
  }
  const { article } = state;
  return (
    <>
      {article.notices.length > 0 && !view.insisted && (
        <div class="notices" lang={t.lang} dir={t.dir}>
          <Notices {...messages} article={article} t={t} />
        </div>
      )}
      {!held && (
        <article lang={article.lang} dir={article.dir} key={`${state.page.navigation} ${article.title}`}>
          <Story {...{ article, settings, t, events }} removing={view.removing} />
        </article>
      )}
    </>
  );
}

function variables(settings: Settings, article: Article | undefined): Record<string, string> {
  const cjk = isCjk(article?.lang);
  return {
    '--reader-size': `${settings.fontSize}px`,
    '--reader-line': String(settings.lineHeight),
    '--reader-width': columnOf(settings.lineWidth, cjk),
    '--reader-letter': `${settings.letterSpacing}em`,
    '--reader-word': `${settings.wordSpacing}em`,
  };
}
