import type { Token } from '../2-phrases/types.ts';
import type { Numeral } from './numbers.ts';
import { type Guard, has } from './seen.ts';

/** Digits that stand for something else than an amount. */

/** "called 911", "999 calls". */
export const isEmergency: Guard = ({ tokens, numeral: { from, to }, unit, money }) =>
  !unit &&
  !money &&
  /^(?:911|999|112|101|111|988)$/.test(tokens[from]?.text ?? '') &&
  (/^(?:call|dial|phone|ring|rang|rung)(?:s|ed|ing|led)?$/.test(tokens[from - 1]?.lower ?? '') ||
    /^(?:calls?|dispatch\w*|operators?|lines?|emergency|system|service)$/.test(tokens[to]?.lower ?? ''));

/** "a six-figure sum", "sold for seven figures": how many digits. */
export const isDigits: Guard = ({ tokens, numeral: { spelt, from, to } }) =>
  // "zero in on"
  (spelt && tokens[from]?.lower === 'zero' && /^(?:in|tolerance|sum)$/.test(tokens[to]?.lower ?? '')) ||
  // "Wi-Fi 6 devices"
  (!spelt && /^(?:wi-fi|usb|hdmi|bluetooth|thunderbolt|pcie)$/.test(tokens[from - 1]?.lower ?? '')) ||
  (spelt && /^figures?$/.test(tokens[tokens[to]?.text === '-' ? to + 1 : to]?.lower ?? ''));

/** Telephone numbers, post codes, versions, long bare digit strings, list numbers at the start. */
export const isCode: Guard = ({ tokens, numeral, money, unit, counts, language: { words } }) => {
  const { from, to } = numeral;
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (token?.kind !== 'number' || money) return false;
  if (/^0\d/.test(token.text) && !/[.,]/.test(token.text)) return true; // 0800, 007
  if (next?.kind === 'number' && next.glued) return true; // 1.2.3
  // "monitored 24/7"
  if (/^(?:24|7|365)$/.test(token.text) && (isAlways(tokens, from) || isAlways(tokens, from - 2))) return true;
  if (before?.text === '_' || next?.text === '_') return true; // doi:10.1007/2_199
  if (isNote(tokens, numeral, unit !== undefined)) return true;
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

const isAlways = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.text === '24' && tokens[k + 1]?.text === '/' && tokens[k + 2]?.text === '7';

/** "… during the day (9).", "(10, 11)": the numbers of notes close their sentence. */
function isNote(tokens: readonly Token[], { from, to, value, spelt }: Numeral, measured: boolean): boolean {
  const next = tokens[to]?.text;
  if (spelt || measured || (next !== ')' && next !== ',') || !Number.isInteger(value) || value >= 200) return false;
  const listed = (k: number) => tokens[k]?.text === ',' || /^\d{1,3}$/.test(tokens[k]?.text ?? '');
  let open = from - 1;
  while (from - open < 8 && listed(open)) open--;
  let close = to;
  while (close - to < 8 && listed(close)) close++;
  return (
    tokens[open]?.text === '(' &&
    tokens[close]?.text === ')' &&
    tokens[open - 1]?.kind === 'word' &&
    /^[.;:]?$/.test(tokens[close + 1]?.text ?? '')
  );
}

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
