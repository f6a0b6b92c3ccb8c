import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './types.ts';

const MOST_WORDS = 5;

/** Endings that only verbs of the Romance languages have. */
const VERBAL = /(?:aron|ieron|aban|ían|arán|aram|eram|iram|avam|aient|èrent|irent|arono|erono|irono|avano)$/;

/** A noun phrase without parts of speech, for languages that have no tagger: by the order and endings the language writes. */
export function plainPhraseAt(
  tokens: readonly Token[],
  k: number,
  stops: ReadonlySet<string>,
  order: 'capitals' | 'agreeing' | 'vowels' | 'adjectives',
): NounPhrase | undefined {
  const isWord = (q: number) =>
    tokens[q]?.kind === 'word' &&
    !stops.has(tokens[q]?.lower ?? '') &&
    !(order !== 'capitals' && VERBAL.test(tokens[q]?.lower ?? '')) &&
    tokens[q]?.tag !== 'VERB' &&
    tokens[q]?.tag !== 'PRON';
  if (!isWord(k)) return undefined;
  if (order === 'capitals') return germanPhrase(tokens, k, isWord);
  let to = k + 1;
  // "Piazza Affari"
  const capital = (q: number) => /^\p{Lu}/u.test(tokens[q]?.text ?? '');
  if (capital(k)) while (to - k < 4 && isWord(to) && capital(to)) to++;
  // "el Ibex 35"
  if (/^\p{Lu}\p{L}+$/u.test(tokens[k]?.text ?? '') && k > 0 && isIndexNumber(tokens, to))
    return { from: k, to: to + 1 };
  if (order === 'agreeing' || order === 'vowels')
    while (to - k < 3 && isWord(to) && agrees(tokens[to - 1], tokens[to], order)) to++;
  else
    while (
      to - k < MOST_WORDS &&
      isWord(to) &&
      /e$/.test(tokens[to - 1]?.lower ?? '') &&
      (tokens[to - 1]?.lower.length ?? 0) > 3
    )
      to++;
  return { from: k, to };
}

/** A plain number that belongs to the name before it. */
const isIndexNumber = (tokens: readonly Token[], q: number): boolean =>
  /^\d{2,4}$/.test(tokens[q]?.text ?? '') && tokens[q + 1]?.kind === 'word' && tokens[q]?.glued === false;

/** German: inflected adjectives in lower case up to the first noun, which has a capital. */
function germanPhrase(tokens: readonly Token[], k: number, isWord: (q: number) => boolean): NounPhrase | undefined {
  for (let q = k; q < k + MOST_WORDS && isWord(q); q++) {
    const text = tokens[q]?.text ?? '';
    if (/^\p{Lu}/u.test(text)) return { from: k, to: q + 1 };
    if (!/(?:e|en|er|es|em)$/.test(text)) return undefined;
  }
  return undefined;
}

/** Noun and adjective with one plural or gender ending: "personnes âgées", "nuevos casos", "case nuove". */
function agrees(noun: Token | undefined, adjective: Token | undefined, order: 'agreeing' | 'vowels'): boolean {
  const [a, b] = [noun?.lower ?? '', adjective?.lower ?? ''];
  if (a.length < 3 || b.length < 4) return false;
  if (order === 'agreeing') return /[sx]$/.test(a) && /[sx]$/.test(b);
  return /[ie]$/.test(a) && /[ie]$/.test(b) && !/(?:are|ere|ire)$/.test(b);
}
