import type { Run } from '../blocks/page.ts';
import { wordHashes, wordsIn } from '../letters.ts';

/** Words in a row that make a saying worth remembering. */
const GRAM = 5;
const BASE = 31;
/** What the word that leaves counts: `BASE` to the power of `GRAM` - 1. */
const LEAVING = BASE ** (GRAM - 1);
const MOST_CHARS = 8000;
/** Words of the page that are remembered; beyond them nothing repeats. */
const PAGE_WORDS = 60_000;
const SEVERAL = -1;
const NO_GRAMS = new Int32Array(0);
/** A whole text in one line, as a page's data have it: so long, and most of its sayings but those across the ends of paragraphs were said before. */
const LUMP_WORDS = 150;
const LUMP_SHARE = 0.6;
/** Share of a lump's sayings that differ from each other: filler says one thing many times. */
const LUMP_VARIETY = 0.5;

/** FNV-1a of a word, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function gramsOf(text: string): Int32Array {
  const lower = text.toLowerCase();
  const hashes = wordHashes(lower) ?? wordsIn(lower).map(hashOf);
  const count = hashes.length - GRAM + 1;
  if (count <= 0) return NO_GRAMS;
  const grams = new Int32Array(count);
  // A polynomial of the words (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987): each word is taken in and out once.
  let hash = 0;
  for (let i = 0; i < hashes.length; i++) {
    const left = i < GRAM ? 0 : Math.imul(hashes[i - GRAM] as number, LEAVING);
    hash = (Math.imul(hash - left, BASE) + (hashes[i] as number)) | 0;
    if (i >= GRAM - 1) grams[i - GRAM + 1] = hash;
  }
  return grams;
}

/** Which lines say again what another line says: pull quotes, teasers of the lead, repeated captions. */
export class Repeats {
  readonly #where = new Map<number, number>();
  readonly #grams: (Int32Array | undefined)[] = [];

  constructor(runs: readonly Run[]) {
    let words = 0;
    for (const run of runs) {
      words += run.words;
      if (words > PAGE_WORDS) break;
      const grams = gramsOf(run.text.slice(0, MOST_CHARS));
      this.#grams[run.index] = grams;
      for (const gram of grams) {
        const known = this.#where.get(gram);
        if (known === undefined) this.#where.set(gram, run.index);
        else if (known !== run.index) this.#where.set(gram, SEVERAL);
      }
    }
  }

  #of(run: Run): Int32Array {
    return this.#grams[run.index] ?? NO_GRAMS;
  }

  /** Share of the line's five-word sayings that stand in another line too, 0 to 1. */
  share(run: Run): number {
    const grams = this.#of(run);
    let again = 0;
    for (const gram of grams) if (this.#where.get(gram) === SEVERAL) again++;
    return again / (grams.length || 1);
  }

  /**
   * Those of `runs`, in this order, that are the text of several before them once more in one line. A paragraph that stands twice as it is,
   * a refrain, an item of a list, is what its author wrote.
   */
  saidBefore(runs: readonly Run[]): Run[] {
    const said = new Set<number>();
    const texts = new Set<string>();
    return runs.filter((run) => {
      const grams = this.#of(run);
      const isLump = run.words >= LUMP_WORDS && !texts.has(run.text) && this.#isLump(grams, said);
      texts.add(run.text);
      for (const gram of grams) if (this.#where.get(gram) === SEVERAL) said.add(gram);
      return isLump;
    });
  }

  #isLump(grams: Int32Array, said: ReadonlySet<number>): boolean {
    let again = 0;
    for (const gram of grams) if (said.has(gram)) again++;
    return again >= grams.length * LUMP_SHARE && new Set(grams).size >= grams.length * LUMP_VARIETY;
  }
}
