/**
 * Writes utils/context/lang/<tag>/units.ts and utils/context/lang/symbols.ts from Unicode CLDR (units: package cldr-units-full,
 * Unicode-3.0 licence; money: the Intl of this Node) and the SI prefixes.
 *   npm i --no-save cldr-units-full@48.2.0 && node_modules/.bin/node tests/tools/make-units.ts [path of cldr-units-full]
 */
import { readFileSync, writeFileSync } from 'node:fs';

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
const moneyId = (code: string) =>
  ({ USD: 'dollar', GBP: 'pound sterling', ILS: 'shekel' })[code] ?? moneyName(code, 'en', 1);
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
  RUB: 'rouble',
  TRY: 'lira',
};

/** Kinds of money whose name alone is an everyday word in one of the languages. */
const EVERYDAY = new Set(
  'mark marks marka real reals sol soles som sum lek lev leva leone leones pound pounds dirham gold colon kip loti lari leu lei won pula rand nuevo nouveau novo peso taka rial balboa unidad unité unità rupia som'
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

/** Base units with every prefix in words: gigapascals, milliamperes. */
function prefixedWords(add: (name: string, word: string) => void) {
  const bases = [
    'watt',
    'volt',
    'ampere',
    'joule',
    'pascal',
    'newton',
    'hertz',
    'metre',
    'meter',
    'gram',
    'litre',
    'liter',
    'byte',
    'bit',
    'tonne',
    'becquerel',
    'sievert',
    'gray',
    'electronvolt',
    'ohm',
    'second',
    'ton',
    'parsec',
    'calorie',
    'bar',
    'pixel',
    'tesla',
  ];
  const prefixes = [
    'kilo',
    'mega',
    'giga',
    'tera',
    'peta',
    'exa',
    'hecto',
    'deca',
    'deci',
    'centi',
    'milli',
    'micro',
    'nano',
    'pico',
  ];
  const british = (base: string) => base.replace('meter', 'metre').replace('liter', 'litre');
  for (const base of bases)
    for (const prefix of prefixes) {
      const name = prefix + british(base);
      add(name, prefix + base);
      if (base !== 'hertz') add(name, `${prefix}${base}s`);
    }
  for (const prefix of ['', ...prefixes.slice(0, 5), 'milli'])
    for (const per of ['watt-hour', 'watt hour', 'ampere-hour', 'ampere hour', 'amp-hour', 'amp hour']) {
      const name = prefix + (per.startsWith('w') ? 'watt hour' : 'ampere-hour');
      add(name, prefix + per);
      add(name, `${prefix}${per}s`);
    }
  for (const prefix of ['', 'milli', 'kilo']) for (const word of ['amp', 'amps']) add(`${prefix}ampere`, prefix + word);
  for (const speed of ['kilobit', 'megabit', 'gigabit', 'terabit']) add(`${speed} per second`, `${speed}s per second`);
}

for (const tag of LANGUAGES) {
  const table = new Map<string, Set<string>>();
  const add = (name: string, word: string) => {
    table.set(name, (table.get(name) ?? new Set()).add(word));
  };
  const long = read(tag, 'long');
  const short = read(tag, 'short');
  for (const id of Object.keys(long)) {
    if (SKIP.test(id)) continue;
    for (const word of forms(long[id] ?? {})) add(nameOf(id), word);
    for (const word of forms(lowerForms(short[id] ?? {})))
      if (usable(word.replace(/\.$/, '')) && !/^(?:punt|punkt|point|points)$/.test(word))
        add(nameOf(id), word.replace(/\.$/, ''));
  }
  if (tag === 'en')
    for (const id of Object.keys(british))
      if (!SKIP.test(id)) for (const word of forms(british[id] ?? {})) add(nameOf(id), word);
  if (tag === 'en') prefixedWords(add);
  moneyWords(tag, add);
  const seen = new Set<string>();
  const lines = [...table].map(([name, words]) => {
    const own = [...words].filter((w) => !seen.has(w));
    for (const word of own) seen.add(word);
    return own.length ? `  ${JSON.stringify(name)}: ${JSON.stringify(own)},` : '';
  });
  writeFileSync(
    `utils/context/lang/${tag}/units.ts`,
    `// Made by tests/tools/make-units.ts from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.\nimport type { UnitTable } from '../types.ts';\n\nexport const units: UnitTable = {\n${lines.filter(Boolean).join('\n')}\n};\n`,
  );
}

// What does not depend on the language: SI symbols with prefixes, currency codes and signs.
const PREFIXES: [string, string][] = [
  ['', ''],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['m', 'milli'],
  ['µ', 'micro'],
  ['μ', 'micro'],
  ['n', 'nano'],
];
const BASES: [string, string][] = [
  ['W', 'watt'],
  ['Wh', 'watt hour'],
  ['Hz', 'hertz'],
  ['V', 'volt'],
  ['A', 'ampere'],
  ['Ah', 'ampere-hour'],
  ['J', 'joule'],
  ['Pa', 'pascal'],
  ['N', 'newton'],
  ['m', 'metre'],
  ['g', 'gram'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['s', 'second'],
  ['B', 'byte'],
  ['bps', 'bit per second'],
  ['bit/s', 'bit per second'],
  ['Sv', 'sievert'],
  ['Bq', 'becquerel'],
  ['mol', 'mole'],
  ['cal', 'calorie'],
  ['eV', 'electronvolt'],
  ['t', 'metric ton'],
  ['Ω', 'ohm'],
  ['p', 'pixel'],
];
const WANTED =
  /^(?:[kMGT](?:W|Wh|Hz|J|Pa|B|bps|bit\/s|eV|N)|[kmµμ]V|[mµμ]?A|[mk]?Ah|[kmµμn]?m|[kmµμ]?g|[mµμ]?[lL]|[mµμn]s|[GMk]?V|[mµμ]?Sv|[GMTk]?Bq|mol|kcal|W|Wh|Hz|J|Pa|bps|bit\/s|eV|k?Ω|[MG]?t|mbar)$/;
const symbols = new Map<string, string>();
for (const [sign, prefix] of PREFIXES)
  for (const [symbol, base] of BASES) if (WANTED.test(sign + symbol)) symbols.set(sign + symbol, prefix + base);
const LOOSE_CASE: Record<string, string> = {
  Mbps: 'megabit per second',
  Gbps: 'gigabit per second',
  kbps: 'kilobit per second',
  'Mbit/s': 'megabit per second',
  'Gbit/s': 'gigabit per second',
  'kbit/s': 'kilobit per second',
  KB: 'kilobyte',
  Kg: 'kilogram',
  KG: 'kilogram',
  KM: 'kilometre',
  Km: 'kilometre',
  GHZ: 'gigahertz',
  Ghz: 'gigahertz',
  MHZ: 'megahertz',
  Mhz: 'megahertz',
  HZ: 'hertz',
  KW: 'kilowatt',
  Kw: 'kilowatt',
  ML: 'millilitre',
  um: 'micrometre',
};
for (const [k, v] of Object.entries(LOOSE_CASE)) symbols.set(k, v);
for (const [k, v] of [
  ['cm', 'centimetre'],
  ['cl', 'centilitre'],
  ['dl', 'decilitre'],
  ['hPa', 'hectopascal'],
  ['ha', 'hectare'],
])
  symbols.set(k as string, v as string);
for (const [k, v] of [
  ['Nm', 'newton metre'],
  ['kV', 'kilovolt'],
  ['mAh', 'milliampere-hour'],
  ['MT', 'megaton'],
  ['kt', 'knot'],
  ['PSI', 'pound per square inch'],
  ['MPG', 'mile per gallon'],
  ['MPH', 'mile per hour'],
  ['PPM', 'part per million'],
])
  symbols.set(k as string, v as string);
symbols.delete('A');
symbols.delete('N');
symbols.delete('V');
symbols.delete('J');
const signs = new Map<string, string>();
const tags = [...LANGUAGES, 'en-GB', 'en-CA', 'en-AU'];
for (const code of codes)
  for (const tag of tags)
    for (const display of ['symbol', 'narrowSymbol'] as const) {
      const sign =
        new Intl.NumberFormat(tag, { style: 'currency', currency: code, currencyDisplay: display })
          .formatToParts(1)
          .find((p) => p.type === 'currency')
          ?.value.trim() ?? '';
      // A sign many share ("$", "kr", "£") is settled below; letters alone are taken as codes are, upper case only.
      if (display === 'narrowSymbol' || !/[^\p{L}.\s]/u.test(sign) || signs.has(sign)) continue;
      signs.set(sign.replace(/[\s ]/g, ''), moneyId(code));
    }
const MAJOR: Record<string, string> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₡': 'CRC',
  '₲': 'PYG',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  R$: 'BRL',
  S$: 'SGD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  RM: 'MYR',
  Rs: 'INR',
  Fr: 'CHF',
  kr: 'SEK',
};
for (const [sign, code] of Object.entries(MAJOR)) signs.set(sign, moneyId(code));
signs.set('kr', 'krone');
signs.set('RMB', moneyId('CNY'));
const quote = (m: Map<string, string>) =>
  [...m].map(([k, v]) => `  ${JSON.stringify(k)}: ${JSON.stringify(v)},`).join('\n');
// Codes that are also words, names or abbreviations of news ("ALL", "TOP", "MAD", "COP") stand only right beside a number, which the grammar asks for anyway.
const codeMap = new Map(
  codes
    .filter((c) => !['ALL', 'TOP', 'CUP', 'MOP', 'COP', 'GEL', 'BAM', 'ANG', 'SOS', 'LAK', 'MAD', 'TRY'].includes(c))
    .map((c) => [c, moneyId(c)]),
);
writeFileSync(
  'utils/context/lang/symbols.ts',
  `// Made by tests/tools/make-units.ts from the SI prefixes (BIPM, The International System of Units, 9th ed.) and Intl (Unicode CLDR). Do not edit.\n\n/** Unit symbols, case as written. */\nexport const symbols: Readonly<Record<string, string>> = {\n${quote(symbols)}\n};\n\n/** Currency signs. */\nexport const signs: Readonly<Record<string, string>> = {\n${quote(signs)}\n};\n\n/** ISO 4217 codes. */\nexport const codes: Readonly<Record<string, string>> = {\n${quote(codeMap)}\n};\n`,
);
