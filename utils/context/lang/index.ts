import { units as deUnits } from './de/units.ts';
import * as de from './de/words.ts';
import { units as enUnits } from './en/units.ts';
import * as en from './en/words.ts';
import { units as esUnits } from './es/units.ts';
import * as es from './es/words.ts';
import { units as frUnits } from './fr/units.ts';
import * as fr from './fr/words.ts';
import { units as itUnits } from './it/units.ts';
import * as it from './it/words.ts';
import { units as nlUnits } from './nl/units.ts';
import * as nl from './nl/words.ts';
import { wordsOfPacked } from './packed.ts';
import { units as ptUnits } from './pt/units.ts';
import * as pt from './pt/words.ts';
import * as signs from './symbols.ts';
import type { FigureWords, QuoteWords, UnitTable } from './types.ts';

interface WordModule {
  readonly words: FigureWords;
  readonly extraUnits: UnitTable;
  readonly quotes: QuoteWords;
}

/** Everything the figure and quote finders know of one language, ready to look up. */
export interface Language {
  readonly words: FigureWords;
  readonly quotes: QuoteWords;
  /** Written unit (lower case, one to three words) → normalised name. */
  readonly units: ReadonlyMap<string, string>;
  /** Symbol, case as written → normalised name. */
  readonly symbols: ReadonlyMap<string, string>;
  /** Currency sign or code before a number → normalised name. */
  readonly money: ReadonlyMap<string, string>;
  /** Normalised names of money. */
  readonly moneyNames: ReadonlySet<string>;
}

/** What is known of each language; unit tables are packed until theirs is asked for. */
const modules: Readonly<Record<string, readonly [WordModule, packedUnits: string]>> = {
  en: [en, enUnits],
  de: [de, deUnits],
  es: [es, esUnits],
  fr: [fr, frUnits],
  it: [it, itUnits],
  nl: [nl, nlUnits],
  pt: [pt, ptUnits],
};
function unitsOf(packed: string, extra: UnitTable): Map<string, string> {
  const units = new Map(wordsOfPacked(packed));
  for (const [name, words] of Object.entries(extra)) for (const word of words) units.set(word, name);
  return units;
}

type Signs = Pick<Language, 'symbols' | 'money' | 'moneyNames'>;
let allSigns: Signs | undefined;
/** Signs are the same in all languages. */
function signsOf(): Signs {
  if (allSigns) return allSigns;
  const money = new Map(wordsOfPacked(signs.money));
  const moneyNames = new Set([
    ...money.values(),
    'cent',
    'pence',
    'penny',
    'bitcoin',
    'ether',
    'peso',
    'krone',
    'franc',
  ]);
  allSigns = { symbols: new Map(wordsOfPacked(signs.symbols)), money, moneyNames };
  return allSigns;
}

const ready = new Map<string, Language>();

/** Languages whose figures can be found: BCP 47 primary subtags. */
export const FIGURE_LANGUAGES: readonly string[] = Object.keys(modules);

/** The words of a language by its BCP 47 tag ("en-GB" → en); undefined where there are none. Made once each. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = (tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en';
  const known = ready.get(primary);
  if (known) return known;
  const found = modules[primary];
  if (!found) return undefined;
  const [{ words, quotes, extraUnits }, units] = found;
  const language = { words, quotes, units: unitsOf(units, extraUnits), ...signsOf() };
  ready.set(primary, language);
  return language;
}
