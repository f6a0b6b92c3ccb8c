import { type Article, isStoryText, type Notice } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { Message } from './Message.tsx';
import { PageText } from './PageText.tsx';

interface Props {
  readonly article: Article;
  readonly t: Translate;
  readonly onReadAnyway: () => void;
  readonly onShow: () => void;
  readonly onChooseCandidate: (index: number) => void;
}

/** Seconds of work after which reading stops by itself. */
export const TIME_LIMIT = 2;

/** What should be known beside the story: how much of it is here, what else the page holds. */
export const Notices = ({ article, ...events }: Props) => (
  <>
    {article.notices.map((notice) => (
      <OneNotice key={notice} {...{ notice, article, ...events }} />
    ))}
  </>
);

function OneNotice({
  notice,
  article,
  t,
  onReadAnyway,
  onShow,
  onChooseCandidate,
}: Props & { readonly notice: Notice }) {
  const offer = (label: string, onOffer = onReadAnyway) => (
    <button type="button" onClick={onOffer}>
      {label}
    </button>
  );
  switch (notice) {
    case 'front-page':
      return <Message text={t('notice_front_page')}>{offer(t('offer_try_anyway'))}</Message>;
    case 'too-short': {
      const count = article.blocks.filter(isStoryText).length;
      return <Message text={t.plural('notice_too_short', count)}>{offer(t('offer_show_them'), onShow)}</Message>;
    }
    case 'partial':
      return <Message text={t('notice_partial')}>{offer(t('offer_show_what_is_here'), onShow)}</Message>;
    case 'time-limit':
      return <Message text={t('notice_time_limit', TIME_LIMIT)}>{offer(t('offer_read_anyway'))}</Message>;
    case 'several-articles':
      return (
        <Message text={t.plural('notice_several_articles', article.candidates.length)}>
          <Candidates {...{ article, t, onChooseCandidate }} />
        </Message>
      );
  }
}

const SHOWN = 12;

/** The stories of the page, likeliest first; the one being read is marked. */
function Candidates({ article, t, onChooseCandidate }: Pick<Props, 'article' | 't' | 'onChooseCandidate'>) {
  return (
    <ul class="candidates">
      {article.candidates.slice(0, SHOWN).map((candidate) => {
        const current = candidate.title !== '' && candidate.title === article.title;
        return (
          <li key={candidate.index}>
            <button
              type="button"
              class="proof"
              aria-current={current ? 'true' : undefined}
              onClick={() => onChooseCandidate(candidate.index)}
            >
              <b>
                <PageText text={candidate.title || candidate.preview} max={90} lang={article.lang} />
              </b>{' '}
              <span class="quiet">{t.plural('panel_words', candidate.words)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
