import { seeded } from '../seeded.ts';
import { asHeadline, type Corpus, type GoldText, inCapitals, poolOf, readCorpus, withOtherNames } from './corpora.ts';
import type { Dump } from './dump.ts';
import { inventNewswire } from './newswire.ts';

/** What is trained on. Weights were chosen on the development sets below; NewsQuant is never among them. */
export const trainingSets: readonly Corpus[] = [
  { file: 'ner-wikigold-train', weight: 1.5 },
  { file: 'ner-crossner-politics-train', weight: 1.5 },
  { file: 'ner-crossner-other', weight: 0.6 },
  { file: 'ner-redocred', weight: 1 },
  { file: 'ner-re3d', weight: 1, partial: true },
  { file: 'ner-wnut17', weight: 0.5 },
  { file: 'ner-btc', weight: 0.5, partial: true },
  { file: 'gum', weight: 1, keep: (text) => text.split !== 'dev' },
];

/** Measured on while choosing; the shipped model is then trained on them too. */
export const developmentSets: readonly Corpus[] = [
  { file: 'ner-wikigold-dev', weight: 1.5 },
  { file: 'ner-crossner-politics-dev', weight: 1.5 },
  { file: 'ner-uner-ewt-dev', weight: 1.5, partial: true },
  { file: 'gum', weight: 1, keep: (text) => text.split === 'dev' },
];

const INVENTED = 1500;
const INVENTED_WEIGHT = 0.35;

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
        if (variant) dump.add(variant, set.weight * share, set.partial ?? false);
      };
      const [capitals, headline, swap] = [random(), random(), random()];
      add(text, 1);
      if (capitals < 0.1) add(inCapitals(text), 0.5);
      if (headline < 0.1) add(asHeadline(text), 0.5);
      if (swap < swapped) add(withOtherNames(text, pool, random), 0.5);
    }
  }
  for (const text of inventNewswire(invented, pool, random)) dump.add(text, INVENTED_WEIGHT, false);
}
