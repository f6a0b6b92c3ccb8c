import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';

/** Numbers that are somebody's age though no unit says so. */

const YOUNG =
  /^(?:children|child|kids|boys|girls|babies|infants|adults|people|men|women|those|anyone|everyone|players|drivers|voters|patients)$/;

/** A bare number that is somebody's age: "he was 35", "when she turned 40". English. */
export function isAgeAt(
  tokens: readonly Token[],
  { from, number, to }: { readonly from: number; readonly number: number; readonly to: number },
  value: number | readonly [number, number],
  { words }: Language,
): boolean {
  if (words.tag !== 'en' || typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 115)
    return false;
  const next = tokens[to];
  if (isOfAges(tokens, number) && !(next && /^(?:NOUN|PROPN|NUM)$/.test(next.tag))) return true;
  if (
    next &&
    !/^(?:[.,;:!?”"’]|are|is|were|was|who|will|can|have|had|when|and|but|by|at|in|on|this|next|last|while|as|so|then|today)$/.test(
      next.lower,
    )
  )
    return false;
  if (next && /^[,.:]$/.test(next.text) && tokens[to + 1]?.kind === 'number') return false;
  // "children under five"
  const bound = /^(?:under|over|above|below)$/.test(tokens[from]?.lower ?? '') ? from - 1 : from - 2;
  if (/^(?:under|over|above|below)$/.test(tokens[bound + 1]?.lower ?? '') && YOUNG.test(tokens[bound]?.lower ?? ''))
    return true;
  const verb = tokens[from - 1]?.lower ?? '';
  if (!/^(?:is|was|be|['’]s|am|['’]m|turn(?:s|ed|ing)?)$/.test(verb)) return false;
  let k = from - 2;
  while (
    k >= 0 &&
    from - k < 5 &&
    /^(?:will|would|['’]ll|has|had|just|now|only|then|recently)$/.test(tokens[k]?.lower ?? '')
  )
    k--;
  return /^(?:he|she|i)$/.test(tokens[k]?.lower ?? '');
}

/** "life expectancy is around 73", "the average age rose to 43", "over the age of 65": said of an age, no other number between. */
function isOfAges(tokens: readonly Token[], from: number): boolean {
  const last = tokens[from - 1];
  if (!last || !/^(?:VERB|AUX|ADP|ADV)$/.test(last.tag)) return false;
  for (let k = from - 1; k >= 0 && from - k < 14; k--) {
    const token = tokens[k];
    if (!token || token.kind === 'number') return false;
    if (token.lower === 'age' || token.lower === 'expectancy') return true;
    if (token.kind === 'mark' && /^[;:,(]$/.test(token.text)) return false;
  }
  return false;
}

/** "under the age of 5 years", "six months of age": of what is measured in years the unit is then an age. */
export const isAgeOf = (tokens: readonly Token[], from: number, unit: string): boolean =>
  /^(?:year|month|week|day)$/.test(unit) && tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'age';
