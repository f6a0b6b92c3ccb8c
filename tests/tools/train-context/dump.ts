import { closeSync, openSync, writeSync } from 'node:fs';
import { tokenise } from '../../../utils/context/1-tokens/index.ts';
import { joinTokens } from '../../../utils/context/2-mentions/document.ts';
import { extractFeatures } from '../../../utils/context/2-mentions/features.ts';
import type { Lexicon, WordLook } from '../../../utils/context/2-mentions/words.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';
import { affixRow, shapeRow } from '../../../utils/context/model/rows.ts';
import type { GoldText } from './corpora.ts';

export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;
const MISC_BITS = (1 << 7) | (1 << 8);

/** How a text is learnt from: its weight in the loss, whether MISC is not annotated, and which set's conventions it follows. */
export interface Reading {
  readonly weight: number;
  readonly partial?: boolean;
  readonly source: number;
  /** No teacher learnt from its text. */
  readonly untaught?: boolean;
}

/** Writes texts as the trainer reads them: per sentence a header, per token 20 bytes and its feature rows. */
export class Dump {
  private readonly file: number;
  private readonly known = new Map<string, WordLook>();
  tokens = 0;
  /** Tokens of texts that no teacher learnt from, with the labels (as bits) that gold allows. */
  readonly untaught: { readonly token: number; readonly mask: number }[] = [];
  private readonly lexicon: Lexicon;

  constructor(path: string, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.file = openSync(path, 'w');
  }

  close(): void {
    closeSync(this.file);
  }

  add(gold: GoldText, { weight, partial = false, source, untaught = false }: Reading): void {
    const tokens = tokenise(gold.text, tokenRules);
    const story = joinTokens([tokens], this.lexicon, this.known);
    const { sparse, offsets, flags } = extractFeatures(story);
    const labels = labelTokens(gold, tokens.starts, story.sentences);
    for (let s = 0; s + 1 < story.sentences.length; s++) {
      const [from, to] = [story.sentences[s] as number, story.sentences[s + 1] as number];
      const rows = (offsets[to] as number) - (offsets[from] as number);
      const bytes = Buffer.alloc(12 + (to - from) * 20 + rows * 4);
      bytes.writeInt32LE(to - from, 0);
      bytes.writeFloatLE(weight, 4);
      bytes.writeInt32LE(source, 8);
      let at = 12;
      for (let i = from; i < to; i++) {
        const look = story.looks[i] as WordLook;
        const label = labels[i] as number;
        const mask = 1 << label;
        bytes.writeInt32LE(look.row, at);
        bytes.writeUInt32LE(flags[i] as number, at + 4);
        const allowed = partial && label === 0 ? mask | MISC_BITS : mask;
        if (untaught) this.untaught.push({ token: this.tokens + i - from, mask: allowed });
        bytes.writeUInt16LE(allowed, at + 8);
        bytes.writeUInt16LE(label, at + 10);
        bytes.writeUInt16LE(affixRow(look.suffixes[1] as number), at + 12);
        bytes.writeUInt16LE(affixRow(look.prefixes[1] as number), at + 14);
        bytes.writeUInt16LE(shapeRow(look.shape), at + 16);
        const [first, last] = [offsets[i] as number, offsets[i + 1] as number];
        bytes.writeUInt16LE(last - first, at + 18);
        at += 20;
        for (let k = first; k < last; k++, at += 4) bytes.writeInt32LE(sparse[k] as number, at);
      }
      writeSync(this.file, bytes);
      this.tokens += to - from;
    }
  }
}

/** BIO labels by the start of each token. */
function labelTokens({ ents }: GoldText, starts: Int32Array, sentences: Int32Array): Uint8Array {
  const order = [...ents].sort((a, b) => a[0] - b[0]);
  const labels = new Uint8Array(starts.length);
  const firsts = new Set(sentences);
  let k = 0;
  let before = -1;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    while (k < order.length && (order[k] as (typeof order)[0])[1] <= start) k++;
    const entity = order[k];
    const inside = entity && start >= entity[0] ? k : -1;
    if (entity && inside >= 0) {
      const begin = LABELS.indexOf(`B-${entity[2]}`);
      labels[i] = inside !== before || firsts.has(i) ? begin : begin + 1;
    }
    before = inside;
  }
  return labels;
}
