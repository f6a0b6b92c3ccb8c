import type { BlockTokens } from '../1-tokens/index.ts';
import type { Mention } from '../2-mentions/types.ts';
import { alsoCalled, languages } from '../lang/en/names.ts';

/** Are the letters of an acronym found in the name, in order: "ACPeds" in "American College of Pediatricians"? */
function abbreviates(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const text = long.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.charAt(0) === text.charAt(0) && letters.length >= 2 && long.includes(' ');
}

/** Most words between two names that are said to be one actor's: ", who is also widely known as the". */
const MOST_BETWEEN = 8;

const BETWEEN_FORMS: ReadonlySet<string> = new Set([',', '/', 'or', 'romanized', 'romanised', ':']);

/** "Athens (Greek: Αθήνα, Athína)": the name again in the bracket that a language opens right behind it; `last` is what stands before. */
function isForeignForm({ words }: BlockTokens, name: Mention, last: Mention, { first }: Mention): boolean {
  const open = name.last;
  if (words[open] !== '(' || words[open + 2] !== ':' || !languages.has((words[open + 1] ?? '').toLowerCase()))
    return false;
  return last === name
    ? first === open + 3
    : first > last.last && words.slice(last.last, first).every((word) => BETWEEN_FORMS.has(word.toLowerCase()));
}

/** "Long Name (LN)", "X, better known as Y": the text itself says that both are one. Each of the two → the other. */
export function namesSaidEqual(mentions: readonly Mention[], blocks: readonly BlockTokens[]): Map<Mention, Mention> {
  const links = new Map<Mention, Mention>();
  const link = (a: Mention, b: Mention): void => {
    links.set(a, b).set(b, a);
  };
  /** Whose names the bracket gives that is being read. */
  let formOf: Mention | undefined;
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (!before || before.at !== mention.at) return;
    const between = mention.first - before.last;
    const named = formOf ?? before;
    formOf = isForeignForm(blocks[mention.at] as BlockTokens, named, before, mention) ? named : undefined;
    if (formOf) {
      links.set(mention, formOf);
      if (!links.has(formOf)) links.set(formOf, mention);
      return;
    }
    if (between < 1 || between > MOST_BETWEEN) return;
    const { words } = blocks[mention.at] as BlockTokens;
    const [short, long] = mention.name.length < before.name.length ? [mention, before] : [before, mention];
    if (between === 1) {
      if (words[before.last] !== '(' || words[mention.last] !== ')') return;
      if (/^\p{Lu}\S*\p{Lu}/u.test(short.name) && !short.name.includes(' ') && abbreviates(short.name, long.name))
        link(short, long);
    } else if (before.type === mention.type && alsoCalled.test(words.slice(before.last, mention.first).join(' ')))
      link(short, long);
  });
  return links;
}
