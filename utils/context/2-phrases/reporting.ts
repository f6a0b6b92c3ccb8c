import type { Language } from '../lang/index.ts';
import type { Token } from './types.ts';

const SKIP_BACK = new Set(
  'also later then has have had once recently previously repeatedly reportedly publicly further again simply just only even never always now be was is will would could might may to did not a aussi später dann heard himself herself itself themselves'.split(
    ' ',
  ),
);
const STOP_WORD =
  /^(?:that|but|and|or|while|when|as|because|if|after|before|although|though|since|however|so|which|what|where|how)$/;

const isNominal = (token: Token) =>
  token.tag === 'NOUN' ||
  token.tag === 'PROPN' ||
  token.tag === 'ADJ' ||
  token.tag === 'DET' ||
  token.tag === 'NUM' ||
  token.tag === 'PRON';
/** May the token stand inside a subject, its complements included: "a source familiar with the talks", "Dr. Ida Brandt of Lund"? */
const inside = (token: Token, next: Token | undefined) =>
  isNominal(token) ||
  token.tag === 'ADP' ||
  /^(?:de|du|des|del|von|van|di|['’]s|s['’]|&|-|\.|[’'])$/.test(token.lower) ||
  (token.lower === 'and' && next?.tag === 'PROPN');

/** The subject left of the reporting verb `v`: "X said", "X, its head, has said", "X, who …, said", "X who said". */
export function clauseSubject(tokens: readonly Token[], v: number): Token[] | undefined {
  let k = v - 1;
  while (k >= 0 && (SKIP_BACK.has(tokens[k]?.lower ?? '') || tokens[k]?.tag === 'ADV' || tokens[k]?.tag === 'AUX')) k--;
  if (k < 0) return undefined;
  if (/^(?:who|that|which)$/.test(tokens[k]?.lower ?? '')) k--;
  // "X and said", "X told reporters and added": a further verb of the same subject.
  if (tokens[k]?.text === ',' || tokens[k]?.text === '–' || tokens[k]?.text === '—' || tokens[k]?.text === ')') {
    const opened = openOf(tokens, k);
    const named = opened === undefined ? undefined : nameWithin(tokens, opened + 1, k);
    if (named) return named;
    if (opened !== undefined) k = opened - 1;
    else k--;
  }
  return phraseEndingAt(tokens, k);
}

/** "The union's secretary, Paul Renner, said": an insertion that is a name, behind a common noun. */
function nameWithin(tokens: readonly Token[], from: number, to: number): Token[] | undefined {
  const name = tokens.slice(from, to);
  const isName = name.length <= 4 && name.every(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}/u.test(text));
  return isName && name.length > 0 && tokens[from - 2]?.tag === 'NOUN' ? name : undefined;
}

/** The comma, dash or bracket that opens the insertion closed at `k`; not across a sentence end. */
function openOf(tokens: readonly Token[], k: number): number | undefined {
  const mark = tokens[k]?.text === ')' ? '(' : tokens[k]?.text;
  for (let i = k - 1; i > 0 && k - i < 26; i--) {
    const text = tokens[i]?.text;
    if (text === mark) {
      const before = tokens[i - 1];
      // "In Paris, the mayor, Anne Hidalgo, said": the first comma from the right that a name or noun stands before.
      if (before && isNominal(before)) return i;
    }
    if (text === ';' || text === ':' || text === '?' || text === '!') return undefined;
  }
  return undefined;
}

const MANNER = /^(?:reasons?|moment|pause|laugh|smile|sigh|shrug|grin|voice|tears|time|point)$/;

/** The noun phrase whose last token is `k`. */
function phraseEndingAt(tokens: readonly Token[], k: number): Token[] | undefined {
  let from = k;
  const last = tokens[k];
  if (!last || !(isNominal(last) || last.lower === "'s") || STOP_WORD.test(last.lower)) return undefined;
  if (last.tag === 'PRON') return [last];
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || k - from > 14) break;
    if (STOP_WORD.test(token.lower) && !(token.lower === 'and' && tokens[from]?.tag === 'PROPN')) break;
    if (token.tag === 'PRON' && !/^(?:his|her|their|its|our|my|your)$/.test(token.lower)) break;
    if (!inside(token, tokens[from])) break;
    if (
      token.text === '.' &&
      !/^(?:mr|mrs|ms|dr|sen|rep|gen|gov|st|prof|lt|col|sgt|capt|jr|sr|\p{L})$/u.test(tokens[from - 2]?.lower ?? '')
    )
      break;
    from--;
    // "On Monday the minister said": a new phrase begins at the article.
    if (token.tag === 'DET' && tokens[from - 1] !== undefined && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.tag ?? ''))
      break;
  }
  // "then for some reason adds": how it is said, no subject
  if (tokens[from]?.tag === 'ADP' && MANNER.test(last.lower)) return undefined;
  while (
    from < k &&
    (tokens[from]?.tag === 'ADP' || /^(?:and|de|'s|’s|\.|-|von|van|di|&)$/.test(tokens[from]?.lower ?? ''))
  )
    from++;
  return tokens.slice(from, k + 1);
}

/** The noun phrase that begins at `k`: "said X", "according to X, its head". The apposition is left out. */
export function subjectAfter(tokens: readonly Token[], k: number): Token[] | undefined {
  let from = k;
  while (
    from < tokens.length &&
    from < k + 2 &&
    /^(?:also|then|later|today|yesterday|,)$/.test(tokens[from]?.lower ?? '')
  )
    from++;
  const first = tokens[from];
  if (!first || !isNominal(first) || STOP_WORD.test(first.lower)) return undefined;
  if (first.tag === 'PRON' && !/^(?:his|her|their|its|our|my)$/.test(first.lower))
    return /^(?:he|she|they|it|i|we)$/.test(first.lower) ? [first] : undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to];
    if (!token) break;
    const dot =
      token.text === '.' &&
      /^(?:mr|mrs|ms|dr|sen|rep|gen|gov|st|prof|lt|col|sgt|capt|\p{L})$/u.test(tokens[to - 1]?.lower ?? '');
    if (
      !(
        isNominal(token) ||
        dot ||
        // "the Sioux Falls Argus Leader"
        (/^\p{Lu}/u.test(token.text) && tokens[to - 1]?.tag === 'PROPN') ||
        (/^(?:of|for|at|in|and|['’]s|-|&|de|du|von|van|di|del)$/.test(token.lower) &&
          tokens[to + 1] !== undefined &&
          isNominal(tokens[to + 1] as Token))
      )
    )
      break;
    if (STOP_WORD.test(token.lower) && token.lower !== 'and') break;
    to++;
  }
  return tokens.slice(from, to);
}

const verbs = new WeakMap<Language, ReadonlySet<string>>();
/** Is it a reporting verb: said, told, argued? */
export function isReporting(token: Token | undefined, language: Language): boolean {
  let known = verbs.get(language);
  if (!known) {
    known = new Set(language.quotes.said);
    verbs.set(language, known);
  }
  return token !== undefined && token.kind === 'word' && known.has(token.lower);
}

/** Index after "according to" at `i`, or undefined. */
export function accordingAt(tokens: readonly Token[], i: number, { quotes, words }: Language): number | undefined {
  // "secondo" and "segundo" are "second" too: only where a clause begins.
  if (words.order !== 'tagged' && i > 0 && tokens[i - 1]?.kind !== 'mark') return undefined;
  for (const phrase of quotes.accordingTo) {
    const parts = phrase.split(' ');
    if (parts.every((part, k) => tokens[i + k]?.lower === part)) return i + parts.length;
  }
  return undefined;
}
