import { expect, it } from 'vitest';
import { parseMarked } from '../../tools/train-context/marked.ts';

it('marked names become spans of the plain text, texts part at blank lines', () => {
  const texts = parseMarked('[PER Ann Hill] left.\nShe is at [ORG Acme].\n\nIn [LOC Oslo].\n', 'own');
  expect(texts).toEqual([
    {
      id: 'own-0',
      text: 'Ann Hill left.\nShe is at Acme.',
      ents: [
        [0, 8, 'PER'],
        [25, 29, 'ORG'],
      ],
    },
    { id: 'own-1', text: 'In Oslo.', ents: [[3, 7, 'LOC']] },
  ]);
});

it('a bracket that marks no name is refused', () => {
  expect(() => parseMarked('[PRE Ann Hill] left.', 'own')).toThrow('a bracket that marks no name');
});
