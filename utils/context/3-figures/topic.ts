import { chainBefore, isNominal, isVerbAt, NARROW, type Stretch, TIME } from '../2-phrases/clause.ts';
import { subjectOf } from '../2-phrases/subject.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { PhraseReader } from './concept.ts';
import { possessed } from './counted.ts';

/** A figure found before in the sentence: where a verb follows it, its topic is the verb's subject. */
export interface Earlier extends Stretch {
  readonly counted?: Stretch;
  readonly topic?: Topic;
}

/** What a statement with a figure is about. Up to two stretches: what the figure belongs to, and the clause's subject. */
export interface Topic {
  readonly local?: Stretch;
  readonly subject?: Stretch;
}

interface Place {
  /** Number with unit and bound. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly counted?: Stretch;
}

const DURATION = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;
const INTO = /^(?:of|in|for|among|to|on)$/;

/** Reads the topic of a figure from the structure of its sentence. English only. */
export function readTopic(
  tokens: readonly Token[],
  place: Place,
  reader: PhraseReader,
  language: Language,
  earlier: readonly Earlier[],
): Topic {
  const beside = place.counted
    ? (governing(tokens, place) ?? complementOf(tokens, place, reader))
    : localOf(tokens, place, reader, language);
  // "$9.99 a month for two screens": another figure's unit is nothing that is told of.
  const local = beside && earlier.some((one) => beside.from >= one.from && beside.to <= one.to) ? undefined : beside;
  // "a survey of 6,000 employers": what the count is of the survey's is all that is said of it
  if (local && place.counted && tokens[local.to]?.lower === 'of') return { local };
  const end = Math.max(place.counted?.to ?? 0, local ? local.to : place.to);
  if (isOwnSubject(tokens, place, end)) return local ? { local } : {};
  const subject = subjectOf(tokens, local && local.from < place.from ? local.from : place.from, earlier).phrase;
  if (subject && local && overlaps(subject, local))
    return { local: subject.to - subject.from > local.to - local.from ? subject : local };
  return { ...(local && { local }), ...(subject && !holds(subject, place) && { subject }) };
}

const overlaps = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;
const holds = (stretch: Stretch, place: Place) => stretch.from <= place.from && stretch.to >= place.to;

/** Is the figure's own phrase what a verb is said of: "81% of makers reported", "460 cars were stolen"? */
function isOwnSubject(tokens: readonly Token[], place: Place, end: number): boolean {
  if (!place.counted && end === place.to) return false;
  const before = tokens[place.from - 1];
  if (before && (before.tag === 'ADP' || isVerbAt(tokens, place.from - 1)))
    return before.tag !== 'ADP' && isVerbAt(tokens, end) && tokens[end]?.tag === 'AUX';
  if (before && !(isVerbAt(tokens, place.from - 1) || before.tag === 'CONJ' || before.tag === 'PUNCT'))
    return isVerbAt(tokens, end) && !/ing$/.test(tokens[end]?.lower ?? '');
  let k = end;
  // "81% of makers and 70% of firms reported"
  while (
    (k < end + 9 && /^(?:and|or|of|,|%|the)$/.test(tokens[k]?.lower ?? '')) ||
    (k > end && k < end + 9 && (isNominal(tokens[k]) || tokens[k]?.tag === 'NUM' || tokens[k]?.tag === 'ADJ'))
  )
    k++;
  return isVerbAt(tokens, k) && !/ing$/.test(tokens[k]?.lower ?? '');
}

/** What a measured value belongs to: "$5m prize", "60% of its staff", "a price of $3", "output to 1.2m tons", "$5 for flights". */
function localOf(
  tokens: readonly Token[],
  place: Place,
  reader: PhraseReader,
  language: Language,
): Stretch | undefined {
  const behind = afterBracket(tokens, place.to);
  const next = tokens[behind];
  if (next && language.words.of.includes(next.lower)) {
    // "35% of the island's coral"
    const phrase = possessed(tokens, reader.at(behind + 1), reader);
    if (phrase) return chainFrom(tokens, phrase, reader);
  }
  const hyphen = next?.text === '-' && next.glued;
  // "four times the estimate", "6.5 times earnings"
  const compared = place.unit === 'count' && next?.kind === 'word' ? reader.at(behind) : undefined;
  if (compared && isNominal(tokens[compared.to - 1]) && next && next.tag !== 'ADP' && !TIME.test(next.lower))
    return chainFrom(tokens, compared, reader);
  const owned = tokens[place.from - 1]?.lower === 'of' && !hyphen ? governing(tokens, place) : undefined;
  if (owned) return owned;
  const attributive = hyphen || isAttribute(tokens, behind, place.unit) ? reader.at(behind) : undefined;
  if (attributive && (attributive.from === behind || hyphen) && !/^(?:year|month|week|day)$/.test(next?.lower ?? ''))
    return withModifiers(tokens, place.from, chainFrom(tokens, attributive, reader));
  const before = governing(tokens, place);
  if (before) return before;
  if (next && /^(?:for|from)$/.test(next.lower) && !DURATION.test(place.unit)) {
    const phrase = reader.at(place.to + 1);
    if (
      phrase &&
      tokens[phrase.from]?.tag !== 'NUM' &&
      isNominal(tokens[phrase.to - 1]) &&
      !TIME.test(tokens[phrase.to - 1]?.lower ?? '')
    )
      return phrase;
  }
  return (
    inKind(tokens, place, reader, language) ?? objectOf(tokens, place) ?? bare(tokens, place) ?? apposed(tokens, place)
  );
}

/** "$4.5 million in damages": what money is given as. */
function inKind(
  tokens: readonly Token[],
  { to, unit }: Place,
  reader: PhraseReader,
  { moneyNames }: Language,
): Stretch | undefined {
  if (tokens[to]?.lower !== 'in' || !moneyNames.has(unit)) return undefined;
  const phrase = reader.at(to + 1);
  const head = tokens[(phrase?.to ?? 0) - 1];
  const plain = phrase?.from === to + 1 && head?.tag === 'NOUN' && !TIME.test(head.lower) && /^\p{Ll}/u.test(head.text);
  return plain ? phrase : undefined;
}

/** Behind a bracket that says the same in other units: "450 Nm (332 lb-ft) of torque". */
function afterBracket(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== '(') return to;
  for (let k = to + 1; k < to + 7; k++) if (tokens[k]?.text === ')') return tokens[k + 1]?.lower === 'of' ? k + 1 : to;
  return to;
}

/** What a figure describes with the modifiers before the figure: one stretch around it. */
function withModifiers(tokens: readonly Token[], from: number, described: Stretch): Stretch {
  const start = modifiersBefore(tokens, from);
  return start < from ? { from: start, to: described.to } : described;
}

/** Modifiers between the article and the number: "a larger 570 sq m space", "the best $200 phones". */
function modifiersBefore(tokens: readonly Token[], from: number): number {
  let k = from;
  while (
    k > 0 &&
    from - k < 4 &&
    (isNominal(tokens[k - 1]) ||
      tokens[k - 1]?.tag === 'ADJ' ||
      (tokens[k - 1]?.tag === 'VERB' && /ed$/.test(tokens[k - 1]?.lower ?? '')))
  )
    k--;
  const led =
    k < from &&
    (k === 0 ||
      tokens[k - 1]?.tag === 'DET' ||
      /^(?:its|their|his|her|our|those|these)$/.test(tokens[k - 1]?.lower ?? ''));
  return led ? k : from;
}

/** "The bridge, 1.2 km long, …": the noun before the comma, at the sentence's start. */
function apposed(tokens: readonly Token[], place: Place): Stretch | undefined {
  if (
    tokens[place.from - 1]?.text !== ',' ||
    !/^(?:long|wide|high|tall|deep|thick|old|away)$/.test(tokens[place.to]?.lower ?? '')
  )
    return undefined;
  return chainBefore(tokens, place.from - 1, NARROW);
}

/** "pulled the sector 0.7 percent lower": a share right behind an object is said of it. */
function objectOf(tokens: readonly Token[], place: Place): Stretch | undefined {
  const away = /^(?:away|long|wide|high|tall|deep|thick|old|across)$/.test(tokens[place.to]?.lower ?? '');
  if (!(place.unit === 'percent' || away) || !isNominal(tokens[place.from - 1])) return undefined;
  const phrase = chainBefore(tokens, place.from, NARROW);
  const det = phrase && tokens[phrase.from]?.tag === 'DET';
  return phrase && det && isVerbAt(tokens, phrase.from - 1) ? phrase : undefined;
}

/** May the word after a figure be what it describes? Not a verb with an object, nor the next name in a list of shares. */
function isAttribute(tokens: readonly Token[], k: number, unit: string): boolean {
  const [token, next] = [tokens[k], tokens[k + 1]];
  if (!token || token.tag === 'ADV' || token.tag === 'ADP' || token.tag === 'PRON' || token.tag === 'DET') return false;
  if (token.tag === 'PROPN' && unit === 'percent') return false;
  return !(
    isVerbAt(tokens, k) &&
    (next === undefined || next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'ADP' || next.tag === 'PUNCT')
  );
}

/** The noun phrase a preposition or "up", "down" ties the figure to: "net worth of $3", "carbon levels at 1,200 ppm", "shares down 3%". */
function governing(tokens: readonly Token[], place: Place): Stretch | undefined {
  let k = place.from - 1;
  while (
    k >= 0 &&
    (tokens[k]?.tag === 'DET' || tokens[k]?.tag === 'ADV') &&
    !/^(?:up|down)$/.test(tokens[k]?.lower ?? '')
  )
    k--;
  // "a pixel pitch as high as 352 μm"
  if (tokens[k]?.lower === 'as' && tokens[k - 2]?.lower === 'as') return chainBefore(tokens, k - 2, NARROW);
  // "with gusts over 100 mph"
  const held = withHeld(tokens, k);
  if (held) return held;
  const link = tokens[k];
  if (!link || !/^(?:of|at|on|to|by|from|with|for|up|down|between|in|worth)$/.test(link.lower)) return undefined;
  if (DURATION.test(place.unit) && link.lower !== 'of') return undefined;
  if (link.lower === 'between' || link.lower === 'from') if (tokens[k - 1]?.lower === 'of') k--;
  // "were Acme, down 68p": a name before the comma; "Acme (up 3 cents)".
  const moved = /^(?:up|down)$/.test(link.lower);
  const comma =
    moved && (tokens[k - 1]?.text === '(' || (tokens[k - 1]?.text === ',' && tokens[k - 2]?.tag === 'PROPN'));
  return chainBefore(tokens, comma ? k - 1 : k, NARROW);
}

/** The nouns between "with" and a figure. */
function withHeld(tokens: readonly Token[], last: number): Stretch | undefined {
  if (!isNominal(tokens[last])) return undefined;
  const phrase = chainBefore(tokens, last + 1, NARROW);
  return phrase && tokens[phrase.from - 1]?.lower === 'with' ? phrase : undefined;
}

/** "of" phrases after what is counted: "seasons of Sesame Street"; "there are 300 students enrolled at the college". */
function complementOf(tokens: readonly Token[], place: Place, reader: PhraseReader): Stretch | undefined {
  const at = place.counted?.to ?? place.to;
  if (tokens[at]?.lower === 'of') return reader.at(at + 1);
  const there = tokens.slice(Math.max(0, place.from - 4), place.from).some((token) => token.lower === 'there');
  if (!there) return undefined;
  const k = tokens[at]?.tag === 'VERB' ? at + 1 : at;
  return /^(?:at|in|on|for|with|from)$/.test(tokens[k]?.lower ?? '') ? reader.at(k + 1) : undefined;
}

/** The phrase and its complements: "increase in e-cigarette usage among students". Stops before a further figure. */
function chainFrom(tokens: readonly Token[], phrase: Stretch, reader: PhraseReader): Stretch {
  let to = phrase.to;
  for (let steps = 0; steps < 3; steps++) {
    if (!INTO.test(tokens[to]?.lower ?? '')) break;
    const next = reader.at(to + 1);
    if (!next || tokens.slice(to, next.to).some((token) => token.kind === 'number' || token.tag === 'NUM')) break;
    to = next.to;
  }
  return { from: phrase.from, to };
}

/** Lists without verbs: "Dow +0.2%, Nasdaq +0.8%". The name right before the figure. */
function bare(tokens: readonly Token[], place: Place): Stretch | undefined {
  let k = place.from - 1;
  while (k >= 0 && /^[+\-–−:(]$/.test(tokens[k]?.text ?? '')) k--;
  if (!isNominal(tokens[k]) && tokens[k]?.kind !== 'number') return undefined;
  let from = k;
  while (from > 0 && (tokens[from - 1]?.tag === 'PROPN' || tokens[from - 1]?.text === '&')) from--;
  for (let i = 0; i < place.from; i++) if (isVerbAt(tokens, i)) return undefined;
  return isNominal(tokens[from]) ? { from, to: k + 1 } : undefined;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB']);
const EMPTY =
  /^(?:times|total|other|such|more|most|many|much|several|own|last|next|this|that|all|some|any|both|each|every)$/;

/** The content words of a topic in the order of the text: how CQE's reference gives a concept. '' when the sentence does not say. */
export function topicWords(tokens: readonly Token[], topic: Topic, figures: readonly Stretch[]): string {
  const stretches = [topic.subject, topic.local].filter((s) => s !== undefined).sort((a, b) => a.from - b.from);
  let text = '';
  for (const { from, to } of stretches) {
    for (let k = from; k < to; k++) {
      const token = tokens[k];
      if (!token || figures.some((f) => k >= f.from && k < f.to)) continue;
      const joint = token.text === '-' && token.glued && k > from && tokens[k + 1]?.glued === true;
      const model = token.kind === 'number' && token.glued && tokens[k - 1]?.kind === 'word' && k > from; // "V6"
      const joined = text !== '' && (joint || model || (token.glued && tokens[k - 1]?.text === '-' && k > from));
      if (
        !joined &&
        (token.kind === 'mark' || !(CONTENT.has(token.tag) || token.kind === 'number') || EMPTY.test(token.lower))
      )
        continue;
      text += joined || text === '' ? token.text : ` ${token.text}`;
    }
  }
  return text;
}
