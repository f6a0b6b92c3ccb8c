import type { Token } from './types.ts';

/** A run of modifiers and nouns without its article. Token indexes, `to` exclusive; the head is the last token. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

const isNominal = (token: Token) => token.tag === 'NOUN' || token.tag === 'PROPN';
const isHyphen = (token: Token | undefined) => token?.glued && (token.text === '-' || token.text === '–');
const PARTICIPLE = /(?:ed|ing|en)$/;

/** The noun phrase that begins at token `k` (articles and quantity words before it are the caller's). Head-last languages: nouns and modifiers up to the last noun. */
export function nounPhraseAt(
  tokens: readonly Token[],
  k: number,
  stopAt: (token: Token, i: number) => boolean,
  plural: (word: string) => boolean,
): NounPhrase | undefined {
  let head = -1;
  let q = k;
  while (q < tokens.length && q - k < 9) {
    const token = tokens[q];
    if (!token) break;
    if (token.kind === 'mark') {
      if (isHyphen(token) && q > k && tokens[q + 1]?.glued) {
        q++;
        continue;
      }
      if ((token.text === "'" || token.text === '’') && token.glued && head >= 0) {
        q++;
        continue;
      }
      break;
    }
    if (stopAt(token, q)) break;
    if (isNominal(token)) {
      // After a plural the phrase is over, unless a name goes on ("World Cups" ends, "Sales Inc" does not).
      if (
        head >= 0 &&
        head === q - 1 &&
        plural(tokens[head]?.text ?? '') &&
        token.tag === 'NOUN' &&
        !plural(token.text)
      )
        break;
      head = q;
    } else if (token.tag === 'ADJ' || token.tag === 'NUM') {
      if (head >= 0 && plural(tokens[head]?.text ?? '')) break;
    } else if (token.tag === 'VERB' && PARTICIPLE.test(token.lower)) {
      if (head >= 0) break;
    } else if (token.tag === 'ADV' && head < 0 && tokens[q + 1]?.tag === 'ADJ') {
      // "very large fines"
    } else if (token.lower === 'and' && head < 0 && q > k && tokens[q + 1]?.tag === 'ADJ') {
      // "digital and physical sales"
    } else if (
      token.lower === 'and' &&
      head >= 0 &&
      tokens[head]?.tag === 'PROPN' &&
      tokens[q + 1]?.tag === 'PROPN' &&
      tokens[q + 2]?.tag === 'NOUN'
    ) {
      // "Kia and Hyundai vehicles"
    } else break;
    q++;
  }
  return head < 0 ? undefined : { from: k, to: head + 1 };
}
