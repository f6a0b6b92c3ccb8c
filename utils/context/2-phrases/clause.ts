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
export const WIDE = /^(?:of|in|for|among|between|at|on|across|per|to|from|before)$/;
export const NARROW = /^(?:of|in|for|on|per)$/;
const RELATIVE = /^(?:which|who|that|whose|whom)$/;
/** Pronouns that stand for what the sentence spoke of before, and those that stand for a person: not looked for. */
const ANAPHORIC = /^(?:it|they|them|this|these|those|both)$/;
/** Words for times that stand between subject and verb. */
export const TIME =
  /^(?:year|years|month|months|week|weeks|day|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|quarter|decade|weekend|summer|winter|spring|autumn)$/;

/** Is the participle at `k` before the noun it describes ("fallen soldiers", "the reconstructed skeleton")? */
function isPremodifier(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token?.tag !== 'VERB' || !/(?:ed|ing|en|wn)$/.test(token.lower)) return false;
  const before = tokens[k - 1];
  const next = tokens[k + 1];
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

/** May the token stand inside a noun phrase with its prepositional complements? */
function inChain(tokens: readonly Token[], k: number, links: RegExp): boolean {
  const token = tokens[k];
  if (!token) return false;
  if (token.kind === 'mark')
    return (
      (token.text === '-' && token.glued) || /^[&/]$/.test(token.text) || (/^['’]$/.test(token.text) && token.glued)
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
    if (starts) break;
  }
  while (from < last && /^(?:ADP|CONJ|PART|PUNCT)$/.test(tokens[from]?.tag ?? '') && tokens[from]?.text !== '$') from++;
  const to = trimTime(tokens, from, last);
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

/** First token of the verb group that holds the verb at `k`: auxiliaries, adverbs and "to" before it. */
function groupStart(tokens: readonly Token[], k: number): number {
  let start = k;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token) break;
    const part = token.tag === 'PART' && (token.lower === 'to' || token.lower === 'not' || /n['’]t/.test(token.lower));
    if (isVerbAt(tokens, start - 1) || token.tag === 'ADV' || part || token.lower === 'to') start--;
    else break;
  }
  while (start < k && tokens[start]?.tag === 'ADV') start++;
  return start;
}

/** A figure read before: "the market worth $2bn is growing". */
export interface Known extends Stretch {
  readonly topic?: { readonly local?: Stretch; readonly subject?: Stretch };
}

export interface Subject {
  readonly phrase?: Stretch;
  /** The subject is a pronoun for a person or what is not in the sentence. */
  readonly pronoun: boolean;
}

const NONE: Subject = { pronoun: false };

/** The subject of the clause token `at` stands in: left of the nearest verb, through infinitives, coordinated verbs, relatives and "it". */
export function subjectOf(tokens: readonly Token[], at: number, known: readonly Known[] = []): Subject {
  let k = at;
  let pronoun = false;
  let named = false; // "he" was met: only a name will do
  for (let hops = 0; hops < 6; hops++) {
    while (--k >= 0 && !isVerbAt(tokens, k)) if (/^[;?!]$/.test(tokens[k]?.text ?? '')) return { pronoun };
    if (k < 0) return { pronoun };
    const start = groupStart(tokens, k);
    const left = leftOf(tokens, start, known);
    if (left === 'on') {
      k = start;
      continue;
    }
    if (left.pronoun) {
      pronoun = true;
      // "The company said it has": the verb right before the pronoun is its own subject's.
      if (left.person) named = true;
      else if (!left.anaphoric || left.at === undefined) return { pronoun };
      k = left.person ? start - 1 : (left.at ?? 0) + 1;
      continue;
    }
    const { phrase } = left;
    if (phrase && named && !tokens.slice(phrase.from, phrase.to).some((token) => token.tag === 'PROPN'))
      return { pronoun: true };
    if (phrase) return { phrase, pronoun: false };
    k = start;
  }
  return { ...NONE, pronoun };
}

interface Left {
  readonly phrase?: Stretch;
  readonly pronoun: boolean;
  readonly anaphoric?: boolean;
  /** "he", "she". */
  readonly person?: boolean;
  /** The verb that governs the pronoun's clause. */
  readonly at?: number;
}

/** What stands before the verb group that begins at `start`: its subject, or 'on' where an earlier verb shares it. */
function leftOf(tokens: readonly Token[], start: number, known: readonly Known[]): Left | 'on' {
  let p = start - 1;
  while (p >= 0 && tokens[p]?.tag === 'ADV') p--;
  const token = tokens[p];
  if (!token) return 'on';
  const figure = known.find((one) => p >= one.from && p < one.to);
  const said = figure && (figure.topic?.local ?? figure.topic?.subject);
  if (said) return { phrase: said, pronoun: false };
  if (RELATIVE.test(token.lower)) {
    const before = tokens[p - 1]?.text === ',' || tokens[p - 1]?.lower === 'of' ? p - 1 : p;
    const phrase = chainBefore(tokens, before);
    return phrase ? { phrase, pronoun: false } : 'on';
  }
  if (token.tag === 'PRON' || (token.tag === 'DET' && !isNominal(tokens[p + 1]))) return governed(tokens, p);
  if (token.text === ',' || token.text === '-' || token.text === '–' || token.text === '—') {
    // ", the maker of X," or ", which is …,": the subject is before the insertion.
    for (let i = p - 1; i > 0 && p - i < 30; i--) {
      if (tokens[i]?.text !== token.text || tokens[i]?.glued !== token.glued) continue;
      const finite = tokens[start]?.tag === 'AUX' || !/ing$/.test(tokens[start]?.lower ?? '');
      const phrase = finite ? chainBefore(tokens, i) : undefined;
      if (phrase) return { phrase, pronoun: false };
      break;
    }
    return 'on';
  }
  if (token.tag === 'CONJ' || token.tag === 'ADP' || isVerbAt(tokens, p)) return 'on';
  if (tokens[start]?.lower === 'to' && isNominal(token)) return 'on';
  const phrase = chainBefore(tokens, p + 1);
  return phrase ? { phrase: beyondParticiple(tokens, phrase), pronoun: false } : 'on';
}

/** "the members bound by the deal committed": the subject is before the participle. */
function beyondParticiple(tokens: readonly Token[], phrase: Stretch): Stretch {
  let k = phrase.from - 1;
  while (k > 0 && tokens[k]?.tag === 'DET') k--;
  const linked =
    tokens[k]?.tag === 'ADP' &&
    tokens[k - 1]?.tag === 'VERB' &&
    /(?:ed|en|wn|nd|ld|ught)$/.test(tokens[k - 1]?.lower ?? '');
  return (linked && isNominal(tokens[k - 2]) ? chainBefore(tokens, k - 1) : undefined) ?? phrase;
}

/** A pronoun as subject: with the verb its clause hangs on, if that stands right before it. */
function governed(tokens: readonly Token[], p: number): Left {
  const at = tokens[p - 1]?.lower === 'that' ? p - 2 : p - 1;
  const anaphoric = ANAPHORIC.test(tokens[p]?.lower ?? '');
  const person = /^(?:he|she)$/.test(tokens[p]?.lower ?? '');
  return isVerbAt(tokens, at) ? { pronoun: true, anaphoric, person, at } : { pronoun: true, anaphoric, person };
}
