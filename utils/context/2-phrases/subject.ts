import { chainBefore, isNominal, isVerbAt, NARROW, type Stretch } from './clause.ts';
import type { Token } from './types.ts';

const RELATIVE = /^(?:which|who|that|whose|whom)$/;
/** Pronouns that stand for what the sentence spoke of before, and those that stand for a person: not looked for. */
const ANAPHORIC = /^(?:it|they|them|this|these|those|both)$/;

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
  let single = false; // "it" was met
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
      if (left.one) single = true;
      if (left.person) named = true;
      else if (!left.anaphoric) return { pronoun };
      else if (left.at === undefined) return left.one ? subjectOf(tokens, start, known) : pluralBefore(tokens, start);
      k = left.person ? start - 1 : (left.at ?? 0) + 1;
      continue;
    }
    const { phrase } = left;
    // "Executives say it will have": "it" is none of them.
    if (phrase && single && isSeveral(tokens, phrase)) return { pronoun: true };
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
  /** "it". */
  readonly one?: boolean;
  /** The verb that governs the pronoun's clause. */
  readonly at?: number;
}

/** "sent the shares surging and they were up": the nearest plural before "they". */
function pluralBefore(tokens: readonly Token[], start: number): Subject {
  for (let k = start - 2; k >= 0; k--) {
    if (!isNominal(tokens[k]) || isNominal(tokens[k + 1])) continue;
    const phrase = chainBefore(tokens, k + 1);
    if (phrase && isSeveral(tokens, phrase)) return { phrase, pronoun: false };
  }
  return { pronoun: true };
}

/** Is the head of the phrase, the last noun before its first preposition, a plural? */
function isSeveral(tokens: readonly Token[], { from, to }: Stretch): boolean {
  let head = from;
  for (let k = from; k < to && tokens[k]?.tag !== 'ADP'; k++) if (isNominal(tokens[k])) head = k;
  return tokens[head]?.tag === 'NOUN' && /[^s]s$|^(?:people|men|women)$/.test(tokens[head]?.lower ?? '');
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
  // "fell 87 cents, to settle at": purpose and result share the verb's subject.
  if (token.kind === 'mark' && tokens[start]?.lower === 'to') return 'on';
  // "$12 million of claims, ranging from $200"
  if (token.text === ',' && RANGING.test(tokens[start]?.lower ?? '')) {
    const phrase = chainBefore(tokens, p, NARROW);
    if (phrase) return { phrase, pronoun: false };
  }
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
  if (tokens[start]?.lower === 'to' && isNominal(token)) return raised(tokens, p);
  const phrase = chainBefore(tokens, p + 1);
  if (!phrase) return 'on';
  const related = beyondRelative(tokens, phrase);
  return { phrase: related ?? beyondParticiple(tokens, phrase), pronoun: false };
}

/** "Patients who took the drug lost": the object of a relative clause is no subject, what the clause is of is. */
function beyondRelative(tokens: readonly Token[], { from }: Stretch): Stretch | undefined {
  let k = from - 1;
  while (k > 0 && (tokens[k]?.tag === 'DET' || tokens[k]?.tag === 'ADP')) k--;
  if (!isVerbAt(tokens, k)) return undefined;
  const start = groupStart(tokens, k);
  const relative = tokens[start - 1];
  if (!relative || !/^(?:who|which|that)$/.test(relative.lower)) return undefined;
  // "said that the drug cut": a clause of saying, not a relative one.
  if (!isNominal(tokens[start - 2])) return undefined;
  return chainBefore(tokens, start - 1);
}

const RAISING =
  /^(?:expect|want|allow|enabl|forc|caus|lead|led|help|ask|urg|requir|order|told|tell|push|driv|drov|permit|encourag|projected|forecast|see|saw)(?:s|es|ed|e|ing)?$/;

/** "Analysts expect the rate to remain": the object is what the infinitive is said of. */
function raised(tokens: readonly Token[], p: number): Left | 'on' {
  const phrase = chainBefore(tokens, p + 1);
  const governs = phrase && isVerbAt(tokens, phrase.from - 1) && RAISING.test(tokens[phrase.from - 1]?.lower ?? '');
  return governs ? { phrase, pronoun: false } : 'on';
}

const RANGING =
  /^(?:ranging|costing|averaging|totalling|totaling|measuring|weighing|numbering|starting|priced|valued)$/;

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
  const one = tokens[p]?.lower === 'it';
  return { pronoun: true, anaphoric, person, one, ...(isVerbAt(tokens, at) && { at }) };
}
