import { describe, expect, test } from 'vitest';
import { promotedSource } from '../../../utils/article/metadata/promoted-source.ts';
import type { Block, RemovalCategory } from '../../../utils/article/types.ts';

const kept = (text: string): Block => ({ id: 0, kind: 'paragraph', text, html: '' });
const cut = (text: string, category: RemovalCategory = 'promotion'): Block => ({
  ...kept(text),
  removal: { rule: 'learned', category, reason: 'reads_as_promotion' },
});
const PAGE = { url: 'https://dailyround.example/world/7', siteName: 'Daily Round' };
const sourceOf = (...blocks: readonly Block[]): string => promotedSource(blocks, PAGE);

const SOLD = cut('Try the Inland Gazette free for one month and read all of our award-winning journalism.');

describe('whose story a repost shows', () => {
  test.each([
    ['A pilot told the Inland Gazette that nobody had warned him.', 'Inland Gazette'],
    ['According to a letter seen by the Inland Gazette, the talks had failed.', 'Inland Gazette'],
    ['“We waited,” she said in an interview with the Inland Gazette’s own reporter.', 'Inland Gazette'],
  ])('%s', (text, source) => {
    expect(sourceOf(kept(text), SOLD)).toBe(source);
  });

  test('the article is kept where it is part of the name', () => {
    const sold = cut('Try The Telegraph free for 1 month with unlimited access.');
    expect(sourceOf(kept('A source told The Telegraph on Monday that it was over.'), sold)).toBe('The Telegraph');
  });
});

describe('what must not be taken for a source', () => {
  test('a paper that somebody spoke to, when nothing of it is sold here', () => {
    expect(sourceOf(kept('The minister told Reuters that she would resign.'), SOLD)).toBe('');
  });
  test('a brand that is sold and written about, when nobody speaks to it', () => {
    expect(sourceOf(kept('Castella Stream lost a million viewers.'), cut('Watch it on Castella Stream for £4.'))).toBe(
      '',
    );
  });
  test('the page’s own name', () => {
    expect(sourceOf(kept('She told the Daily Round that it was over.'), cut('Try the Daily Round for free.'))).toBe('');
  });
  test('a person who is told something, and has a newsletter', () => {
    expect(sourceOf(kept('He told Parliament that it was over.'), cut('Members of parliament read us.'))).toBe('');
  });
  test('a part of a longer name', () => {
    expect(sourceOf(kept('She told the Inland Post that it was over.'), SOLD)).toBe('');
  });
  test('words of the story itself, nothing cut', () => {
    expect(sourceOf(kept('A pilot told the Inland Gazette that nobody had warned him.'))).toBe('');
  });
});
