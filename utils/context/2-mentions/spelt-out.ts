import type { Settled } from './settle.ts';
import type { Tagged } from './tag.ts';
import type { WordLook } from './words.ts';

const JOINING: ReadonlySet<string> = new Set(['&', 'and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** First token of the words before `end` whose capitals spell the letters (Schwartz and Hearst 2003), or -1. */
function spelling(looks: readonly WordLook[], end: number, sentence: number, letters: string): number {
  let left = letters.length;
  for (let i = end - 1; i >= sentence && left > 0; i--) {
    const { plain, isCapital } = looks[i] as WordLook;
    if (isCapital && plain[0] === letters[left - 1]) left--;
    else if (!JOINING.has(plain)) return -1;
    if (left === 0) return i;
  }
  return -1;
}

/**
 * "the Food and Drug Administration (FDA)": the letters in brackets say where the name begins, if the tagger found only its end.
 * Linear in the number of tokens.
 */
export function growToSpelling({ story }: Tagged, spans: readonly Settled[]): Settled[] {
  const { looks, sentences, sentenceOf } = story;
  const grown = spans.map((span) => {
    const [open, short, close] = [looks[span.to], looks[span.to + 1], looks[span.to + 2]];
    if (open?.plain !== '(' || close?.plain !== ')' || !short?.isUpper || short.length > 8) return span;
    const sentence = sentences[sentenceOf[span.from] as number] as number;
    const from = spelling(looks, span.to, sentence, short.plain.replaceAll('.', ''));
    return from >= 0 && from < span.from ? { ...span, from } : span;
  });
  return grown.filter((span, i) => {
    const next = grown.slice(i + 1, i + 4).find(({ from }) => from < span.to);
    return next === undefined;
  });
}
