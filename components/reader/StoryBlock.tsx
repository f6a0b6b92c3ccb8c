import { Component, createRef, type VNode } from 'preact';
import type { Block } from '../../utils/article/types.ts';
import { toSafeFragment } from './safe-fragment.ts';

export interface StoryBlockProps {
  readonly block: Block;
  /** Address of the page: links to a place in it become jumps. */
  readonly url: string;
  readonly pictures: boolean;
  /** Name of the box a wide table scrolls in. */
  readonly tableLabel: string;
  /** Enter or a click removes it: then it takes the focus. */
  readonly removable: boolean;
}

/** One block of the story. Sanitised once; drawn again only when its markup changes, so that putting one back costs one. */
export class StoryBlock extends Component<StoryBlockProps> {
  readonly #element = createRef<HTMLDivElement>();

  override shouldComponentUpdate(next: StoryBlockProps): boolean {
    const now = this.props;
    return (['block', 'pictures', 'url', 'removable'] as const).some((key) => next[key] !== now[key]);
  }

  override componentDidMount(): void {
    this.#draw();
  }

  override componentDidUpdate(before: StoryBlockProps): void {
    const { block, pictures, url } = this.props;
    if (before.block.html !== block.html || before.pictures !== pictures || before.url !== url) this.#draw();
  }

  #draw(): void {
    const element = this.#element.current;
    if (!element) return;
    const { block, pictures, url } = this.props;
    element.replaceChildren(toSafeFragment(block.html, element.ownerDocument, { pictures, url }));
  }

  override render({ block, tableLabel, removable }: StoryBlockProps): VNode {
    const table = block.kind === 'table' || block.kind === 'code';
    return (
      <div
        ref={this.#element}
        class={`block ${block.kind}${block.role ? ` ${block.role}` : ''}${block.restored ? ' restored' : ''}`}
        data-block={block.id}
        {...(removable && { tabIndex: 0 })}
        {...(table && { tabIndex: 0, role: 'group', 'aria-label': tableLabel })}
      />
    );
  }
}
