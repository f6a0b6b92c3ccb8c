import { type Article, isCertain } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { PageText } from './PageText.tsx';

interface Props {
  readonly article: Article;
  readonly t: Translate;
  readonly onChooseCandidate: (index: number) => void;
}

const SHOWN = 12;
/** The stories of the page, likeliest first; the one being read is marked. */
export function Candidates({ article, t, onChooseCandidate }: Props) {
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

/** One line that folds out: the page's other stories, where the one that is read is surely the one that was meant. */
export function OtherStories({ article, t, onChooseCandidate }: Props) {
  if (!article.notices.includes('several-articles') || !isCertain(article)) return null;
  return (
    <details class="stories">
      <summary>{t.plural('notice_several_articles', article.candidates.length)}</summary>
      <Candidates {...{ article, t, onChooseCandidate }} />
    </details>
  );
}
