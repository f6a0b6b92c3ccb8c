/**
 * Writes utils/context/lang/<tag>/units.ts and utils/context/lang/symbols.ts from Unicode CLDR (units: package cldr-units-full,
 * Unicode-3.0 licence; money: the Intl of this Node) and the SI prefixes.
 *   npm i --no-save cldr-units-full@48.2.0 && node_modules/.bin/node tests/tools/make-units/index.ts [path of cldr-units-full]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packUnits } from '../../../utils/context/lang/packed.ts';
import { moneySigns, unitSymbols } from './symbols.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
/** Where a money's kind stands in its name: "US dollars", "dollars des États-Unis". */
const KIND_FIRST = new Set(['fr', 'es', 'it', 'pt']);
const cldr = process.argv[2] ?? 'node_modules/cldr-units-full';

/** Units news does not measure in, or whose names are everyday words (cup, chain, drop). */
const SKIP =
  /coordinate|g-force|acceleration|^per$|^power|^times$|^\d|-jp|revolution|earth-|solar-|-sun$|-shaku|length-point|graphics-(?!mega|pixel)|volume-(?:pinch|drop|jigger|cup|dessert|to-|sai|osaji|kosaji|koku)|mass-(?:fun|slug|grain)|length-(?:ken|rin|chain|rod)|duration-(?:quarter|night)|light-speed|concentr-(?:item|ofglucose|mole|karat|part|milligram|millimole)|pressure-(?:bar|atmosphere|gasoline|ofhg)|energy-foodcalorie|beaufort|generic|imperial|metric|-it$|kilogram-force|magnetic|electric-(?:henry|farad|siemens|coulomb)|katal|steradian|energy-gray|rankine|permyriad|area-cho|per-100|ofhg|per-/;
/** Names the reference vocabulary of CQE and British English use, where CLDR's differ. */
const NAMES: Record<string, string> = {
  'mass-pound': 'pound-mass',
  'mass-tonne': 'metric ton',
  'concentr-percent': 'percent',
  'torque-pound-force-foot': 'foot pound-force',
  'torque-newton-meter': 'newton metre',
  'temperature-celsius': 'celsius',
  'temperature-fahrenheit': 'fahrenheit',
  'length-mile-scandinavian': 'scandinavian mile',
  'temperature-kelvin': 'kelvin',
  'energy-kilowatt-hour': 'kilowatt hour',
  'energy-therm-us': 'therm',
  'angle-degree': 'degree',
  'length-light-year': 'light-year',
  'angle-arc-minute': 'arcminute',
  'angle-arc-second': 'arcsecond',
};
/** Short forms of one to three letters mostly mean something else in running text (CD, EV, MP, pm): these do not. */
const SHORT = new Set(
  'km kg cm mm ft mi yd oz hr yr hrs yrs min mins sec wk mg ml hp gb mb tb hz kt kn kw gw mw ha mph mpg lbs lb ghz mhz khz kwh gwh btu psi mm² m² km² cm² m³ km³ cm³ ft² ft³ kj ch cv pcs ps std g'.split(
    ' ',
  ),
);
const usable = (word: string) => SHORT.has(word) || word.replace(/[^\p{L}]/gu, '').length > 3 || /[%‰°]/.test(word);

interface Patterns {
  readonly [key: string]: string;
}
type Units = Record<string, Patterns>;
const read = (tag: string, form: 'long' | 'short'): Units => {
  const path = `${cldr}/main/${tag}/units.json`;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).main[tag].units[form];
  } catch (error) {
    console.error(`Cannot read ${path}. First: npm i --no-save cldr-units-full@48.2.0 (${String(error)})`);
    process.exit(1);
  }
};
const spoken = (pattern: string) =>
  pattern
    .replace(/\{0\}/, '')
    .replace(/[\s ]+/g, ' ')
    .trim()
    .toLowerCase();
/** Short forms keep their case in CLDR: "ML" is no "ml". Those with capitals are in the table of symbols. */
const lowerForms = (unit: Patterns) =>
  Object.fromEntries(
    Object.entries(unit).filter(([, v]) => v === v.toLowerCase() || v.replace(/[^\p{L}]/gu, '').length > 3),
  );
const forms = (unit: Patterns) =>
  [
    ...new Set(
      Object.entries(unit)
        .filter(([k]) => k.includes('count-'))
        .map(([, v]) => spoken(v)),
    ),
  ].filter((v) => v && !/[{}]/.test(v));

const british = read('en-GB', 'long');
const nameOf = (id: string) =>
  NAMES[id] ?? spoken(british[id]?.['unitPattern-count-one'] ?? id.replace(/^\w+-/, '')).replace(/^us /, '');

/** Today's money and its English name: "us dollar". Without metals, funds and test codes. */
const codes = Intl.supportedValuesOf('currency').filter((c) => !/^X(?!AF|OF|PF|CD)/.test(c));
const moneyName = (code: string, tag: string, count: number) => {
  const parts = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
    minimumFractionDigits: 0,
  }).formatToParts(count);
  return (parts.find((p) => p.type === 'currency')?.value ?? code).toLowerCase();
};
/** Names that news and CQE's reference use where CLDR has others. */
const OURS: Record<string, string> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  ILS: 'shekel',
  AED: 'united arab emirates dirham',
};
const moneyId = (code: string) => OURS[code] ?? moneyName(code, 'en', 1);
/** Which country's is meant by the kind alone, by turnover (BIS Triennial Survey 2022); other shared kinds stay just "peso". */
const BARE: Record<string, string> = {
  USD: 'dollar',
  EUR: 'euro',
  JPY: 'yen',
  GBP: 'pound',
  CNY: 'yuan',
  CHF: 'franc',
  INR: 'rupee',
  KRW: 'won',
  RUB: 'ruble',
  TRY: 'lira',
};

/** Kinds of money whose name alone is an everyday word in one of the languages. */
const EVERYDAY = new Set(
  'mark marks marka real reals sol soles som sum lek lev leva leone leones pound pounds dirham gold colon kip loti lari leu lei won pula rand nuevo nuevos nouveau nouveaux novo novos nuovo nuovi nieuwe neue nouvelle nouvelles peso taka rial balboa unidad unité unità rupia som'
    .split(' ')
    .filter((w) => !['won', 'rand', 'peso', 'rupia', 'lei', 'pound', 'pounds'].includes(w)),
);

function moneyWords(tag: string, add: (name: string, word: string) => void) {
  const owners = new Map<string, Set<string>>();
  const kindOf = (name: string) => {
    const w = name.split(' ');
    return (KIND_FIRST.has(tag) ? w[0] : w.at(-1)) ?? name;
  };
  for (const code of codes)
    for (const n of [1, 2, 5]) {
      const name = moneyName(code, tag, n);
      add(moneyId(code), name);
      const kind = kindOf(name);
      owners.set(kind, (owners.get(kind) ?? new Set()).add(code));
    }
  for (const [kind, owner] of owners) {
    if (kind.length < 3 || /[^\p{L}]/u.test(kind) || EVERYDAY.has(kind)) continue;
    const chosen = Object.keys(BARE).find((code) => owner.has(code));
    const first = [...owner][0] ?? '';
    const english = moneyName(first, 'en', 1).split(' ').at(-1) ?? kind;
    add(owner.size === 1 ? moneyId(first) : chosen ? moneyId(chosen) : english, kind);
  }
}

const BASES =
  'watt volt ampere joule pascal newton hertz metre meter gram litre liter byte bit tonne becquerel sievert gray electronvolt ohm second ton parsec calorie bar pixel tesla'.split(
    ' ',
  );
const PREFIXES = 'kilo mega giga tera peta exa hecto deca deci centi milli micro nano pico'.split(' ');

/** Base units with every prefix in words: gigapascals, milliamperes. */
function prefixedWords(add: Add) {
  const british = (base: string) => base.replace('meter', 'metre').replace('liter', 'litre');
  for (const base of BASES)
    for (const prefix of PREFIXES) {
      add(prefix + british(base), prefix + base);
      if (base !== 'hertz') add(prefix + british(base), `${prefix}${base}s`);
    }
  for (const prefix of ['', 'kilo', 'mega', 'giga', 'tera', 'peta', 'milli'])
    for (const per of ['watt-hour', 'watt hour', 'ampere-hour', 'ampere hour', 'amp-hour', 'amp hour']) {
      const name = prefix + (per.startsWith('w') ? 'watt hour' : 'ampere-hour');
      add(name, prefix + per);
      add(name, `${prefix}${per}s`);
    }
  for (const prefix of ['', 'milli', 'kilo']) for (const word of ['amp', 'amps']) add(`${prefix}ampere`, prefix + word);
  for (const speed of ['kilobit', 'megabit', 'gigabit', 'terabit']) add(`${speed} per second`, `${speed}s per second`);
}

type Add = (name: string, word: string) => void;

/** Every name and short form of a language's units. */
function unitWords(tag: string, add: Add) {
  const long = read(tag, 'long');
  const short = read(tag, 'short');
  for (const id of Object.keys(long)) {
    if (SKIP.test(id)) continue;
    for (const word of forms(long[id] ?? {})) add(nameOf(id), word);
    for (const word of forms(lowerForms(short[id] ?? {}))) {
      const plain = word.replace(/\.$/, '');
      if (usable(plain) && !/^(?:punt|punkt|point|points)$/.test(plain)) add(nameOf(id), plain);
    }
  }
  if (tag !== 'en') return;
  for (const id of Object.keys(british))
    if (!SKIP.test(id)) for (const word of forms(british[id] ?? {})) add(nameOf(id), word);
  prefixedWords(add);
}

function writeLanguage(tag: string) {
  const table = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const add: Add = (name, word) => {
    if (seen.has(word)) return;
    seen.add(word);
    table.set(name, (table.get(name) ?? new Set()).add(word));
  };
  unitWords(tag, add);
  moneyWords(tag, add);
  const note =
    '// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.';
  writeFileSync(
    `utils/context/lang/${tag}/units.ts`,
    `${note}\n/** See packed.ts. */\nexport const units = \`${packUnits(table)}\`;\n`,
  );
}

/** Codes that are also words, names or abbreviations of news. */
const WORDS_TOO = new Set(['ALL', 'TOP', 'CUP', 'MOP', 'COP', 'GEL', 'BAM', 'ANG', 'SOS', 'LAK', 'MAD', 'TRY']);

for (const tag of LANGUAGES) writeLanguage(tag);
const money = moneySigns(codes, [...LANGUAGES, 'en-GB', 'en-CA', 'en-AU'], moneyId);
for (const code of codes)
  if (!WORDS_TOO.has(code)) money.set(moneyId(code), (money.get(moneyId(code)) ?? new Set()).add(code));
writeFileSync(
  'utils/context/lang/symbols.ts',
  `// Made by tests/tools/make-units from the SI prefixes (BIPM, The International System of Units, 9th ed.) and Intl (Unicode CLDR). Do not edit.\n/** Unit symbols, case as written; see packed.ts. */\nexport const symbols = \`${packUnits(unitSymbols())}\`;\n\n/** Currency signs and ISO 4217 codes. */\nexport const money = \`${packUnits(money)}\`;\n`,
);
