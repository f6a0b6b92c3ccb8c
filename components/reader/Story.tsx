import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { CutMarker } from './CutMarker.tsx';
import { StoryBlock } from './StoryBlock.tsx';
import { storyParts } from './story-parts.ts';

/** What fills the first screen; the rest follows in slices, so that the first paint does not wait for the last paragraph. */
const FIRST_SCREEN = 14;
const SLICE = 60;

interface StoryProps {
  readonly article: Article;
  readonly settings: Settings;
  readonly t: Translate;
  onRestore(ids: readonly number[]): void;
  /** Called once all blocks are there. */
  onComplete(): void;
}

/** The story: its kept blocks, and marks where something was cut. */
export function Story({ article, settings, t, onRestore, onComplete }: StoryProps): VNode {
  const parts = storyParts(article);
  const [limit, setLimit] = useState(FIRST_SCREEN);
  const complete = limit >= parts.length;
  useEffect(() => {
    if (complete) {
      onComplete();
      return undefined;
    }
    const timer = setTimeout(() => setLimit(limit + SLICE), 0);
    return () => clearTimeout(timer);
  }, [limit, complete]);
  return (
    <div class="story">
      {parts
        .slice(0, limit)
        .map((part) =>
          part.type === 'block' ? (
            <StoryBlock
              key={`b${part.block.id}`}
              block={part.block}
              url={article.url}
              pictures={settings.pictures}
              tableLabel={t('reader_wide_box')}
            />
          ) : (
            settings.showCuts && <CutMarker key={`c${part.ids[0]}`} cut={part} t={t} onShow={onRestore} />
          ),
        )}
    </div>
  );
}
