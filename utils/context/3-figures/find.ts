import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Change } from '../types.ts';
import { readQualifier } from './change.ts';
import { type Concept, conceptOf, type PhraseReader, phraseReader, withComplements } from './concept.ts';
import { refusedBy } from './guards.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { isPlural, moneyBefore, readUnit, singular, type Unit } from './units.ts';

/** One place where a number is reported. Token indexes of the sentence it stands in, `to` exclusive. */
export interface Found {
  /** Number with its unit. */
  readonly from: number;
  readonly to: number;
  /** The same with its bound ("more than"). */
  readonly qualified: { readonly from: number; readonly to: number };
  readonly value: number | readonly [number, number];
  readonly unit: string;
  /** For a bare count: the noun phrase that is counted. */
  readonly counted?: NounPhrase;
  /** The counted noun phrase, its head in the singular: "digital physical sale". */
  readonly noun?: string;
  readonly change: Change;
  readonly concept?: Concept;
  /** What the statement is about where that is not what is counted: the clause's subject. */
  readonly topic?: Concept;
  /** Written as a word below ten, or a part. */
  readonly spelt: boolean;
  readonly fraction: boolean;
}

/** All figures of one sentence's tokens, in reading order. */
export function findInSentence(tokens: readonly Token[], language: Language): Found[] {
  const found: Found[] = [];
  const reader = phraseReader(tokens, language);
  let i = 0;
  while (i < tokens.length) {
    const next = readLoose(tokens, i, language, reader) ?? readFigure(tokens, i, language, reader);
    if (next === undefined) i++;
    else if (typeof next === 'number') i = next;
    else {
      found.push(next);
      i = Math.max(i + 1, next.to);
    }
  }
  return found;
}

/** "tens of thousands of students", "millions of dollars". */
function readLoose(tokens: readonly Token[], i: number, language: Language, reader: PhraseReader): Found | undefined {
  const { words } = language;
  const token = tokens[i];
  let range = token && words.loose[token.lower];
  if (!range || !words.of.includes(tokens[i + 1]?.lower ?? '')) return undefined;
  let to = i + 2;
  const second = words.loose[tokens[to]?.lower ?? ''];
  if (second) {
    range = [range[0] * second[0], range[1] * second[0]];
    if (words.of.includes(tokens[to + 1]?.lower ?? '')) to += 2;
    else to += 1;
  }
  const value = range[0] === range[1] ? range[0] : range;
  return finish(
    tokens,
    { from: i, numberTo: to, value, spelt: true, fraction: false, many: true },
    undefined,
    language,
    reader,
    to,
  );
}

interface Draft {
  readonly from: number;
  readonly numberTo: number;
  readonly value: number | readonly [number, number];
  readonly spelt: boolean;
  readonly fraction: boolean;
  readonly many: boolean;
}

/** The figure at token `i`; or where to go on after a look-alike; or undefined where no number begins. */
function readFigure(
  tokens: readonly Token[],
  i: number,
  language: Language,
  reader: PhraseReader,
): Found | number | undefined {
  const { words } = language;
  let numeral = readNumeral(tokens, i, words);
  if (!numeral) return undefined;
  const money = moneyBefore(tokens, i, language);
  let unit = money ? undefined : readUnit(tokens, numeral.to, language);
  if (numeral.letter && !money) ({ numeral, unit } = letterOrUnit(tokens, numeral, unit, language));
  const counted = money || unit ? undefined : countedAt(tokens, numeral, reader, language);
  if (refusedBy({ tokens, numeral, money: money !== undefined, unit, counts: counted !== undefined, language }))
    return numeral.to;
  let from = money?.from ?? i;
  if (
    words.articles.includes(tokens[i - 1]?.lower ?? '') &&
    numeral.spelt &&
    numeral.scaled &&
    words.scales[tokens[i]?.lower ?? ''] !== undefined
  )
    from = i - 1;
  const range = readRange(tokens, numeral, unit, money !== undefined, language);
  if (range) {
    const after = money ? undefined : (readUnit(tokens, range.to, language) ?? unit);
    return finish(
      tokens,
      { from, numberTo: range.to, value: range.value, spelt: numeral.spelt, fraction: false, many: true },
      money?.name ?? after,
      language,
      reader,
      range.to,
    );
  }
  let value = numeral.value;
  const minus = tokens[from - 1];
  if (minus && /^[-−–]$/.test(minus.text) && !minus.glued && tokens[from]?.glued && !numeral.spelt) value = -value;
  return finish(
    tokens,
    { from, numberTo: numeral.to, value, spelt: numeral.spelt, fraction: numeral.fraction, many: value !== 1 },
    money?.name ?? unit,
    language,
    reader,
    numeral.to,
  );
}

/** "35m of its devices" is million, "37m long" and "352m²" are metres; "5.2b" has no such doubt. */
function letterOrUnit(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: Unit | undefined,
  language: Language,
): { numeral: Numeral; unit: Unit | undefined } {
  const after = tokens[numeral.to];
  const metres =
    numeral.letter === 'm' &&
    !unit &&
    (!after ||
      /^(?:long|tall|high|wide|deep|above|below|away|from|race|sprint|hurdles|freestyle|[-.²2,()]|and)$/.test(
        after.lower,
      )) &&
    numeral.value / 1e6 >= 1;
  if (!metres || (after?.text === '.' || after?.text === ',' ? numeral.value < 1.5e6 : false)) return { numeral, unit };
  const plain = {
    value: numeral.value / 1e6,
    from: numeral.from,
    to: numeral.to - 1,
    spelt: false,
    fraction: false,
    scaled: false,
  };
  return { numeral: plain, unit: readUnit(tokens, plain.to, language) };
}

/** The plural noun phrase right after a number; a singular one after "one" or in "a two-year deal". */
function countedAt(
  tokens: readonly Token[],
  numeral: Numeral,
  reader: PhraseReader,
  language: Language,
): NounPhrase | undefined {
  let k = numeral.to;
  if (numeral.fraction || language.words.of.includes(tokens[k]?.lower ?? '')) {
    if (language.words.of.includes(tokens[k]?.lower ?? '')) k++;
    return reader.at(k);
  }
  if (tokens[k]?.lower === 'more' || tokens[k]?.lower === 'other' || tokens[k]?.lower === 'such') k++;
  const hyphen = tokens[k]?.text === '-' && tokens[k]?.glued === true && tokens[k + 1]?.glued === true;
  const phrase = reader.at(k);
  if (!phrase || (phrase.from !== k && !hyphen)) return undefined;
  if (hyphen || language.words.tag !== 'en') return phrase;
  const head = tokens[phrase.to - 1]?.text ?? '';
  return (numeral.value === 1) === isPlural(head) && !/^(?:people|series|species|aircraft|staff)$/i.test(head)
    ? undefined
    : phrase;
}

/** The second end of a range: "5 to 7 million", "1.2-1.5bn", "between 62 and 68", "$800,000 to $1.3 million". */
function readRange(
  tokens: readonly Token[],
  first: Numeral,
  unit: Unit | undefined,
  money: boolean,
  language: Language,
): { value: readonly [number, number]; to: number } | undefined {
  const { words } = language;
  const k = unit ? unit.to : first.to;
  const link = tokens[k];
  if (!link) return undefined;
  const before = [
    tokens[first.from - 1]?.lower ?? '',
    tokens[first.from - 2]?.lower ?? '',
    tokens[first.from - 3]?.lower ?? '',
  ];
  const isBetween = before.some((w) => words.between.includes(w)) && words.and.includes(link.lower);
  const isFrom = before.some((w) => words.from.includes(w));
  const isDash = /^[-–—]$/.test(link.text);
  const isTo = words.to.includes(link.lower);
  if (!isBetween && !isDash && !isTo) return undefined;
  let q = k + 1;
  if (tokens[q]?.text === '-') q++;
  const sign = tokens[q];
  if (sign && sign.kind !== 'number' && language.money.has(sign.text)) q++;
  const second = readNumeral(tokens, q, words);
  if (!second || (!isBetween && first.spelt !== second.spelt)) return undefined;
  let low = first.value;
  if (second.scaled && !first.scaled && low < 1000) {
    const factor = scaleOf(tokens, second, words.scales, words.shortScales);
    if (low * factor <= second.value || !isDash) low *= factor;
  }
  if (link.lower === 'or' && second.value !== low + 1) return undefined;
  if (low >= second.value && !(isFrom && (money || unit))) return undefined;
  if (isDash && !tokens[k]?.glued && !tokens[q]?.glued && !money && !unit && /^\d{4}$/.test(tokens[q]?.text ?? ''))
    return undefined;
  const other = readUnit(tokens, second.to, language);
  if (unit && other && other.name !== unit.name && !other.name.startsWith(unit.name)) return undefined;
  return { value: [low, second.value], to: second.to };
}

/** The multiplier a numeral ended in. */
function scaleOf(
  tokens: readonly Token[],
  numeral: Numeral,
  scales: Readonly<Record<string, number>>,
  short: Readonly<Record<string, number>>,
): number {
  const last = tokens[numeral.to - 1]?.lower ?? '';
  return scales[last] ?? short[last] ?? 1;
}

const MOVES = /^(?:percent|percentage point|point|basis point|celsius|fahrenheit|degree)$/;

function finish(
  tokens: readonly Token[],
  draft: Draft,
  unitOrMoney: Unit | string | undefined,
  language: Language,
  reader: PhraseReader,
  at: number,
): Found {
  const money = typeof unitOrMoney === 'string' ? unitOrMoney : undefined;
  let unit = typeof unitOrMoney === 'string' ? moneyUnit(tokens, unitOrMoney, at, language) : unitOrMoney;
  if (!unit && draft.many && language.words.loose[tokens[draft.from]?.lower ?? ''])
    unit = readUnit(tokens, at, language);
  const to = unit ? Math.max(unit.to, draft.numberTo) : draft.numberTo;
  const name = unit?.name ?? money ?? '';
  const fake: Numeral = {
    value: Array.isArray(draft.value) ? 2 : (draft.value as number),
    from: draft.from,
    to: draft.numberTo,
    spelt: draft.spelt,
    fraction: draft.fraction,
    scaled: false,
  };
  const counted = name ? undefined : countedAt(tokens, fake, reader, language);
  const qualifier = readQualifier(tokens, draft.from, to, MOVES.test(name), language);
  const concept = counted
    ? withComplements(tokens, counted, reader, language)
    : conceptOf(tokens, qualifier.from, to, reader, language);
  return {
    from: draft.from,
    to,
    qualified: { from: Math.min(qualifier.from, draft.from), to: Math.max(qualifier.to, to) },
    value: draft.value,
    unit: name,
    ...(counted && { counted, noun: nounOf(tokens, counted, draft.fraction) }),
    change: qualifier.change,
    ...(concept && { concept }),
    spelt: draft.spelt,
    fraction: draft.fraction,
  };
}

/** Money may have a rate ("$80 per barrel") or a word after it ("$5 US"). */
function moneyUnit(tokens: readonly Token[], name: string, at: number, language: Language): Unit {
  const to =
    language.money.get(`${tokens[at]?.text ?? ''}$`) === name || /^(?:US|USD)$/.test(tokens[at]?.text ?? '')
      ? at + 1
      : at;
  const rated = rateAfter(tokens, name, to, language);
  return rated ?? { name, to };
}

function rateAfter(tokens: readonly Token[], name: string, to: number, language: Language): Unit | undefined {
  const stand: Token[] = [
    ...tokens.slice(0, to),
    { text: '%', lower: '%', start: 0, end: 0, kind: 'mark', glued: true, tag: 'PUNCT' },
    ...tokens.slice(to, to + 5),
  ];
  const read = readUnit(stand, to, language);
  if (!read?.name.includes(' per ')) return undefined;
  return { name: read.name.replace(/^[^ ]+(?= per )/, name), to: read.to - 1 };
}

/** The counted noun phrase in a fixed form: head in the singular, "and" dropped. */
function nounOf(tokens: readonly Token[], phrase: NounPhrase, part: boolean): string {
  let text = '';
  for (let k = phrase.from; k < phrase.to; k++) {
    const token = tokens[k];
    if (!token || token.lower === 'and') continue;
    const word = k === phrase.to - 1 ? singular(token.text) : token.text;
    const joined = token.glued && text !== '';
    text += joined || text === '' ? word : ` ${word}`;
  }
  return part ? `% ${text}` : text;
}
