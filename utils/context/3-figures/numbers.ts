import type { Token } from '../2-phrases/types.ts';
import type { FigureWords } from '../lang/types.ts';

/** A number as written, before its unit. `from` and `to` are token indexes, `to` exclusive. */
export interface Numeral {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Written in words. */
  readonly spelt: boolean;
  /** A part of something: "two-thirds", "half". */
  readonly fraction: boolean;
  /** Multiplied by a word or letter: "4.3M", "2 million". `letter` is the short form, which may be a unit instead. */
  readonly scaled: boolean;
  readonly letter?: string;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** "1,307,000" → 1307000 by the language's signs. */
export function parseDigits(text: string, words: FigureWords): number {
  const plain = text.replace(/[\u00a0\u202f\u2009 ]/g, '');
  return words.decimal === '.'
    ? Number(plain.replace(/[,'’]/g, ''))
    : Number(plain.replace(/[.'’]/g, '').replace(',', '.'));
}

/** The number that begins at token `i`, or undefined. */
export function readNumeral(tokens: readonly Token[], i: number, words: FigureWords): Numeral | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i, words);
  const vulgar = VULGAR[token.text];
  if (vulgar !== undefined) return { value: vulgar, from: i, to: i + 1, spelt: false, fraction: true, scaled: false };
  return token.kind === 'word' ? readWords(tokens, i, words) : undefined;
}

function readDigits(tokens: readonly Token[], i: number, words: FigureWords): Numeral {
  let value = parseDigits(tokens[i]?.text ?? '', words);
  let to = i + 1;
  let fraction = false;
  const next = tokens[to];
  const divisor = tokens[to + 1];
  if (next?.glued && VULGAR[next.text] !== undefined) {
    value += VULGAR[next.text] ?? 0;
    to++;
  } else if (
    next &&
    /^[/⁄]$/.test(next.text) &&
    next.glued &&
    divisor?.kind === 'number' &&
    divisor.glued &&
    /^\d{1,3}$/.test(divisor.text) &&
    Number(divisor.text) > value &&
    !tokens[to + 2]?.text.startsWith('/')
  ) {
    value /= Number(divisor.text);
    to += 2;
    fraction = true;
  } else if (
    tokens[to]?.kind === 'number' &&
    tokens[to + 1]?.text === '/' &&
    tokens[to + 1]?.glued &&
    tokens[to + 2]?.kind === 'number' &&
    Number(tokens[to]?.text) < Number(tokens[to + 2]?.text)
  ) {
    value += Number(tokens[to]?.text) / Number(tokens[to + 2]?.text); // "5 1/2"
    to += 3;
  }
  return scaleUp(tokens, { value, from: i, to, spelt: false, fraction, scaled: false }, words);
}

/** Multiplies by "million", "bn" and the like after digits; "2.5 million billion" too. */
function scaleUp(tokens: readonly Token[], numeral: Numeral, words: FigureWords): Numeral {
  let { value, to } = numeral;
  let scaled = false;
  let letter: string | undefined;
  for (let steps = 0; steps < 2; steps++) {
    let k = to;
    if (
      tokens[k]?.text === '-' &&
      tokens[k]?.glued &&
      tokens[k + 1]?.lower !== undefined &&
      (words.scales[tokens[k + 1]?.lower ?? ''] ?? 0) >= 1000
    )
      k++;
    const token = tokens[k];
    const packed = steps === 0 ? /^([kM])[€$£]$/.exec(token?.text ?? '') : null; // "3,5 M€": the sign is the unit's
    if (packed) return { ...numeral, value: value * (packed[1] === 'k' ? 1e3 : 1e6), to, scaled: true };
    if (token?.kind !== 'word') break;
    const scale = words.scales[token.lower];
    const short = words.shortScales[token.lower];
    if (scale !== undefined) value *= scale;
    else if (
      short !== undefined &&
      steps === 0 &&
      (token.glued || token.lower.length > 1) &&
      !/^[a-z]*[A-Z][a-z]/.test(token.text.slice(1))
    ) {
      value *= short;
      if (token.lower.length === 1) letter = token.text;
    } else break;
    scaled = true;
    to = k + 1;
    if (
      letter === undefined &&
      tokens[to]?.text === '.' &&
      /^(?:mio|mrd|mill|bn|mln|mld)$/.test(token.lower) &&
      tokens[to]?.glued &&
      /^\p{L}/u.test(tokens[to + 1]?.text ?? '')
    )
      to++;
  }
  return { ...numeral, value, to, scaled, ...(letter !== undefined && { letter }) };
}

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

function readWords(tokens: readonly Token[], i: number, words: FigureWords): Numeral | undefined {
  const lone = tokens[i]?.lower ?? '';
  let total = 0;
  let current = 0;
  let last = -1; // the size of what was added last: "twenty two" adds, "two two" does not
  let any = false;
  let biggest = Number.POSITIVE_INFINITY;
  let j = i;
  for (; j < tokens.length; j++) {
    const token = tokens[j];
    if (!token) break;
    const word = token.lower;
    const value = words.numbers[word] ?? readCompound(word, words);
    const scale = words.scales[word];
    const part = words.fractions[word];
    if (value !== undefined && value >= 1000 && last !== -1) break;
    if (value !== undefined) {
      if (words.tag === 'fr' && word.startsWith('vingt') && current % 100 === 4)
        current += 76; // quatre-vingt
      else if (any && !(value < last || last >= 100) && !(words.tag === 'fr' && last >= 60)) break;
      else if (any && last < 20 && last >= 0 && !(last >= 100)) break;
      else current += value;
      last = value >= 100 ? 100 : value >= 20 ? value : Math.min(value, 19);
      if (words.tag === 'fr' && (value === 60 || word.startsWith('vingt'))) last = 60;
      any = true;
    } else if (
      scale !== undefined &&
      (any || (j === i && words.articles.includes(tokens[i - 1]?.lower ?? '')) || scaleAlone(word, words))
    ) {
      if (scale >= 1000) {
        // "dos mil millones": a bigger scale multiplies all that stands before it.
        if (total > 0 && scale > biggest) total = (total + current) * scale;
        else total += Math.max(1, current) * scale;
        biggest = scale;
        current = 0;
      } else current = Math.max(1, current) * scale;
      last = Math.max(100, 0);
      any = true;
    } else if (part !== undefined && any && total === 0 && current < 20 && tokens[j - 1] !== undefined) {
      if (current === 0) break;
      return { value: current * part, from: i, to: j + 1, spelt: true, fraction: true, scaled: false };
    } else if (any && (word === '-' || words.and.includes(word)) && continues(tokens, j, words, last)) {
    } else break;
  }
  if (any) {
    const half = readHalf(tokens, j, words);
    if (half)
      return {
        value: total + current + half.add * (total > 0 ? lastScale(tokens, j, words) : 1),
        from: i,
        to: half.to,
        spelt: true,
        fraction: false,
        scaled: total >= 1000,
      };
    return { value: total + current, from: i, to: j, spelt: true, fraction: false, scaled: total >= 1000 };
  }
  const part = words.fractions[lone];
  if (part !== undefined && /^\p{L}+$/u.test(lone)) return bareFraction(tokens, i, part, words);
  return undefined;
}

/** Scales that count alone in some languages: "mille", "mil", "hundert", "tausend". */
const scaleAlone = (word: string, words: FigureWords): boolean =>
  words.tag !== 'en' && (words.scales[word] ?? 0) <= 1000 && (words.scales[word] ?? 0) >= 100;

const lastScale = (tokens: readonly Token[], j: number, words: FigureWords): number =>
  words.scales[tokens[j - 1]?.lower ?? ''] ?? 1;

/** "two and a half". */
function readHalf(tokens: readonly Token[], j: number, words: FigureWords): { add: number; to: number } | undefined {
  if (!words.and.includes(tokens[j]?.lower ?? '')) return undefined;
  const k = words.articles.includes(tokens[j + 1]?.lower ?? '') ? j + 2 : j + 1;
  const part = words.fractions[tokens[k]?.lower ?? ''];
  return part === undefined || part < 0.2 || (k === j + 1 && words.tag === 'en') ? undefined : { add: part, to: k + 1 };
}

/** Is a number word still coming after "-" or "and"? */
function continues(tokens: readonly Token[], j: number, words: FigureWords, last: number): boolean {
  const next = tokens[j + 1];
  if (!next) return false;
  if (words.numbers[next.lower] !== undefined) return tokens[j]?.text === '-' || last >= 100 || words.tag !== 'en';
  if (tokens[j]?.text !== '-') return false;
  return words.fractions[next.lower] !== undefined || (words.scales[next.lower] ?? 0) >= 100;
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
