import type { Article } from '../../utils/article/types.ts';
import type { Context, Quote, Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { PageText } from './PageText.tsx';
import { plainLine, textOf } from './text.ts';

interface Props {
  readonly quote: Quote;
  readonly article: Article;
  readonly context: Context;
  readonly t: Translate;
  readonly onJump: (span: Span) => void;
  readonly onCopy?: ((quote: Quote) => void) | undefined;
}

const MAX_QUOTE = 600;

/** Speech, verbatim, with who said it or that this is unclear. */
export function QuoteItem({ quote, article, context, t, onJump, onCopy }: Props) {
  const [span] = quote.spans;
  const actor = quote.actor === undefined ? undefined : context.actors[quote.actor];
  const said = quote.speaker && textOf(article, quote.speaker, 100);
  const name = actor?.name ?? said;
  return (
    <article class="item">
      <h3>
        {name ? <PageText text={name} lang={article.lang} max={100} /> : t('panel_speaker_unclear')}
        {actor?.role && (
          <span class="kind">
            {' '}
            <PageText text={actor.role.text} lang={article.lang} max={80} />
          </span>
        )}
      </h3>
      {span && (
        <button type="button" class="proof quote" title={t('panel_jump')} onClick={() => onJump(span)}>
          <bdi lang={article.lang} dir="auto">
            {plainLine(quote.text, MAX_QUOTE)}
          </bdi>
        </button>
      )}
      {onCopy && (
        <button type="button" class="link" onClick={() => onCopy(quote)}>
          {t('panel_copy_quote')}
          <span class="visually-hidden">: {plainLine(quote.text, 60)}</span>
        </button>
      )}
    </article>
  );
}
