import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import { isYuan } from './senses.ts';
import { type Unit, withRate } from './units.ts';

/** Money before the number: "$", "US$", "EUR", "Rs". Returns its name and where it begins. */
export function moneyBefore(
  tokens: readonly Token[],
  i: number,
  language: Language,
): { name: string; from: number } | undefined {
  const sign = tokens[i - 1];
  if (!sign) return undefined;
  const dotted = sign.text === '.' && sign.glued && tokens[i - 2]?.text === 'Rs';
  if (dotted) return { name: 'indian rupee', from: i - 2 };
  const name = language.money.get(sign.text) ?? asciiSign(tokens, i);
  if (name === undefined) return undefined;
  if (sign.text === '¥' && isYuan(tokens)) return { name: 'chinese yuan', from: i - 1 };
  // "HK $5.4m", "US $3": letters and sign parted.
  const letters = tokens[i - 2];
  const joined = letters && name === 'dollar' ? language.money.get(`${letters.text}$`) : undefined;
  if (joined) return { name: joined, from: i - 2 };
  const code = /^[A-Z]{2,3}$/.test(sign.text);
  if (code && sign.text.length === 2 && !tokens[i]?.glued && sign.text !== 'Rs' && sign.text !== 'RM') return undefined;
  return { name, from: sign.text === '=' ? i - 2 : i - 1 };
}

/** Letters that are money right before digits alone: "R250m", "Rp5,000", "KSh300", "Tk500". */
const LETTERS: Readonly<Record<string, string>> = {
  R: 'south african rand',
  Rp: 'indonesian rupiah',
  KSh: 'kenyan shilling',
  Ksh: 'kenyan shilling',
  Sh: 'kenyan shilling',
  Tk: 'bangladeshi taka',
  kr: 'krone',
  TRY: 'turkish lira',
};

/** "PS6m" and "Y=100": how wires without £ and ¥ write them. A lone digit after PS is a console. */
function asciiSign(tokens: readonly Token[], i: number): string | undefined {
  const sign = tokens[i - 1];
  const number = tokens[i];
  if (!sign || !number?.glued) return undefined;
  const local = number.text.length > 1 || tokens[i + 1]?.glued ? LETTERS[sign.text] : undefined;
  if (local !== undefined) return local;
  if (sign.text === 'PS' && (number.text.length > 1 || tokens[i + 1]?.glued)) return 'pound sterling';
  if (sign.text === '=' && tokens[i - 2]?.text === 'Y') return 'japanese yen';
  return undefined;
}

/** Money may have a country after it ("$5 US") and a rate ("$80 per barrel"). `at` is the token after the number. */
export function moneyUnit(tokens: readonly Token[], name: string, at: number, language: Language): Unit {
  const country = tokens[at]?.text ?? '';
  const to = /^(?:US|USD|U\.S\.)$/.test(country) || language.money.get(`${country}$`) === name ? at + 1 : at;
  return withRate(tokens, { name, to }, language);
}
