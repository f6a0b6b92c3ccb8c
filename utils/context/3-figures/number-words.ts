import type { Token } from '../2-phrases/types.ts';
import type { FigureWords } from '../lang/types.ts';
import type { Numeral } from './numbers.ts';

/** Value of the pieces of a number word written in one ("zweiundzwanzig"), or undefined. Longest piece first; words longer than 60 letters are none. */
function readCompound(word: string, words: FigureWords): number | undefined {
  if (!words.compounds || word.length > 60) return undefined;
  const { parts, joiners } = words.compounds;
  let total = 0;
  let current = 0;
  let at = 0;
  let pieces = 0;
  while (at < word.length) {
    let size = Math.min(12, word.length - at);
    let found: number | undefined;
    for (; size > 0; size--) {
      const piece = word.slice(at, at + size);
      found = parts[piece];
      if (found !== undefined) break;
      if (pieces > 0 && joiners.includes(piece) && at + size < word.length) break;
    }
    if (size === 0) return undefined;
    if (found !== undefined) {
      pieces++;
      if (found >= 1000) {
        total += Math.max(1, current) * found;
        current = 0;
      } else if (found === 100) current = Math.max(1, current) * 100;
      else current += found;
    }
    at += size;
  }
  return pieces > 1 ? total + current : undefined;
}

/** A number in words as it is read: what is finished, and what a multiplier still to come would multiply. */
interface Reading {
  total: number;
  current: number;
  /** Size of what was added last: "twenty two" adds, "two two" does not. -1 at the start. */
  last: number;
  /** The multiplier used last. */
  biggest: number;
}

/** Adds a number word; false where it begins another number. */
function addNumber(reading: Reading, word: string, value: number, french: boolean): boolean {
  const { last, current } = reading;
  if (value >= 1000 && last !== -1) return false;
  const score = french && word.startsWith('vingt');
  if (score && current % 100 === 4)
    reading.current += 76; // quatre-vingt
  else {
    const fits = last === -1 || last >= 100 || (value < last && last >= 20) || (french && last >= 60);
    if (!fits) return false;
    reading.current += value;
  }
  reading.last = value >= 100 ? 100 : value;
  if (score || (french && value === 60)) reading.last = 60;
  return true;
}

function multiply(reading: Reading, scale: number): void {
  if (scale >= 1000) {
    // "dos mil millones": a bigger multiplier takes all that stands before it.
    if (reading.total > 0 && scale > reading.biggest) reading.total = (reading.total + reading.current) * scale;
    else reading.total += Math.max(1, reading.current) * scale;
    reading.biggest = scale;
    reading.current = 0;
  } else reading.current = Math.max(1, reading.current) * scale;
  reading.last = 100;
}

/** The number in words that begins at token `i`: "twenty-two", "half a million", "zweiundzwanzig", "two-thirds". */
export function readWords(tokens: readonly Token[], i: number, words: FigureWords): Numeral | undefined {
  const reading: Reading = { total: 0, current: 0, last: -1, biggest: Number.POSITIVE_INFINITY };
  const article = words.articles.includes(tokens[i - 1]?.lower ?? '');
  let j = i;
  for (; j < tokens.length; j++) {
    const word = tokens[j]?.lower ?? '';
    const value = words.numbers[word] ?? readCompound(word, words);
    const scale = words.scales[word];
    const part = words.fractions[word];
    const begun = reading.last !== -1;
    if (value !== undefined) {
      if (!addNumber(reading, word, value, words.tag === 'fr')) break;
    } else if (scale !== undefined && (begun || article || scaleAlone(word, words))) multiply(reading, scale);
    else if (
      part !== undefined &&
      begun &&
      reading.total === 0 &&
      reading.current > 0 &&
      reading.current < 20 &&
      reading.current * part < 1 // not "the four-quarter average"
    )
      return { value: reading.current * part, from: i, to: j + 1, spelt: true, fraction: true, scaled: false };
    else if (!(begun && (word === '-' || words.and.includes(word)) && continues(tokens, j, words, reading))) break;
  }
  if (reading.last === -1) {
    const part = words.fractions[tokens[i]?.lower ?? ''];
    return part === undefined ? undefined : bareFraction(tokens, i, part, words);
  }
  const value = reading.total + reading.current;
  const whole: Numeral = { value, from: i, to: j, spelt: true, fraction: false, scaled: reading.total >= 1000 };
  const half = readHalf(tokens, j, words);
  return half
    ? { ...whole, value: value + half.add * (reading.total > 0 ? lastScale(tokens, j, words) : 1), to: half.to }
    : whole;
}

/** Scales that count alone in some languages: "mille", "mil", "hundert", "tausend". */
const scaleAlone = (word: string, words: FigureWords): boolean =>
  words.tag !== 'en' && (words.scales[word] ?? 0) <= 1000 && (words.scales[word] ?? 0) >= 100;

const lastScale = (tokens: readonly Token[], j: number, words: FigureWords): number =>
  words.scales[tokens[j - 1]?.lower ?? ''] ?? 1;

/** "two and a half". */
function readHalf(tokens: readonly Token[], j: number, words: FigureWords): { add: number; to: number } | undefined {
  // also "two-and-a-half"
  const past = (i: number) => (tokens[i]?.text === '-' && tokens[i]?.glued ? i + 1 : i);
  const and = past(j);
  if (!words.and.includes(tokens[and]?.lower ?? '')) return undefined;
  const article = past(and + 1);
  const k = words.articles.includes(tokens[article]?.lower ?? '') ? past(article + 1) : article;
  const part = words.fractions[tokens[k]?.lower ?? ''];
  return part === undefined || part < 0.2 || (k === article && words.tag === 'en')
    ? undefined
    : { add: part, to: k + 1 };
}

/** Is a number word still coming after "-" or "and"? */
function continues(tokens: readonly Token[], j: number, words: FigureWords, { last, current }: Reading): boolean {
  const next = tokens[j + 1];
  if (!next) return false;
  if (words.numbers[next.lower] !== undefined) return tokens[j]?.text === '-' || last >= 100 || words.tag !== 'en';
  if (tokens[j]?.text !== '-') return false;
  const part = words.fractions[next.lower];
  return (part !== undefined && current * part < 1) || (words.scales[next.lower] ?? 0) >= 100;
}

/** "half the condos", "a quarter of", "half a million". */
function bareFraction(tokens: readonly Token[], i: number, part: number, words: FigureWords): Numeral | undefined {
  const next = tokens[i + 1]?.lower ?? '';
  if (words.articles.includes(next)) {
    const scale = words.scales[tokens[i + 2]?.lower ?? ''];
    if (scale !== undefined)
      return { value: part * scale, from: i, to: i + 3, spelt: true, fraction: false, scaled: true };
  }
  const hyphen = next === '-' ? 1 : 0;
  const scale = words.scales[tokens[i + 1 + hyphen]?.lower ?? ''];
  if (scale !== undefined)
    return { value: part * scale, from: i, to: i + 2 + hyphen, spelt: true, fraction: false, scaled: true };
  return { value: part, from: i, to: i + 1, spelt: true, fraction: true, scaled: false };
}
