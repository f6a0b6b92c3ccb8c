import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/index.ts';
import type { FoundActor } from '../3-actors/index.ts';
import { besideStory } from './beside.ts';

/** What the whole story has for all actors. */
export interface Story {
  readonly title: string;
  /** Site, source and byline. */
  readonly publishers: readonly string[];
  readonly blocks: readonly BlockTokens[];
  readonly sentences: number;
}

const YEAR = /^(?:1[5-9]|20)\d\d/;

/** Authors of one reference, at most, in tokens. */
const LONGEST_REFERENCE = 30;
const WITHIN_REFERENCE = /^(?:[,(&]|and|et|al\.?|\p{Lu}.*)$/u;

/** "(Smith 2012)", "Smith (2012)", "Smith, Brown, & Reed (2012)", "Smith et al.": works cited, not people of the story. */
function isCited({ words }: BlockTokens, { first, last }: Mention): boolean {
  const next = words.slice(last, last + LONGEST_REFERENCE);
  if (next[0] === 'et' || next[1] === 'et') return true;
  const end = next.findIndex((word) => !WITHIN_REFERENCE.test(word));
  if (!YEAR.test(next[end] ?? '')) return false;
  const isListed = next.slice(0, end).some((word) => word === '&' || word === 'and');
  return isListed || next[end - 1] === '(' || words.slice(Math.max(0, first - LONGEST_REFERENCE), first).includes('(');
}

const isBracketed = ({ words }: BlockTokens, { first, last }: Mention): boolean =>
  words[first - 1] === '(' && words.slice(last, last + 4).includes(')');

const plainTitle = (text: string): string => ` ${text.replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ').trim()} `;

/** Names a headline would use: the whole name or its last word; in other letters only where no word of the language can be meant. */
function isInTitle(title: string, mentions: readonly Mention[], type: string): boolean {
  if (!title) return false;
  const padded = plainTitle(title);
  const lower = padded.toLowerCase();
  return mentions.some(({ name }) => {
    const plain = plainTitle(name);
    const last = name.split(' ').at(-1) ?? name;
    return (
      padded.includes(plain) ||
      (type === 'PER' && last.length > 2 && padded.includes(` ${last} `)) ||
      (name.length > 4 && lower.includes(plain.toLowerCase()))
    );
  });
}

/** The story is looked at in so many parts of equal length. */
const PARTS = 6;

/** In how many parts of the story it is named. */
const spreadOf = (mentions: readonly Mention[], sentences: number): number =>
  new Set(mentions.map(({ sentence }) => Math.floor((PARTS * sentence) / Math.max(1, sentences)))).size / PARTS;

export const FEATURE_NAMES = [
  'logCount',
  'inTitle',
  'earliness',
  'lead',
  'leadPlace',
  'spread',
  'citedShare',
  'bracketShare',
  'beside',
] as const;
export type FeatureName = (typeof FEATURE_NAMES)[number];

/** Features of each actor for the ranking; all but the first from 0 to 1. */
export function salienceFeatures(
  found: readonly FoundActor[],
  { title, blocks, sentences }: Story,
): Record<FeatureName, number>[] {
  return found.map((one) => {
    const { actor } = one;
    const { own: mentions, degree } = besideStory(one, blocks);
    const first = Math.min(...mentions.map(({ sentence }) => sentence));
    const shareOf = (test: (block: BlockTokens, mention: Mention) => boolean): number =>
      mentions.filter((mention) => test(blocks[mention.at] as BlockTokens, mention)).length / mentions.length;
    return {
      logCount: Math.log(mentions.length),
      inTitle: isInTitle(title, mentions, actor.type) ? 1 : 0,
      earliness: 1 - first / Math.max(1, sentences),
      lead: Math.exp(-first / 4),
      // Where it happens is said at once.
      leadPlace: actor.type === 'LOC' ? Math.exp(-first / 8) : 0,
      spread: spreadOf(mentions, sentences),
      citedShare: shareOf(isCited),
      bracketShare: shareOf(isBracketed),
      beside: degree,
    };
  });
}
