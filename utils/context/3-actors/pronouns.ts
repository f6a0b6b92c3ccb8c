import type { BlockTokens } from '../1-tokens/index.ts';
import type { Span } from '../types.ts';
import type { Cluster } from './cluster.ts';

const PRONOUN = /^(?:he|she|him|his|her|hers|himself|herself)$/i;
const FEMALE = /^(?:she|her|hers|herself)$/i;
const OPENING = /^[“"‘«]$/;
const CLOSING = /^[”"’»]$/;

interface Resolved {
  readonly span: Span;
  readonly isFemale: boolean;
}

interface Named {
  readonly first: number;
  readonly last: number;
  readonly cluster: Cluster;
}

const BEFORE_OBJECTS =
  /^(?:of|with|by|from|for|to|against|under|than|like|as|about|at|on|in|after|before|over|between|including|alongside|opposite|named|called|titled)$/i;

/** Is the person what the sentence speaks of: no object of a preposition, nobody whose something it is? */
function isSpokenOf({ words }: BlockTokens, { first, last }: Named): boolean {
  let before = first - 1;
  // "of the German-Russian Colonel X", "with the younger X".
  while (before >= 0 && before > first - 5 && /^(?:the|an?|-|\p{Ll}{4,}|\p{Lu}\S*)$/u.test(words[before] ?? '')) {
    if (BEFORE_OBJECTS.test(words[before] as string)) break;
    before--;
  }
  return !BEFORE_OBJECTS.test(words[before] ?? '') && !/^['’]s?$/.test(words[last] ?? '');
}

function peopleByBlock(clusters: readonly Cluster[], count: number): Named[][] {
  const blocks: Named[][] = Array.from({ length: count }, () => []);
  for (const cluster of clusters) {
    if (cluster.type !== 'PER') continue;
    for (const { at, first, last } of cluster.mentions) blocks[at]?.push({ first, last, cluster });
  }
  for (const people of blocks) people.sort((a, b) => a.first - b.first);
  return blocks;
}

/** Tokens inside double or single quotation marks: a speaker's "he" is not the story's. */
function quotedTokens({ words }: BlockTokens): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let open = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (open && CLOSING.test(word)) open = false;
    else if (!open && OPENING.test(word)) open = true;
    if (open) quoted[i] = 1;
  }
  return quoted;
}

/** The one person named between two tokens, if no "he" stands before the name, who would be somebody else. */
function onlyPerson(
  block: BlockTokens,
  people: readonly Named[],
  start: number,
  { from, to }: { readonly from: number; readonly to: number },
): Cluster | undefined {
  const first = people[start];
  if (!first || first.first >= to) return undefined;
  let isSubject = false;
  for (let k = start; k < people.length && (people[k] as Named).first < to; k++) {
    if ((people[k] as Named).cluster !== first.cluster) return undefined;
    isSubject ||= isSpokenOf(block, people[k] as Named);
  }
  const isElse = block.words.slice(from, first.first).some((word) => PRONOUN.test(word));
  return isSubject && !isElse ? first.cluster : undefined;
}

/**
 * Pronouns that surely mean a person: in this sentence before it and in the sentence before, in the same block, one person alone is named.
 * A person is "he" or "she" throughout; where the text seems to say both, the rarer ones are given up.
 */
export function findPronouns(clusters: readonly Cluster[], blocks: readonly BlockTokens[]): Map<Cluster, Span[]> {
  const resolved = new Map<Cluster, Resolved[]>();
  const named = peopleByBlock(clusters, blocks.length);
  blocks.forEach((block, at) => {
    const people = named[at] as Named[];
    if (people.length === 0) return;
    const quoted = quotedTokens(block);
    const { sentences, words, starts, ends } = block;
    let from = 0;
    for (let s = 0; s + 1 < sentences.length; s++) {
      const window = sentences[Math.max(0, s - 1)] as number;
      for (let i = sentences[s] as number; i < (sentences[s + 1] as number); i++) {
        if (!PRONOUN.test(words[i] as string) || quoted[i]) continue;
        while (from < people.length && (people[from] as Named).first < window) from++;
        const only = onlyPerson(block, people, from, { from: window, to: i });
        if (!only) continue;
        const span = { block: block.block, start: starts[i] as number, end: ends[i] as number };
        resolved.set(only, [...(resolved.get(only) ?? []), { span, isFemale: FEMALE.test(words[i] as string) }]);
      }
    }
  });
  return new Map([...resolved].map(([cluster, list]) => [cluster, ofOneGender(list)]));
}

function ofOneGender(list: readonly Resolved[]): Span[] {
  const women = list.filter(({ isFemale }) => isFemale).length;
  const isFemale = women * 2 > list.length;
  if (women * 2 === list.length) return [];
  return list.filter((one) => one.isFemale === isFemale).map(({ span }) => span);
}
