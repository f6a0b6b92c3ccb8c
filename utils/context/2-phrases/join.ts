import type { BlockTokens } from '../1-tokens/types.ts';
import type { FigureWords } from '../lang/types.ts';

/** Takes back sentence ends after a language's own abbreviations and ordinals: "3,5 Mio. Euro", "am 14. März". Linear. */
export function joinSentences(blocks: readonly BlockTokens[], words: FigureWords | undefined): readonly BlockTokens[] {
  if (!words || words.abbreviations.length === 0) return blocks;
  const abbreviations = new Set(words.abbreviations);
  const months = new Set(words.months);
  return blocks.map((block) => {
    const { words: tokens, sentences } = block;
    const isFalse = (first: number): boolean => {
      const stop = tokens[first - 1] ?? '';
      const before = (stop === '.' ? (tokens[first - 2] ?? '') : stop.replace(/\.$/, '')).toLowerCase();
      if (!stop.endsWith('.')) return false;
      if (abbreviations.has(before)) return true;
      const next = (tokens[first] ?? '').toLowerCase();
      return (
        words.tag === 'de' &&
        /^\d{1,2}$/.test(before) &&
        (months.has(next) || /^(?:jahrhundert|jahrestag|geburtstag|platz|bezirk)/.test(next))
      );
    };
    const last = sentences.length - 1;
    const kept = [...sentences].filter((first, i) => i === 0 || i === last || !isFalse(first));
    return { ...block, sentences: Int32Array.from(kept) };
  });
}
