import { singular } from '../2-phrases/plural.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import { senseAt } from './senses.ts';

/** A unit of measure or money as written. `to` is a token index, exclusive. */
export interface Unit {
  readonly name: string;
  readonly to: number;
  /** "65-year-old", "65 years of age". */
  readonly age?: boolean;
}

/** Temperatures written without a sign, and feet and inches: "72F", "30'". */
const DEGREES: Readonly<Record<string, string>> = { C: 'celsius', F: 'fahrenheit', '′': 'foot' };

const SQUARE = /^(?:square|sq|cubic|cu)$/;
const WHEEL_OF_TIME = new Set(['year', 'month', 'week', 'day']);

/** The unit that begins at token `k`: longest match of up to three tokens, hyphens between them ignored. */
export function readUnit(tokens: readonly Token[], k: number, language: Language): Unit | undefined {
  const { words, units, symbols } = language;
  let at = k;
  if (tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued) at++;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.glued && at === k && tokens[k - 1]?.kind === 'number') {
    if (token.lower === 'in' && words.tag === 'en') return { name: 'inch', to: at + 1 };
    if (token.text === 'x' && !tokens[at + 1]?.glued) return { name: 'count', to: at + 1 };
  }
  const sense = senseAt(tokens, at, language);
  if (sense !== undefined && !isPowered(tokens[at + 1])) return withRate(tokens, { name: sense, to: at + 1 }, language);
  const mixed = /\p{Ll}\p{Lu}/u.test(token.text) ? symbols.get(token.text) : undefined;
  if (mixed !== undefined) return withRate(tokens, { name: mixed, to: at + 1 }, language);
  const base = readLongest(tokens, at, language);
  if (base) {
    const age = readAge(tokens, base, language) ?? ageOfPerson(tokens, k, base, language);
    return age ?? withRate(tokens, withHyphenTail(tokens, base), language);
  }
  const symbol = symbols.get(token.text);
  const squared = tokens[at + 1];
  const power = symbol?.endsWith('metre') === true && isPowered(squared);
  if (symbol !== undefined && (token.glued || power || token.text.length > 1 || token.text === 'W')) {
    if (power && squared) {
      return withRate(
        tokens,
        { name: `${/[2²]/.test(squared.text) ? 'square' : 'cubic'} ${symbol}`, to: at + 2 },
        language,
      );
    }
    return withRate(tokens, { name: symbol, to: at + 1 }, language);
  }
  const degrees = token.glued && at === k ? DEGREES[token.text] : undefined;
  if (degrees && !/^\p{L}/u.test(tokens[at + 1]?.glued ? (tokens[at + 1]?.text ?? '') : ''))
    return { name: degrees, to: at + 1 };
  const code =
    language.money.get(token.text) ??
    (/^[kM][€$£]$/.test(token.text) ? language.money.get(token.text.slice(1)) : undefined);
  if (code !== undefined && (/^[A-Z]{3}$/.test(token.text) || /[^\p{L}]/u.test(token.text) || words.tag !== 'en'))
    return withRate(tokens, { name: code, to: at + 1 }, language);
  if (SQUARE.test(token.lower)) {
    const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
    const of = tokens[at + 1 + dot];
    const name = of && (units.get(of.lower) ?? symbols.get(of.text));
    if (name)
      return withRate(
        tokens,
        { name: `${token.lower.startsWith('s') ? 'square' : 'cubic'} ${name}`, to: at + 2 + dot },
        language,
      );
  }
  return undefined;
}

/** "40 m²", "40 m2": the power behind a length. */
const isPowered = (token: Token | undefined): boolean => token?.glued === true && /^[23²³]$/.test(token.text);

function readLongest(tokens: readonly Token[], at: number, language: Language): Unit | undefined {
  let written = '';
  let best: Unit | undefined;
  for (let size = 0, q = at; size < 4 && q < tokens.length; q++) {
    const token = tokens[q];
    if (!token) break;
    if (token.text === '-' && written) continue;
    const sign = token.kind === 'mark' || (tokens[q - 1]?.kind === 'mark' && tokens[q - 1]?.text !== '-');
    const glue = !written || (token.glued && sign) ? '' : ' ';
    written += glue + token.lower;
    size++;
    const name = language.units.get(written);
    if (name !== undefined && !(size === 1 && refused(token, name, tokens[q - 1]))) best = { name, to: q + 1 };
  }
  return best;
}

/** Unit words that are something else in this spelling: "In", "Won", "P". */
function refused(token: Token, name: string, before: Token | undefined): boolean {
  const glued = token.glued && before?.kind === 'number';
  if (/^\p{Lu}$/u.test(token.text) || (token.text === 'MP' && !glued) || token.text === 'PC' || token.text === 'Times')
    return true;
  // "25 million won": a big number wins nothing
  return token.lower === 'won' && name.endsWith('won')
    ? token.tag === 'VERB' && !/^(?:million|billion|trillion|bn)$/.test(before?.lower ?? '')
    : token.lower === 'in' || token.lower === 'a';
}

/** "121ft-long", "43.4 percent-owned": the tail belongs to the unit as written. */
function withHyphenTail(tokens: readonly Token[], unit: Unit): Unit {
  const tail = tokens[unit.to + 1];
  if (
    tokens[unit.to]?.text === '-' &&
    tokens[unit.to]?.glued &&
    tail?.glued &&
    /^(?:long|wide|high|tall|deep|thick|owned|strong)$/.test(tail.lower)
  )
    return { ...unit, to: unit.to + 2 };
  return unit;
}

function readAge(tokens: readonly Token[], unit: Unit, { words }: Language): Unit | undefined {
  if (!WHEEL_OF_TIME.has(unit.name)) return undefined;
  let q = unit.to;
  while (tokens[q]?.text === '-') q++;
  const token = tokens[q];
  if (token && words.old.includes(token.lower)) return { name: `${unit.name} of age`, to: q + 1, age: true };
  if (token && words.of.includes(token.lower) && words.aged.includes(tokens[q + 1]?.lower ?? ''))
    return { name: `${unit.name} of age`, to: q + 2, age: true };
  return undefined;
}

/** "un hombre de 41 años", "âgé de 34 ans". `k` is the token behind the number. */
function ageOfPerson(tokens: readonly Token[], k: number, unit: Unit, { words }: Language): Unit | undefined {
  if (unit.name !== 'year' || words.persons.length === 0 || !words.of.includes(tokens[k - 2]?.lower ?? ''))
    return undefined;
  const who = tokens[k - 3]?.lower ?? '';
  return words.persons.includes(who) || words.aged.includes(who)
    ? { ...unit, name: 'year of age', age: true }
    : undefined;
}

/** Denominators a unit may have with "a" ("$80 a barrel"); with "per" any noun will do. */
export const PER_NAMES =
  /^(?:second|minute|hour|day|week|month|year|decade|share|barrel|ounce|troy ounce|gallon|litre|metric ton|ton|person|head|night|game|gram|kilogram|pound-mass|mile|kilometre|square metre|square foot|acre|hectare|unit|season|bottle|piece|bushel|pint|session|visit|ticket|user|student|word|dose|inhabitant)$/;

const PRICED = /^(?:(?:mega|kilo|giga)watt hour|share|head|night|ticket|metric ton|litre|barrel|therm|passenger)$/;

/** The unit with what it is divided by: "$80 a barrel", "km per second". */
export function withRate(tokens: readonly Token[], unit: Unit, language: Language): Unit {
  const { words } = language;
  let k = unit.to;
  const hyphen = tokens[k]?.text === '-' && tokens[k + 1] !== undefined;
  if (hyphen) k++;
  const link = tokens[k];
  if (!link) return unit;
  const isPer = words.per.includes(link.lower) || (link.text === '/' && link.glued);
  const isArticle = words.perArticles.includes(link.lower);
  if (!isPer && !isArticle) return unit;
  let next = tokens[k + 1]?.text === '-' ? k + 2 : k + 1;
  // "$2.53 per diluted share"
  if (
    /^(?:diluted|basic|adjusted|ordinary|common|fully|fine|metric)$/.test(tokens[next]?.lower ?? '') &&
    !readLongest(tokens, next, language)
  )
    next++;
  const denominator = readLongest(tokens, next, language);
  const word = tokens[next];
  // "5.2 litres per 100 km"
  if (isPer && word?.text === '100' && unit.name === 'litre') {
    const distance = readUnit(tokens, next + 1, language);
    if (distance) return { name: `litre per 100 ${distance.name}`, to: distance.to };
  }
  if (word?.kind !== 'word') return unit;
  // "2 miliardi di euro per la scuola"
  if (!denominator && words.order !== 'tagged' && words.determiners.includes(word.lower)) return unit;
  const symbol = language.symbols.get(word.text);
  const square = SQUARE.test(word.lower) ? readUnit(tokens, next, language) : undefined;
  const name = square?.name ?? denominator?.name ?? symbol ?? (word.lower === 'annum' ? 'year' : singular(word.lower));
  if (!isPer && !PER_NAMES.test(name)) return unit;
  // "31 cents a year earlier" is when, not how often.
  if (!isPer && /^(?:earlier|ago|later|before|after|old|prior|previously)$/.test(tokens[next + 1]?.lower ?? ''))
    return unit;
  // Weight is not paid for: pounds a megawatt hour are money.
  if (unit.name === 'pound-mass' && PRICED.test(name))
    return { name: `pound sterling per ${name}`, to: denominator?.to ?? next + 1 };
  const million =
    isPer && (words.scales[word.lower] ?? 0) >= 1000 ? readLongest(tokens, next + 1, language) : undefined;
  if (million) return { name: `${unit.name} per ${word.lower} ${million.name}`, to: million.to };
  const to = square?.to ?? denominator?.to ?? next + 1;
  const power = tokens[to];
  // "35 μg/m3"
  if (name.endsWith('metre') && power?.glued && /^[23²³]$/.test(power.text))
    return { name: `${unit.name} per ${/[2²]/.test(power.text) ? 'square' : 'cubic'} ${name}`, to: to + 1 };
  return { name: `${unit.name} per ${name}`, to };
}

/** "7- or 8-inch", "four-, five- and six-cylinder": the unit stands after the last number alone. */
export function sharedUnit(tokens: readonly Token[], k: number, language: Language): Unit | undefined {
  const { words } = language;
  if (tokens[k]?.text !== '-' || !tokens[k]?.glued || (tokens[k + 1]?.kind === 'word' && tokens[k + 1]?.glued))
    return undefined;
  const links = (token: Token | undefined) =>
    token !== undefined &&
    (/^[,-]$/.test(token.text) || words.to.includes(token.lower) || words.and.includes(token.lower));
  let q = k + 1;
  let numbers = 0;
  for (; q < k + 10; q++) {
    const token = tokens[q];
    if (token?.kind === 'number' || words.numbers[token?.lower ?? ''] !== undefined) numbers++;
    else if (!links(token)) break;
  }
  const unit = numbers > 0 ? readUnit(tokens, q, language) : undefined;
  return unit && { name: unit.name, to: k };
}
