/**
 * node tests/bench/foreign.ts [-- --model FILE]
 * What the English actor model would find in Spanish and German news, beside a rule without a model (every run of capitals inside a sentence is
 * a name): strict F1 over span and type, and over spans alone. Says why these languages show no actors yet.
 */
import { readFileSync } from 'node:fs';
import { tokenise } from '../../utils/context/1-tokens/index.ts';
import { findMentions } from '../../utils/context/2-mentions/index.ts';
import { tokenRules } from '../../utils/context/lang/en/tokens.ts';
import { loadActorModel } from '../../utils/context/model/load.ts';
import { foreignTexts } from './context/foreign-texts.ts';

type Span = readonly [start: number, end: number, type: string];

function readMarked(marked: string): { text: string; gold: Span[] } {
  const gold: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\[[A-Z]{3} [^\]]+\])/)) {
    const [, type, name] = /^\[([A-Z]{3}) ([^\]]+)\]$/.exec(part) ?? [];
    if (type && name) gold.push([text.length, text.length + name.length, type]);
    text += name ?? part;
  }
  return { text, gold };
}

const at = process.argv.indexOf('--model');
const file = at < 0 ? new URL('../../public/models/actors-en.bin', import.meta.url) : (process.argv[at + 1] as string);
const loaded = loadActorModel(new Uint8Array(readFileSync(file)));
if (!loaded.ok) throw new Error(loaded.error.detail);
const model = loaded.value;

const byModel = (text: string): Span[] =>
  findMentions([{ ...tokenise(text, tokenRules), block: 0, text }], model).map(({ start, end, type }) => [
    start,
    end,
    type,
  ]);

/** Capitals in a row, joined by "de", "del", "von", "für"; never the first word of a sentence by itself. */
const CAPITALS = /(?<![.?!«"] ?)(?<!^)\p{Lu}[\p{L}-]+(?: (?:(?:de|del|la|los|von|für) )*\p{Lu}[\p{L}-]*)*/gu;
const byCapitals = (text: string): Span[] =>
  [...text.matchAll(CAPITALS)].map((found) => [found.index, found.index + found[0].length, 'PER']);

function score(texts: readonly string[], find: (text: string) => Span[]): string {
  const count = { strict: 0, span: 0, found: 0, gold: 0 };
  for (const marked of texts) {
    const { text, gold } = readMarked(marked);
    const found = find(text);
    count.found += found.length;
    count.gold += gold.length;
    for (const [start, end, type] of found) {
      const same = gold.find((one) => one[0] === start && one[1] === end);
      if (same) count.span++;
      if (same?.[2] === type) count.strict++;
    }
  }
  const f1 = (hits: number) => ((200 * hits) / (count.found + count.gold)).toFixed(1);
  const precision = ((100 * count.strict) / count.found).toFixed(1);
  return `F1 ${f1(count.strict)}, precision ${precision}, spans alone ${f1(count.span)} (${count.gold} names)`;
}

for (const [lang, texts] of Object.entries(foreignTexts)) {
  console.log(`${lang}  English model: ${score(texts, byModel)}`);
  console.log(`${lang}  capitals:      ${score(texts, byCapitals)}`);
}
