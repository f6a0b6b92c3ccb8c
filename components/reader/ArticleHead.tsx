import type { VNode } from 'preact';
import type { Article } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { readingMinutes } from './story-parts.ts';

interface ArticleHeadProps {
  readonly article: Article;
  readonly t: Translate;
}

/** Source, title, byline, date and reading time. All of it is text of the page: shown as text. */
export function ArticleHead({ article, t }: ArticleHeadProps): VNode {
  const { byline, publishedTime, siteName, source, title } = article;
  const site = siteName ?? (URL.canParse(article.url) ? new URL(article.url).hostname : '');
  const facts = [byline, publishedTime && t.date(publishedTime), t.plural('reader_minutes', readingMinutes(article))];
  return (
    <header class="head">
      <p class="source">
        <bdi>{site}</bdi>
        {source && source !== site && <span>{t('reader_reposting', source)}</span>}
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="facts">
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
    </header>
  );
}
