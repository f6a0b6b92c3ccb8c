import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import { packUnits, wordsOfPacked } from '../../utils/context/lang/packed.ts';

const unitIn = (text: string): string | undefined => {
  const block = { id: 0, kind: 'paragraph', text, html: '' } as const;
  const article: Article = { url: '', title: '', lang: 'en', dir: 'ltr', blocks: [block], candidates: [], notices: [] };
  return readContext(article).figures[0]?.unit;
};

/** Name → the ways it is written behind a number. */
const MEASURES: Readonly<Record<string, string>> = {
  acre: 'acres',
  hectare: 'hectares|ha',
  'square metre': 'square metres|sq. m|sqm|m²',
  'square kilometre': 'square kilometers|sq km|km²',
  'square foot': 'square feet|sq ft',
  ampere: 'amps|amperes',
  'milliampere-hour': 'mAh',
  volt: 'volts',
  kilovolt: 'kV|kilovolts',
  ohm: 'ohms',
  decibel: 'decibels|dB',
  terabyte: 'terabytes|TB',
  petabyte: 'petabytes|PB',
  'megabit per second': 'Mbps|megabits per second',
  kilocalorie: 'kilocalories|kcal',
  megajoule: 'megajoules|MJ',
  gigaelectronvolt: 'GeV',
  electronvolt: 'electron volts',
  'kilowatt hour': 'kWh|kilowatt-hours',
  'terawatt hour': 'TWh|terawatt-hours',
  'british thermal unit': 'BTU|BTUs',
  'foot pound-force': 'lb-ft|ft lb|foot-pounds',
  'pound-foot': 'pound-feet|pound-feet of torque',
  'newton metre': 'Nm|newton-metres',
  kilonewton: 'kN|kilonewtons',
  gigahertz: 'GHz|gigahertz',
  'revolutions per minute': 'rpm|revolutions per minute',
  micrometre: 'microns|µm',
  nanometre: 'nanometers|nm',
  'nautical mile': 'nautical miles',
  'light-year': 'light-years|light years',
  parsec: 'parsecs',
  'astronomical unit': 'astronomical units',
  furlong: 'furlongs',
  fathom: 'fathoms',
  microgram: 'micrograms|mcg|µg',
  'metric ton': 'tonnes|metric tons',
  'short ton': 'short tons',
  'pound-mass': 'lb|lbs',
  'troy ounce': 'troy ounces',
  carat: 'carats',
  gigaton: 'gigatonnes|Gt',
  megaton: 'megatonnes|Mt',
  kilopascal: 'kPa|kilopascals',
  millibar: 'millibars|mbar',
  atmosphere: 'atmospheres|atm',
  'pound per square inch': 'psi|pounds per square inch',
  'millimetre of mercury': 'mmHg|millimetres of mercury',
  gigawatt: 'GW|gigawatts',
  milliwatt: 'mW|milliwatts',
  'brake horsepower': 'bhp|brake horsepower',
  millisecond: 'milliseconds|ms',
  millennium: 'millennia',
  fortnight: 'fortnights',
  'mile per hour': 'mph|miles per hour|miles an hour',
  'metre per second': 'm/s|metres per second',
  knot: 'knots',
  'cubic metre': 'cubic metres|m³',
  'acre-foot': 'acre-feet',
  'fluid ounce': 'fluid ounces|fl oz',
  tablespoon: 'tablespoons|tbsp',
  barrel: 'barrels|bbl',
  'barrel per day': 'barrels per day|barrels a day|bpd',
  celsius: 'degrees Celsius|°C|Celsius',
  fahrenheit: 'degrees Fahrenheit|°F',
  kelvin: 'kelvin|kelvins',
  'part per million': 'ppm|parts per million',
  'part per trillion': 'parts per trillion',
  'millimole per litre': 'mmol/L',
  percent: 'percent|per cent|%|pct',
  'percentage point': 'percentage points',
  'basis point': 'basis points|bps',
  becquerel: 'becquerels|Bq',
  millisievert: 'millisieverts|mSv',
  curie: 'curies',
  lumen: 'lumens',
  'mile per gallon': 'mpg|miles per gallon|miles to the gallon',
  'litre per 100 kilometre': 'litres per 100km',
  'gram per kilometre': 'g/km|grams per kilometre',
  'microgram per cubic metre': 'µg/m3|micrograms per cubic metre',
  megapixel: 'megapixels',
  'twenty-foot equivalent unit': 'TEUs',
};

const MONEY: Readonly<Record<string, string>> = {
  dollar: '$25m|US$25m|USD 25 million|25 million dollars',
  'australian dollar': 'A$25m|AU$25m|25 million Australian dollars',
  'hong kong dollar': 'HK$25m',
  'new taiwan dollar': 'NT$25m|25 million Taiwan dollars',
  euro: '€25m|EUR25m|25 million euros|25m€',
  'pound sterling': '£25m|GBP25m|25 million pounds|25 million quid',
  'japanese yen': '¥25m|25 million yen',
  'chinese yuan': 'CNY25m|RMB25m|25 million renminbi',
  'indian rupee': '₹25m|Rs 25 crore|25 million Indian rupees',
  'south korean won': '₩25m|25 million won',
  'russian ruble': '₽25m|25 million roubles|25 million rubles',
  'turkish lira': '₺25m|TRY25m|25 million Turkish lira',
  'south african rand': 'R25m|ZAR25m|25 million rand',
  'brazilian real': 'R$25m|25 million reais',
  'indonesian rupiah': 'Rp25m|25 million rupiah',
  'kenyan shilling': 'KSh25m|25 million Kenyan shillings',
  'swiss franc': 'CHF25m|25 million Swiss francs',
  'czech koruna': '25 million Czech crowns|25 million koruna',
  'swedish krona': 'SEK25m|25 million Swedish kronor',
  'ukrainian hryvnia': '₴25m|25 million hryvnias',
  'united arab emirates dirham': 'AED25m|25 million UAE dirhams',
  bitcoin: '25 bitcoins',
};

describe('units behind a number', () => {
  const rows = Object.entries(MEASURES).flatMap(([name, words]) => words.split('|').map((word) => [word, name]));
  it.each(rows)('25 %s is in %s', (word, name) => {
    expect(unitIn(`It was about 25 ${word} in the second test.`)).toBe(name);
  });
});

describe('money', () => {
  const rows = Object.entries(MONEY).flatMap(([name, words]) => words.split('|').map((word) => [word, name]));
  it.each(rows)('%s is in %s', (written, name) => {
    expect(unitIn(`The firm paid ${written} for the shop.`)).toBe(name);
  });
});

/** Sentence → the unit of its number: symbols that mean several things, told apart by the words around them. */
const SENSES: Readonly<Record<string, string>> = {
  'The lake water was only 9 C at noon.': 'celsius',
  'The plate holds a charge of 3 C between its electrons and the wall.': 'coulomb',
  'The old capacitor is rated at 2 F.': 'farad',
  'Summer temperatures here pass 104 F.': 'fahrenheit',
  'The heater needs a 12 V supply.': 'volt',
  'The fuse blows at a current of 13 A.': 'ampere',
  'The new magnet reaches 9 T.': 'tesla',
  'The sample was cooled to 4 K with helium.': 'kelvin',
  'The boat made 18 kn in a light wind.': 'knot',
  'A coffee on the square costs 14 kn.': 'croatian kuna',
  'The weapon had a yield of 20 kt.': 'kiloton',
  'The pilot reported gusts of 35 kt.': 'knot',
  'A seat in the stand costs 90 R.': 'south african rand',
  'The badge showed a dose of 3 R.': 'roentgen',
  'The rent in Yerevan is 90,000 dram.': 'armenian dram',
  'The recipe wants 4 drams of the syrup.': 'dram',
  'A bowl of noodles in Shanghai costs ¥30.': 'chinese yuan',
  'A bowl of noodles in Osaka costs ¥900.': 'japanese yen',
  'A ticket for the concert costs 45 pounds.': 'pound sterling',
  'The dog weighs 45 pounds.': 'pound-mass',
  'They bought 3 pounds of plums.': 'pound-mass',
  'The second phone has a 64MP sensor.': 'megapixel',
  'He finished the lap in 4.8s.': 'second',
  "The referee showed the card after 30' of the match.": 'minute',
  "The shed has a ceiling of 9' inside.": 'foot',
  'She put a 32" screen on the desk.': 'inch',
  'The pond holds 60 m3 in spring.': 'cubic metre',
  'The mast is 40 m tall.': 'metre',
  'The jug holds 2 L when full.': 'litre',
};

describe('symbols that mean several things', () => {
  it.each(Object.entries(SENSES))('%s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });
});

describe('words that only look like units', () => {
  it.each([
    ['The party won 25 seats.', ''],
    ['The 25 MP signatories met.', ''],
    ['She said "the last word was 12" and left.', ''],
    ['The 12 C-sections of that week went well.', ''],
    ['The band played for 25 V. Green in the rain.', ''],
    ['They played 25 times in Leeds.', 'count'],
  ])('%s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });
});

describe('packed tables', () => {
  it('come out as they went in', () => {
    const table = new Map([
      ['metre', ['metre', 'metres', 'm']],
      ['foot', ['foot', 'feet']],
    ]);
    expect([...wordsOfPacked(packUnits(table))]).toEqual(
      [...table].flatMap(([name, words]) => words.map((word) => [word, name])),
    );
  });
});
