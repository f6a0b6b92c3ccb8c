import { type Article, type Block, isStoryText } from '../../utils/article/types.ts';
import type { Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { PageText } from './PageText.tsx';

interface Props {
  readonly article: Article;
  readonly t: Translate;
  readonly onJump: (span: Span) => void;
}

/** The story's own headings; its title stands above them. */
export const headingsOf = (article: Article): readonly Block[] =>
  article.blocks.filter(
    (block) =>
      block.kind === 'heading' && isStoryText(block) && !['', article.title.trim()].includes(block.text.trim()),
  );

/** The headings of the story; each goes there. */
export function Outline({ article, t, onJump }: Props) {
  const headings = headingsOf(article);
  if (headings.length === 0) return <p class="quiet">{t('panel_outline_empty')}</p>;
  const top = Math.min(...headings.map((heading) => heading.level ?? 2));
  return (
    <ul class="outline">
      {headings.map((heading) => (
        <li key={heading.id} class={`depth-${Math.min((heading.level ?? 2) - top, 3)}`}>
          <button
            type="button"
            class="link"
            title={t('panel_jump')}
            onClick={() => onJump({ block: heading.id, start: 0, end: heading.text.length })}
          >
            <PageText text={heading.text} lang={article.lang} />
          </button>
        </li>
      ))}
    </ul>
  );
}
