import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';

/** A unit of measure or money as written. `to` is a token index, exclusive. */
export interface Unit {
  readonly name: string;
  readonly to: number;
  /** "65-year-old", "65 years of age". */
  readonly age?: boolean;
}

/** Money before the number: "$", "US$", "EUR", "Rs". Returns its name and where it begins. */
export function moneyBefore(
  tokens: readonly Token[],
  i: number,
  language: Language,
): { name: string; from: number } | undefined {
  const sign = tokens[i - 1];
  if (!sign) return undefined;
  const name = language.money.get(sign.text) ?? asciiSign(tokens, i);
  if (name === undefined) return undefined;
  // "HK $5.4m", "US $3": letters and sign parted.
  const letters = tokens[i - 2];
  const joined = letters && name === 'dollar' ? language.money.get(`${letters.text}$`) : undefined;
  if (joined) return { name: joined, from: i - 2 };
  const code = /^[A-Z]{2,3}$/.test(sign.text);
  if (code && sign.text.length === 2 && !tokens[i]?.glued && sign.text !== 'Rs' && sign.text !== 'RM') return undefined;
  return { name, from: i - 1 };
}

/** "PS6m" and "Y=100": how wires without £ and ¥ write them. A lone digit after PS is a console. */
function asciiSign(tokens: readonly Token[], i: number): string | undefined {
  const sign = tokens[i - 1];
  const number = tokens[i];
  if (!sign || !number?.glued) return undefined;
  if (sign.text === 'PS' && (number.text.length > 1 || tokens[i + 1]?.glued)) return 'pound sterling';
  if (sign.text === '=' && tokens[i - 2]?.text === 'Y') return 'japanese yen';
  return undefined;
}

const SQUARE = /^(?:square|sq|cubic|cu)$/;
const WHEEL_OF_TIME = new Set(['year', 'month', 'week', 'day']);

/** The unit that begins at token `k`: longest match of up to three tokens, hyphens between them ignored. */
export function readUnit(tokens: readonly Token[], k: number, language: Language): Unit | undefined {
  const { words, units, symbols } = language;
  let at = k;
  if (tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued) at++;
  const token = tokens[at];
  if (!token) return undefined;
  const base = readLongest(tokens, at, language);
  if (base) {
    const age = readAge(tokens, base, language);
    return age ?? withRate(tokens, withHyphenTail(tokens, base), language);
  }
  const symbol = symbols.get(token.text);
  if (symbol !== undefined && (token.glued || token.text.length > 1) && token.text !== 'l') {
    const squared = tokens[at + 1];
    if (symbol.endsWith('metre') && squared?.glued && /^[23²³]$/.test(squared.text)) {
      return withRate(
        tokens,
        { name: `${/[2²]/.test(squared.text) ? 'square' : 'cubic'} ${symbol}`, to: at + 2 },
        language,
      );
    }
    return withRate(tokens, { name: symbol, to: at + 1 }, language);
  }
  if (symbol !== undefined && token.text === 'l' && token.glued) return { name: 'litre', to: at + 1 };
  const code = language.money.get(token.text);
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

function readLongest(tokens: readonly Token[], at: number, language: Language): Unit | undefined {
  let written = '';
  let best: Unit | undefined;
  for (let size = 0, q = at; size < 4 && q < tokens.length; q++) {
    const token = tokens[q];
    if (!token) break;
    if (token.text === '-' && written) continue;
    const glue = !written
      ? ''
      : token.glued && token.kind === 'mark'
        ? ''
        : tokens[q - 1]?.kind === 'mark' && token.glued
          ? ''
          : ' ';
    written += glue + token.lower;
    size++;
    const name = language.units.get(written);
    if (name !== undefined && !(size === 1 && refused(token, name))) best = { name, to: q + 1 };
  }
  return best;
}

/** Unit words that are something else in this spelling: "In", "Won", "P". */
function refused(token: Token, name: string): boolean {
  if (
    /^\p{Lu}$/u.test(token.text) ||
    token.text === 'MP' ||
    token.text === 'PC' ||
    token.text === 'PS' ||
    token.text === 'Times'
  )
    return true;
  return token.lower === 'won' && name.endsWith('won')
    ? token.tag === 'VERB'
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

/** Denominators a unit may have with "a" ("$80 a barrel"); with "per" any noun will do. */
const PER_NAMES =
  /^(?:second|minute|hour|day|week|month|year|decade|share|barrel|ounce|troy ounce|gallon|litre|metric ton|ton|person|head|night|game|gram|kilogram|pound-mass|mile|kilometre|square metre|square foot|acre|hectare|unit|season|bottle|piece|bushel|pint|session|visit|ticket|user|student|word|dose|inhabitant)$/;

function withRate(tokens: readonly Token[], unit: Unit, language: Language): Unit {
  const { words } = language;
  let k = unit.to;
  const hyphen = tokens[k]?.text === '-' && tokens[k + 1] !== undefined;
  if (hyphen) k++;
  const link = tokens[k];
  if (!link) return unit;
  const isPer = words.per.includes(link.lower) || (link.text === '/' && link.glued);
  const isArticle = words.perArticles.includes(link.lower);
  if (!isPer && !isArticle) return unit;
  const next = tokens[k + 1]?.text === '-' ? k + 2 : k + 1;
  const denominator = readLongest(tokens, next, language);
  const word = tokens[next];
  if (word?.kind !== 'word') return unit;
  const symbol = language.symbols.get(word.text);
  const square = SQUARE.test(word.lower) ? readUnit(tokens, next, language) : undefined;
  const name = square?.name ?? denominator?.name ?? symbol ?? singular(word.lower);
  if (!isPer && !PER_NAMES.test(name)) return unit;
  return { name: `${unit.name} per ${name}`, to: square?.to ?? denominator?.to ?? next + 1 };
}

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  wolves: 'wolf',
  halves: 'half',
  shelves: 'shelf',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  series: 'series',
  species: 'species',
  police: 'police',
  data: 'data',
  viruses: 'virus',
  buses: 'bus',
  bonuses: 'bonus',
  staff: 'staff',
  crises: 'crisis',
  analyses: 'analysis',
  criteria: 'criterion',
  movies: 'movie',
  aircraft: 'aircraft',
  cookies: 'cookie',
  calories: 'calorie',
  news: 'news',
  ties: 'tie',
  lies: 'lie',
  oxen: 'ox',
  censuses: 'census',
  campuses: 'campus',
  headquarters: 'headquarters',
  games: 'game',
};

/** English singular of a noun, by its ending (Quirk et al., A Comprehensive Grammar of the English Language, 5.73–93). */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR[lower];
  if (known !== undefined) return known;
  if (lower.endsWith('men') && lower.length > 5) return `${word.slice(0, -3)}man`;
  if (lower.endsWith('ies') && lower.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower) || /(?:tomato|potato|hero|echo|veto)es$/.test(lower)) return word.slice(0, -2);
  if (/[^s]s$/.test(lower) && !/(?:us|is|ics)$/.test(lower)) return word.slice(0, -1);
  return word;
}

/** Does it look like a plural? */
export const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lower in IRREGULAR ||
    (/[^s]s$/.test(lower) && !/(?:us|is|ics)$/.test(lower)) ||
    (lower.endsWith('men') && lower.length > 4)
  );
};
