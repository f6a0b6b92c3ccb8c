import type { Token } from '../2-phrases/types.ts';
import { type Guard, has, type Seen } from './seen.ts';
import { isAge, isDate, isTimeOfDay, isYear } from './time-guards.ts';

const MODEL_TAIL = /^(?:Pro|Max|Plus|Ultra|Mini|Air|SE|Lite|Edge|Turbo|Fold|Flip)$/;

/** "Article 5", "Boeing 737", "Flight 370", "S&P 500", "G7", "5G", "M50", "No. 10", "Area 51", "Windows 11". */
const isName: Guard = (seen) => {
  const { tokens, numeral, money, unit } = seen;
  const { from, to } = numeral;
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
  // "COVID -19 tests"
  if (
    token.kind === 'number' &&
    token.glued &&
    before?.text === '-' &&
    /^\p{Lu}{2,}$/u.test(tokens[from - 2]?.text ?? '')
  )
    return !unit;
  // "the 2B Mindset programme"
  if (
    token.kind === 'number' &&
    /^[BM]$/.test(numeral.letter ?? '') &&
    next?.tag === 'PROPN' &&
    /^\p{Lu}/u.test(next.text)
  )
    return true;
  // "4K video", "1080p", "a 401(k)"
  if (token.kind === 'number' && /^[Kk]$/.test(numeral.letter ?? '') && /^[48]$/.test(token.text)) return true;
  if (next?.lower === 'p' && next.glued && /^(?:360|480|576|720|1080|1440|2160|4320)$/.test(token.text)) return true;
  if (next?.text === '(' && next.glued && /^[a-z]$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ')')
    return true;
  if (isHyphenedTitle(seen)) return true;
  // "iPhone 11 Pro cameras"
  if (
    token.kind === 'number' &&
    !unit &&
    /^\d{1,3}$/.test(token.text) &&
    /\p{Lu}/u.test(before?.text ?? '') &&
    MODEL_TAIL.test(next?.text ?? '')
  )
    return true;
  if (
    token.kind === 'number' &&
    next?.glued &&
    next.kind === 'word' &&
    !unit &&
    !numeral.letter &&
    /^[\p{Lu}][\p{L}]?$/u.test(next.text)
  )
    return true; // 5G, 3D
  return !unit && (isModel(seen) || isLabelled(seen) || hasNameBefore(seen) || isTitleWord(seen));
};

/** "the 737 Max was grounded": a plain number before a name that is not counted. */
const isModel: Guard = ({ tokens, numeral, counts, range, language: { words } }) => {
  const next = tokens[numeral.to];
  if (
    counts ||
    range ||
    numeral.scaled ||
    tokens[numeral.from]?.kind !== 'number' ||
    next?.tag !== 'PROPN' ||
    words.tag !== 'en'
  )
    return false;
  return (
    tokens[numeral.from - 1]?.tag === 'DET' &&
    /^\p{Lu}/u.test(next.text) &&
    !has(words.weekdays, next.lower) &&
    !has(words.months, next.lower)
  );
};

/** "Article 5", "page 12", "No. 10", "#3". */
const isLabelled: Guard = ({ tokens, numeral, counts, language: { words } }) => {
  const { from, to, value } = numeral;
  const before = tokens[from - 1];
  if (before?.text === '#') return true;
  const label = before && /^[.°]$/.test(before.text) ? tokens[from - 2] : before;
  if (!label || value >= 1e5 || numeral.scaled || label.kind !== 'word' || !has(words.labels, label.lower))
    return false;
  const named = /^\p{Lu}/u.test(label.text) || has(words.of, tokens[to]?.lower);
  if (counts && (!named || words.order === 'capitals') && !has(words.of, tokens[to]?.lower)) return false;
  if (label.lower === 'no' && before?.text !== '.' && label.text !== 'No') return false;
  return Number.isInteger(value) || !counts;
};

/** "Boeing 737", "Apple Watch 5": a plain whole number behind a name, nothing counted. */
const hasNameBefore: Guard = ({ tokens, numeral, counts, range, language: { words } }) => {
  const before = tokens[numeral.from - 1];
  const token = tokens[numeral.from];
  // "the Artemis 1 test flight"
  if (before?.tag === 'PROPN' && token?.text === '1' && !range && words.tag === 'en') return true;
  if (before?.kind !== 'word' || token?.kind !== 'number' || counts || range) return false;
  const named =
    before.tag === 'PROPN' ||
    (words.order === 'capitals' && before.tag === 'NOUN' && /^\p{Lu}/u.test(before.text) && numeral.from > 1);
  return (
    named && !numeral.scaled && Number.isInteger(numeral.value) && numeral.value < 10000 && !/[,.]/.test(token.text)
  );
};

/** "called 911", "999 calls". */
const isEmergency: Guard = ({ tokens, numeral: { from, to }, unit, money }) =>
  !unit &&
  !money &&
  /^(?:911|999|112|101|111|988)$/.test(tokens[from]?.text ?? '') &&
  (/^(?:call|dial|phone|ring|rang|rung)(?:s|ed|ing|led)?$/.test(tokens[from - 1]?.lower ?? '') ||
    /^(?:calls?|dispatch\w*|operators?|lines?|emergency|system|service)$/.test(tokens[to]?.lower ?? ''));

/** "a six-figure sum", "sold for seven figures": how many digits. */
const isDigits: Guard = ({ tokens, numeral: { spelt, from, to } }) =>
  // "zero in on"
  (spelt && tokens[from]?.lower === 'zero' && /^(?:in|tolerance|sum)$/.test(tokens[to]?.lower ?? '')) ||
  // "Wi-Fi 6 devices"
  (!spelt && /^(?:wi-fi|usb|hdmi|bluetooth|thunderbolt|pcie)$/.test(tokens[from - 1]?.lower ?? '')) ||
  (spelt && /^figures?$/.test(tokens[tokens[to]?.text === '-' ? to + 1 : to]?.lower ?? ''));

/** "the Six-Day War", "Half-Life": capitals on both sides of the hyphen. */
const isHyphenedTitle: Guard = ({ tokens, numeral: { spelt, from } }) =>
  spelt &&
  from > 0 &&
  tokens[from + 1]?.text === '-' &&
  [from, from + 2].every((k) => /^\p{Lu}\p{Ll}/u.test(tokens[k]?.text ?? ''));

/** "Big Four Accounting": a number word with a capital inside a name. */
const isTitleWord: Guard = ({ tokens, numeral }) => {
  const before = tokens[numeral.from - 1];
  const opens = before === undefined || /^[.!?:;“"‘'«„(\-–—]$/.test(before.text);
  return (
    numeral.spelt &&
    !opens &&
    /^\p{Lu}/u.test(tokens[numeral.from]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[numeral.to]?.text ?? '')
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
  // 555-0142
  const group = next?.text === '-' && next.glued && tokens[to + 1]?.glued ? (tokens[to + 1]?.text ?? '') : '';
  if (/^\d{3}$/.test(token.text) && /^\d{4}$/.test(group) && !unit) return true;
  if (before && /^[-–]$/.test(before.text) && before.glued && token.glued && tokens[from - 2]?.kind === 'number')
    return true; // ISO 3888-2
  if (before?.kind === 'number' && (token.glued || !unit)) return true; // 12.3.4, groups of a telephone number
  if (/^\d{5,}$/.test(token.text) && !unit && !counts && /^(?:zip|zip_code)$/i.test(next?.lower ?? '')) return true;
  if ((before?.text === '+' || before?.text === '(') && /^\d{2,4}$/.test(token.text) && phoneFollows(tokens, to))
    return true;
  if (phoneFollows(tokens, to) && (next?.kind === 'number' || next?.text === '-')) return true;
  if (tokens.slice(Math.max(0, from - 4), from).some((t) => has(words.contacts, t.lower)) && !unit && !counts)
    return true;
  return from === 0 && (next?.text === '.' || next?.text === ')') && next.glued && /^\d{1,3}$/.test(token.text);
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
  // "one carrying a crew"
  if (words.tag === 'en' && tokens[to]?.tag === 'VERB' && /ing$/.test(next)) return true;
  return !counts && !unit && value === 1;
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
  // "the first half of 2020"
  if (
    tokens[from]?.lower === 'half' &&
    /^(?:this|that|first|second|last|latter|other|next|top|bottom|back|front)$/.test(before?.lower ?? '')
  )
    return true;
  if (!fraction || !spelt || to - from > 1) return false;
  if (words.tag !== 'en') return !has(words.of, next?.lower) && !counts;
  // "down nearly a third"
  const trend = (back: number) =>
    has(words.up, tokens[from - back]?.lower) || has(words.down, tokens[from - back]?.lower);
  if (/^(?:a|one)$/.test(before?.lower ?? '') && [2, 3, 4].some(trend) && (next === undefined || next.kind === 'mark'))
    return false;
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
  isDigits,
  isEmergency,
  isCode,
  isPart,
  isPronoun,
};

/** The first guard that refuses the number, or undefined. */
export const refusedBy = (seen: Seen): string | undefined => ALL.find(([, guard]) => guard(seen))?.[0];
const ALL = Object.entries(GUARDS);
