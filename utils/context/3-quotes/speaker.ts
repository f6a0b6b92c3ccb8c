import type { Sentence } from '../2-phrases/index.ts';
import { accordingAt, clauseSubject, isReporting, subjectAfter } from '../2-phrases/reporting.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Span } from '../types.ts';
import { holdsSpan, type Quoted } from './marks.ts';

/** Who is said to speak. */
export interface Attribution {
  readonly span: Span;
  /** "he", "she", "they": to be resolved. */
  readonly pronoun: boolean;
}

/** Words around a quote that may name its speaker, other quotes left out. */
export interface Zones {
  readonly block: number;
  /** Tokens of the sentence before the opening mark, and after the closing one. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** The sentence before it in the paragraph or the last paragraph's last one, if it ends in a colon. */
  readonly lead: readonly Token[];
  readonly leadBlock: number;
  /** Nothing but quotes and stops in its own sentences. */
  readonly bare: boolean;
}

/** The zones of a quote. `earlier` is the last sentence of the paragraph before. */
export function zonesOf(
  span: Span,
  text: string,
  sentences: readonly Sentence[],
  earlier: Sentence | undefined,
  quoted: readonly Quoted[],
  language: Language,
): Zones {
  const outside = (token: Token) => !holdsSpan(quoted, token.start, token.end);
  const first = firstEndingAfter(sentences, span.start);
  let last = Math.min(first, sentences.length - 1);
  while (last + 1 < sentences.length && (sentences[last]?.end ?? 0) < span.end) last++;
  const tokens = sentences.slice(Math.max(0, first), last + 1).flatMap((s) => s.tokens);
  const before = tokens.filter((t) => t.end <= span.start && outside(t));
  let after = tokens.filter((t) => t.start >= span.end && outside(t));
  const next = sentences[last + 1];
  if (next && !after.some((t) => t.kind === 'word')) {
    // "Really?" Smith asked. – the stop inside the marks ended a sentence for the tokeniser, but the clause goes on.
    const clause = next.tokens.filter(outside).slice(0, 16);
    const ended = /[.]["”’'»“]?$/.test(text.slice(span.start, span.end));
    const stopped = /^[.;]/.test(text.slice(span.end, span.end + 1));
    // …?” He answered: “…”: the clause leads to the next quote
    const leads = clause.some((t) => t.text === ':') && !/^\p{Ll}/u.test(next.tokens[0]?.text ?? '');
    if (stopped || leads) after = [];
    else if (!ended || /^\p{Ll}/u.test(next.tokens[0]?.text ?? '') || isReportingClause(clause, language))
      after = clause;
  }
  const previous = first > 0 ? sentences[first - 1] : earlier;
  const bare = !before.some((t) => t.kind === 'word') && !after.some((t) => t.kind === 'word');
  const colon = previous?.text.endsWith(':') || (bare && previous?.block === span.block && leadsIn(previous.tokens));
  return {
    block: span.block,
    before,
    after,
    lead: colon && previous ? previous.tokens : [],
    leadBlock: previous?.block ?? span.block,
    bare,
  };
}

/** "The lawyer, Ida Brandt, had a shorter statement.": announces the quote that follows. */
const leadsIn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, k) =>
      /^(?:statement|message|response|reply|answer|warning|advice|explanation|verdict|plea)$/.test(lower) &&
      tokens
        .slice(Math.max(0, k - 6), k)
        .some((t) => /^(?:had|has|issued|offered|offers|gave|gives|sent)$/.test(t.lower)),
  );

/** The speaker named beside a quote, or undefined. */
export function attributionOf(span: Span, zones: Zones, language: Language): Attribution | undefined {
  void span;
  return (
    fromAfter(zones, language) ??
    inWordsOf(zones.before, zones.block, language) ??
    fromBefore(zones.before, zones.block, language) ??
    (zones.lead.length > 0 ? fromBefore(zones.lead, zones.leadBlock, language) : undefined)
  );
}

/** Index of the first sentence that ends after `at`. Binary search. */
function firstEndingAfter(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A short clause of subject and reporting verb alone: "Ida Brandt said." */
function isReportingClause(tokens: readonly Token[], language: Language): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length <= 7 && (isReporting(words[words.length - 1], language) || isReporting(words[0], language));
}

const asAttribution = (
  block: number,
  found: readonly Token[] | undefined,
  language: Language,
): Attribution | undefined => {
  const first = found?.[0];
  const last = found?.[found.length - 1];
  if (!found || !first || !last) return undefined;
  // "it said" names nobody; nor does "a talk on Tuesday"
  if (found.length === 1 && /^(?:it|that|this|which|the|an?|these|those)$/.test(first.lower)) return undefined;
  return {
    span: { block, start: first.start, end: last.end },
    pronoun: found.length === 1 && language.quotes.pronouns.includes(first.lower),
  };
};

/** "…," said X. "…," X said. "…," according to X. "…," X, its head, told Y. */
function fromAfter({ after, block }: Zones, language: Language): Attribution | undefined {
  const limit = Math.min(after.length, 24);
  let aside: Attribution | undefined;
  for (let v = 0; v < limit; v++) {
    const accord = accordingAt(after, v, language);
    if (accord) return asAttribution(block, subjectAfter(after, accord), language);
    if (!isReporting(after[v], language)) {
      // “a farce”, while the minister hailed “a great day”
      if (/^(?:[.;?!]|while|whereas|although|though)$/.test(after[v]?.lower ?? '') && !isAbbreviated(after, v)) break;
      continue;
    }
    const quoted = quotedAs(after, v);
    if (quoted) return asAttribution(block, quoted, language);
    const left = clauseSubject(after, v);
    // "…," Ida Brandt, a baker who tweeted about it, said
    if (left && /^(?:who|that|which)$/.test(after[v - 1]?.lower ?? '')) {
      aside ??= asAttribution(block, left, language);
      continue;
    }
    if (left) return asAttribution(block, left, language);
    const leadIn = after.slice(0, v).filter((t) => t.kind === 'word').length;
    const right = leadIn <= 1 ? subjectAfter(after, v + 1) : undefined;
    if (right) return asAttribution(block, right, language);
  }
  return aside;
}

/** Is the stop at `k` an abbreviation's: "Dr. Shadlen says"? */
const isAbbreviated = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.text === '.' &&
  /^(?:mr|mrs|ms|dr|sen|rep|gen|gov|st|prof|lt|col|sgt|capt|jr|sr|\p{L})$/u.test(tokens[k - 1]?.lower ?? '');

/** "In Ida Brandt's words, …": whose words they are. */
function inWordsOf(before: readonly Token[], block: number, language: Language): Attribution | undefined {
  const at = before.findLastIndex(({ kind }) => kind === 'word');
  const led = before.findLastIndex(({ lower }, k) => lower === 'in' && k < at && at - k < 10);
  if (before[at]?.lower !== 'words' || !/^['’]s?$/.test(before[at - 1]?.lower ?? '') || led < 0) return undefined;
  return asAttribution(block, before.slice(led + 1, at - 1), language);
}

/** X said: "…". X, its head, told Y that "…". In a statement, X described it as "…". The verb nearest to the quote. */
function fromBefore(before: readonly Token[], block: number, language: Language): Attribution | undefined {
  let going = false;
  for (let v = before.length - 1; v >= 0; v--) {
    const accord = accordingAt(before, v, language);
    if (accord) return asAttribution(block, subjectAfter(before, accord), language);
    // "as Brandt puts it"
    const puts = /^puts?$/.test(before[v]?.lower ?? '') && before[v + 1]?.lower === 'it';
    // "…, Reid said of the cuts, adding:" the subject is the first verb's
    if (!puts && !isReporting(before[v], language)) continue;
    if (v > 0 && /ing$/.test(before[v]?.lower ?? '')) {
      const main =
        before[v - 1]?.text === ','
          ? announced(before.slice(clauseStart(before, v - 1), v - 1), block, language)
          : undefined;
      if (main) return main;
      going = true;
      continue;
    }
    const left = quotedAs(before, v) ?? clauseSubject(before, v);
    if (left) return asAttribution(block, left, language);
  }
  const leads = before[before.length - 1]?.text === ':' || leadsIn(before);
  return going || leads ? announced(before, block, language) : undefined;
}

/** Where the clause before the comma at `end` begins: "If she had known, Reid would have gone, telling" → "Reid". */
function clauseStart(tokens: readonly Token[], end: number): number {
  let k = end;
  while (k > 0 && !/^[,;:.]$/.test(tokens[k - 1]?.text ?? '')) k--;
  return k;
}

/** "Her opponent was gracious in defeat:" no verb of saying, but who does what leads to the quote speaks. People by name or pronoun alone. */
function announced(before: readonly Token[], block: number, language: Language): Attribution | undefined {
  const v = before.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const left = v > 0 ? clauseSubject(before, v) : undefined;
  const isPerson = left?.some(({ tag, lower }) => tag === 'PROPN' || /^(?:he|she)$/.test(lower));
  return isPerson ? asAttribution(block, left, language) : undefined;
}

/** "Reuters quoted the minister as saying". */
function quotedAs(tokens: readonly Token[], v: number): Token[] | undefined {
  if (!/^(?:quoted|quotes|quoting|cited|cites)$/.test(tokens[v]?.lower ?? '')) return undefined;
  return tokens.slice(v + 1, v + 16).some(({ lower }) => lower === 'as') ? subjectAfter(tokens, v + 1) : undefined;
}
