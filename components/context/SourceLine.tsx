import type { Article } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { PageText } from './PageText.tsx';

interface Props {
  readonly article: Article;
  readonly t: Translate;
}

/** Who publishes it, and whose story it is when it is a repost. */
export function SourceLine({ article, t }: Props) {
  const site = article.siteName?.trim() || hostOf(article.url);
  const { source } = article;
  if (!site && !source) return null;
  return (
    <p class="source">
      {site && <PageText text={site} max={60} lang={article.lang} />}
      {source && source !== site && (
        <>
          {site && ' · '}
          {t('panel_reposting')} <PageText text={source} max={60} lang={article.lang} />
        </>
      )}
    </p>
  );
}

/** The host of an address as people say it; '' when there is none. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.protocol.startsWith('http') ? parsed.hostname.replace(/^www\./, '') : '';
}
