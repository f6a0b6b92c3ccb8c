import type { Article } from '../../utils/article/types.ts';
import type { Context, Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { proofOf } from './text.ts';

interface Props {
  readonly article: Article;
  readonly context: Context;
  readonly span: Span;
  readonly t: Translate;
  readonly onJump: (span: Span) => void;
}

/** The sentence that proves a claim, with the words marked; pressing it goes to that place in the story. */
export function ProofButton({ article, context, span, t, onJump }: Props) {
  const { before, marked, after } = proofOf(article, context, span);
  return (
    <button type="button" class="proof" title={t('panel_jump')} onClick={() => onJump(span)}>
      <bdi lang={article.lang} dir="auto">
        {before}
        <mark>{marked}</mark>
        {after}
      </bdi>
    </button>
  );
}
