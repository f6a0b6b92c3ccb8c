import type { Article } from '../../utils/article/types.ts';
import type { Context, Figure, Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { FigureItem } from './FigureItem.tsx';
import { ItemList } from './ItemList.tsx';
import { keyFigures, minorFigures } from './standing.ts';

interface Props {
  readonly article: Article;
  readonly context: Context;
  readonly t: Translate;
  readonly canSearch: boolean;
  readonly onJump: (span: Span) => void;
  readonly onCopy?: ((figure: Figure) => void) | undefined;
}

/** The figures that matter; trivial ones folded away. */
export function Figures({ article, context, t, canSearch, onJump, onCopy }: Props) {
  const minor = minorFigures(article, context);
  const list = {
    t,
    canSearch,
    keyOf: (figure: Figure) => `${figure.text}-${figure.mentions[0]?.block}-${figure.mentions[0]?.start}`,
    textOf: (figure: Figure) => `${figure.text} ${figure.concept}`,
    render: (figure: Figure) => <FigureItem {...{ figure, article, context, t, onJump, onCopy }} />,
  };
  return (
    <>
      <ItemList items={keyFigures(article, context)} empty={t('panel_figures_empty')} {...list} />
      {minor.length > 0 && (
        <details class="fold">
          <summary>
            {t('panel_minor_figures')} <span class="count">{t.number(minor.length)}</span>
          </summary>
          <ItemList items={minor} empty="" {...list} />
        </details>
      )}
    </>
  );
}
