import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import { readNumeral } from './numbers.ts';
import { readUnit, type Unit } from './units.ts';

/** Units that do not stand right behind their number, or that only the words around it tell apart. */

/** "half an hour", "a quarter of a mile", "1/16 of a US pint". `k` is the token behind the part. */
export function unitOfPart(tokens: readonly Token[], k: number, language: Language): Unit | undefined {
  const { words } = language;
  let at = k;
  if (words.of.includes(tokens[at]?.lower ?? '')) at++;
  if (!words.articles.includes(tokens[at]?.lower ?? '')) return undefined;
  at++;
  return readUnit(tokens, /^(?:us|uk|imperial)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at, language);
}

/** "um 300 Millionen auf 4,2 Milliarden Euro": money named behind the second number alone. `k` is the token behind the first. */
export function unitAhead(tokens: readonly Token[], k: number, language: Language): Unit | undefined {
  const { words } = language;
  if (!words.reaching.includes(tokens[k]?.lower ?? '')) return undefined;
  const second = readNumeral(tokens, k + 1, words);
  if (!second?.scaled) return undefined;
  const at = words.of.includes(tokens[second.to]?.lower ?? '') ? second.to + 1 : second.to;
  const unit = readUnit(tokens, at, language);
  return unit && language.moneyNames.has(unit.name) ? { name: unit.name, to: k } : undefined;
}

/** Millions of pounds are money, unless they are pounds of something. */
export function poundsOf(tokens: readonly Token[], unit: Unit): Unit {
  const written = tokens[unit.to - 1]?.lower ?? '';
  const money = unit.name === 'pound-mass' && /^pounds?$/.test(written) && tokens[unit.to]?.lower !== 'of';
  return money ? { ...unit, name: 'pound sterling' } : unit;
}

const YOUNG =
  /^(?:children|child|kids|boys|girls|babies|infants|adults|people|men|women|those|anyone|everyone|players|drivers|voters|patients)$/;

/** A bare number that is somebody's age: "he was 35", "when she turned 40". English. */
export function isAgeAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number | readonly [number, number],
  { words }: Language,
): boolean {
  if (words.tag !== 'en' || typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 115)
    return false;
  const next = tokens[to];
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
