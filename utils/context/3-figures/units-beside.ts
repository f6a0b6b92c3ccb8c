import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { isSterling } from './senses.ts';
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

/** "a pick or two", "another week or two": what the number counts stands before it. */
export function nounBeforeOr(tokens: readonly Token[], { from, to, spelt, value }: Numeral): NounPhrase | undefined {
  if (tokens[from - 1]?.lower !== 'or') return undefined;
  const noun = tokens[from - 2];
  const led = [3, 4].some((back) => /^(?:an?|another|one)$/.test(tokens[from - back]?.lower ?? ''));
  const ends = !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.tag ?? 'PUNCT');
  const idiom = spelt && (value === 2 || value === 3) && led && ends;
  return idiom && noun?.tag === 'NOUN' ? { from: from - 2, to: from - 1 } : undefined;
}

/** Millions of pounds are money, and so are fewer where the sentence is of prices, unless they are pounds of something. */
export function poundsOf(tokens: readonly Token[], unit: Unit, scaled: boolean): Unit {
  const written = tokens[unit.to - 1]?.lower ?? '';
  const money =
    unit.name === 'pound-mass' &&
    /^pounds?$/.test(written) &&
    tokens[unit.to]?.lower !== 'of' &&
    (scaled || (written === 'pounds' && isSterling(tokens)));
  return money ? { ...unit, name: 'pound sterling' } : unit;
}
