import { isNominal, type Stretch, TIME, trimTime } from '../2-phrases/clause.ts';
import { headOf, type MentionIndex } from '../2-phrases/mention-index.ts';
import { accordingAt, clauseSubject, isReporting, subjectAfter } from '../2-phrases/reporting.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Figure, Quote, Span } from '../types.ts';

type Source = NonNullable<Figure['source']>;

const PRONOUN = /^(?:he|she|they|it|i|we)$/i;
const wordsOf = ({ block, start, end }: Span, texts: ReadonlyMap<number, string>) =>
  texts.get(block)?.slice(start, end) ?? '';

const within = (inner: Span, outer: Span) =>
  inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;

const finders = new WeakMap<Language, ReadonlySet<string>>();
function isFinding(token: Token | undefined, language: Language): boolean {
  const known = finders.get(language) ?? new Set(language.quotes.finds);
  finders.set(language, known);
  return token !== undefined && known.has(token.lower) && token.tag !== 'NOUN';
}

/** Where a sentence says who its numbers come from. Token indexes. */
export interface Attributed {
  readonly source: Stretch;
  /** Figures before this token are not the source's: "…, although a survey found 3%". 0 for all of the sentence. */
  readonly from: number;
}

/** Who a sentence says its numbers come from: "the review said", "according to police", "a survey found that". */
export function attributedTo(tokens: readonly Token[], language: Language): Attributed | undefined {
  for (let v = 0; v < tokens.length; v++) {
    const accord = accordingAt(tokens, v, language);
    if (accord === undefined && !isTelling(tokens, v, language)) continue;
    const words =
      accord === undefined
        ? (said(tokens, v) ?? clauseSubject(tokens, v) ?? inverted(tokens, v))
        : subjectAfter(tokens, accord);
    const first = words?.[0];
    const last = words?.[words.length - 1];
    if (!first || !last || first.tag === 'PRON' || !words?.some(isNominal)) continue;
    const from = tokens.indexOf(first);
    const source = { from, to: trimTime(tokens, from, tokens.indexOf(last) + 1) };
    // "3,248 cases reported worldwide"
    if (words.some((token) => token.kind === 'number' && !token.glued)) continue;
    const before = tokens[source.from - 1];
    // "the case on which the court has ruled"
    if (/^(?:which|whom)$/.test(before?.lower ?? '') && tokens[source.from - 2]?.tag === 'ADP') continue;
    // "…, the mayor said": an insertion speaks for what stands before it too.
    const inserted = source.from > v || accord !== undefined || (before?.kind === 'mark' && !governs(tokens[v + 1]));
    return { source, from: inserted ? 0 : source.from };
  }
  return undefined;
}

/** Does a verb before this token go on ("…, the mayor says takings fell") rather than end an insertion? */
const governs = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:NOUN|PROPN|DET|PRON|NUM|ADJ)$/.test(next.tag) && !TIME.test(next.lower);

/** Is the token at `v` a verb of saying or finding with a subject of its own? */
function isTelling(tokens: readonly Token[], v: number, language: Language): boolean {
  const token = tokens[v];
  const told = isReporting(token, language) && !language.quotes.acts.includes(token?.lower ?? '');
  if (!token || !(told || isFinding(token, language))) return false;
  // "the index added 20 points"
  const amount = tokens[v + 1]?.kind === 'number' || /^[$€£¥]$/.test(tokens[v + 1]?.text ?? '');
  if (/^(?:add|record|show|report)/.test(token.lower) && amount) return false;
  // "an estimated $3m" tells nothing
  if (tokens[v - 1]?.tag === 'DET') return false;
  if (language.words.tag !== 'en') return true;
  // "the United States", "asylum claims"
  if (token.tag === 'NOUN' || token.tag === 'PROPN') return false;
  // "no deaths were reported"
  return !/^(?:is|are|was|were|be|been|being)$/.test(tokens[v - 1]?.lower ?? '') || /ing$/.test(token.lower);
}

/** "Patients, said Ida Brandt, wait two hours": the subject stands behind the verb, and a mark or the end behind it. */
function said(tokens: readonly Token[], v: number): Token[] | undefined {
  if (!/^(?:said|says|added|adds)$/.test(tokens[v]?.lower ?? '')) return undefined;
  const behind = inverted(tokens, v);
  const last = behind?.[behind.length - 1];
  if (!behind || !last || TIME.test(behind[0]?.lower ?? '')) return undefined;
  const next = tokens[tokens.indexOf(last) + 1];
  return next === undefined || /^[.,;“”"]$/.test(next.text) ? behind : undefined;
}

/** "…, said Ida Brandt." */
const inverted = (tokens: readonly Token[], v: number) =>
  tokens[v - 1]?.text === ',' || /^["”’'»]$/.test(tokens[v - 1]?.text ?? '') ? subjectAfter(tokens, v + 1) : undefined;

/** Quotes by block, for many questions. */
export type QuoteIndex = ReadonlyMap<number, readonly { readonly span: Span; readonly quote: Quote }[]>;

export function indexQuotes(quotes: readonly Quote[]): QuoteIndex {
  const byBlock = new Map<number, { span: Span; quote: Quote }[]>();
  for (const quote of quotes) {
    for (const span of quote.spans) {
      const list = byBlock.get(span.block);
      if (list) list.push({ span, quote });
      else byBlock.set(span.block, [{ span, quote }]);
    }
  }
  return byBlock;
}

/** The quote around a span. Quotes of a block are in reading order and apart: binary search. */
function quoteAround(span: Span, quotes: QuoteIndex): Quote | undefined {
  const list = quotes.get(span.block) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found && within(span, found.span) ? found.quote : undefined;
}

/** The source of a figure: the speaker of the quote around it, else who its sentence is attributed to. */
export function sourceOf(
  span: Span,
  attributed: Span | undefined,
  quotes: QuoteIndex,
  mentions: MentionIndex,
  texts: ReadonlyMap<number, string>,
): Source | undefined {
  const quote = quoteAround(span, quotes);
  if (quote?.speaker) {
    // "he" of whom nothing is known tells a reader nothing
    if (quote.actor === undefined && PRONOUN.test(wordsOf(quote.speaker, texts))) return undefined;
    return { span: quote.speaker, ...(quote.actor !== undefined && { actor: quote.actor }) };
  }
  if (quote || !attributed || within(span, attributed)) return undefined;
  const found = headOf(attributed, mentions.inside(attributed), texts);
  return { span: attributed, ...(found && { actor: found.actor.id }) };
}
