import type { Block } from '../types.ts';
import { isStoryText } from '../types.ts';
import { isOther } from './source.ts';
import { hostOf } from './text.ts';

/** An outlet speaks so of itself: "told The Telegraph", "a letter seen by the Inland Gazette". */
const SPOKEN_TO =
  /\b(?:told|tells|telling|spoke to|speaking to|speaks to|interview with|interviewed by|shared with|seen by|obtained by|writing in|wrote in) (?=(?:[Tt]he )?\p{Lu})/gu;
const SOLD: ReadonlySet<string> = new Set(['promotion', 'newsletter', 'feature']);
const MAX_BLOCKS = 400;
const MAX_WORDS = 5;
const JOINERS: ReadonlySet<string> = new Set(['of', 'and', '&']);

/** The name a text begins with: its capitalised words, "The" and joining words among them. */
function nameAt(text: string): string {
  const words: string[] = [];
  let end = 0;
  for (const raw of text.slice(0, 120).split(' ').slice(0, MAX_WORDS)) {
    const word = raw.replace(/(?:[’']s)?[.,;:!?)"”’]{0,4}$/, '');
    const isName = /^\p{Lu}/u.test(word) || (words.length === 0 && word === 'the');
    if (!isName && !(words.length > 0 && JOINERS.has(word))) break;
    words.push(word);
    if (isName && word.length > 1 && !/^the$/i.test(word)) end = words.length;
    if (word !== raw) break;
  }
  return words.slice(0, end).join(' ').replace(/^the /, '');
}

/**
 * Whose story a repost shows, told by what it leaves in it: a removed promotion sells an outlet ("Try The Telegraph free for one month"),
 * and in the story somebody speaks to that outlet. Either alone proves nothing: papers quote what people told other papers, and sell what
 * they write about. '' for the page's own story. English only: elsewhere the names are inflected.
 */
export function promotedSource(blocks: readonly Block[], { url, siteName }: { url: string; siteName: string }): string {
  const host = hostOf(url);
  if (!host) return '';
  const sold = blocks.filter(({ removal }) => removal && SOLD.has(removal.category)).slice(0, MAX_BLOCKS);
  if (sold.length === 0) return '';
  for (const { text } of blocks.filter(isStoryText).slice(0, MAX_BLOCKS)) {
    for (const match of text.matchAll(SPOKEN_TO)) {
      const name = nameAt(text.slice(match.index + match[0].length));
      if (isOther(name, { host, siteName }) && sold.some((block) => holds(block.text, name))) return name;
    }
  }
  return '';
}

/** Does the text hold the name as words of its own? With or without "the". */
function holds(text: string, name: string): boolean {
  const bare = name.replace(/^the /i, '');
  const at = text.indexOf(bare);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + bare.length));
}
