import type { ComponentChildren, VNode } from 'preact';
import type { Article } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { OtherStories } from '../context/Candidates.tsx';
import { readingMinutes } from './story-parts.ts';

interface ArticleHeadProps {
  readonly article: Article;
  readonly t: Translate;
  /** The standfirst, between the title and who published it. */
  readonly children: ComponentChildren;
  readonly onChooseCandidate: (index: number) => void;
}

/** Title, standfirst, source, byline, date and reading time. All of it is text of the page: shown as text. */
export function ArticleHead({ article, t, children, onChooseCandidate }: ArticleHeadProps): VNode {
  const { byline, publishedTime, siteName, source, title } = article;
  const site = siteName ?? (URL.canParse(article.url) ? new URL(article.url).hostname : '');
  const facts = [
    site,
    source && source !== site && t('reader_reposting', source),
    byline,
    publishedTime && t.date(publishedTime),
    t.plural('reader_minutes', readingMinutes(article)),
  ];
  return (
    <header class="head">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {children}
      <p class="facts">
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <div class="beside" lang={t.lang} dir={t.dir}>
        <OtherStories {...{ article, t, onChooseCandidate }} />
      </div>
    </header>
  );
}
