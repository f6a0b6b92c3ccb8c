import { describe, expect, test } from 'vitest';
import { plainLine, proofOf, searchable, textOf } from '../../../components/context/text.ts';
import { context, spanOf, story } from './story.ts';

describe('page text on a surface', () => {
  test('control characters and marks that turn text around are gone', () => {
    expect(plainLine('a\u0000b\u202Ec\u2066d\ne', 50)).toBe('a b c d e');
  });

  test('long text is cut at a word and never inside a character', () => {
    expect(plainLine('one two three four five six', 15)).toBe('one two three…');
    const cut = plainLine('😀'.repeat(40), 20);
    expect(cut.length).toBeLessThanOrEqual(20);
    expect(cut.isWellFormed()).toBe(true);
  });

  test('a megabyte is not walked through for a line', () => {
    const text = ` ${'x'.repeat(1_000_000)}`;
    expect(plainLine(text, 100)).toHaveLength(100);
  });

  test('a proof is the whole sentence with the words apart', () => {
    expect(proofOf(story, context, spanOf(4, '4,000'))).toEqual({
      before: 'Halloran thanked ',
      marked: '4,000',
      after: ' people in Skelder Bay.',
    });
  });

  test('nothing of a removed block comes out, whatever points into it', () => {
    const span = spanOf(3, 'Dorian Pike');
    expect(textOf(story, span)).toBe('');
    expect(proofOf(story, context, span)).toEqual({ before: '', marked: '', after: '' });
  });

  test('a span outside the story is nothing, not an exception', () => {
    expect(textOf(story, { block: 99, start: 0, end: 5 })).toBe('');
  });

  test('search ignores case and accents', () => {
    expect(searchable('Orbán ÉLYSÉE')).toBe('orban elysee');
  });
});
