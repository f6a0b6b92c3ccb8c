import type { Tagged, TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const OPENS: ReadonlySet<string> = new Set(['(', '[', ';', 'see', 'also', 'cf.', 'cf', 'e.g.', ',']);
/** Names of one reference. */
const MOST_NAMES = 12;
/** So many references by two or more authors make a text one that cites. */
const FEWEST_REFERENCES = 2;
/** Of a cited author, as a score of the tagger. */
const SURE: readonly number[] = [8, 0, 0, 0];

interface Reference {
  /** Tokens of the authors' last names. */
  readonly names: readonly number[];
  /** "Hill & Brown, 2012", "Hill et al. (2012)": nothing but a reference is written so. */
  readonly isSure: boolean;
}

/** Reads a reference backwards from its year: "(Hill, Brown, & Reed, 2012", "Hill et al. (2012". */
function referenceBefore(looks: readonly WordLook[], year: number, isName: (at: number) => boolean): Reference {
  const plainAt = (at: number): string => looks[at]?.plain ?? '';
  let at = year - 1;
  const isSplit = plainAt(at) === '(';
  if (isSplit || plainAt(at) === ',') at--;
  const others = /^al\.?$/.test(plainAt(at)) && plainAt(at - 1) === 'et';
  if (others) at -= plainAt(at - 2) === ',' ? 3 : 2;
  const names: number[] = [];
  let isJoined = false;
  while (isName(at) && names.length < MOST_NAMES) {
    names.push(at--);
    const isAnd = plainAt(at) === '&' || plainAt(at) === 'and';
    if (isAnd) at -= plainAt(at - 1) === ',' ? 2 : 1;
    else if (isJoined && plainAt(at) === ',') at--;
    else break;
    isJoined ||= isAnd;
  }
  const isSure = names.length > 0 && (others || (isJoined && names.length > 1));
  // "Smith (2012)" and "(Smith, 2012)" alone could be a film or a city.
  const isWhole = isSure || isSplit || OPENS.has(plainAt(at));
  return { names: isWhole ? names : [], isSure };
}

const OTHER = 3;

/** Works and events are no authors, and "Hill & Brown" is two: only whole names stand against a reference. */
const stands = ({ from, to, type }: TaggedSpan, looks: readonly WordLook[]): boolean =>
  type !== OTHER && !looks.slice(from, to).some(({ plain }) => plain === '&' || plain === ',');

/**
 * The spans, with the authors that a scholarly text cites ("Hill & Brown, 2012", then also "Reed (2010)"): people, though no sentence
 * says so. In reading order; linear in the number of tokens.
 */
export function withCitedAuthors({ story }: Tagged, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { looks } = story;
  const references: Reference[] = [];
  const taken = new Uint8Array(story.count);
  for (const span of spans) if (stands(span, looks)) taken.fill(1, span.from, span.to);
  const isName = (at: number): boolean => {
    const look = looks[at];
    return look?.isCapital === true && look.isWord && !look.hasDigit && look.length > 1;
  };
  looks.forEach(({ plain }, at) => {
    if (YEAR.test(plain)) references.push(referenceBefore(looks, at, isName));
  });
  if (references.filter(({ isSure }) => isSure).length < FEWEST_REFERENCES) return spans;
  const words = new Set<string>();
  for (const { isLower, plain } of looks) if (isLower) words.add(plain);
  const isAuthor = new Uint8Array(story.count);
  for (const { names } of references)
    for (const at of names) if (!taken[at] && !words.has(looks[at]?.plain ?? '')) isAuthor[at] = 1;
  const others = spans.filter(({ from, to }) => !isAuthor.subarray(from, to).includes(1));
  const authors: TaggedSpan[] = [];
  isAuthor.forEach((is, from) => {
    if (is) authors.push({ from, to: from + 1, type: 0, scores: SURE });
  });
  return [...others, ...authors].sort((a, b) => a.from - b.from);
}
