import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { CutMarker } from './CutMarker.tsx';
import { StoryBlock } from './StoryBlock.tsx';
import { JUMP } from './safe-fragment.ts';
import { leadBlocks, storyParts } from './story-parts.ts';
import type { ReaderEvents } from './view.ts';

/** What fills the first screen; the rest follows in slices, so that the first paint does not wait for the last paragraph. */
const FIRST_SCREEN = 14;
const SLICE = 60;

interface StoryProps {
  readonly article: Article;
  readonly settings: Settings;
  readonly t: Translate;
  readonly events: ReaderEvents;
  readonly removing: boolean;
}

/** The story: its head, its kept blocks, and marks where something was cut. */
export function Story({ article, settings, t, events, removing }: StoryProps): VNode {
  const parts = storyParts(article);
  const [limit, setLimit] = useState(FIRST_SCREEN);
  const complete = limit >= parts.length;
  const look = {
    url: article.url,
    pictures: settings.pictures,
    tableLabel: t('reader_wide_box'),
    removable: removing,
  };
  useEffect(() => {
    if (complete) {
      events.onComplete();
      return undefined;
    }
    const timer = setTimeout(() => setLimit(limit + SLICE), 0);
    return () => clearTimeout(timer);
  }, [limit, complete, article]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: one listener for the links and blocks inside, which take the focus
    <div
      class="story"
      onClick={(event) => press(event, removing, events)}
      onKeyDown={(event) => enter(event, removing, events)}
    >
      <ArticleHead article={article} t={t} onChooseCandidate={events.onChooseCandidate}>
        {leadBlocks(article).map((block) => (
          <StoryBlock key={`b${block.id}`} block={block} {...look} />
        ))}
      </ArticleHead>
      {parts
        .slice(0, limit)
        .map((part) =>
          part.type === 'block' ? (
            <StoryBlock key={`b${part.block.id}`} block={part.block} {...look} />
          ) : (
            settings.showCuts && <CutMarker key={`c${part.ids[0]}`} cut={part} t={t} onShow={events.onRestore} />
          ),
        )}
    </div>
  );
}

function press(event: MouseEvent, removing: boolean, events: ReaderEvents): void {
  if (!event.isTrusted || !(event.target instanceof Element)) return;
  if (removing) {
    event.preventDefault();
    removeAt(event.target, events);
    return;
  }
  const link = event.target.closest<HTMLElement>(`[${JUMP}]`);
  if (!link) return;
  event.preventDefault();
  events.onFollow(link.getAttribute(JUMP) ?? '', link);
}

function enter(event: KeyboardEvent, removing: boolean, events: ReaderEvents): void {
  if (!removing || !event.isTrusted || event.key !== 'Enter' || !(event.target instanceof Element)) return;
  event.preventDefault();
  removeAt(event.target, events);
}

function removeAt(target: Element, events: ReaderEvents): void {
  const id = target.closest<HTMLElement>('[data-block]')?.dataset.block;
  if (id !== undefined) events.onRemoveBlock(Number(id));
}
