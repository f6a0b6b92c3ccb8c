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
}

const WITHOUT_PLURAL =
  /^(?:people|series|species|aircraft|staff|sheep|fish|deer|troops|police|cattle|percent|offspring|salmon|spacecraft|personnel)$/i;
const BETWEEN = /^(?:more|such|additional|extra|further|fewer|less|-)$/;

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
  // "eight million 250ml bottles": the measure describes the bottles.
  const inner = tokens[k]?.kind === 'number' ? readUnit(tokens, k + 1, language) : undefined;
  if (inner) k = inner.to;
  const phrase = reader.at(k, true);
  if (!phrase || (phrase.from !== k && !hyphen)) return undefined;
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
  const phrase = reader.at(at, true);
  // also "half of the country's 9.3 million voters"
  for (let k = at; k < at + 5 && (!phrase || k <= phrase.to + 1); k++) {
    if (tokens[k]?.kind !== 'number') continue;
    const scale =
      language.words.scales[tokens[k + 1]?.lower ?? ''] ?? language.words.shortScales[tokens[k + 1]?.lower ?? ''];
    return reader.at(scale === undefined ? k + 1 : k + 2, true);
  }
  return phrase;
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
  while (from < phrase.to - 1 && /^(?:VERB|ADV)$/.test(tokens[from]?.tag ?? '') && tokens[from + 1]?.text !== '-')
    from++;
  for (let k = from; k < phrase.to; k++) {
    const token = tokens[k];
    if (!token || token.lower === 'and' || /^(?:most|least|more|less)$/.test(token.lower)) continue;
    const word = k === phrase.to - 1 ? singular(token.text) : token.tag === 'ADJ' ? positive(token.text) : token.text;
    const joined = token.glued && text !== '';
    text += joined || text === '' ? word : ` ${word}`;
  }
  return part ? `% ${text}` : text;
}
