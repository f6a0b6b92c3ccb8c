import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Numeral } from './numbers.ts';
import type { Range } from './range.ts';
import type { Unit } from './units.ts';

/** What stands around a number when it is judged. */
export interface Seen {
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
  readonly money: boolean;
  readonly unit: Unit | undefined;
  /** The counted noun phrase that follows, if any. */
  readonly counts: NounPhrase | undefined;
  readonly range: Range | undefined;
  readonly language: Language;
}

type Guard = (seen: Seen) => boolean;
const has = (list: readonly string[], word: string | undefined) => word !== undefined && list.includes(word);

/** "14:30", "2.30pm", "3 Uhr", "at 7 o'clock". */
const isTimeOfDay: Guard = ({ tokens, numeral, language: { words } }) => {
  const { from, to } = numeral;
  const next = tokens[to];
  if (tokens[from]?.kind !== 'number')
    return has(words.clock, next?.lower) && numeral.value <= 24 && next?.lower !== 'hrs';
  if (next?.text === ':' && next.glued && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued) return true;
  if (tokens[from - 1]?.text === ':' && tokens[from]?.glued && tokens[from - 2]?.kind === 'number') return true;
  return numeral.value < 2400 && has(words.clock, next?.lower) && !(next?.lower === 'hrs' && numeral.value > 24);
};

/** "March 29", "29 March", "3/4/2020", "2020-01-31", "the 1990s", "’90s", "Jan. 24". */
const isDate: Guard = ({ tokens, numeral, money, language: { words } }) => {
  const { from, to, value } = numeral;
  if (money || tokens[from]?.kind !== 'number') return false;
  const before = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  const next = tokens[to]?.text === '.' && words.tag === 'de' ? tokens[to + 1] : tokens[to];
  const month = (token: Token | undefined, after: boolean) =>
    token !== undefined &&
    has(words.months, token.lower.replace(/\.$/, '')) &&
    (!/^(?:may|march|mar|sun|sat)$/.test(token.lower) || /^\p{Lu}/u.test(token.text) || words.tag !== 'en') &&
    (!after || value <= 31);
  const whole = Number.isInteger(value);
  if (whole && value <= 31 && (month(before, false) || month(next, true))) return true;
  if (whole && value <= 31 && has(words.of, next?.lower) && month(tokens[to + 1], true)) return true;
  if (
    whole &&
    isYearSized(value) &&
    (month(before, false) || has(words.years, before?.lower) || has(words.years, next?.lower))
  )
    return true;
  if (next?.glued && /^(?:s|er|th|st|nd|rd|e|ème|º|ª|[’']s)$/.test(next.lower)) return true; // 1990s, 21st
  if (
    next?.glued &&
    /^[/.\-–]$/.test(next.text) &&
    tokens[to + 1]?.kind === 'number' &&
    tokens[to + 1]?.glued &&
    tokens[to + 2]?.text === next.text &&
    tokens[to + 3]?.kind === 'number'
  )
    return true;
  if (isSeason(tokens, from, to)) return true;
  const sign = tokens[from - 1];
  return (
    sign !== undefined &&
    /^[/\-–.]$/.test(sign.text) &&
    sign.glued &&
    tokens[from]?.glued === true &&
    tokens[from - 2]?.kind === 'number' &&
    tokens[from - 3] !== undefined &&
    /^[/\-–.]$/.test(tokens[from - 3]?.text ?? '') &&
    tokens[from - 3]?.glued === true
  );
};

/** "2018-19", "2019/2020": both ends. */
const isSeason = (tokens: readonly Token[], from: number, to: number): boolean => {
  const year = (token: Token | undefined) => token !== undefined && /^(?:1[5-9]|20|21)\d\d$/.test(token.text);
  const part = (token: Token | undefined) => token?.glued === true && /^(?:\d\d|\d{4})$/.test(token.text);
  const dash = (token: Token | undefined) => token?.glued === true && /^[-–/]$/.test(token.text);
  if (year(tokens[from]) && dash(tokens[to]) && part(tokens[to + 1])) return true;
  return part(tokens[from]) && dash(tokens[from - 1]) && year(tokens[from - 2]);
};

const isYearSized = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 2199;

/** A bare number of four digits that no noun follows: "in 2019", "(1998)", "2018-19", "the 2019 Rich List". */
const isYear: Guard = ({ tokens, numeral, money, unit, counts, range, language: { words } }) => {
  const { from, to, value } = numeral;
  const token = tokens[from];
  if (
    money ||
    unit ||
    numeral.spelt ||
    numeral.scaled ||
    token?.kind !== 'number' ||
    !/^\d{4}$/.test(token.text) ||
    !isYearSized(value)
  )
    return false;
  if (range) return false;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (before && has(words.aboutWords, before.lower)) return !counts && value >= 1900 && value <= 2099;
  if (counts && !(value >= 1900 && value <= 2099)) return false;
  if (counts && next && !/^\p{Lu}/u.test(next.text))
    return (
      has(words.before, before?.lower) &&
      !/^(?:of|from|by|over|before|after)$/.test(before?.lower ?? '') &&
      value >= 1950 &&
      value <= 2050
    );
  return (value >= 1500 && value <= 2199) || has(words.before, before?.lower);
};

/** "Article 5", "Boeing 737", "Flight 370", "S&P 500", "G7", "5G", "M50", "No. 10", "Area 51", "Windows 11". */
const isName: Guard = ({ tokens, numeral, money, unit, counts, language: { words } }) => {
  const { from, to, value } = numeral;
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (!token || money) return false;
  if (token.kind === 'number' && token.glued && before?.kind === 'word' && /\p{L}$/u.test(before.text)) return true; // G7, A380, Covid19
  if (
    token.kind === 'number' &&
    token.glued &&
    before &&
    /^[-–]$/.test(before.text) &&
    before.glued &&
    tokens[from - 2]?.kind === 'word'
  )
    return !(tokens[from - 2]?.lower === 'sub' || tokens[from - 2]?.lower === 'mid'); // COVID-19, F-16
  if (
    token.kind === 'number' &&
    next?.glued &&
    next.kind === 'word' &&
    !unit &&
    !numeral.letter &&
    /^[\p{Lu}][\p{L}]?$/u.test(next.text)
  )
    return true; // 5G, 3D
  if (unit) return false;
  const label = before?.text === '.' || before?.text === '#' || before?.text === '°' ? tokens[from - 2] : before;
  if (before?.text === '#') return true;
  if (
    label &&
    value < 1e5 &&
    !numeral.scaled &&
    has(words.labels, label.lower) &&
    label.kind === 'word' &&
    !(counts && !/^\p{Lu}/u.test(label.text) && !has(words.of, next?.lower))
  ) {
    if (label.lower === 'no' && before?.text !== '.' && label.text !== 'No') return false;
    return Number.isInteger(value) || !counts;
  }
  if (
    before?.kind === 'word' &&
    before.tag === 'PROPN' &&
    token.kind === 'number' &&
    !numeral.scaled &&
    Number.isInteger(value) &&
    value < 10000 &&
    !counts &&
    !/[,.]/.test(token.text)
  )
    return true;
  return (
    numeral.spelt &&
    /^\p{Lu}/u.test(token.text) &&
    before !== undefined &&
    !/^[.!?:;“"‘'(\-–—]$/.test(before.text) &&
    /^\p{Lu}/u.test(next?.text ?? '')
  );
};

/** Telephone numbers, post codes, versions, long bare digit strings, list numbers at the start. */
const isCode: Guard = ({ tokens, numeral, money, unit, counts, language: { words } }) => {
  const { from, to } = numeral;
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token?.kind !== 'number' || money) return false;
  if (/^0\d/.test(token.text) && !/[.,]/.test(token.text)) return true; // 0800, 007
  if (next?.kind === 'number' && next.glued) return true; // 1.2.3
  if (before?.kind === 'number' && token.glued) return true;
  if (/^\d{5,}$/.test(token.text) && !unit && !counts && /^(?:zip|zip_code)$/i.test(next?.lower ?? '')) return true;
  if ((before?.text === '+' || before?.text === '(') && /^\d{2,4}$/.test(token.text) && phoneFollows(tokens, to))
    return true;
  if (phoneFollows(tokens, to) && (next?.kind === 'number' || next?.text === '-')) return true;
  if (tokens.slice(Math.max(0, from - 4), from).some((t) => has(words.contacts, t.lower)) && !unit && !counts)
    return true;
  return (
    from === 0 &&
    (next?.text === '.' || next?.text === ')') &&
    next.glued &&
    tokens[to + 1] !== undefined &&
    /^\d{1,3}$/.test(token.text)
  );
};

/** Two more groups of digits parted by a space, hyphen or dot. */
function phoneFollows(tokens: readonly Token[], at: number): boolean {
  let groups = 0;
  let q = at;
  while (q < tokens.length && groups < 4) {
    const token = tokens[q];
    if (token?.kind === 'number' && /^\d{2,}$/.test(token.text)) groups++;
    else if (!(token && /^[-–).]$/.test(token.text))) break;
    q++;
  }
  return groups >= 2;
}

/** "one" as a pronoun, "a second", "no one", "one day", "one another". */
const isPronoun: Guard = ({ tokens, numeral, money, unit, counts, language: { words } }) => {
  const { from, to, value } = numeral;
  const token = tokens[from];
  if (!token || !numeral.spelt || money || to !== from + 1 || !has(words.weak, token.lower)) return false;
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to]?.lower ?? '';
  if (/^(?:no|any|every|some|each|another|this|that|which|the|only|-)$/.test(before) && words.tag === 'en') return true;
  if (has(words.of, next)) return false;
  if (/^(?:day|thing|way|another|by|time)$/.test(next) && words.tag === 'en') return true;
  return !counts && !unit && value === 1;
};

/** "Senard, 65, now …", "aged 25 to 54": said of somebody in passing. */
const isAge: Guard = ({ tokens, numeral, money, unit, counts, language: { words } }) => {
  const { from, to, value } = numeral;
  if (money || unit || value > 120 || tokens[from]?.kind !== 'number') return false;
  if (has(words.aged, tokens[from - 1]?.lower) || has(words.aged, tokens[from - 2]?.lower)) return true;
  const [name, comma] = [tokens[from - 2], tokens[from - 1]];
  const closed = tokens[to] === undefined || /^[,.;)]$/.test(tokens[to]?.text ?? '');
  return (
    !counts &&
    closed &&
    /^[,(]$/.test(comma?.text ?? '') &&
    /^\p{Lu}/u.test(name?.text ?? '') &&
    Number.isInteger(value) &&
    value > 3
  );
};

/** "16-18 Industrial Avenue". */
const isPlace: Guard = ({ tokens, numeral, money, unit, range, language: { words } }) => {
  if (money || unit) return false;
  const at = range ? range.to : numeral.to;
  for (let k = at; k < at + 4; k++) {
    const token = tokens[k];
    if (!token || !/^\p{Lu}/u.test(token.text)) return false;
    if (k > at && has(words.streets, token.lower)) return true;
  }
  return false;
};

/** A part that is none: "this half", "half-staff", "the third"; "a production-four-door". */
const isPart: Guard = ({ tokens, numeral, unit, counts, language: { words } }) => {
  const { from, to, fraction, spelt } = numeral;
  const before = tokens[from - 1];
  if (spelt && before?.text === '-' && before.glued && tokens[from]?.glued) return true;
  const next = tokens[to];
  const hyphen = next?.text === '-' && next.glued && tokens[to + 1]?.glued === true;
  if (spelt && hyphen && !unit && words.tag === 'en' && !(counts && numeral.value > 12)) return true;
  if (!fraction || !spelt || words.tag !== 'en' || to - from > 1) return false;
  if (has(words.of, next?.lower))
    return !/^(?:a|an|one|half)$/.test(before?.lower ?? '') && tokens[from]?.lower !== 'half';
  if (
    tokens[from]?.lower !== 'half' ||
    /^(?:this|that|first|second|last|latter|other|same|next|each|time|front|top|back|bottom|better)$/.test(
      before?.lower ?? '',
    )
  )
    return true;
  return !counts || (before?.tag === 'DET' && !/^(?:a|all)$/.test(before.lower));
};

/** Look-alikes: numbers that report nothing. Each has its line in the tests' table. */
export const GUARDS: Readonly<Record<string, Guard>> = {
  isTimeOfDay,
  isDate,
  isYear,
  isAge,
  isName,
  isPlace,
  isCode,
  isPart,
  isPronoun,
};

/** The first guard that refuses the number, or undefined. */
export const refusedBy = (seen: Seen): string | undefined => Object.keys(GUARDS).find((name) => GUARDS[name]?.(seen));
