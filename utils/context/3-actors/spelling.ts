import { countryWords } from '../lang/en/countries.ts';
import { companySuffix, genericFirst, nicknames, particles, sameName } from '../lang/en/names.ts';

const wordsOf = (name: string): string[] => name.split(/[\s-]/).filter((word) => word !== '');

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !particles.has(word.toLowerCase()))
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();

const COUNTRY_FIRST = /^(?:united states|united kingdom|south africa|new zealand|european union|hong kong) /i;

/** First letters of the words that count: "Food and Drug Administration" is "FDA"; "U.S. Office of …" may go without its country. */
export function initialsOf(name: string): string[] {
  const words = wordsOf(name);
  const whole = initials(words);
  const isCountry = countryWords.has((words[0] ?? '').toLowerCase().replace(/\./g, ''));
  const rest = COUNTRY_FIRST.test(name) ? words.slice(2) : isCountry ? words.slice(1) : [];
  return rest.length > 1 ? [whole, initials(rest)] : [whole];
}

export const isAcronym = (name: string): boolean => name.length < 12 && /^\p{Lu}[\p{Lu}.&]+s?$/u.test(name);

const ASCII = /^[\x20-\x7e]*$/;

/** One spelling for all romanisations and accents: Zelensky, Zelenskiy and Zelenskyy are equal. */
export function spellingKey(word: string): string {
  const bare = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  const plain = bare.toLowerCase().replace(/\.$/, '');
  return plain.length > 3 ? plain.replace(/(?:iy|yy|ij|y|i)$/, 'i') : plain;
}

/**
 * Equal keys are equal names: case, full stops, hyphens, "Inc." and "State of" do not count, a country has one name.
 * What `sameName` has is taken first, so that "City of London" can stay a place of its own.
 */
export function nameKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^(?:saint|st\.?) /, 'st ')
    .replace(/\b(\p{L})\. (?=\p{L}\.)/gu, '$1')
    .replace(/\./g, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/’/g, "'")
    .replace(/ & /g, ' and ')
    .replace(/ st$/, ' street')
    .replace(/^mt /, 'mount ')
    .replace(/^ft /, 'fort ')
    .replace(/^(?:us|u s) (?=\p{L})/u, 'united states ')
    .replace(/^uk (?=\p{L})/u, 'united kingdom ');
  if (Object.hasOwn(sameName, plain)) return sameName[plain] as string;
  const bare = plain.replace(genericFirst, '').replace(companySuffix, '');
  return Object.hasOwn(sameName, bare) ? (sameName[bare] as string) : bare || plain;
}

const wholeNames: ReadonlySet<string> = new Set(Object.values(sameName));

/** A country or body that the list of names has: complete as it stands, never the start of a longer name. */
export const hasOtherNames = (name: string): boolean => wholeNames.has(nameKey(name));

const HONOUR = /^(?:Esq|FRS|PhD|MD|OBE|MBE|CBE|KBE|DBE|RA|QC|KC|MP)\.?$/;
const BORN_LATER = /^(?:Jr|Sr|I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{0,3})\.?$/;

export interface PersonName {
  /** Given and last names. */
  readonly words: readonly string[];
  /** What tells people of one name apart: "II", "Jr", "of Aragon", "the Great"; '' without any. */
  readonly epithet: string;
}

/** A person's name without honours behind it, and without "Jr.", "II", "of Aragon", "the Great", which stand apart. */
export function personName(name: string): PersonName {
  const words = name
    .split(' ')
    .filter((word) => word !== ',')
    .map((word) => word.replace(/,$/, ''));
  while (words.length > 1 && HONOUR.test(words.at(-1) ?? '')) words.pop();
  const cut = words.findIndex((word, i) => i > 0 && /^(?:of|the)$/.test(word));
  const end = cut > 0 ? cut : words.length > 1 && BORN_LATER.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
  return {
    words: words.slice(0, end),
    epithet: words
      .slice(end)
      .join(' ')
      .replace(/^of the /, 'of ')
      .replace(/\.$/, ''),
  };
}

const isInitial = (word: string): boolean => word.replace('.', '').length === 1;

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(nicknames).map(([short, full]) => [spellingKey(short), spellingKey(full)]),
);

/** "Kristin" and "Kristen": one vowel inside is another one. The last letter counts: Mario is not Maria. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5 || a.at(-1) !== b.at(-1)) return false;
  let different = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (different++ > 0 || !/[aeiou]/.test(a.charAt(i)) || !/[aeiou]/.test(b.charAt(i))) return false;
  }
  return true;
}

/** Can two given names be one person's: equal, an initial, a nickname or a slip of the pen? */
function givenAgree(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  const [x, y] = [spellingKey(a), spellingKey(b)];
  return x === y || FULL_NAMES.get(x) === y || FULL_NAMES.get(y) === x || isMisspelt(x, y);
}

/** May the short name of a person stand for the long one? Given names agree, last names are equal, or the one is the end of the other. */
export function isShortPerson(short: readonly string[], long: readonly string[]): boolean {
  const [first = ''] = short;
  const last = spellingKey(short.at(-1) ?? '');
  const longLast = spellingKey(long.at(-1) ?? '');
  if (short.length === 1) return last === longLast || (long.length > 1 && long[0] === first);
  // "Pierre Charles" of "Pierre Charles L'Enfant".
  if (short.length < long.length && short.every((word, i) => word === long[i])) return true;
  if (last !== longLast) return isReversed(short, long);
  if (short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]))
    return true;
  return givenAgree(first, long[0] ?? '');
}

/** "Higuchi Ichiyō" and "Ichiyō Higuchi". */
const isReversed = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 &&
  b.length === 2 &&
  spellingKey(a[0] as string) === spellingKey(b[1] as string) &&
  spellingKey(a[1] as string) === spellingKey(b[0] as string);
