import type { BlockTokens } from '../1-tokens/index.ts';
import { compass, offices } from '../lang/en/names.ts';
import type { ActorModel } from '../model/types.ts';
import type { ActorType } from '../types.ts';
import { cleanName, titleLength } from './names.ts';
import { splitPossessed } from './possessed.ts';
import { type Settled, settle } from './settle.ts';
import { growToSpelling } from './spelt-out.ts';
import { tagStory } from './tag.ts';
import type { Mention } from './types.ts';

export type { Mention } from './types.ts';

/** Token of the story → block and token of the block. */
function locate(blocks: readonly BlockTokens[]): (token: number) => { at: number; token: number } {
  const offsets = new Int32Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    offsets[i + 1] = (offsets[i] as number) + block.words.length;
  });
  let at = 0;
  return (token) => {
    if (token < (offsets[at] as number)) at = 0;
    while (token >= (offsets[at + 1] as number)) at++;
    return { at, token: token - (offsets[at] as number) };
  };
}

/** Every place that names a person, an organisation or a place, in reading order. */
export function findMentions(blocks: readonly BlockTokens[], model: ActorModel): Mention[] {
  const tagged = tagStory(blocks, model);
  const place = locate(blocks);
  const mentions: Mention[] = [];
  for (const span of splitPossessed(tagged, growToSpelling(tagged, settle(tagged)))) {
    if (span.type === 3) continue;
    const { at, token } = place(span.from);
    mentions.push(mentionOf(blocks[at] as BlockTokens, at, token, span, tagged.story.sentenceOf[span.from] as number));
  }
  return mentions;
}

/** "BudgetNest" alone is nobody's name, "McBrindle" and "DeVine" are. */
const CAPITAL_INSIDE = /^(?!(?:Ma?c|[DL][aeiou]|Fitz|Van|Von|San|Ter|Al|El|O|Ap)\p{Lu})\p{L}*\p{Ll}\p{Lu}/u;

const ACTOR_TYPES: readonly ActorType[] = ['PER', 'ORG', 'LOC'];

function mentionOf(block: BlockTokens, at: number, from: number, span: Settled, sentence: number): Mention {
  const { words, starts, ends, text } = block;
  const isFirm = span.to - span.from === 1 && CAPITAL_INSIDE.test(words[from] ?? '');
  const type = isFirm && span.type === 0 ? 'ORG' : (ACTOR_TYPES[span.type] as ActorType);
  const last = from + span.to - span.from;
  // "Minister of | Education Ann Hill".
  const isPortfolio = last - from >= 3 && words[from - 1] === 'of' && offices.has(words[from - 2] ?? '');
  const titled = type === 'PER' ? Math.max(isPortfolio ? 1 : 0, titleLength(words.slice(from, last))) : 0;
  // "northern Iraq" names Iraq.
  const isPart = type === 'LOC' && last - from > 1 && compass.has(words[from] ?? '');
  const first = from + (isPart ? 1 : titled);
  let before = type === 'PER' ? from : first;
  while (type === 'PER' && before > 0 && titleLength([words[before - 1] as string, '']) === 1) before--;
  const start = starts[first] as number;
  const end = ends[last - 1] as number;
  return {
    block: block.block,
    start,
    end,
    type,
    name: cleanName(text.slice(start, end)),
    title: text.slice(starts[before], start).trim(),
    at,
    first,
    last,
    sentence,
    confidence: span.confidence,
  };
}
