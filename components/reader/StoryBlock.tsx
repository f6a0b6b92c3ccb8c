import { Component, createRef, type VNode } from 'preact';
import type { Block } from '../../utils/article/types.ts';
import { toSafeFragment } from './safe-fragment.ts';

interface StoryBlockProps {
  readonly block: Block;
  /** Address of the page: links to a place in it become jumps. */
  readonly url: string;
  readonly pictures: boolean;
  /** Name of the box a wide table scrolls in. */
  readonly tableLabel: string;
}

/** One block of the story. Sanitised once; drawn again only when its markup changes, so that putting one back costs one. */
export class StoryBlock extends Component<StoryBlockProps> {
  readonly #element = createRef<HTMLDivElement>();

  override shouldComponentUpdate(next: StoryBlockProps): boolean {
    return next.block !== this.props.block || next.pictures !== this.props.pictures || next.url !== this.props.url;
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

  override render({ block, tableLabel }: StoryBlockProps): VNode {
    const table = block.kind === 'table' || block.kind === 'code';
    return (
      <div
        ref={this.#element}
        class={`block ${block.kind}${block.role ? ` ${block.role}` : ''}${block.restored ? ' restored' : ''}`}
        data-block={block.id}
        {...(table && { tabIndex: 0, role: 'region', 'aria-label': tableLabel })}
      />
    );
  }
}
