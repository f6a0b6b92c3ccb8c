import type { Token } from './types.ts';

/**
 * A light parse over parts of speech: who or what a verb is said of. English word order (subject, verb, object) is all it knows;
 * after the chunk-based relation finders of Grefenstette (1994) rather than a full dependency parser.
 */

/** Token indexes, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN');
const isVerbal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'VERB' || token.tag === 'AUX');
/** Prepositions that tie a complement to a noun: of a subject, and of a noun that a figure is said of. */
export const WIDE =
  /^(?:of|in|for|among|between|at|on|across|per|to|from|before|inside|within|outside|near|around|behind)$/;
export const NARROW = /^(?:of|in|for|on|per)$/;
/** Words for times that stand between subject and verb. */
export const TIME =
  /^(?:year|years|month|months|week|weeks|day|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|quarter|decade|weekend|summer|winter|spring|autumn)$/;

/** Gerunds that make compounds, after a noun too. */
const GERUND =
  /^(?:listing|boring|operating|holding|building|housing|mining|trading|training|manufacturing|engineering|borrowing|lending|financing|advertising|shopping|parking|climbing|drilling|charging|opening|closing|clearing|landing|shipping|banking|fishing|farming|heating|cooling|printing|recycling|boiling|freezing|melting|starting|asking|gaming|streaming|cleaning|sizing|pricing|voting|polling|funding|spending|washing|swimming|sporting|broadcasting|publishing)$/;

/** Is the participle at `k` before the noun it describes ("fallen soldiers", "the reconstructed skeleton")? */
function isPremodifier(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.tag !== 'VERB' || !/(?:ed|ing|en|wn)$/.test(token.lower)) return false;
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  // "the median listing price", "a tunnel boring machine"
  if (GERUND.test(token.lower) && isNominal(next) && (isNominal(before) || before?.tag === 'ADJ')) return true;
  if (!next || !(isNominal(next) || next.tag === 'ADJ' || (next.tag === 'NUM' && before?.tag === 'DET'))) return false;
  return (
    before !== undefined &&
    (before.tag === 'DET' ||
      before.tag === 'ADJ' ||
      before.tag === 'PART' ||
      before.tag === 'NUM' ||
      (before.tag === 'ADP' && before.lower !== 'to') ||
      /^(?:its|their|his|her|our|my|your)$/.test(before.lower))
  );
}

/** Is there a verb at `k`, rather than a participle that describes a noun? */
export const isVerbAt = (tokens: readonly Token[], k: number): boolean =>
  isVerbal(tokens[k]) && !isPremodifier(tokens, k);

const ABBREVIATED = /^(?:inc|corp|co|ltd|plc|jr|sr|st|mr|mrs|ms|dr|bros|dept|no)$/;

/** May the token stand inside a noun phrase with its prepositional complements? */
function inChain(tokens: readonly Token[], k: number, links: RegExp): boolean {
  const token = tokens[k];
  if (!token) return false;
  if (token.kind === 'mark')
    return (
      (token.text === '.' && token.glued && ABBREVIATED.test(tokens[k - 1]?.lower ?? '')) ||
      (token.text === '-' && token.glued) ||
      /^[&/]$/.test(token.text) ||
      (/^['’]$/.test(token.text) && token.glued)
    );
  if (token.kind === 'number') return isNumberOfName(tokens, k);
  if (token.glued && tokens[k - 1]?.kind === 'number') return false; // the "m" of "£86.4m"
  if (token.tag === 'NUM' && tokens[k - 1]?.kind === 'number') return false; // "$45 million in a round"
  if (isNominal(token) || token.tag === 'ADJ' || token.tag === 'DET' || token.tag === 'NUM') return true;
  if (token.lower === 'including') return true;
  if (/^['’]s?$/.test(token.lower)) return true;
  if (token.tag === 'PRON') return /^(?:its|their|his|her|our|my|your)$/.test(token.lower);
  if (token.tag === 'ADP' || token.tag === 'PART') return links.test(token.lower) && !isVerbAt(tokens, k + 1);
  if (token.tag === 'CONJ')
    return (
      /^(?:and|or|&)$/.test(token.lower) &&
      (isNominal(tokens[k + 1]) || tokens[k + 1]?.tag === 'ADJ' || tokens[k + 1]?.tag === 'DET') &&
      !isVerbAt(tokens, k - 1)
    );
  if (token.tag === 'ADV') return tokens[k + 1]?.tag === 'ADJ' || isPremodifier(tokens, k + 1);
  return isPremodifier(tokens, k);
}

/** A number that belongs to a name: "S&P 500", "2019 Rich List", "V-12". */
function isNumberOfName(tokens: readonly Token[], k: number): boolean {
  const [before, token, next] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  if (token?.glued && (before?.text === '-' || before?.kind === 'word')) return true;
  if (before?.tag === 'PROPN' && !/[.,]/.test(token?.text ?? '') && next?.text !== '%') return true;
  return next?.tag === 'PROPN' && /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');
}

/** Start of the bracket closed at `k`, or `k` itself. */
function beforeBracket(tokens: readonly Token[], k: number): number {
  if (tokens[k]?.text !== ')') return k;
  for (let i = k - 1; i >= 0 && k - i < 12; i--) if (tokens[i]?.text === '(') return i - 1;
  return k;
}

/** The noun phrase with complements that ends right before token `end`; not left of `floor`. */
export function chainBefore(tokens: readonly Token[], end: number, links: RegExp = WIDE): Stretch | undefined {
  const last = beforeTime(tokens, end);
  let from = last;
  let bracketed = true;
  while (from > 0) {
    const k = from - 1;
    if (tokens[k]?.text === ')') {
      const open = beforeBracket(tokens, k);
      if (open === k) break;
      from = open + 1;
      continue;
    }
    if (!inChain(tokens, k, links)) break;
    // "in Europe the index": a new phrase begins at an article that no preposition or conjunction leads to.
    const starts = tokens[k]?.tag === 'DET' && (isNominal(tokens[k - 1]) || tokens[k - 1]?.kind === 'number');
    from = k;
    bracketed = false;
    if (starts) break;
  }
  // "gained 23.42 (1.19 percent) to": nothing before the bracket
  if (bracketed) return undefined;
  while (from < last && /^(?:ADP|CONJ|PART|PUNCT)$/.test(tokens[from]?.tag ?? '') && tokens[from]?.text !== '$') from++;
  let to = trimTime(tokens, from, last);
  // "the index closed 112 points lower at"
  while (to > from && /^(?:higher|lower|up|down|short|ahead)$/.test(tokens[to - 1]?.lower ?? '')) to--;
  for (let k = from; k < to; k++) if (isNominal(tokens[k])) return { from, to };
  return undefined;
}

/** Steps back over times right before `end`: "China's economy in 2022 grew", "Dell on Monday announced". */
function beforeTime(tokens: readonly Token[], end: number): number {
  let k = end - 1;
  const isYear = (token: Token | undefined) => token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);
  if (!TIME.test(tokens[k]?.lower ?? '') && !isYear(tokens[k])) return end;
  while (
    k >= 0 &&
    (TIME.test(tokens[k]?.lower ?? '') ||
      isYear(tokens[k]) ||
      /^(?:last|this|next|past|first|second|third|fourth|early|late|the|fiscal|previous)$/.test(tokens[k]?.lower ?? ''))
  )
    k--;
  const led = /^(?:in|on|since|by|during|from|over|of)$/.test(tokens[k]?.lower ?? '');
  return led ? k : isNominal(tokens[k]) && /^(?:last|this|next)$/.test(tokens[k + 1]?.lower ?? '') ? k + 1 : end;
}

/** Leaves out a time at the end: "Dell on Monday", "sales in 2018". */
export function trimTime(tokens: readonly Token[], from: number, end: number): number {
  for (let k = end - 1; k > from && end - k < 6; k--) {
    if (tokens[k]?.tag !== 'ADP' && !/^(?:last|this|next)$/.test(tokens[k]?.lower ?? '')) continue;
    const rest = tokens.slice(k + 1, end);
    if (
      rest.some(
        (token) => TIME.test(token.lower) || (token.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text)),
      )
    )
      return trimTime(tokens, from, k);
  }
  return end;
}
