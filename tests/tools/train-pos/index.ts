/**
 * Trains the part-of-speech tagger of utils/context/2-phrases and writes its data file. Deterministic: the same texts give the same bytes.
 * The teacher is wink-nlp with its web model (MIT); the texts are openly licensed ones (GUM, WikiGold, Re-DocRED, re3d, CrossNER). NewsQuant is never read.
 *   npm i --no-save wink-nlp@2 wink-eng-lite-web-model@1 && npm run train:pos [-- DATA_DIR WINK_DIR]
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { tokenise } from '../../../utils/context/1-tokens/index.ts';
import { splitsAtOf } from '../../../utils/context/2-phrases/index.ts';
import { lex } from '../../../utils/context/2-phrases/lex.ts';
import { best, FEATURES, featuresOf, TAGS, tagByModel } from '../../../utils/context/2-phrases/perceptron.ts';
import type { Tag, Token } from '../../../utils/context/2-phrases/types.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';
import { languageOf } from '../../../utils/context/lang/index.ts';
import { seeded } from '../seeded.ts';

const data = process.argv[2] ?? '../shared/data/context';
const winkPath = process.argv[3] ?? '.';
const OUT = 'utils/context/2-phrases/pos-model.ts';
const BITS = Number(process.env.BITS ?? 17);
const EPOCHS = Number(process.env.EPOCHS ?? 6);
const FILES = [
  'gum',
  'ner-wikigold-train',
  'ner-redocred',
  'ner-re3d',
  'ner-crossner-other',
  'ner-crossner-politics-train',
  'ner-uner-ewt-dev',
];

if (!existsSync(`${data}/gum.jsonl`)) {
  console.error(`No texts in ${data}: give the folder of the development data as first argument.`);
  process.exit(1);
}

interface Example {
  readonly tokens: Token[];
  readonly gold: readonly Tag[];
}

const UPOS: Readonly<Record<string, Tag>> = {
  NOUN: 'NOUN',
  PROPN: 'PROPN',
  VERB: 'VERB',
  AUX: 'AUX',
  ADJ: 'ADJ',
  ADV: 'ADV',
  ADP: 'ADP',
  DET: 'DET',
  PRON: 'PRON',
  CCONJ: 'CONJ',
  SCONJ: 'CONJ',
  PART: 'PART',
  NUM: 'NUM',
  PUNCT: 'PUNCT',
  SYM: 'PUNCT',
  INTJ: 'ADV',
  X: 'NOUN',
};

/** Wink's reading of a text: part of speech by UTF-16 offset of the token's beginning. */
type Teacher = (text: string) => ReadonlyMap<number, Tag>;

function loadTeacher(): Teacher {
  const require = createRequire(`${process.cwd()}/${winkPath}/index.js`.replace(/^.*\/\//, '/'));
  const wink = require('wink-nlp');
  const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  return (text) => {
    const tags = new Map<number, Tag>();
    let at = 0;
    nlp
      .readDoc(text)
      .tokens()
      .each((token: { out(what?: unknown): string }) => {
        const value = token.out();
        const start = text.indexOf(value, at);
        if (start < 0) return;
        at = start + value.length;
        const tag = UPOS[token.out(nlp.its.pos)] ?? 'NOUN';
        for (let i = start; i < at; i++) tags.set(i, tag);
      });
    return tags;
  };
}

/** Corrections of the teacher where it is known to be wrong: words that are one thing alone. */
const SURE: Readonly<Record<string, Tag>> = {
  "'s": 'PART',
  '’s': 'PART',
  of: 'ADP',
  the: 'DET',
  a: 'DET',
  an: 'DET',
  and: 'CONJ',
  or: 'CONJ',
  said: 'VERB',
  says: 'VERB',
  percent: 'NOUN',
};

function examples(): Example[] {
  const language = languageOf('en');
  if (!language) throw new Error('no English');
  const splitsAt = splitsAtOf(language);
  const teach = loadTeacher();
  const all: Example[] = [];
  for (const file of FILES) {
    for (const line of readFileSync(`${data}/${file}.jsonl`, 'utf8').trim().split('\n')) {
      const { text }: { text: string } = JSON.parse(line);
      const cut = tokenise(text, tokenRules);
      for (let s = 0; s + 1 < cut.sentences.length; s++) {
        const from = cut.starts[cut.sentences[s] ?? 0] ?? 0;
        const to = cut.ends[(cut.sentences[s + 1] ?? 1) - 1] ?? text.length;
        const sentence = text.slice(from, to);
        const tokens = lex(sentence, language.words, splitsAt);
        if (tokens.length < 3) continue;
        const tags = teach(sentence);
        const gold = tokens.map(
          (t): Tag =>
            t.kind === 'number' ? 'NUM' : t.kind === 'mark' ? 'PUNCT' : (SURE[t.lower] ?? tags.get(t.start) ?? 'NOUN'),
        );
        all.push({ tokens, gold });
      }
    }
  }
  return all;
}

/** Words seen often with one tag nearly always, in lower case inside sentences. */
function knownWords(train: readonly Example[]): Map<string, Tag> {
  const counts = new Map<string, Map<Tag, number>>();
  for (const { tokens, gold } of train) {
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return;
      const of = counts.get(token.lower) ?? new Map<Tag, number>();
      of.set(gold[i] ?? 'NOUN', (of.get(gold[i] ?? 'NOUN') ?? 0) + 1);
      counts.set(token.lower, of);
    });
  }
  const known = new Map<string, Tag>();
  for (const [word, of] of [...counts].sort()) {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    const [tag, n] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (!/['’]/.test(word) && total >= 12 && n / total >= 0.985) known.set(word, tag);
  }
  return known;
}

/** A copy in lower case with the same tags, so that texts without capitals are read too. */
const lowered = ({ tokens, gold }: Example): Example => ({
  tokens: tokens.map((t) => ({ ...t, text: t.lower })),
  gold,
});

function train(list: readonly Example[], known: ReadonlyMap<string, Tag>): Float32Array {
  const size = TAGS.length;
  const mask = (1 << BITS) - 1;
  const weights = new Float32Array(size << BITS);
  const sums = new Float64Array(size << BITS);
  const stamps = new Float64Array(size << BITS);
  const features = new Int32Array(FEATURES);
  const scores = new Float64Array(size);
  const next = seeded(7);
  let step = 1;
  const change = (at: number, by: number) => {
    sums[at] = (sums[at] as number) + (step - (stamps[at] as number)) * (weights[at] as number);
    stamps[at] = step;
    weights[at] = (weights[at] as number) + by;
  };
  const order = list.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const which of order) {
      const example = list[which];
      if (!example) continue;
      const { tokens, gold } = next() < 0.12 ? lowered(example) : example;
      let one: Tag | '' = '';
      let two: Tag | '' = '';
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        const fixed =
          token.kind === 'word' ? (/^\p{Ll}/u.test(token.text) ? known.get(token.lower) : undefined) : gold[i];
        let tag: Tag = fixed ?? 'NOUN';
        if (!fixed) {
          featuresOf(tokens, i, one, two, mask, features);
          const guess = best(weights, features, scores);
          const right = TAGS.indexOf(gold[i] ?? 'NOUN');
          tag = TAGS[guess] ?? 'NOUN';
          if (guess !== right) {
            for (const f of features) {
              change(f * size + right, 1);
              change(f * size + guess, -1);
            }
          }
          step++;
        }
        two = one;
        one = tag;
      }
    }
    console.log(`epoch ${epoch + 1} of ${EPOCHS}`);
  }
  return weights.map((w, at) => ((sums[at] as number) + (step - (stamps[at] as number)) * w) / step);
}

/** Averages → whole numbers of six bits; small ones fall away. */
function quantise(weights: Float32Array, cut: number): Int8Array {
  const scale = Number(process.env.SCALE ?? 1.4);
  return Int8Array.from(weights, (w) => (Math.abs(w) < cut ? 0 : Math.max(-127, Math.min(127, Math.round(w * scale)))));
}

function accuracy(
  list: readonly Example[],
  weights: Int8Array | Float32Array,
  known: ReadonlyMap<string, Tag>,
): number {
  let right = 0;
  let all = 0;
  for (const { tokens, gold } of list) {
    const copy = tokens.map((t) => ({ ...t }));
    tagByModel(copy, { bits: BITS, weights, known });
    copy.forEach((t, i) => {
      if (t.kind !== 'word') return;
      all++;
      if (t.tag === gold[i]) right++;
    });
  }
  return right / all;
}

/** Runs of zeros as a count (two letters), values as one: base64 digits of a byte stream. */
function pack(weights: Int8Array): string {
  const bytes: number[] = [];
  for (let i = 0; i < weights.length; ) {
    if (weights[i] !== 0) {
      bytes.push((weights[i] as number) & 255);
      i++;
      continue;
    }
    let run = 0;
    while (i < weights.length && weights[i] === 0 && run < 255) {
      run++;
      i++;
    }
    bytes.push(0, run);
  }
  return Buffer.from(bytes).toString('base64');
}

const all = examples();
const held = all.filter((_, i) => i % 20 === 0);
const used = all.filter((_, i) => i % 20 !== 0);
console.log(`${all.length} sentences`);
const known = knownWords(used);
const weights = train(used, known);
const small = quantise(weights, Number(process.env.CUT ?? 1.35));
const byTag = TAGS.map(
  (tag) =>
    `  ${tag}: '${[...known]
      .filter(([, t]) => t === tag)
      .map(([w]) => w)
      .filter((w) => !w.includes("'"))
      .join(' ')}',`,
).filter((line) => !line.endsWith(": '',"));
const text = `// Made by npm run train:pos (tests/tools/train-pos). Do not edit.\nimport type { Tag } from './types.ts';\n\nexport const bits = ${BITS};\n\n/** Words that nearly always have one part of speech. */\nexport const known: Readonly<Partial<Record<Tag, string>>> = {\n${byTag.join('\n')}\n};\n\n/** Weights, run lengths of zeros, base64. */\nexport const packed =\n  '${pack(small)}';\n`;
writeFileSync(OUT, text);
console.log(
  `agrees with the teacher on held-out sentences: ${(100 * accuracy(held, weights, known)).toFixed(2)} %, as shipped ${(100 * accuracy(held, small, known)).toFixed(2)} %`,
);
console.log(`${known.size} known words, ${(gzipSync(text).length / 1000).toFixed(0)} kB gzipped`);
