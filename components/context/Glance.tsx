import type { Article } from '../../utils/article/types.ts';
import type { Context } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { PageText } from './PageText.tsx';
import { keyFigures, partiesOf, placesOf } from './standing.ts';

interface Props {
  readonly article: Article;
  readonly context: Context;
  readonly t: Translate;
}

const AT_A_GLANCE = 4;

/** The top actors and figures in two lines. */
export function Glance({ article, context, t }: Props) {
  const parties = partiesOf(article, context);
  const people = parties.filter(({ type }) => type === 'PER');
  const others = parties.filter(({ type }) => type !== 'PER');
  // The line is called "People": they come first. A story of countries alone has its countries.
  const actors = (parties.length > 0 ? [...people, ...others] : placesOf(article, context)).slice(0, AT_A_GLANCE);
  const figures = keyFigures(article, context).slice(0, AT_A_GLANCE - 1);
  const none = t('popup_none_found');
  return (
    <dl class="glance">
      <dt>{t('popup_people')}</dt>
      <dd dir={article.dir}>
        {!context.supports.actors && t('popup_not_available')}
        {context.supports.actors && actors.length === 0 && none}
        {actors.map(({ id, name }, n) => (
          <span key={id}>
            {n > 0 && <span aria-hidden="true"> · </span>}
            <PageText text={name} max={40} lang={article.lang} />
          </span>
        ))}
      </dd>
      <dt>{t('popup_figures')}</dt>
      <dd dir={article.dir}>
        {figures.length === 0 && none}
        {figures.map(({ id, text, concept }, n) => (
          <span key={id}>
            {n > 0 && <span aria-hidden="true"> · </span>}
            <b>
              <PageText text={text} max={30} lang={article.lang} />
            </b>{' '}
            <PageText text={concept} max={36} lang={article.lang} />
          </span>
        ))}
      </dd>
    </dl>
  );
}
