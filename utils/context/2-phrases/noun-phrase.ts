import type { Token } from './types.ts';

/** A run of modifiers and nouns without its article. Token indexes, `to` exclusive; the head is the last token. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

const isNominal = (token: Token) => token.tag === 'NOUN' || token.tag === 'PROPN';
const isHyphen = (token: Token | undefined) => token?.glued && (token.text === '-' || token.text === '–');
/** Plurals that stand before nouns too: "data cap", "police car". */
const UNCHANGED =
  /^(?:data|police|news|aircraft|series|staff|headquarters|games|sports|sales|arms|goods|savings|earnings|species|people)$/i;
const WHEN =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:today|yesterday|tomorrow|tonight|overnight|nationwide|worldwide)$/;
const PARTICIPLE = /(?:ed|ing|en)$/;

/** How many tokens a sign or number inside a phrase takes with it: hyphens ("Covid-19 tests"), apostrophes, numbers of names ("737 Max jets"); 0 where it ends the phrase. */
function inside(tokens: readonly Token[], q: number, begun: boolean, headed: boolean): number {
  const token = tokens[q];
  const next = tokens[q + 1];
  // "737 Max jets", "A320 jets"
  if (token?.kind === 'number') return begun && (next?.tag === 'PROPN' || token.glued) ? 1 : 0;
  if (isHyphen(token) && begun && next?.glued) return next.kind === 'number' ? 2 : 1;
  return headed && token?.glued && /^['’]$/.test(token.text) ? 1 : 0;
}

/** Does the modifier at `q` belong to a phrase without a head yet, or (adjectives, "and" in names) go on after one? */
function isModifier(
  tokens: readonly Token[],
  q: number,
  k: number,
  head: number,
  plural: (word: string) => boolean,
): boolean {
  const token = tokens[q];
  const next = tokens[q + 1];
  if (!token) return false;
  if (token.tag === 'ADJ' || token.tag === 'NUM')
    return head < 0 || (!plural(tokens[head]?.text ?? '') && next !== undefined && isNominal(next));
  if ((token.tag === 'VERB' || token.tag === 'AUX') && PARTICIPLE.test(token.lower)) return head < 0;
  // "very large fines", "gas-only options", "badly needed help"
  if (token.tag === 'ADV') return head < 0 && (next?.tag === 'ADJ' || next?.tag === 'VERB' || token.text.includes('-'));
  if (token.lower !== 'and') return false;
  // "digital and physical sales"; "Kia and Hyundai vehicles"
  const adjectives = next?.tag === 'ADJ' && tokens[q + 2] !== undefined && isNominal(tokens[q + 2] as Token);
  if (head < 0) return q > k && (next?.tag === 'ADJ' || next?.tag === 'NOUN');
  // "secret military and diplomatic files"
  if (adjectives && head === q - 1 && head > k && !plural(tokens[head]?.text ?? '')) return true;
  return tokens[head]?.tag === 'PROPN' && next?.tag === 'PROPN' && tokens[q + 2]?.tag === 'NOUN';
}

/** The noun phrase that begins at token `k` (articles and quantity words before it are the caller's): nouns and modifiers up to the last noun. */
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
    if (token.kind !== 'word') {
      const size = inside(tokens, q, q > k, head >= 0);
      if (size === 0) break;
      // "V12": the number is the end of the name
      if (token.kind === 'number' && token.glued && head === q - 1) head = q;
      q += size;
      continue;
    }
    // "arrested six people Monday"
    if (stopAt(token, q) || (head >= 0 && WHEN.test(token.lower))) break;
    const next = tokens[q + 1];
    const plain = q === k && token.tag === 'VERB' && plural(token.text) && next?.tag !== 'DET';
    if (isNominal(token) || plain) {
      // After a plural the phrase is over, unless a noun goes on that a clause does not need as its verb ("sales figures", "fouls prove it").
      const ended =
        head >= 0 &&
        head === q - 1 &&
        (tokens[head]?.tag !== 'PROPN' || head === k) &&
        !UNCHANGED.test(tokens[head]?.text ?? '');
      const after = ended && plural(tokens[head]?.text ?? '') && token.tag === 'NOUN';
      if (after && (!plural(token.text) || next?.tag === 'PRON' || next?.tag === 'DET')) break;
      head = q;
    } else if (!isModifier(tokens, q, k, head, plural)) break;
    q++;
  }
  return head < 0 ? undefined : { from: k, to: head + 1 };
}
