import { Component, type VNode } from 'preact';
import type { Article, Block } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { afterPaint } from '../after-paint.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { CutMarker } from './CutMarker.tsx';
import { StoryBlock, type StoryBlockProps } from './StoryBlock.tsx';
import { JUMP } from './safe-fragment.ts';
import { firstScreen, leadBlocks, type StoryPart, storyParts } from './story-parts.ts';
import type { ReaderEvents } from './view.ts';

/** Blocks of a slice: the first screen is one, the rest follows in others, so that the first paint does not wait for the last paragraph. */
const SLICE = 60;

interface StoryProps {
  readonly article: Article;
  readonly settings: Settings;
  readonly t: Translate;
  readonly events: ReaderEvents;
  readonly removing: boolean;
}

interface Shown {
  /** How many slices are drawn. */
  readonly shown: number;
}

/** The story: its head, its kept blocks, and marks where something was cut. */
export class Story extends Component<StoryProps, Shown> {
  override state: Shown = { shown: 1 };
  #article: Article | undefined;
  #lead: readonly Block[] = [];
  #slices: readonly Slice[] = [];
  #first: number | undefined;
  #wait: (() => void) | undefined;

  override componentDidMount(): void {
    this.#goOn();
  }

  override componentDidUpdate({ article }: StoryProps, { shown }: Shown): void {
    if (article !== this.props.article || shown !== this.state.shown) this.#goOn();
  }

  override componentWillUnmount(): void {
    this.#wait?.();
  }

  #goOn(): void {
    this.#wait?.();
    this.#wait = afterPaint(() => {
      const { shown } = this.state;
      if (shown < this.#slices.length) this.setState({ shown: shown + 1 });
      else this.props.events.onComplete();
    });
  }

  #divide(article: Article): void {
    if (article === this.#article) return;
    this.#article = article;
    this.#lead = leadBlocks(article);
    const parts = storyParts(article);
    this.#first ??= idOf(parts[firstScreen(parts, this.props.settings, globalThis)]);
    this.#slices = slicesOf(parts, this.#first);
  }

  override render({ article, settings, t, events, removing }: StoryProps, { shown }: Shown): VNode {
    this.#divide(article);
    const look = {
      url: article.url,
      pictures: settings.pictures,
      tableLabel: t('reader_wide_box'),
      removable: removing,
    };
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: one listener for the links and blocks inside, which take the focus
      <div
        class="story"
        onClick={(event) => press(event, removing, events)}
        onKeyDown={(event) => enter(event, removing, events)}
      >
        <ArticleHead article={article} t={t} onChooseCandidate={events.onChooseCandidate}>
          {this.#lead.map((block) => (
            <StoryBlock key={`b${block.id}`} block={block} {...look} />
          ))}
        </ArticleHead>
        {this.#slices.slice(0, shown).map(([key, parts]) => (
          <StorySlice key={key} {...{ parts, t, look }} showCuts={settings.showCuts} onShow={events.onRestore} />
        ))}
      </div>
    );
  }
}

/** Where a part stands in the page, whatever of it was cut or put back; beyond the last for none. */
const idOf = (part: StoryPart | undefined): number =>
  (part?.type === 'block' ? part.block.id : part?.ids[0]) ?? Number.POSITIVE_INFINITY;

type Slice = readonly [number, readonly StoryPart[]];

/** Parted by their places in the page: a block that is put back changes its own slice and no other. */
function slicesOf(parts: readonly StoryPart[], first: number): readonly Slice[] {
  const slices = new Map<number, StoryPart[]>();
  for (const part of parts) {
    const id = idOf(part);
    const key = id < first ? -1 : Math.floor(id / SLICE);
    const slice = slices.get(key);
    if (slice) slice.push(part);
    else slices.set(key, [part]);
  }
  return [...slices];
}

const isSame = (a: StoryPart, b: StoryPart | undefined): boolean =>
  a.type === 'block' ? b?.type === 'block' && a.block === b.block : b?.type === 'cut' && `${a.ids}` === `${b.ids}`;

interface SliceProps {
  readonly parts: readonly StoryPart[];
  readonly look: Omit<StoryBlockProps, 'block'>;
  readonly showCuts: boolean;
  readonly t: Translate;
  onShow(ids: readonly number[]): void;
}

/** Drawn again only when its own parts or the look change: a slice that follows costs itself, not all before it. */
class StorySlice extends Component<SliceProps> {
  override shouldComponentUpdate({ parts, look, showCuts }: SliceProps): boolean {
    const now = this.props;
    const restyled = (Object.keys(look) as (keyof typeof look)[]).some((key) => look[key] !== now.look[key]);
    const same = parts.length === now.parts.length && parts.every((part, n) => isSame(part, now.parts[n]));
    return !same || showCuts !== now.showCuts || restyled;
  }

  override render({ parts, look, showCuts, t, onShow }: SliceProps): VNode {
    return (
      <>
        {parts.map((part) =>
          part.type === 'block' ? (
            <StoryBlock key={`b${part.block.id}`} block={part.block} {...look} />
          ) : (
            showCuts && <CutMarker key={`c${part.ids[0]}`} cut={part} t={t} onShow={onShow} />
          ),
        )}
      </>
    );
  }
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
