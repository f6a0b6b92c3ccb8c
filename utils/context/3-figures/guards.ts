import { isCode, isDigits, isEmergency } from './code-guards.ts';
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
  return !unit && (isGluedName(seen) || isModel(seen) || isLabelled(seen) || hasNameBefore(seen) || isTitleWord(seen));
};

/** "the 76ers", "a 320i": a word without a space behind digits. */
const isGluedName: Guard = ({ tokens, numeral, language: { words } }) => {
  const next = tokens[numeral.to];
  const glued = next?.glued === true && next.kind === 'word';
  return glued && tokens[numeral.from]?.kind === 'number' && !numeral.scaled && words.tag === 'en';
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
  // "the Standard & Poor's 500 Index"
  if (
    /^['’]s$/.test(before?.lower ?? '') &&
    tokens[numeral.from - 2]?.tag === 'PROPN' &&
    /^(?:index|average)$/.test(tokens[numeral.to]?.lower ?? '')
  )
    return true;
  // "the RTX 3000 cards"
  if (
    /^\p{Lu}{2,5}$/u.test(before?.text ?? '') &&
    before?.tag === 'PROPN' &&
    /^\d{3,4}$/.test(token?.text ?? '') &&
    words.tag === 'en'
  )
    return true;
  if (before?.kind !== 'word' || token?.kind !== 'number' || counts || range) return false;
  const named =
    before.tag === 'PROPN' ||
    (words.order === 'capitals' && before.tag === 'NOUN' && /^\p{Lu}/u.test(before.text) && numeral.from > 1);
  return (
    named && !numeral.scaled && Number.isInteger(numeral.value) && numeral.value < 10000 && !/[,.]/.test(token.text)
  );
};

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
  // also "the World War One film"
  const inName = before?.tag === 'PROPN' && /^\p{Lu}/u.test(before.text) && numeral.to === numeral.from + 1;
  return (
    numeral.spelt &&
    !opens &&
    /^\p{Lu}/u.test(tokens[numeral.from]?.text ?? '') &&
    (inName || /^\p{Lu}/u.test(tokens[numeral.to]?.text ?? ''))
  );
};

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
  // "including one last month"
  if (words.tag === 'en' && /^(?:last|this|next)$/.test(next) && has(words.whenHeads, tokens[to + 1]?.lower))
    return true;
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
  // "a 185-hp four-cylinder": the engine's kind
  if (unit?.name === 'cylinder' && !/^(?:NOUN|ADJ)$/.test(tokens[unit.to]?.tag ?? '')) return true;
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
