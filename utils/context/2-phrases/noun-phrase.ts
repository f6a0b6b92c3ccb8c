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
        q += tokens[q + 1]?.kind === 'number' ? 2 : 1; // "Covid-19 tests"
        continue;
      }
      if ((token.text === "'" || token.text === '’') && token.glued && head >= 0) {
        q++;
        continue;
      }
      break;
    }
    if (token.kind === 'number') {
      // "new 737 Max jets"
      if (q > k && tokens[q + 1]?.tag === 'PROPN') {
        q++;
        continue;
      }
      break;
    }
    if (stopAt(token, q)) break;
    const next = tokens[q + 1];
    const first = q === k;
    const verbal = token.tag === 'VERB' || token.tag === 'AUX';
    if (isNominal(token) || (first && verbal && plural(token.text) && next?.tag !== 'DET')) {
      // After a plural the phrase is over, unless a noun goes on that a clause does not need as its verb ("sales figures", "fouls prove it").
      if (head >= 0 && head === q - 1 && plural(tokens[head]?.text ?? '') && token.tag === 'NOUN') {
        if (!plural(token.text) || next?.tag === 'PRON' || next?.tag === 'DET') break;
      }
      head = q;
    } else if (token.tag === 'ADJ' || token.tag === 'NUM') {
      if (head >= 0 && (plural(tokens[head]?.text ?? '') || next === undefined || !isNominal(next))) break;
    } else if (verbal && PARTICIPLE.test(token.lower)) {
      if (head >= 0) break;
    } else if (
      token.tag === 'ADV' &&
      head < 0 &&
      (next?.tag === 'ADJ' || next?.tag === 'VERB' || token.text.includes('-'))
    ) {
      // "very large fines", "gas-only options", "badly needed help"
    } else if (token.lower === 'and' && head < 0 && !first && (next?.tag === 'ADJ' || next?.tag === 'NOUN')) {
      // "digital and physical sales"
    } else if (
      token.lower === 'and' &&
      head >= 0 &&
      tokens[head]?.tag === 'PROPN' &&
      next?.tag === 'PROPN' &&
      tokens[q + 2]?.tag === 'NOUN'
    ) {
      // "Kia and Hyundai vehicles"
    } else break;
    q++;
  }
  return head < 0 ? undefined : { from: k, to: head + 1 };
}
