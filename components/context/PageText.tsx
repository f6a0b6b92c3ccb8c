import { plainLine } from './text.ts';

interface Props {
  readonly text: string;
  /** At most this many UTF-16 units; the rest is an ellipsis. */
  readonly max?: number;
  /** BCP 47 of the page's t, for voices and fonts. */
  readonly lang?: string | undefined;
}

/** Words that come from a page: text only, capped, without control characters, and unable to turn our own words around. */
export const PageText = ({ text, max = 160, lang }: Props) => <bdi lang={lang}>{plainLine(text, max)}</bdi>;
