import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY, type Phrase, packPhrases, slotOf, unpackPhrases } from '../../utils/article/clutter/lexicon/pack.ts';
import { packedSource } from '../tools/make-lexicon.ts';

test('packed.ts is made from the lexicons as they stand: if not, run "npm run make:lexicon"', () => {
  const file = path.resolve(import.meta.dirname, '../../utils/article/clutter/lexicon/packed.ts');
  expect(readFileSync(file, 'utf8')).toBe(packedSource());
});

test('what is packed comes out again', () => {
  const phrases: Phrase[] = [
    { hash: 0, kind: 0, isAlone: false },
    { hash: 0x3fff_ffff, kind: 0, isAlone: false },
    ...Array.from({ length: 300 }, (_, i) => ({ hash: i * 1_234_567, kind: 6, isAlone: false })),
    { hash: 0x123456, kind: 7, isAlone: true },
    { hash: 1, kind: 26, isAlone: true },
    { hash: 1, kind: 30, isAlone: false },
    { hash: 0x3fff_ffff, kind: 31, isAlone: true },
  ];
  const table = unpackPhrases(packPhrases(phrases), phrases.length, (kind) => 1 << kind);
  for (const { hash, kind, isAlone } of phrases) {
    const slot = slotOf(table, hash << 2);
    expect(slot).toBeGreaterThanOrEqual(0);
    const masks = isAlone ? table.alone : table.anywhere;
    expect((masks[slot] ?? 0) & (1 << kind)).not.toBe(0);
  }
  expect(table.keys.filter((key) => key !== EMPTY)).toHaveLength(new Set(phrases.map(({ hash }) => hash)).size);
  expect(slotOf(table, 5 << 2)).toBe(-1);
});
