import { expect, test } from 'vitest';
import type { Article, Block } from '../../../utils/article/types.ts';
import { describeArticle, findDifferences } from '../../pages/compare.ts';
import { readExpected } from '../../pages/expected.ts';

const block = (id: number, text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  text,
  html: '',
  ...more,
});
const removal = { rule: 'under-label', category: 'related', reason: 'under_related_heading' } as const;
const article: Article = {
  url: 'https://news.example/a',
  title: 'Tide',
  dir: 'ltr',
  candidates: [],
  notices: [],
  blocks: [
    block(0, 'First  sentence.'),
    block(1, 'A quay.', { role: 'caption' }),
    block(2, 'Second sentence.'),
    block(3, 'Another story', { removal }),
  ],
};
const base = { url: article.url, title: 'Tide', keep: ['First sentence.', 'Second sentence.'] };

test('an article as expected has no difference', () => {
  const removed = [{ text: 'Another story', category: 'related' as const }];
  const more = { shown: ['A quay.'], outside: ['A quay.'], drop: ['Another story'], removed };
  expect(findDifferences(article, { ...base, ...more })).toEqual([]);
});

test.each([
  [{ title: 'Time' }, 'title: expected "Time", got "Tide"'],
  [{ byline: 'Ann' }, 'byline: expected "Ann", got ""'],
  [{ dir: 'rtl' as const }, 'dir: expected "rtl", got "ltr"'],
  [{ notices: ['partial'] }, 'notices: partial is missing'],
  [{ candidates: ['Tide'] }, 'candidates: "Tide" is missing among 0'],
  [{ keep: ['Second sentence.', 'First sentence.'] }, 'keep[1] is out of order: "First sentence."'],
  [
    { keep: ['Another story'] },
    'keep[0] is lost: "Another story"; it is in block 3, removed by under-label as related (under_related_heading)',
  ],
  [{ keep: ['Third.'] }, 'keep[0] is lost: "Third."; it is in no block'],
  [{ keep: ['A quay.'] }, 'keep[0] is lost: "A quay."; it is in block 1 (caption)'],
  [
    { outside: ['First sentence.'] },
    `outside: "First sentence." is in the story's own text; it is in block 0 (paragraph)`,
  ],
  [{ links: ['https://news.example/a.jpg'] }, 'links: https://news.example/a.jpg is in no kept block'],
  [{ drop: ['A quay.'] }, 'drop: "A quay." is kept in block 1 (caption)'],
  [
    { removed: [{ text: 'Another story', category: 'tags' as const }] },
    'removed: "Another story" should be tags; it is in block 3, removed by under-label as related (under_related_heading)',
  ],
])('%o', (more, difference) => {
  expect(findDifferences(article, { ...base, ...more })).toEqual([difference]);
});

test('a report lists every block', () => {
  expect(describeArticle(article)).toContain('3 - related by under-label, under_related_heading\n      Another story');
});

test('a wrong expectation is named', () => {
  expect(() => readExpected('{"url":"x","title":"","keep":["a"]}', 'expected.json')).toThrow('expected.json: url');
  expect(() => readExpected('{"url":"https://a.example","title":"","keep":[]}', 'f')).toThrow('f: keep');
});
