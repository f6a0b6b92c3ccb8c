import { isNominal, type Stretch } from '../2-phrases/clause.ts';
import type { MentionIndex } from '../2-phrases/mention-index.ts';
import { accordingAt, clauseSubject, isReporting, subjectAfter } from '../2-phrases/reporting.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Figure, Quote, Span } from '../types.ts';

type Source = NonNullable<Figure['source']>;

const within = (inner: Span, outer: Span) =>
  inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;

const finders = new WeakMap<Language, ReadonlySet<string>>();
function isFinding(token: Token | undefined, language: Language): boolean {
  const known = finders.get(language) ?? new Set(language.quotes.finds);
  finders.set(language, known);
  return token !== undefined && known.has(token.lower) && token.tag !== 'NOUN';
}

/** Who a sentence says its numbers come from: "the review said", "according to police", "a survey found that". Token indexes. */
export function attributedTo(tokens: readonly Token[], language: Language): Stretch | undefined {
  for (let v = 0; v < tokens.length; v++) {
    const accord = accordingAt(tokens, v, language);
    const telling =
      accord === undefined &&
      ((isReporting(tokens[v], language) && !language.quotes.acts.includes(tokens[v]?.lower ?? '')) ||
        isFinding(tokens[v], language));
    if (accord === undefined && !telling) continue;
    // "an estimated $3m" tells nothing
    if (tokens[v - 1]?.tag === 'DET') continue;
    const words =
      accord === undefined ? (clauseSubject(tokens, v) ?? inverted(tokens, v)) : subjectAfter(tokens, accord);
    const first = words?.[0];
    const last = words?.[words.length - 1];
    if (!first || !last || first.tag === 'PRON' || !words?.some(isNominal)) continue;
    return { from: tokens.indexOf(first), to: tokens.indexOf(last) + 1 };
  }
  return undefined;
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
): Source | undefined {
  const quote = quoteAround(span, quotes);
  if (quote?.speaker) return { span: quote.speaker, ...(quote.actor !== undefined && { actor: quote.actor }) };
  if (quote || !attributed || within(span, attributed)) return undefined;
  const named = mentions.inside(attributed);
  const found =
    named.find(({ actor }) => actor.type === 'PER') ?? named.find((one) => attributed.end - one.span.end <= 2);
  return { span: attributed, ...(found && { actor: found.actor.id }) };
}
