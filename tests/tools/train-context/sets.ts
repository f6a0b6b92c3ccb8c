import { readFileSync } from 'node:fs';
import { hashText } from '../../../utils/context/2-mentions/hash.ts';
import { seeded } from '../seeded.ts';
import {
  asHeadline,
  type Corpus,
  type GoldText,
  inCapitals,
  inLowerCase,
  type NamePool,
  poolOf,
  readCorpus,
  withOtherNames,
} from './corpora.ts';
import type { Dump } from './dump.ts';
import { parseMarked } from './marked.ts';
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
  { file: 'ner-uner-ewt-dev', source: 7, weight: 1.5, partial: true, lower: 0.2, keep: half(0) },
];

/** Measured on while choosing; the shipped model is then trained on them too. */
export const developmentSets: readonly Corpus[] = [
  { file: 'ner-wikigold-dev', source: 0, weight: 1.5 },
  { file: 'ner-crossner-politics-dev', source: 1, weight: 1.5, keep: half(1) },
  { file: 'ner-uner-ewt-dev', source: 7, weight: 1.5, partial: true, lower: 0.2, keep: half(1) },
  { file: 'gum', source: 6, weight: 1, keep: (text) => text.split === 'dev' },
];

/** Share of the texts learnt in lower case too, where a set does not say. */
const LOWER = 0.04;
const INVENTED = 600;
const INVENTED_WEIGHT = 0.35;
const INVENTED_SOURCE = 8;
/** Our encyclopaedia and news, apart from the newswire and from the open sets. */
const PLAIN_SOURCE = 9;

/** Texts of our own, names marked by hand, by the conventions of the set whose number they bear: what the open sets have too little of. */
const OWN_TEXTS = [
  { file: 'sport', source: INVENTED_SOURCE },
  { file: 'sport2', source: INVENTED_SOURCE },
  { file: 'sport3', source: INVENTED_SOURCE },
  { file: 'world', source: INVENTED_SOURCE },
  { file: 'world2', source: INVENTED_SOURCE },
  { file: 'business', source: INVENTED_SOURCE },
  { file: 'business2', source: INVENTED_SOURCE },
  { file: 'encyclopaedia', source: PLAIN_SOURCE },
  { file: 'encyclopaedia2', source: PLAIN_SOURCE },
  { file: 'news', source: PLAIN_SOURCE },
  { file: 'web', source: 7, lower: 0.3 },
] as const;
const OWN_WEIGHT = 1;
/** How often each is written again with other names of its file. */
const OWN_VARIANTS = 3;

/** Own texts, and the same with names exchanged: a team takes the name of another town, and so does the town. */
function writeOwn(dump: Dump, pool: NamePool, random: () => number): void {
  for (const { file, source, ...rest } of OWN_TEXTS) {
    const path = new URL(`./texts/${file}.txt`, import.meta.url);
    const texts = parseMarked(readFileSync(path, 'utf8'), file);
    const own = poolOf(texts);
    const names = { ...own, PER: [...own.PER, ...pool.PER] };
    for (const text of texts) {
      dump.add(text, { weight: OWN_WEIGHT, source });
      for (let i = 0; i < OWN_VARIANTS; i++)
        dump.add(withOtherNames(text, names, random), { weight: OWN_WEIGHT / 3, source });
      const lower = 'lower' in rest && random() < rest.lower ? inLowerCase(text) : undefined;
      if (lower) dump.add(lower, { weight: OWN_WEIGHT / 2, source });
    }
  }
}

export interface Recipe {
  readonly folder: string;
  readonly sets: readonly Corpus[];
  readonly seed: number;
  /** How often, on average, a text is added once more with other names: more text for soft labels, which nobody learnt by heart. */
  readonly swapped?: number;
}

/** Writes texts and their variants; what we made ourselves last. */
export function writeTraining(dump: Dump, { folder, sets, seed, swapped = 0 }: Recipe): void {
  const random = seeded(seed);
  const read = sets.map((set) => ({ set, texts: readCorpus(folder, set) }));
  const pool = poolOf(read.filter(({ set }) => !/btc|wnut/.test(set.file)).flatMap(({ texts }) => texts));
  for (const { set, texts } of read) {
    for (const text of texts) {
      const add = (variant: GoldText | undefined, share: number): void => {
        if (variant) dump.add(variant, { ...set, weight: set.weight * share });
      };
      const [capitals, headline, swap, lower] = [random(), random(), random(), random()];
      add(text, 1);
      if (capitals < 0.1) add(inCapitals(text), 0.5);
      if (headline < 0.1) add(asHeadline(text), 0.5);
      if (lower < (set.lower ?? LOWER)) add(inLowerCase(text), 0.5);
      for (let left = Math.floor(swapped + swap); left > 0; left--) add(withOtherNames(text, pool, random), 0.5);
    }
  }
  for (const text of inventNewswire(INVENTED, pool, random))
    dump.add(text, { weight: INVENTED_WEIGHT, source: INVENTED_SOURCE });
  writeOwn(dump, pool, random);
}
