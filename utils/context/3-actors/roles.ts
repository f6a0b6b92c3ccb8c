import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/types.ts';
import { courtesies } from '../lang/en/names.ts';
import type { ActorType, Span } from '../types.ts';
import type { Cluster } from './cluster.ts';
import {
  isArticle,
  isOwner,
  leadingDescription,
  premodifier,
  type Range,
  readDescription,
  startsDescription,
} from './descriptions.ts';

export interface Role {
  readonly text: string;
  readonly span: Span;
  /** Place in `KINDS`: lower is the closer tie. */
  readonly rank: number;
}

/** How a description is tied to the name, best first. */
const KINDS = ['apposition', 'leading', 'premodifier', 'relative', 'copula', 'title'] as const;
type Kind = (typeof KINDS)[number];

interface Found extends Range {
  readonly kind: Kind;
}

function sentenceAround({ sentences }: BlockTokens, token: number): Range {
  let low = 0;
  let high = sentences.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as number) <= token) low = middle;
    else high = middle - 1;
  }
  return { from: sentences[low] as number, to: sentences[low + 1] as number };
}

/** What may stand behind a description. ", and" after it may be a list of different people, unless it begins with whose it is. */
function closesDescription({ words }: BlockTokens, { from, to, isCut }: Range, end: number): boolean {
  const next = words[to] ?? '';
  const after = words[to + 1] ?? '';
  if (isCut) return true;
  if (next === 'and' ? /^(?:he|she|it|they)$/.test(after) : /^(?:whom|whose|which)$/.test(after)) return true;
  if (to >= end || /^(?:who|whom|whose|which|said|says|told|tells)$/i.test(next)) return true;
  if (!/^[,.;:!?()—–]$|^-{2,}$/.test(next)) return false;
  const possessed = words.slice(from, from + 4).some((word) => /^['’]s?$/.test(word));
  return possessed || !/^(?:and|or)$/i.test(words[to + 1] ?? '');
}

/** So many tokens a bracket or insertion behind a name may have. */
const LONGEST_INSERTION = 40;

/** The token after "(1872 – 1896)" and after ", born Johan Spießhaymer,"; `at` itself where there is none. */
function skipInsertion(words: readonly string[], at: number, end: number): number {
  const last = Math.min(end, at + LONGEST_INSERTION);
  if (/^[([]$/.test(words[at] ?? '')) {
    let depth = 0;
    for (let i = at; i < last; i++) {
      if (/^[([]$/.test(words[i] as string)) depth++;
      else if (/^[)\]]$/.test(words[i] as string) && --depth === 0) return skipInsertion(words, i + 1, end);
    }
  } else if (words[at] === ',' && /^(?:born|née|also|known|better|formerly|nicknamed)$/.test(words[at + 1] ?? '')) {
    for (let i = at + 2; i < last; i++) if (words[i] === ',') return skipInsertion(words, i + 1, end);
  }
  return at;
}

/** ", a drone warfare expert at Cornell University," after the name; also in brackets and between dashes. */
function apposition(block: BlockTokens, mention: Mention, end: number, type: ActorType): Range | undefined {
  const { last } = mention;
  const { words } = block;
  const inside = bracketed(block, last, end, type);
  if (inside) return inside;
  const mark = skipInsertion(words, last, end);
  if (!/^[,—–]$|^--$/.test(words[mark] ?? '')) return undefined;
  const from = mark + 1;
  if (!startsDescription(block, from, end, type)) return undefined;
  const found = readDescription(block, from, end, type);
  if (found && isOpening(block, mention, mark, found)) return undefined;
  return found && closesDescription(block, found, end) && !isName(words, found, type) ? found : undefined;
}

/** "According to Ann Hill, his mother kept the shop": the comma ends what opens the sentence, and the sentence goes on. */
function isOpening(block: BlockTokens, { first, last }: Mention, mark: number, { to }: Range): boolean {
  const { words } = block;
  const { from } = sentenceAround(block, last - 1);
  const isCited = words[first - 1] === 'to' && /^according$/i.test(words[first - 2] ?? '');
  return words[mark] === ',' && (isCited || OPENING.test(words[from] ?? '')) && !/^[,—–)]$|^--$/.test(words[to] ?? '');
}
const OPENING = /^(?:According|In|For|With|After|Before|Like|Unlike|Besides|Under|Without)$/;

/** "Canada, the United Kingdom" is a list. People's offices are in capitals too. */
const isName = (words: readonly string[], { from, to }: Range, type: ActorType): boolean =>
  type !== 'PER' && words.slice(from + 1, to).every((word) => /^\p{Lu}/u.test(word));

/** "(the chief executive)"; "(The Last Tycoon)" is a work, not a person. */
function bracketed(block: BlockTokens, at: number, end: number, type: ActorType): Range | undefined {
  const { words } = block;
  if (words[at] !== '(' || !startsDescription(block, at + 1, end, type)) return undefined;
  const found = readDescription(block, at + 1, end, type);
  if (!found || words.slice(found.from + 1, found.to).every((word) => /^\p{Lu}/u.test(word))) return undefined;
  return closesDescription(block, found, end) ? found : undefined;
}

const ADVERB =
  /^(?:actually|also|already|always|currently|formerly|now|once|originally|previously|still|then|today|later)$/;

/** "who is a member of …", "is the president of …", "was once one of the …". */
function predicate(block: BlockTokens, at: number, end: number, type: ActorType): Range | undefined {
  const { words } = block;
  if (!/^(?:is|was|are|were|became|remains)$/.test(words[at] ?? '')) return undefined;
  const from = ADVERB.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  if (!isArticle(words[from]) && !isOwner(words[from]) && !startsDescription(block, from, end, type)) return undefined;
  const found = readDescription(block, from, end, type);
  return found && closesDescription(block, found, end) ? found : undefined;
}

/** "President", "Ukrainian Foreign Minister": offices in capitals before the name; courtesies tell nothing. */
function officialTitle({ words }: BlockTokens, { first, title }: Mention, start: number): Range | undefined {
  const said = title.split(' ').filter((word) => word && !courtesies.has(word.toLowerCase().replace(/\.$/, '')));
  if (said.length === 0 || said.every((word) => /^\p{Ll}/u.test(word))) return undefined;
  let from = first - title.split(' ').length;
  if (from < start) return undefined;
  const before = words[from - 1] ?? '';
  if (
    from - 1 > start &&
    /^\p{Lu}[\p{L}.]+$/u.test(before) &&
    /^(?:U\.?S\.?|\p{Lu}\p{Ll}+(?:an|ish|ese|ch|i|ek|sh))$/u.test(before)
  )
    from--;
  return { from, to: first };
}

function describe(block: BlockTokens, mention: Mention, type: ActorType): Found | undefined {
  const { words } = block;
  // "for the Middle East X", "Tequila Works' Gylt": not a name alone.
  if (/^\p{Ll}|['’]s? /u.test(mention.name)) return undefined;
  const sentence = sentenceAround(block, mention.first);
  const attempts: readonly [Kind, () => Range | undefined][] = [
    ['apposition', () => apposition(block, mention, sentence.to, type)],
    [
      'leading',
      () =>
        type === 'PER' && words[mention.first - 1] === ',' && /^[,.;()—–]$/.test(words[mention.last] ?? '.')
          ? leadingDescription(block, sentence.from, mention.first - 1, type)
          : undefined,
    ],
    ['premodifier', () => (type === 'LOC' ? undefined : premodifier(block, sentence.from, mention.first, type))],
    [
      'relative',
      () =>
        words[mention.last] === ',' && words[mention.last + 1] === 'who'
          ? predicate(block, mention.last + 2, sentence.to, type)
          : undefined,
    ],
    [
      'copula',
      () => {
        const at = skipInsertion(words, mention.last, sentence.to);
        return predicate(block, at > mention.last && words[at] === ',' ? at + 1 : at, sentence.to, type);
      },
    ],
    ['title', () => (type === 'PER' ? officialTitle(block, mention, sentence.from) : undefined)],
  ];
  for (const [kind, find] of attempts) {
    const range = find();
    const isCourtesy = range?.to === (range?.from ?? 0) + 1 && courtesies.has((words[range.from] ?? '').toLowerCase());
    if (range && !isCourtesy) return { ...range, kind };
  }
  return undefined;
}

const asRole = ({ block, starts, ends, text }: BlockTokens, { from, to }: Range, rank: number): Role => {
  const start = starts[from] as number;
  const end = ends[to - 1] as number;
  return { text: text.slice(start, end), span: { block, start, end }, rank };
};

/** What the article says an actor is, in its own words: the best tied description, the first among equals. */
export function findRole({ type, mentions }: Cluster, blocks: readonly BlockTokens[]): Role | undefined {
  let best: Role | undefined;
  for (const mention of mentions) {
    const block = blocks[mention.at] as BlockTokens;
    const found = describe(block, mention, type);
    if (!found) continue;
    const rank = KINDS.indexOf(found.kind);
    if (!best || rank < best.rank) best = asRole(block, found, rank);
    if (rank === 0) break;
  }
  return best;
}

/** "the Russian leader", "Ukraine's president": the text ties it to one name, so it is another name of the actor. */
export const isDefinite = ({ text }: Role): boolean => /^the /i.test(text) || /^\p{Lu}\S*['’]s? /u.test(text);
