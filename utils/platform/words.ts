/**
 * Label words of the pages' languages ("Related stories", "Werbung") are three fifths of what the article room weighs, and a page needs one
 * language: the builds for pages leave all but English out, and each is a file of its own (see `wxt.config.ts`).
 */
export const WORD_LANGS = 'ar cs da de es fa fi fr he hi it ja ko nl no pl pt ru sv tr uk zh'.split(' ');
const KNOWN: ReadonlySet<string> = new Set(WORD_LANGS);
export const ALL_WORDS = '/words/all.js';

/** The file with a language's words; all of them where a page does not say its language; undefined for English and unknown ones. */
export function wordsFile(lang: string): string | undefined {
  const tag = lang
    .trim()
    .slice(0, 2)
    .toLowerCase()
    .replace(/^n[bn]$/, 'no');
  if (tag === '') return ALL_WORDS;
  return KNOWN.has(tag) ? `/words/${tag}.js` : undefined;
}
