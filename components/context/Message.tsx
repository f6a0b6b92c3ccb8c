import type { ComponentChildren } from 'preact';

interface Props {
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** What is the matter, and what can be done about it. */
export const Message = ({ text, children }: Props) => (
  <div class="message">
    <p>{text}</p>
    {children}
  </div>
);
