import type { Article } from '../../utils/article/types.ts';
import type { Context, Figure, Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { MentionStepper } from './MentionStepper.tsx';
import { PageText } from './PageText.tsx';
import { ProofButton } from './ProofButton.tsx';
import { isKept, plainLine, textOf } from './text.ts';

interface Props {
  readonly figure: Figure;
  readonly article: Article;
  readonly context: Context;
  readonly t: Translate;
  readonly onJump: (span: Span) => void;
  readonly onCopy?: ((figure: Figure) => void) | undefined;
}

/** A bound ("more than") stands in the figure as written; a trend may stand anywhere in its sentence. */
const TRENDS = { '=': '', '~': '', '>': '', '<': '', up: 'figure_up', down: 'figure_down' } as const;

/** One reported number as the story writes it, with what it counts and who said so. */
export function FigureItem({ figure, article, context, t, onJump, onCopy }: Props) {
  const mentions = figure.mentions.filter((span) => isKept(article, span));
  const [first] = mentions;
  const { lang } = article;
  const trend = TRENDS[figure.change];
  const source = figure.source && textOf(article, figure.source.span, 100);
  return (
    <article class="item figure">
      <h3>
        <span class="value">
          <PageText text={figure.text} lang={lang} max={60} />
        </span>
        {figure.concept && (
          <span class="concept">
            {' '}
            <PageText text={figure.concept} lang={lang} />
          </span>
        )}
      </h3>
      {(trend || source || figure.when) && (
        <p class="quiet">
          {trend && <span>{t(trend)}</span>}
          {source && (
            <span>
              {t('figure_source')} <PageText text={source} lang={lang} />
            </span>
          )}
          {figure.when && (
            <span>
              <PageText text={textOf(article, figure.when, 60)} lang={lang} />
            </span>
          )}
        </p>
      )}
      {first && <ProofButton span={first} {...{ article, context, t, onJump }} />}
      <div class="row">
        <MentionStepper name={plainLine(figure.text, 60)} spans={mentions} t={t} onJump={onJump} />
        {onCopy && (
          <button type="button" class="link" onClick={() => onCopy(figure)}>
            {t('panel_copy_figure')}
            <span class="visually-hidden">: {plainLine(figure.text, 60)}</span>
          </button>
        )}
      </div>
    </article>
  );
}
