import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import { isPlural, singular } from '../2-phrases/plural.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { PhraseReader } from './concept.ts';
import { readUnit } from './units.ts';

/** What stands before a counted noun: where its number ended and what kind it is. */
export interface Counting {
  readonly from: number;
  readonly to: number;
  readonly value: number | readonly [number, number];
  readonly fraction: boolean;
  /** "9-2": what is counted is goals or votes, not the noun behind. */
  readonly score?: boolean;
}

/** What a score is: "a 9-2 lead". */
const SCORED =
  /^(?:lead|win|victory|defeat|loss|deficit|record|advantage|majority|vote|draw|thrashing|scoreline|aggregate)$/;

const WITHOUT_PLURAL =
  /^(?:people|series|species|aircraft|staff|sheep|fish|deer|troops|police|cattle|percent|offspring|salmon|spacecraft|personnel|crew|crewmen|clergy|livestock|youth|folk)$/i;
const BETWEEN = /^(?:more|such|fewer|less|-)$/;

/** The noun phrase a bare number counts: the plural right after it, a singular after "one" and hyphens, the one after "of" for parts and loose plurals. */
export function countedAt(
  tokens: readonly Token[],
  counting: Counting,
  reader: PhraseReader,
  language: Language,
): NounPhrase | undefined {
  const { words } = language;
  let k = counting.to;
  const isOf = words.of.includes(tokens[k]?.lower ?? '');
  if (counting.fraction || isOf) return partOf(tokens, isOf ? k + 1 : k, reader, language);
  const hyphen = tokens[k]?.text === '-' && tokens[k]?.glued === true && tokens[k + 1]?.glued === true;
  if (BETWEEN.test(tokens[k]?.lower ?? '') && !hyphen) k++;
  // two “choice targets”
  if (/^[“"‘]$/.test(tokens[k]?.text ?? '') && !tokens[k]?.glued && tokens[k + 1]?.glued) k++;
  // "eight million 250ml bottles": the measure describes the bottles.
  const inner = tokens[k]?.kind === 'number' ? readUnit(tokens, k + 1, language) : undefined;
  if (inner) k = inner.to;
  const phrase = reader.at(k, true);
  if (!phrase || (phrase.from !== k && !hyphen)) return undefined;
  if (counting.score) return SCORED.test(tokens[k]?.lower ?? '') ? { from: k, to: k + 1 } : undefined;
  // "el Ibex 35 cayó": what is counted is a plural
  if (words.order === 'agreeing' && counting.value !== 1 && !/[sxz]$/.test(tokens[phrase.from]?.lower ?? ''))
    return undefined;
  if (hyphen || words.tag !== 'en') return phrase;
  const head = tokens[phrase.to - 1]?.text ?? '';
  if (isPlural(head) || WITHOUT_PLURAL.test(head)) return phrase;
  if (counting.value === 1) return phrase;
  return isAttributive(tokens, counting, phrase) ? phrase : undefined;
}

/** "a 3 cylinder engine": digits before two nouns, not after a name ("iPhone 3 launch"). */
function isAttributive(tokens: readonly Token[], { from, to }: Counting, phrase: NounPhrase): boolean {
  const before = tokens[from - 1];
  const [first, second] = [tokens[phrase.from], tokens[phrase.from + 1]];
  return (
    (tokens[to - 1]?.kind === 'number' || before?.lower === 'a') &&
    before !== undefined &&
    !/^[\p{Lu}]/u.test(before.text) &&
    before.tag !== 'NOUN' &&
    phrase.to - phrase.from >= 2 &&
    phrase.to - phrase.from <= 4 &&
    !tokens.slice(phrase.from, phrase.to).some(({ lower }) => /^(?:last|next|this)$/.test(lower)) &&
    first?.tag === 'NOUN' &&
    (second?.tag === 'NOUN' || second?.tag === 'ADJ') &&
    /^\p{Ll}/u.test(first.text)
  );
}

/** What a part is of: "two-thirds of the 4.3M sales", "half its staff". */
function partOf(
  tokens: readonly Token[],
  at: number,
  reader: PhraseReader,
  language: Language,
): NounPhrase | undefined {
  const phrase = possessed(tokens, reader.at(at, true), reader);
  // also "half of the country's 9.3 million voters"
  for (let k = at; k < at + 5 && (!phrase || k <= phrase.to + 1); k++) {
    if (tokens[k]?.kind === 'mark' && tokens[k]?.text !== '-' && tokens[k]?.text !== '$') break;
    const spelt = language.words.tag === 'en' && language.words.numbers[tokens[k]?.lower ?? ''] !== undefined;
    if (!spelt && (tokens[k]?.kind !== 'number' || (tokens[k]?.glued && tokens[k - 1]?.kind === 'word'))) continue;
    const scale =
      language.words.scales[tokens[k + 1]?.lower ?? ''] ?? language.words.shortScales[tokens[k + 1]?.lower ?? ''];
    return reader.at(scale === undefined ? k + 1 : k + 2, true);
  }
  return phrase;
}

/** "two of Johnson's deputies": owner and owned. */
export function possessed(
  tokens: readonly Token[],
  owner: NounPhrase | undefined,
  reader: PhraseReader,
): NounPhrase | undefined {
  if (!owner || !/^['’]s?$/.test(tokens[owner.to]?.lower ?? '')) return owner;
  const owned = reader.at(owner.to + 1, true);
  return owned ? { from: owner.from, to: owned.to } : owner;
}

/**
 * The unit of a bare count as CQE's reference writes it: adjectives before the number belong to it ("the top three seeds"), and "one of"
 * takes all that narrows its noun ("one of the oldest parks in America").
 */
export function unitNoun(
  tokens: readonly Token[],
  counting: Omit<Counting, 'to'>,
  phrase: NounPhrase,
  { words }: Language,
): string {
  const { from, fraction } = counting;
  const noun = nounOf(tokens, phrase, fraction);
  if (words.tag !== 'en' || fraction) return noun;
  if (isOneOf(tokens, counting)) return noun + narrowed(tokens, phrase.to);
  let k = from;
  while (k > 0 && tokens[k - 1]?.tag === 'ADJ' && !NOT_OF_NOUN.test(tokens[k - 1]?.lower ?? '')) k--;
  const led = tokens[k - 1]?.tag === 'DET' || /^(?:its|their|his|her|our|my|your)$/.test(tokens[k - 1]?.lower ?? '');
  return k < from && led
    ? `${tokens
        .slice(k, from)
        .map((token) => token.lower)
        .join(' ')} ${noun}`
    : noun;
}

/** Before a number these say how many or when, not which. */
const NOT_OF_NOUN =
  /^(?:last|past|next|further|additional|extra|many|few|mere|full|whopping|staggering|estimated|good|recent|\w+ed|\w+ing)$/;
const MOST_NARROWING = 14;

/** "one of the Xs": it names one, nothing is counted, and its statement has no subject of its own. */
export const isOneOf = (tokens: readonly Token[], { from, value }: Pick<Counting, 'from' | 'value'>): boolean =>
  value === 1 && tokens[from]?.lower === 'one' && tokens[from + 1]?.lower === 'of';

/** Content words of the phrases behind "one of the Xs": "in history", "responsible for the deal", "ever to play". */
function narrowed(tokens: readonly Token[], at: number): string {
  let text = '';
  for (let k = at; k < at + MOST_NARROWING; k++) {
    const token = tokens[k];
    if (/^['’]s?$/.test(token?.lower ?? '') && token?.glued) continue;
    if (token?.kind !== 'word') break;
    // "one of the boys several times": only what a preposition or "to" ties on.
    if (k === at && token.tag === 'ADJ' && tokens[k + 1]?.tag !== 'ADP') break;
    const verb = token.tag === 'VERB' || token.tag === 'AUX';
    if (verb && !(tokens[k - 1]?.lower === 'to' || tokens[k - 2]?.lower === 'to')) break;
    if (token.tag === 'PRON' || token.tag === 'CONJ') break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ' || verb)
      text += ` ${token.tag === 'ADJ' ? positive(token.text) : token.text}`;
    else if (!/^(?:of|in|for|at|on|from|to|ever|the|a|an|most|his|her|their|its|our)$/.test(token.lower)) break;
  }
  return text;
}

const COMPARED: Readonly<Record<string, string>> = {
  best: 'good',
  better: 'good',
  worst: 'bad',
  worse: 'bad',
  further: 'far',
  furthest: 'far',
  farthest: 'far',
  least: 'little',
  elder: 'old',
  eldest: 'old',
};
const COMPARABLE =
  /^(?:big|small|large|great|high|low|long|short|old|young|new|wide|tall|deep|fast|slow|strong|weak|rich|poor|early|late|near|close|hard|soft|hot|cold|warm|cool|cheap|safe|bright|dark|heavy|light|loud|quiet|clean|clear|fine|tough|rough|thick|thin|real|busy|happy|easy|early|pretty|wealthy|healthy|deadly|lengthy|tiny|ugly|funny|costly|mighty|heavy)$/;

/** An adjective without its degree: "largest" → "large", "busier" → "busy". Others stay. */
function positive(word: string): string {
  const lower = word.toLowerCase();
  const known = COMPARED[lower];
  if (known !== undefined) return known;
  const stem = /^(.+?)(?:er|est)$/.exec(lower)?.[1];
  if (!stem) return word;
  for (const base of [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')])
    if (COMPARABLE.test(base)) return base;
  return word;
}

/** The counted noun phrase in a fixed form: head in the singular, degree and "and" dropped, leading participles left out. */
export function nounOf(tokens: readonly Token[], phrase: NounPhrase, part: boolean): string {
  let text = '';
  let from = phrase.from;
  // "the most decorated swimmers": with a degree it is an adjective
  while (
    from < phrase.to - 1 &&
    /^(?:VERB|ADV)$/.test(tokens[from]?.tag ?? '') &&
    tokens[from + 1]?.text !== '-' &&
    !/^(?:most|more|very|highly)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from++;
  for (let k = from; k < phrase.to; k++) {
    const token = tokens[k];
    if (!token || /^(?:and|most|least|more|less|['’]s?|the)$/.test(token.lower)) continue;
    const word = k === phrase.to - 1 ? singular(token.text) : token.tag === 'ADJ' ? positive(token.text) : token.text;
    const joined = token.glued && text !== '';
    text += joined || text === '' ? word : ` ${word}`;
  }
  return part ? `% ${text}` : text;
}
