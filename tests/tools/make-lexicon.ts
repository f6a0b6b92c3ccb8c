/** `npm run make:lexicon`: packs the label lexicons of `clutter/lexicon/<lang>.ts` into `packed.ts`, which is what ships. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LABEL_KINDS } from '../../utils/article/clutter/lexicon/kinds.ts';
import { LEXICONS } from '../../utils/article/clutter/lexicon/languages.ts';
import { hashPhrase, type Phrase, packPhrases } from '../../utils/article/clutter/lexicon/pack.ts';

/** "read more/on" is two phrases: every choice of one word from each place. */
function choicesOf(phrase: string): string[] {
  return phrase
    .split(' ')
    .map((place) => place.split('/'))
    .reduce<string[]>((heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`)), ['']);
}

/** Text of `packed.ts` for the lexicons as they stand. */
export function packedSource(): string {
  let longest = 0;
  const phrases = new Map<string, Phrase>();
  for (const lexicon of Object.values(LEXICONS)) {
    LABEL_KINDS.forEach((name, kind) => {
      for (const written of lexicon[name]?.split('|') ?? []) {
        const isAlone = written.startsWith('=');
        for (const choice of choicesOf(isAlone ? written.slice(1) : written)) {
          const { hash, words } = hashPhrase(choice);
          longest = Math.max(longest, words);
          if (words > 0) phrases.set(`${hash} ${kind} ${isAlone}`, { hash, kind, isAlone });
        }
      }
    });
  }
  return `/** Made by \`npm run make:lexicon\` from the files beside it; see \`pack.ts\`. Do not edit. */
export const PACKED =
  '${packPhrases([...phrases.values()])}';

/** Phrases in it, and words of the longest. */
export const COUNT = ${phrases.size};
export const LONGEST = ${longest};
`;
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, '../../utils/article/clutter/lexicon/packed.ts');
  writeFileSync(file, packedSource());
}
