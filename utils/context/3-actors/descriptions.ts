import type { BlockTokens } from '../1-tokens/index.ts';
import {
  adjectives,
  breakers,
  closers,
  links,
  modifiers,
  notPeople,
  organisationNouns,
  personNouns,
  placeNouns,
} from '../lang/en/roles.ts';
import type { ActorType } from '../types.ts';

const NOUNS: Readonly<Record<ActorType, ReadonlySet<string>>> = {
  PER: personNouns,
  ORG: organisationNouns,
  LOC: placeNouns,
};

/** Nouns of people by their endings, where no list can have them all: "astrophysicist", "shopkeeper", "bandmate". */
const AGENT =
  /^\p{Ll}{3,}(?:ologist|graphist|icist|nist|rist|tist|list|ician|grapher|keeper|maker|player|writer|worker|leader|owner|holder|woman|sman|crat|naut|mate|smith|wright|monger)$/u;

export function isHead(word: string | undefined, type: ActorType): boolean {
  const lower = (word ?? '').toLowerCase();
  return NOUNS[type].has(lower) || (type === 'PER' && AGENT.test(word ?? '') && !notPeople.has(lower));
}

/** "journalists" in "one of the most famous journalists". */
const isHeads = (word: string | undefined, type: ActorType): boolean =>
  isHead((word ?? '').replace(/ies$/, 'y').replace(/s$/, ''), type) ||
  isHead((word ?? '').replace(/men$/, 'man'), type);

const isOneOf = (words: readonly string[], from: number): boolean =>
  /^one$/i.test(words[from] ?? '') &&
  words[from + 1] === 'of' &&
  /^(?:the|his|her|its|their)$/.test(words[from + 2] ?? '');

export const isArticle = (word: string | undefined): boolean => /^(?:a|an|the)$/i.test(word ?? '');
export const isOwner = (word: string | undefined): boolean => /^(?:his|her|their|our|my)$/i.test(word ?? '');
const isPossessive = (word: string | undefined): boolean => /^['’]s?$/.test(word ?? '');
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
const isWord = (word: string | undefined): boolean => /^[\p{L}\p{N}]/u.test(word ?? '');

/** Token range of one block, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** It went on for too long: what stands here is its beginning. */
  readonly isCut?: boolean;
}

/** "a designer trained by …": what follows belongs to the head. */
const PARTICIPLE = /^(?:\p{Ll}{3,}ed|born|known|held|led)$/u;

/** A description may not be longer. */
const LONGEST = 16;
/** Its head stands within so many words. */
const HEAD_WITHIN = 9;

/** Reads "a drone warfare expert at Cornell University" from `from`: up to the mark or word that closes it; undefined if its head is no fitting noun. */
export function readDescription({ words }: BlockTokens, from: number, end: number, type: ActorType): Range | undefined {
  const several = isOneOf(words, from);
  const isFit = several ? isHeads : isHead;
  let head = -1;
  const first = several ? from + 3 : from;
  let at = first;
  for (; at < end && at - first < LONGEST; at++) {
    const word = words[at] as string;
    const lower = word.toLowerCase();
    if (
      lower === 'and' &&
      /^(?:he|she|it|they|we|i|is|are|was|were|has|had|have|will|would)$/i.test(words[at + 1] ?? '')
    )
      break;
    if (/^[,.;:!?()“”"—–]$/.test(word) || /^-{2,}$/.test(word) || closers.has(lower)) break;
    if (head >= 0) continue;
    if (links.has(lower) && at > from) {
      if (isFit(words[at - 1], type)) head = at - 1;
      // "a textile and glass designer": two words before the head.
      else if (lower !== 'and') return undefined;
    } else if (at > first && PARTICIPLE.test(word) && isFit(words[at - 1], type)) {
      head = at - 1;
    } else if (at - first > HEAD_WITHIN) return undefined;
  }
  if (head < 0) head = at - 1;
  if (head < from || !isFit(words[head], type)) return undefined;
  if (at - first >= LONGEST) {
    // Too long: up to where its last part begins.
    let to = PARTICIPLE.test(words[head + 1] ?? '') ? head + 1 : at - 1;
    while (to > head + 1 && !links.has((words[to] as string).toLowerCase())) to--;
    return { from, to: Math.max(head + 1, to), isCut: true };
  }
  // "a boy to whom": the link belongs to what follows.
  while (at - 1 > head && links.has((words[at - 1] as string).toLowerCase())) at--;
  return { from, to: at };
}

/** May a description start here: an article, "Ukraine's president", or a bare "chief executive of"? */
export function startsDescription({ words }: BlockTokens, from: number, end: number, type: ActorType): boolean {
  if (isArticle(words[from]) || isOneOf(words, from)) return true;
  if (type === 'PER' && isOwner(words[from])) return true;
  // "2nd Earl of Clare".
  if (type === 'PER' && /^\d+$/.test(words[from] ?? '') && /^(?:st|nd|rd|th)$/.test(words[from + 1] ?? ''))
    return isHead(words[from + 2], type);
  for (let i = from; i < Math.min(end, from + 4); i++) {
    if (isPossessive(words[i])) return i > from && isCapital(words[from]);
    if (!isCapital(words[i])) break;
  }
  if (type !== 'PER') return false;
  if (isCapital(words[from])) return isHead(words[from], type) && words[from + 1] === 'of';
  for (let i = from; i < Math.min(end, from + 5); i++) {
    if (isHead(words[i], type)) return !isWord(words[i + 1]) || links.has((words[i + 1] ?? '').toLowerCase());
    if (!modifiers.has((words[i] ?? '').toLowerCase()) && words[i] !== '-') return false;
  }
  return false;
}

/** "Putin aide", "US president", "the drone warfare expert", "Portuguese band" right before a name that starts at `to`. */
export function premodifier({ words }: BlockTokens, start: number, to: number, type: ActorType): Range | undefined {
  const noun = words[to - 1] ?? '';
  if (!isHead(noun, type)) return type === 'PER' ? officeOf(words, start, to) : undefined;
  // "a major Warhol donor": an adjective here.
  if (adjectives.has(noun) || (type === 'ORG' && isCapital(noun))) return undefined;
  let from = to - 1;
  // With an article, everything after it belongs to the name's phrase.
  for (let i = to - 1; i >= Math.max(start, to - 7); i--) {
    const word = words[i] as string;
    if (isArticle(word) || isOwner(word)) return { from: i, to };
    if (!isWord(word) && word !== '-' && !isPossessive(word)) break;
    // "The secretary met minister X": a verb after a noun of people.
    const isPlain = /^\p{Ll}/u.test(word) && word !== 'and' && !modifiers.has(word) && !isHead(word, type);
    if (isPlain && isHead(words[i - 1], 'PER')) break;
    if (word === 'and' && isHead(words[i - 1], type)) continue;
    if (links.has(word.toLowerCase()) || closers.has(word.toLowerCase()) || breakers.has(word.toLowerCase())) break;
  }
  while (from > start) {
    const before = words[from - 1] as string;
    const joins =
      isCapital(before) ||
      isPossessive(before) ||
      before === '-' ||
      modifiers.has(before.toLowerCase()) ||
      isHead(before, 'PER');
    // "University of Texas president": a small word inside a name.
    const inName = before === 'of' && isCapital(words[from]) && from - 2 >= start && isCapital(words[from - 2]);
    if (!inName && (!joins || closers.has(before.toLowerCase()) || breakers.has(before.toLowerCase()))) break;
    from--;
  }
  from = plainNouns(words, start, from);
  return isWord(words[from]) ? { from, to } : undefined;
}

/** Before a noun phrase, so that what follows is no verb: "in advice columnist X", "said planetary geologist X". */
const BEFORE_NOUNS = /^(?:in|by|with|from|of|for|on|at|as|and|like|including|said|says|[,—–])$/;
const MOST_NOUNS = 3;

/** Takes in plain words before "columnist" where what stands before them says that none of them is a verb. */
function plainNouns(words: readonly string[], start: number, from: number): number {
  for (let i = from - 1; i >= Math.max(start, from - MOST_NOUNS - 1); i--) {
    const word = words[i] as string;
    if (i < from - 1 && (BEFORE_NOUNS.test(word) || i < start)) return i + 1;
    // "Global financial firm X" opens the sentence.
    if (i === start && i < from - 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !breakers.has(word.toLowerCase())) return i;
    if (!/^\p{Ll}{3,}$/u.test(word) || word.endsWith('ing') || breakers.has(word)) return from;
    if (closers.has(word) || links.has(word)) return from;
  }
  return from;
}

/** "Minister of Education", "Executive director of the Dallas chapter of the Council" right before a name that starts at `to`. */
function officeOf(words: readonly string[], start: number, to: number): Range | undefined {
  let from = to - 1;
  if (!isCapital(words[from])) return undefined;
  for (; from >= Math.max(start, to - LONGEST); from--) {
    const word = words[from] as string;
    if (/^(?:of|for)$/.test(words[from + 1] ?? '') && isHead(word, 'PER')) break;
    if (!isCapital(word) && !links.has(word) && !isArticle(word) && !/^(?:-|chapter|to)$/.test(word)) return undefined;
  }
  if (from < Math.max(start, to - LONGEST)) return undefined;
  while (
    from > start &&
    (modifiers.has((words[from - 1] as string).toLowerCase()) ||
      words[from - 1] === '-' ||
      isOfficeWord(words[from - 1]))
  )
    from--;
  return { from, to };
}

const isOfficeWord = (word: string | undefined): boolean =>
  /^(?:Special|Presidential|Permanent|Parliamentary|Foreign|Office|Home|State|Federal|Chief|National)$/.test(
    word ?? '',
  );

const isPlainOffice = (words: readonly string[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => isCapital(word) || word === '-' || modifiers.has(word) || isHead(word, 'PER'));

/** "the man who took | the child, X": either may be meant. */
function isInRelative(words: readonly string[], start: number, at: number): boolean {
  for (let i = at - 1; i >= start && !/^[,.;:()“”"—–]$/.test(words[i] as string); i--)
    if (/^(?:who|which|that)$/.test(words[i] as string)) return true;
  return false;
}

/** "the Russian leader, Vladimir Putin,": the description before a comma before the name. */
export function leadingDescription(
  block: BlockTokens,
  start: number,
  comma: number,
  type: ActorType,
): Range | undefined {
  const { words } = block;
  for (let i = comma - 1; i >= Math.max(start, comma - LONGEST); i--) {
    const word = words[i] as string;
    if (/^[,.;:!?()“”"—–]$/.test(word)) return undefined;
    const possessor = isCapital(word) && isPossessive(words[i + 1]) && !isCapital(words[i - 1]);
    // "Pacific Standard owner, X," opens the sentence.
    if (i === start && isCapital(word) && isHead(words[comma - 1], type) && isPlainOffice(words, start, comma))
      return { from: start, to: comma };
    if (!isArticle(word) && !isOwner(word) && !possessor) continue;
    const found = readDescription(block, i, comma, type);
    if (found?.to === comma && !isArticle(words[i - 1])) {
      if (isInRelative(words, start, i)) return undefined;
      // "the head of the agency, X": go on to the outermost article.
      // In "the brother of the heir, X" either may be meant.
      if (words[i - 1] !== 'of' || isOwner(word)) return found;
      if (!isHead(words[i - 2], type) && !isCapital(words[i - 2])) return found;
      const outer = leadingDescription(block, start, i - 1, type);
      return outer && { from: outer.from, to: comma };
    }
  }
  return undefined;
}
