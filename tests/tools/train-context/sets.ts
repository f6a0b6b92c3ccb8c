import { hashText } from '../../../utils/context/2-mentions/hash.ts';
import { seeded } from '../seeded.ts';
import { asHeadline, type Corpus, type GoldText, inCapitals, poolOf, readCorpus, withOtherNames } from './corpora.ts';
import type { Dump } from './dump.ts';
import { inventNewswire } from './newswire.ts';

/** One half of a set by its texts' names: stays the same whatever the order. */
const half =
  (wanted: 0 | 1) =>
  ({ id }: Pick<GoldText, 'id'>): boolean =>
    (hashText(id) & 1) === wanted;

/**
 * What is trained on. Weights were chosen on the development sets below; NewsQuant is never among them. Half of two development sets is
 * learnt from, since nothing else follows their conventions.
 */
export const trainingSets: readonly Corpus[] = [
  { file: 'ner-wikigold-train', source: 0, weight: 1.5 },
  { file: 'ner-crossner-politics-train', source: 1, weight: 1.5 },
  { file: 'ner-crossner-politics-dev', source: 1, weight: 1.5, keep: half(0) },
  { file: 'ner-crossner-other', source: 1, weight: 0.6 },
  { file: 'ner-redocred', source: 2, weight: 1 },
  { file: 'ner-re3d', source: 3, weight: 1, partial: true },
  { file: 'ner-wnut17', source: 4, weight: 0.5 },
  { file: 'ner-btc', source: 5, weight: 0.5, partial: true },
  { file: 'gum', source: 6, weight: 1, keep: (text) => text.split !== 'dev' },
  { file: 'ner-uner-ewt-dev', source: 7, weight: 1.5, partial: true, keep: half(0) },
];

/** Measured on while choosing; the shipped model is then trained on them too. */
export const developmentSets: readonly Corpus[] = [
  { file: 'ner-wikigold-dev', source: 0, weight: 1.5 },
  { file: 'ner-crossner-politics-dev', source: 1, weight: 1.5, keep: half(1) },
  { file: 'ner-uner-ewt-dev', source: 7, weight: 1.5, partial: true, keep: half(1) },
  { file: 'gum', source: 6, weight: 1, keep: (text) => text.split === 'dev' },
];

const INVENTED = 1000;
const INVENTED_WEIGHT = 0.35;
const INVENTED_SOURCE = 8;

export interface Recipe {
  readonly folder: string;
  readonly sets: readonly Corpus[];
  readonly seed: number;
  readonly invented?: number;
  /** Share of the texts that are added once more with other names: more text for soft labels. */
  readonly swapped?: number;
}

/** Writes texts and their variants; the invented newswire last. */
export function writeTraining(dump: Dump, { folder, sets, seed, invented = INVENTED, swapped = 0 }: Recipe): void {
  const random = seeded(seed);
  const read = sets.map((set) => ({ set, texts: readCorpus(folder, set) }));
  const pool = poolOf(read.filter(({ set }) => !/btc|wnut/.test(set.file)).flatMap(({ texts }) => texts));
  for (const { set, texts } of read) {
    for (const text of texts) {
      const add = (variant: GoldText | undefined, share: number): void => {
        if (variant) dump.add(variant, { ...set, weight: set.weight * share });
      };
      const [capitals, headline, swap] = [random(), random(), random()];
      add(text, 1);
      if (capitals < 0.1) add(inCapitals(text), 0.5);
      if (headline < 0.1) add(asHeadline(text), 0.5);
      if (swap < swapped) add(withOtherNames(text, pool, random), 0.5);
    }
  }
  for (const text of inventNewswire(invented, pool, random))
    dump.add(text, { weight: INVENTED_WEIGHT, source: INVENTED_SOURCE });
}
