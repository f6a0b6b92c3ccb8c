import type { Token } from '../2-phrases/types.ts';
import type { FigureWords } from '../lang/types.ts';
import { readWords } from './number-words.ts';

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
  const first = readPlain(tokens, i, words);
  return first && (readRatio(tokens, first, words) ?? first);
}

function readPlain(tokens: readonly Token[], i: number, words: FigureWords): Numeral | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') return readDigits(tokens, i, words);
  const vulgar = VULGAR[token.text];
  if (vulgar !== undefined) return { value: vulgar, from: i, to: i + 1, spelt: false, fraction: true, scaled: false };
  const next = tokens[i + 1];
  // "weniger als ein Prozent"
  if (words.order !== 'tagged' && words.articles.includes(token.lower) && next && words.percent.includes(next.lower))
    return { value: 1, from: i, to: i + 1, spelt: true, fraction: false, scaled: false };
  const read = token.kind === 'word' ? readWords(tokens, i, words) : undefined;
  // "two and a half million"
  return read && !read.scaled && !Number.isInteger(read.value) && !read.fraction ? scaleUp(tokens, read, words) : read;
}

/** "one in five", "3 out of 10": a part. Not before a unit ("rose 5 in 10 days") nor a year. */
function readRatio(tokens: readonly Token[], first: Numeral, words: FigureWords): Numeral | undefined {
  if (first.fraction || first.scaled || !Number.isInteger(first.value)) return undefined;
  let k = first.to;
  if (tokens[k]?.lower === 'out') k++;
  if (!words.outOf.includes(tokens[k]?.lower ?? '') || (words.of.includes(tokens[k]?.lower ?? '') && k === first.to))
    return undefined;
  const second = readPlain(tokens, k + 1, words);
  if (
    !second ||
    second.fraction ||
    second.value <= first.value ||
    second.value > 1000 ||
    second.spelt !== first.spelt ||
    !Number.isInteger(second.value)
  )
    return undefined;
  const next = tokens[second.to]?.lower ?? '';
  if (
    words.whenHeads.includes(next) ||
    words.percent.includes(next) ||
    words.months.includes(next) ||
    /^(?:minutes?|hours?|seconds?|times|matches|games|innings|sets)$/.test(next)
  )
    return undefined;
  return {
    value: first.value / second.value,
    from: first.from,
    to: second.to,
    spelt: first.spelt,
    fraction: true,
    scaled: false,
  };
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
  } else if (
    next?.text === '-' &&
    next.glued &&
    divisor?.kind === 'number' &&
    divisor.glued &&
    tokens[to + 2]?.text === '/' &&
    tokens[to + 2]?.glued &&
    tokens[to + 3]?.glued &&
    Number(divisor.text) < Number(tokens[to + 3]?.text) &&
    Number(tokens[to + 3]?.text) <= 64
  ) {
    value += Number(divisor.text) / Number(tokens[to + 3]?.text); // "6-1/2"
    to += 4;
  }
  return scaleUp(tokens, { value, from: i, to, spelt: false, fraction, scaled: false }, words);
}

/** Product without the noise of binary fractions: 32.66 billion is 32660000000. */
const times = (a: number, b: number): number => Number((a * b).toPrecision(15));

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
    if (scale !== undefined) value = times(value, scale);
    else if (
      short !== undefined &&
      steps === 0 &&
      (token.glued ||
        token.lower.length > 1 ||
        (/^[BM]$/.test(token.text) && /^\p{Ll}/u.test(tokens[k + 1]?.text ?? ''))) &&
      !/^[a-z]*[A-Z][a-z]/.test(token.text.slice(1))
    ) {
      value = times(value, short);
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
