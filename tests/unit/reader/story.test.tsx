// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Story } from '../../../components/reader/Story.tsx';
import { columnOf, storyParts } from '../../../components/reader/story-parts.ts';
import type { ReaderEvents } from '../../../components/reader/view.ts';
import type { Article, Block } from '../../../utils/article/types.ts';
import { DEFAULT_SETTINGS } from '../../../utils/platform/settings.ts';
import { story } from '../panel/story.ts';
import { t } from '../panel/words.ts';

afterEach(() => render(null, document.body));

function draw(article: Article, words = t): Element {
  const events = new Proxy({}, { get: () => vi.fn() }) as ReaderEvents;
  act(() =>
    render(<Story {...{ article, events }} t={words} settings={DEFAULT_SETTINGS} removing={false} />, document.body),
  );
  return document.querySelector('.story') ?? document.body;
}

const lead: Block = { id: 7, kind: 'paragraph', role: 'standfirst', text: 'Two islands.', html: '<p>Two islands.</p>' };
const cut = story.blocks[3] as Block;
const withLead: Article = {
  ...story,
  byline: 'Nell Ashdown',
  publishedTime: '2026-03-12',
  blocks: [lead, cut, ...story.blocks],
};

test('title, standfirst, source, author, date and reading time, in that order', () => {
  const head = draw(withLead).querySelector('header');
  const words = [
    'Ferry town',
    'Two islands.',
    'The Harbour Courier',
    'reposting Coast Wire',
    'Nell',
    'March 12',
    '1 min',
  ];
  const places = words.map((part) => head?.textContent?.indexOf(part) ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('the standfirst is not told twice, and what was cut right below it leaves no mark', () => {
  expect(draw(withLead).textContent?.match(/Two islands/g)).toHaveLength(1);
  expect(storyParts(withLead)[0]).toMatchObject({ type: 'block', block: { id: 0 } });
  // Inside the story it does.
  expect(storyParts(withLead).filter(({ type }) => type === 'cut')).toHaveLength(1);
});

test('what was cut between the head and the first paragraph leaves no mark, whatever picture stands there', () => {
  const picture: Block = { id: 8, kind: 'picture', text: '', html: '<figure></figure>' };
  const parts = storyParts({ ...withLead, blocks: [lead, cut, picture, cut, ...story.blocks] });
  expect(parts.slice(0, 2).map(({ type }) => type)).toEqual(['block', 'block']);
});

test('other stories of the page are one quiet line below the facts', () => {
  const candidates = [0, 1].map((index) => ({ index, title: `Story ${index}`, preview: '', words: 300 }));
  const head = draw({ ...withLead, notices: ['several-articles'], candidates }).querySelector('header');
  expect(head?.querySelector('summary')?.textContent).toBe('This page holds 2 articles.');
});

test('a long story is drawn slice by slice, none of them twice', async () => {
  const blocks = Array.from(
    { length: 401 },
    (_, id): Block => ({ ...(id % 2 ? cut : (story.blocks[0] as Block)), id }),
  );
  let marks = 0;
  const counting = Object.assign((...asked: Parameters<typeof t>) => t(...asked), t, {
    plural: (...asked: Parameters<typeof t.plural>) => {
      if (asked[0].startsWith('cut_')) marks += 1;
      return t.plural(...asked);
    },
  });
  const root = draw({ ...story, blocks }, counting);
  expect(root.querySelectorAll('.block').length).toBeLessThan(100);
  await vi.waitFor(() => expect(root.querySelectorAll('.cut')).toHaveLength(200), { timeout: 20_000 });
  expect(marks).toBe(200);
});

test('a column of 68 characters is less than 68 zeros wide; Chinese, Japanese and Korean have 40 at most', () => {
  expect(columnOf(68, false)).toBe('53ch');
  expect(columnOf(100, true)).toBe('40em');
});
