import { removedBlocks } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { Ledger } from '../ledger/Ledger.tsx';
import { Actors } from './Actors.tsx';
import { OtherStories } from './Candidates.tsx';
import { ExportBar } from './ExportBar.tsx';
import type { PanelEvents } from './events.ts';
import { Figures } from './Figures.tsx';
import { ItemList } from './ItemList.tsx';
import { Message } from './Message.tsx';
import { Notices } from './Notices.tsx';
import { headingsOf, Outline } from './Outline.tsx';
import { PageText } from './PageText.tsx';
import { QuoteItem } from './QuoteItem.tsx';
import { Section } from './Section.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StateMessage } from './StateMessage.tsx';
import { keyFigures, partiesOf, quotesOf } from './standing.ts';
import { isHeld, type PanelState, type ReadyState } from './state.ts';

interface Props extends PanelEvents {
  readonly state: PanelState;
  readonly t: Translate;
  /** The reader's shortcut as the browser has it; '' for none. */
  readonly shortcut: string;
  /** The reader insisted on a page that looks like no article. */
  readonly insisted: boolean;
  /** False inside a page, where the page would hear the keys. */
  readonly canSearch: boolean;
}

/** The whole sidebar: what is known of the page in front, each claim with its sentence. */
export function Panel(props: Props) {
  const { state, t, insisted } = props;
  if (state.status !== 'ready')
    return (
      <>
        <h1 class="visually-hidden">{t('panel_title')}</h1>
        <StateMessage {...props} state={state} />
      </>
    );
  return (
    <>
      <Head {...props} state={state} />
      <Notices {...props} article={state.article} />
      {(insisted || !isHeld(state.article)) && <Sections {...props} state={state} t={t} />}
    </>
  );
}

type ReadyProps = Props & { readonly state: ReadyState };

function Head({ state, t, onRead, onToggleReader, onChooseCandidate }: ReadyProps) {
  const { article, reader, outdated } = state;
  const removed = removedBlocks(article).length;
  return (
    <header class="head">
      <h1>
        <PageText text={article.title || t('panel_untitled')} max={200} lang={article.lang} />
      </h1>
      <SourceLine article={article} t={t} />
      {outdated && (
        <Message text={t('panel_page_changed')}>
          <button type="button" onClick={onRead}>
            {t('panel_read_again')}
          </button>
        </Message>
      )}
      <p class="row">
        <button type="button" aria-pressed={reader} onClick={onToggleReader}>
          {t('popup_read_clean')}
        </button>
        <span class="quiet">{removed > 0 ? t.plural('panel_cleaned', removed) : t('panel_nothing_removed')}</span>
      </p>
      <OtherStories {...{ article, t, onChooseCandidate }} />
    </header>
  );
}

function Sections({ state, t, canSearch, ...events }: ReadyProps) {
  const { article, context } = state;
  const claims = state.partial ? undefined : context;
  const { onJump, onExport } = events;
  const removed = removedBlocks(article).length;
  return (
    <>
      {context && <Support {...{ state, t }} />}
      <Section id="people" title={t('panel_people')} count={context && t.number(partiesOf(article, context).length)}>
        {context ? <Actors {...{ article, context, t, canSearch, onJump }} /> : <Waiting />}
      </Section>
      <Section id="figures" title={t('panel_figures')} count={claims && t.number(keyFigures(article, claims).length)}>
        {claims ? (
          <Figures {...{ article, context: claims, t, canSearch, onJump, onCopy: events.onCopyFigure }} />
        ) : (
          <Waiting />
        )}
      </Section>
      <Section id="quotes" title={t('panel_quotes')} count={claims && t.number(quotesOf(article, claims).length)}>
        {claims ? (
          <ItemList
            items={quotesOf(article, claims)}
            empty={t('panel_quotes_empty')}
            keyOf={(quote) => quote.id}
            textOf={(quote) => `${quote.text} ${claims.actors[quote.actor ?? -1]?.name ?? ''}`}
            render={(quote) => (
              <QuoteItem {...{ quote, article, context: claims, t, onJump, onCopy: events.onCopyQuote }} />
            )}
            {...{ t, canSearch }}
          />
        ) : (
          <Waiting />
        )}
      </Section>
      <Section id="outline" title={t('panel_outline')} count={t.number(headingsOf(article).length)}>
        <Outline {...{ article, t, onJump }} />
      </Section>
      <Section id="removed" title={t('panel_removed')} count={t.number(removed)}>
        <Ledger {...{ article, t }} {...events} />
      </Section>
      {onExport && (
        <Section id="export" title={t('panel_export')}>
          <ExportBar
            {...{ t, onExport }}
            onCopyMarkdown={events.onCopyMarkdown}
            onCopyCitation={events.onCopyCitation}
          />
        </Section>
      )}
    </>
  );
}

/** Which part of the analysis the story's language has. */
function Support({ state, t }: { readonly state: ReadyState; readonly t: Translate }) {
  const { context, model } = state;
  if (!context || (context.supports.actors && context.supports.figures)) return null;
  if (model === 'unavailable') return <Message text={t('panel_people_unavailable')} />;
  const language = t.language(context.lang);
  if (context.supports.figures) return <Message text={t('panel_people_unsupported', language)} />;
  return <Message text={t('panel_context_unsupported', language)} />;
}

const Waiting = () => (
  <div class="skeleton" aria-hidden="true">
    <i />
    <i />
  </div>
);
