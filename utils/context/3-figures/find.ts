import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Change } from '../types.ts';
import { isAgeAt, isAgeOf } from './ages.ts';
import { readQualifier } from './change.ts';
import { type Concept, conceptOf, type PhraseReader, phraseReader, withComplements } from './concept.ts';
import { countedAt, isOneOf, unitNoun } from './counted.ts';
import { inherit } from './elide.ts';
import { refusedBy } from './guards.ts';
import { moneyBefore, moneyUnit } from './money.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { type Range, readRange } from './range.ts';
import { headUnit, rateAfter, rateBehindOf } from './rates.ts';
import { shownOf } from './shown.ts';
import { numeralStarts } from './starts.ts';
import { readTopic, type Topic } from './topic.ts';
import { readUnit, sharedUnit, type Unit } from './units.ts';
import { nounBeforeOr, poundsOf, unitAhead, unitOfPart } from './units-beside.ts';

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
  /** What the statement is about: what the figure belongs to and the clause's subject. */
  readonly topic?: Topic;
  /** Written as a word below ten, or a part. */
  readonly spelt: boolean;
  readonly fraction: boolean;
  /** The figure before it said again in another measure: "3,200 miles (5,150 km)". */
  readonly restated?: boolean;
}

interface Scene {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly reader: PhraseReader;
  /** What was found so far, in reading order. */
  readonly found: Found[];
}

interface Draft {
  readonly from: number;
  readonly numberTo: number;
  readonly value: number | readonly [number, number];
  readonly spelt: boolean;
  readonly fraction: boolean;
  readonly score?: boolean;
}

/** All figures of one sentence's tokens, in reading order. */
export function findInSentence(tokens: readonly Token[], language: Language): Found[] {
  const found: Found[] = [];
  const scene: Scene = { tokens, language, reader: phraseReader(tokens, language), found };
  let i = 0;
  const begins = numeralStarts(language.words);
  while (i < tokens.length) {
    if (!begins(tokens[i] as Token)) {
      i++;
      continue;
    }
    const next = readLoose(scene, i) ?? readFigure(scene, i);
    if (next === undefined) i++;
    else if (typeof next === 'number') i = next;
    else {
      found.push(inherit(tokens, next, found));
      i = Math.max(i + 1, next.to);
    }
  }
  return found;
}

/** "tens of thousands of students", "millions of dollars". */
function readLoose(scene: Scene, i: number): Found | undefined {
  const { tokens, language } = scene;
  const { words } = language;
  let range = words.loose[tokens[i]?.lower ?? ''];
  const isOf = words.of.includes(tokens[i + 1]?.lower ?? '');
  // "Hunderte Schafe", "honderden schapen": no word for "of"
  const direct = words.order === 'capitals' || words.order === 'adjectives';
  if (!range || !(isOf || (direct && scene.reader.at(i + 1)))) return undefined;
  let to = isOf ? i + 2 : i + 1;
  const second = words.loose[tokens[to]?.lower ?? ''];
  if (second) {
    range = [range[0] * second[0], range[1] * second[0]];
    to += words.of.includes(tokens[to + 1]?.lower ?? '') ? 2 : 1;
  }
  const value = range[0] === range[1] ? range[0] : range;
  return finish(scene, { from: i, numberTo: to, value, spelt: true, fraction: false }, readUnit(tokens, to, language));
}

/** The figure at token `i`; or where to go on after a look-alike; or undefined where no number begins. */
function readFigure(scene: Scene, i: number): Found | number | undefined {
  const { tokens, language, reader } = scene;
  const { words } = language;
  let numeral = readNumeral(tokens, i, words);
  if (!numeral) return undefined;
  const money = moneyBefore(tokens, i, language);
  let unit = money ? undefined : (readUnit(tokens, numeral.to, language) ?? sharedUnit(tokens, numeral.to, language));
  if (numeral.letter && !money) ({ numeral, unit } = letterOrUnit(tokens, numeral, unit, language));
  // "dos millones de euros"
  if (
    !money &&
    !unit &&
    numeral.scaled &&
    words.order !== 'tagged' &&
    words.of.includes(tokens[numeral.to]?.lower ?? '')
  )
    unit = readUnit(tokens, numeral.to + 1, language);
  const before = money || unit ? undefined : nounBeforeOr(tokens, numeral);
  if (!money) unit = unit ? poundsOf(tokens, unit, numeral.scaled) : unitElsewhere(tokens, numeral, before, language);
  const priced = money && moneyUnit(tokens, money.name, numeral.to, language);
  const range = readRange(tokens, numeral, priced ?? unit, money !== undefined, language);
  const counted =
    money || unit
      ? undefined
      : (before ?? countedAt(tokens, range ? { ...numeral, ...range } : numeral, reader, language));
  const refused = refusedBy({ tokens, numeral, money: money !== undefined, unit, counts: counted, range, language });
  if (refused) return range ? range.to : numeral.to;
  if (isInsideName(scene, i)) return numeral.to;
  let from = money?.from ?? i;
  if (
    words.articles.includes(tokens[i - 1]?.lower ?? '') &&
    numeral.spelt &&
    words.scales[tokens[i]?.lower ?? ''] !== undefined
  )
    from = i - 1;
  if (range)
    return ofRange(
      scene,
      {
        from,
        numberTo: range.to,
        value: range.value,
        spelt: numeral.spelt,
        fraction: false,
        ...(range.score && { score: true }),
      },
      range,
      money?.name,
      priced ?? unit,
    );
  const value = isNegative(tokens, from, unit) ? -numeral.value : numeral.value;
  const draft = { from, numberTo: numeral.to, value, spelt: numeral.spelt, fraction: numeral.fraction };
  return finish(scene, draft, priced ?? unit, counted);
}

function ofRange(scene: Scene, draft: Draft, range: Range, money: string | undefined, priced: Unit | undefined): Found {
  const { tokens, language } = scene;
  if (money !== undefined) {
    const after = moneyUnit(tokens, money, range.to, language);
    const shared =
      priced?.name.includes(' per ') && !after.name.includes(' per ') ? { ...after, name: priced.name } : after;
    return finish(scene, draft, shared);
  }
  const after = range.score ? undefined : readUnit(tokens, range.to, language);
  return finish(scene, draft, after ?? (priced && { ...priced, to: range.to }));
}

/** A unit that does not stand right behind its number. */
function unitElsewhere(
  tokens: readonly Token[],
  numeral: Numeral,
  before: NounPhrase | undefined,
  language: Language,
): Unit | undefined {
  const part = numeral.fraction ? unitOfPart(tokens, numeral.to, language) : undefined;
  const ahead = numeral.scaled ? unitAhead(tokens, numeral.to, language) : undefined;
  const behind = before && readUnit(tokens, before.from, language);
  return part ?? ahead ?? (behind && { ...behind, to: numeral.to });
}

/** "two new 737 Max jets": a number that names what the figure before it counts. */
function isInsideName({ tokens, found }: Scene, i: number): boolean {
  const phrase = found[found.length - 1]?.counted;
  return phrase !== undefined && i >= phrase.from && i < phrase.to && tokens[i + 1]?.tag === 'PROPN';
}

/** A minus sign: parted from what stands before it and not from its number. */
const isNegative = (tokens: readonly Token[], from: number, unit: Unit | undefined): boolean => {
  const sign = tokens[from - 1];
  if (sign?.lower === 'minus') return unit !== undefined && tokens[from - 2]?.kind !== 'number';
  return (
    sign !== undefined &&
    /^[-−–]$/.test(sign.text) &&
    (!sign.glued || tokens[from - 2]?.text === '(') &&
    tokens[from]?.glued === true &&
    tokens[from]?.kind === 'number' &&
    (unit !== undefined || tokens[from - 2]?.tag !== 'PROPN')
  );
};

/** "35m of its devices" is million, "37m long" and "352m²" are metres; "5.2bn" has no such doubt. */
function letterOrUnit(
  tokens: readonly Token[],
  numeral: Numeral,
  unit: Unit | undefined,
  language: Language,
): { numeral: Numeral; unit: Unit | undefined } {
  const after = tokens[numeral.to];
  const next = after?.lower ?? '';
  const square = after?.glued === true && /^[23²³]$/.test(after.text);
  const long = /^(?:long|tall|high|wide|deep|above|below|away|from|race|sprint|hurdles|freestyle|relay)$/.test(next);
  const beside =
    after?.text === '(' && /^(?:ft|feet|miles?|yards?|in|inch|inches)$/.test(tokens[numeral.to + 2]?.lower ?? '');
  const hyphen =
    after?.text === '-' && after.glued && /^(?:long|tall|high|wide|deep)$/.test(tokens[numeral.to + 1]?.lower ?? '');
  const speed = after?.text === '/' && after.glued && /^(?:s|sec|min|h)$/.test(tokens[numeral.to + 1]?.lower ?? '');
  if (numeral.letter !== 'm' || unit || !(square || long || beside || hyphen || speed)) return { numeral, unit };
  const plain: Numeral = {
    value: numeral.value / 1e6,
    from: numeral.from,
    to: numeral.to - 1,
    spelt: false,
    fraction: false,
    scaled: false,
  };
  return { numeral: plain, unit: readUnit(tokens, plain.to, language) };
}

/** Start with the words a number loses its sense without: "between 5 and 7", "minus 5". */
const opensAt = (tokens: readonly Token[], { from, value }: Draft): number =>
  Array.isArray(value)
    ? from - Number(/^(?:between|zwischen|entre|tra|fra|tussen)$/.test(tokens[from - 1]?.lower ?? ''))
    : from - Number(Number(value) < 0);

/** What rises and falls by itself: a share, points, a temperature. */
const MOVES = /^(?:percent|percentage point|point|basis point|celsius|fahrenheit)$/;

function finish(scene: Scene, draft: Draft, unit: Unit | undefined, phrase?: NounPhrase): Found {
  const { tokens, language, reader } = scene;
  const to = Math.max(unit?.to ?? 0, draft.numberTo);
  const counted = unit ? undefined : (phrase ?? countedAt(tokens, { ...draft, to: draft.numberTo }, reader, language));
  const measured = counted && !draft.fraction ? headUnit(tokens, counted, language) : undefined;
  const known = unit?.name ?? measured ?? '';
  const degrees = /^(?:celsius|fahrenheit)$/.test(known) && Number(draft.value) < 0;
  const qualifier = readQualifier(tokens, degrees ? draft.from - 1 : draft.from, to, MOVES.test(known), language, {
    measured: known !== '',
    bare: !known && !counted,
  });
  const isAge =
    !known && !counted && isAgeAt(tokens, { from: qualifier.from, number: draft.from, to }, draft.value, language);
  const name = isAge ? 'year of age' : isAgeOf(tokens, draft.from, known) ? `${known} of age` : known;
  const place = {
    ...qualifier,
    from: Math.min(qualifier.from, draft.from),
    to: Math.max(to, qualifier.to),
    unit: name,
    change: qualifier.change,
    ...(counted && { counted }),
  };
  const tied = language.words.tag === 'en' && !isOneOf(tokens, draft);
  const topic = tied ? readTopic(tokens, place, reader, language, scene.found) : undefined;
  const concept = counted
    ? withComplements(tokens, counted, reader, language)
    : topic
      ? shownOf(tokens, topic, place, scene.found)
      : conceptOf(tokens, qualifier.from, to, reader, language);
  const rate = counted && !measured ? rateAfter(tokens, counted.to, language) : rateBehindOf(scene, to, name);
  return {
    from: draft.from,
    to,
    qualified: {
      from: Math.min(qualifier.from, opensAt(tokens, draft)),
      to: Math.max(qualifier.to, to),
    },
    value: draft.value,
    unit: counted && !measured ? name : name + rate,
    ...(counted && !measured && { counted, noun: unitNoun(tokens, draft, counted, language) + rate }),
    change: qualifier.change,
    ...(concept && { concept: withoutArticle(tokens, concept, scene.found) }),
    ...(topic && { topic }),
    spelt: draft.spelt,
    fraction: draft.fraction,
  };
}

/** For a reader the article before a concept says nothing. */
function withoutArticle(tokens: readonly Token[], concept: Concept, found: readonly Found[]): Concept {
  const figure = found.find((one) => concept.from >= one.from && concept.from < one.to && concept.to > one.to);
  let from = figure?.to ?? concept.from;
  while (
    from < concept.to - 1 &&
    (tokens[from]?.tag === 'DET' || tokens[from]?.tag === 'ADP' || tokens[from]?.text === '-')
  )
    from++;
  return { from, to: concept.to };
}
