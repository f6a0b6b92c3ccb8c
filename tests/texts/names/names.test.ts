import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokeniseBlocks } from '../../../utils/context/1-tokens/index.ts';
import { findMentions } from '../../../utils/context/2-mentions/index.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';
import type { ActorModel } from '../../../utils/context/model/types.ts';
import { parseMarked } from '../../tools/train-context/marked.ts';
import { englishModel } from '../../unit/context/english-model.ts';

/**
 * Newswire, sport and encyclopaedia of our own, invented, that no model learns from: see `tests/tools/train-context/texts` for those that are learnt,
 * and for the conventions. Strict F1 over span and type, names of works and peoples aside.
 */
function scoreOf(file: string, model: ActorModel): number {
  const texts = parseMarked(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
  let [hits, given, wanted] = [0, 0, 0];
  for (const { text, ents } of texts) {
    const blocks = tokeniseBlocks([{ id: 0, text }], tokenRules);
    const found = new Set(findMentions(blocks, model).map(({ start, end, type }) => `${start} ${end} ${type}`));
    const gold = ents.filter(([, , type]) => type !== 'MISC').map((name) => name.join(' '));
    given += found.size;
    wanted += gold.length;
    hits += gold.filter((name) => found.has(name)).length;
  }
  return (200 * hits) / (given + wanted);
}

// Version 2.2.0 has 92 and 91; 2.1.0 had 90 and 89, 2.0.0 87 and 86.
it.each([
  ['newswire.txt', 89],
  ['second.txt', 88],
])('names in %s: F1 of at least %d', (file, floor) => {
  expect(scoreOf(file, englishModel())).toBeGreaterThanOrEqual(floor);
});
