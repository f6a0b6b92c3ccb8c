import type { ComponentChildren } from 'preact';

interface Props {
  /** Unique in the surface; names the heading for the section. */
  readonly id: string;
  readonly title: string;
  readonly count?: string | undefined;
  readonly children: ComponentChildren;
}

/** One part of the panel with its heading. */
export const Section = ({ id, title, count, children }: Props) => (
  <section class="section" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>
      {title}
      {count && <span class="count"> {count}</span>}
    </h2>
    {children}
  </section>
);
