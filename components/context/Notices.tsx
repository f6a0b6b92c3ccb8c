import { type Article, isCertain, isStoryText, type Notice } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { Candidates } from './Candidates.tsx';
import { Message } from './Message.tsx';

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
      // `OtherStories` has them in one line.
      if (isCertain(article)) return null;
      return (
        <Message text={t.plural('notice_several_articles', article.candidates.length)}>
          <Candidates {...{ article, t, onChooseCandidate }} />
        </Message>
      );
  }
}
