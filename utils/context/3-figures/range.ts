import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { readUnit, type Unit } from './units.ts';

/** Both ends of a range and where it stops; `score` for "3-1". */
export interface Range {
  readonly value: readonly [number, number];
  readonly to: number;
  readonly score?: boolean;
}

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.text);
const isYear = (value: number) => Number.isInteger(value) && value >= 1500 && value <= 2100;

/** The second end of a range: "5 to 7 million", "1.2-1.5bn", "between 62 and 68", "$800,000 to $1.3 million", "from 20 mpg in 2008 to 29 mpg". */
export function readRange(
  tokens: readonly Token[],
  first: Numeral,
  unit: Unit | undefined,
  money: boolean,
  language: Language,
): Range | undefined {
  const { words } = language;
  const before = [1, 2, 3].map((back) => tokens[first.from - back]?.lower ?? '');
  const isFrom = before.some((word) => words.from.includes(word));
  let k = unit ? unit.to : first.to;
  if (isFrom && words.before.includes(tokens[k]?.lower ?? '') && /^(?:1[5-9]|20)\d\d$/.test(tokens[k + 1]?.text ?? ''))
    k += 2;
  const link = tokens[k];
  if (!link) return undefined;
  // "rose 60% in 2018 to 3.9 million"
  if (
    /^(?:1[5-9]|20)\d\d$/.test(tokens[first.from]?.text ?? '') &&
    /^(?:in|since|during|until|by)$/.test(before[0] ?? '')
  )
    return undefined;
  const between = before.some((word) => words.between.includes(word)) && words.and.includes(link.lower);
  const dash = isDash(link);
  const to = words.to.includes(link.lower);
  if (!between && !dash && !to) return undefined;
  let q = k + 1;
  if (tokens[q]?.text === '-') q++;
  const sign = tokens[q];
  const signed = sign !== undefined && sign.kind !== 'number' && language.money.has(sign.text);
  if (signed) q++;
  const second = readNumeral(tokens, q, words);
  if (!second || second.fraction || (!between && first.spelt !== second.spelt && !(isFrom && first.value === 0)))
    return undefined;
  if (dash) return dashed(tokens, k, q, first, second, unit, money, language);
  if (signed && !money) return undefined;
  const other = readUnit(tokens, second.to, language);
  if (unit && !money && !between && !isFrom && (!other || other.name !== unit.name)) return undefined;
  if (unit && !money && other && other.name !== unit.name && !other.name.startsWith(unit.name)) return undefined;
  const low = scaledLow(tokens, first, second, language);
  if (link.lower === 'or' && second.value !== low + 1) return undefined;
  // "rose by 1,382 to 58,907", "fell $45 to $9,310": by how much and to what
  const led = tokens[first.from - (money ? 2 : 1)]?.lower ?? '';
  if (to && second.value > 5 * low && (words.by.includes(led) || words.up.includes(led) || words.down.includes(led)))
    return undefined;
  if (low >= second.value && !(isFrom && (money || unit))) return undefined;
  if (!money && !unit && !other && isYear(low) && isYear(second.value) && !/[,.]/.test(tokens[first.from]?.text ?? ''))
    return undefined;
  return { value: [low, second.value], to: second.to };
}

/** Ends joined by a dash; a higher first end is a score ("a 9-2 lead"), not a range. */
function dashed(
  tokens: readonly Token[],
  k: number,
  q: number,
  first: Numeral,
  second: Numeral,
  unit: Unit | undefined,
  money: boolean,
  language: Language,
): Range | undefined {
  const low = scaledLow(tokens, first, second, language);
  const tight = tokens[k]?.glued === true && tokens[q]?.glued === true;
  // "the 6-foot-7 forward"
  if (tight && unit?.name === 'foot' && second.value < 12) return undefined;
  if (isDash(tokens[second.to]) && tokens[second.to]?.glued && tokens[second.to + 1]?.kind === 'number')
    return undefined;
  if (
    !money &&
    !unit &&
    isYear(low) &&
    (isYear(second.value) || second.value < 100) &&
    !readUnit(tokens, second.to, language) &&
    tight
  )
    return undefined;
  const small = [first, second].every((n) => Number.isInteger(n.value) && n.value < 200 && !n.scaled);
  if (low > second.value || (tight && small && low === second.value))
    return tight && small && !money && !unit
      ? { value: [first.value, second.value], to: second.to, score: true }
      : undefined;
  return { value: [low, second.value], to: second.to };
}

/** "5 to 7 million": the multiplier is both ends' where that keeps them in order. */
function scaledLow(tokens: readonly Token[], first: Numeral, second: Numeral, { words }: Language): number {
  if (first.scaled || (!second.scaled && !second.spelt) || first.value >= 1000) return first.value;
  const last = tokens[second.to - 1]?.lower ?? '';
  const factor = words.scales[last] ?? words.shortScales[last] ?? 1;
  return first.value < factor && first.value * factor < second.value ? first.value * factor : first.value;
}
