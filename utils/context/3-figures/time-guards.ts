import type { Token } from '../2-phrases/types.ts';
import { type Guard, has } from './seen.ts';

/** "14:30", "2.30pm", "3 Uhr", "at 7 o'clock". */
export const isTimeOfDay: Guard = ({ tokens, numeral, unit, counts, language: { words } }) => {
  const { from, to } = numeral;
  const next = tokens[to];
  const whole = Number.isInteger(numeral.value) && numeral.value <= 24;
  const clock = /^\d{1,2}[.:]\d{2}$/.test(tokens[from]?.text ?? '');
  const hours =
    unit?.name === 'hour' ||
    has(words.clock, next?.lower) ||
    (!unit && !counts && (next === undefined || /^[.,;)]$/.test(next.text)));
  if ((whole || clock) && hours && has(words.atClock, tokens[from - 1]?.lower)) return true;
  // "a las 10.30 del 4 de junio"
  if (clock && !unit && words.tag !== 'en' && has(words.atClock, tokens[from - 1]?.lower)) return true;
  if (clock && unit?.name === 'hour' && words.tag === 'nl') return true;
  if (tokens[from - 1]?.lower === 'h' && tokens[from - 2]?.kind === 'number') return true; // 14 h 30
  if (tokens[from]?.kind !== 'number')
    return has(words.clock, next?.lower) && numeral.value <= 24 && next?.lower !== 'hrs';
  if (next?.text === ':' && next.glued && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued) return true;
  if (tokens[from - 1]?.text === ':' && tokens[from]?.glued && tokens[from - 2]?.kind === 'number') return true;
  return numeral.value < 2400 && has(words.clock, next?.lower) && !(next?.lower === 'hrs' && numeral.value > 24);
};

/** "March 29", "29 March", "3/4/2020", "2020-01-31", "the 1990s", "’90s", "Jan. 24". */
export const isDate: Guard = ({ tokens, numeral, money, unit, language: { words } }) => {
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
  if (
    next?.glued &&
    unit?.name !== 'second' &&
    /^(?:(?:s|er|e|ème|º|ª|[’']s|th|st|nd|rd)$|(?:th|st|nd|rd)-)/.test(next.lower)
  )
    return true; // 1990s, 21st, 2nd-row
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
  // German ordinals: "im 19. Jahrhundert", "der 3. Platz"
  if (words.tag === 'de' && whole && tokens[to]?.text === '.' && tokens[to]?.glued && tokens[to + 1]?.kind === 'word')
    return true;
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

const isYearText = (token: Token | undefined) => token !== undefined && /^(?:1\d|20|21)\d\d$/.test(token.text);

const isYearSized = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 2199;

/** A bare number of four digits that no noun follows: "in 2019", "(1998)", "2018-19", "the 2019 Rich List". */
export const isYear: Guard = ({ tokens, numeral, money, unit, counts, range, language: { words } }) => {
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
  // "Between 1600 and 1900 world temperatures dropped"
  if (
    isYearText(tokens[from - 2]) &&
    has(words.and, tokens[from - 1]?.lower) &&
    has(words.between, tokens[from - 3]?.lower)
  )
    return true;
  // "between 1000 and 1260", "2018 sales"
  if (!counts && /^(?:and|to|or|-|–|,)$/.test(tokens[from - 1]?.text ?? '') && isYearText(tokens[from - 2]))
    return true;
  if (counts && value >= 1990 && value <= 2035 && value % 100 !== 0) return true;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (before && has(words.aboutWords, before.lower)) return !counts && value >= 1900 && value <= 2099;
  if (counts && !(value >= 1900 && value <= 2099)) return false;
  if (counts && words.order === 'capitals' && !has(words.before, before?.lower)) return false;
  if (counts && next && (words.order === 'capitals' || !/^\p{Lu}/u.test(next.text)))
    return (
      has(words.before, before?.lower) &&
      !/^(?:of|from|by|over|before|after)$/.test(before?.lower ?? '') &&
      value >= 1950 &&
      value <= 2050
    );
  return (value >= 1500 && value <= 2199) || has(words.before, before?.lower);
};

/** "Senard, 65, now …", "aged 25 to 54": said of somebody in passing. */
export const isAge: Guard = ({ tokens, numeral, money, unit, counts, language: { words } }) => {
  const { from, to, value } = numeral;
  if (money || unit || value > 120 || tokens[from]?.kind !== 'number') return false;
  // "over the age of 65" bounds what is counted
  const bounds =
    /^(?:over|under|above|below)$/.test(tokens[from - 4]?.lower ?? '') && tokens[from - 2]?.lower === 'age';
  if (bounds) return false;
  if (has(words.aged, tokens[from - 1]?.lower) || has(words.aged, tokens[from - 2]?.lower)) return true;
  // "aged 16 and 17"
  const listed = has(words.and, tokens[from - 1]?.lower) || has(words.to, tokens[from - 1]?.lower);
  if (listed && tokens[from - 2]?.kind === 'number' && has(words.aged, tokens[from - 3]?.lower)) return true;
  const [before, comma] = [tokens[from - 2], tokens[from - 1]];
  // "Sam Hill Jr., 55,"
  const name = before?.text === '.' && /^(?:Jr|Sr)$/.test(tokens[from - 3]?.text ?? '') ? tokens[from - 3] : before;
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
