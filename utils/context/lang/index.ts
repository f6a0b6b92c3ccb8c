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

const modules: Readonly<Record<string, readonly [WordModule, UnitTable]>> = {
  en: [en, enUnits],
  de: [de, deUnits],
  es: [es, esUnits],
  fr: [fr, frUnits],
  it: [it, itUnits],
  nl: [nl, nlUnits],
  pt: [pt, ptUnits],
};
const byWord = (...tables: readonly UnitTable[]) =>
  new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([name, written]) => written.map((word) => [word, name] as const)),
    ),
  );

const money = byWord(signs.money);
const unitSymbols = byWord(signs.symbols);
const moneyNames: ReadonlySet<string> = new Set([
  ...money.values(),
  'cent',
  'pence',
  'penny',
  'bitcoin',
  'peso',
  'krone',
]);

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
  const language = { words, quotes, units: byWord(units, extraUnits), symbols: unitSymbols, money, moneyNames };
  ready.set(primary, language);
  return language;
}
