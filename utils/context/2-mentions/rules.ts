import type { BlockTokens } from '../1-tokens/index.ts';
import { organisationWords, particles, titles } from '../lang/en/names.ts';
import { tokenRules } from '../lang/en/tokens.ts';
import type { ActorType } from '../types.ts';
import { cleanName, titleLength } from './names.ts';
import type { Mention } from './types.ts';

/** Stands in for the trained model until it is there: capitalised runs, typed by title, shape word and country list. */

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

function countryNames(): Set<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Set([
    'US',
    'U.S.',
    'UK',
    'U.K.',
    'Britain',
    'America',
    'Russia',
    'Turkey',
    'Europe',
    'Asia',
    'Africa',
  ]);
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b));
      if (name) found.add(name);
    }
  }
  return found;
}

/** Capitalised words seen where no sentence starts, and words seen in lower case. */
function casing(blocks: readonly BlockTokens[]): { inside: Set<string>; lower: Set<string> } {
  const inside = new Set<string>();
  const lower = new Set<string>();
  for (const { words, sentences } of blocks) {
    const firsts = new Set(sentences);
    words.forEach((word, i) => {
      if (!isCapital(word)) lower.add(word);
      else if (!firsts.has(i) && /\p{L}/u.test(words[i - 1] ?? '')) inside.add(word);
    });
  }
  return { inside, lower };
}

function runEnd(words: readonly string[], from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    const joins =
      particles.has(words[end] as string) && words[end] !== 'and' && words[end] !== 'in' && words[end] !== 'on';
    if (isCapital(words[end] as string)) end++;
    else if (joins && end + 1 < to && isCapital(words[end + 1] as string)) end += 2;
    else break;
  }
  return end;
}

function typeOf(words: readonly string[], titled: number, before: string, countries: ReadonlySet<string>): ActorType {
  const name = words.slice(titled);
  if (titled > 0) return 'PER';
  if (countries.has(name.join(' '))) return 'LOC';
  if (name.some((word) => organisationWords.has(word.toLowerCase())) || /^\p{Lu}{2,}$/u.test(name[0] as string))
    return 'ORG';
  if (name.length >= 2 && name.length <= 3) return 'PER';
  return /^(?:in|at|from|near|to)$/.test(before) ? 'LOC' : 'ORG';
}

export function findMentionsByRules(blocks: readonly BlockTokens[]): Mention[] {
  const countries = countryNames();
  const { inside, lower } = casing(blocks);
  const found: Mention[] = [];
  let sentence = 0;
  blocks.forEach((block, at) => {
    const { words, sentences, starts, ends, text } = block;
    for (let s = 0; s + 1 < sentences.length; s++, sentence++) {
      const [from, to] = [sentences[s] as number, sentences[s + 1] as number];
      for (let i = from; i < to; i++) {
        const word = words[i] as string;
        if (!isCapital(word) || (i === from && tokenRules.starters.has(word))) continue;
        const end = runEnd(words, i, to);
        const run = words.slice(i, end);
        const titled = titleLength(run);
        const known = end - i > 1 ? !lower.has(word.toLowerCase()) : inside.has(word) || countries.has(word);
        const first = i + titled;
        const start = starts[first] as number;
        const stop = ends[end - 1] as number;
        const isDemonym =
          /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word) ||
          (run.length === 1 && /(?:ans?|ish|ese)$/.test(word) && !countries.has(word));
        if ((known || titled > 0) && !isDemonym && !titles.has(word.toLowerCase()) === (titled === 0)) {
          found.push({
            block: block.block,
            start,
            end: stop,
            at,
            first,
            last: end,
            sentence,
            confidence: 0.5,
            type: typeOf(run, titled, (words[i - 1] ?? '').toLowerCase(), countries),
            name: cleanName(text.slice(start, stop)),
            title: text.slice(starts[i], start).trim(),
          });
        }
        i = end - 1;
      }
    }
  });
  return found;
}
