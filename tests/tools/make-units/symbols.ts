/** What does not depend on the language: SI symbols with prefixes, currency signs. */

const PREFIXES = Object.entries({
  '': '',
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  m: 'milli',
  µ: 'micro',
  μ: 'micro',
  n: 'nano',
});
const BASES = Object.entries({
  W: 'watt',
  Wh: 'watt hour',
  Hz: 'hertz',
  V: 'volt',
  A: 'ampere',
  Ah: 'ampere-hour',
  J: 'joule',
  Pa: 'pascal',
  N: 'newton',
  m: 'metre',
  g: 'gram',
  l: 'litre',
  L: 'litre',
  s: 'second',
  B: 'byte',
  bps: 'bit per second',
  'bit/s': 'bit per second',
  Sv: 'sievert',
  Bq: 'becquerel',
  mol: 'mole',
  cal: 'calorie',
  eV: 'electronvolt',
  t: 'metric ton',
  Ω: 'ohm',
});
/** The combinations that are written; single letters for ampere, newton, volt and joule are too often initials. */
const WANTED =
  /^(?:[kMGT](?:W|Wh|Hz|J|Pa|B|bps|bit\/s|eV|N)|[kmµμ]V|[mµμ]A|[mk]?Ah|[kmµμn]?m|[kmµμ]?g|[mµμ]?[lL]|[mµμn]s|[GM]V|[mµμ]?Sv|[GMTk]?Bq|mol|kcal|W|Wh|Hz|Pa|bps|bit\/s|eV|k?Ω|t)$/;
/** Common spellings outside the rules of the SI, and measures outside it. */
const OTHERS: Readonly<Record<string, string>> = {
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
  cm: 'centimetre',
  cl: 'centilitre',
  dl: 'decilitre',
  hPa: 'hectopascal',
  ha: 'hectare',
  Nm: 'newton metre',
  Mb: 'megabit',
  Gb: 'gigabit',
  Tb: 'terabit',
  MT: 'megaton',
  Mt: 'megaton',
  Gt: 'gigaton',
  kt: 'knot',
  PSI: 'pound per square inch',
  MPG: 'mile per gallon',
  MPH: 'mile per hour',
  PPM: 'part per million',
  mbar: 'millibar',
  kN: 'kilonewton',
  mW: 'milliwatt',
  PB: 'petabyte',
  BTU: 'british thermal unit',
  'Gb/s': 'gigabit per second',
  'Mb/s': 'megabit per second',
  kV: 'kilovolt',
};
const MAJOR: Readonly<Record<string, string>> = {
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
  RMB: 'CNY',
  NIS: 'ILS',
};

type Table = Map<string, Set<string>>;
const put = (table: Table, name: string, sign: string) => table.set(name, (table.get(name) ?? new Set()).add(sign));

export function unitSymbols(): Table {
  const table: Table = new Map();
  for (const [sign, prefix] of PREFIXES)
    for (const [symbol, base] of BASES) if (WANTED.test(sign + symbol)) put(table, prefix + base, sign + symbol);
  for (const [sign, name] of Object.entries(OTHERS)) put(table, name, sign);
  return table;
}

/** Signs of money in the locales' own writing; one that many share ("$", "kr") goes to the most traded (BIS Triennial Survey 2022). */
export function moneySigns(
  codes: readonly string[],
  locales: readonly string[],
  nameOf: (code: string) => string,
): Table {
  const table: Table = new Map();
  const taken = new Set(Object.keys(MAJOR));
  for (const [sign, code] of Object.entries(MAJOR)) put(table, nameOf(code), sign);
  put(table, 'krone', 'kr');
  for (const code of codes)
    for (const locale of locales) {
      const parts = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: code,
        currencyDisplay: 'symbol',
      }).formatToParts(1);
      const sign = (parts.find((part) => part.type === 'currency')?.value ?? '').replace(/[\s\u00a0\u202f]/g, '');
      // Letters alone are codes, and those are listed apart.
      if (!/[^\p{L}.]/u.test(sign) || taken.has(sign)) continue;
      taken.add(sign);
      put(table, nameOf(code), sign);
    }
  return table;
}
