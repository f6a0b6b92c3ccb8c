// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { firstScreen, readingMinutes, storyParts } from '../../../components/reader/story-parts.ts';
import { looksLikeArticleAddress, saysArticle } from '../../../utils/article/address.ts';
import type { Article, Block } from '../../../utils/article/types.ts';
import { snapshot } from '../../../utils/platform/snapshot.ts';
import { spokenParts } from '../../../utils/platform/speech.ts';
import { findRange, indexText } from '../../../utils/platform/text-index.ts';

const pageOf = (html: string): Document => new JSDOM(html, { url: 'https://a.example/story' }).window.document;
const copyOf = (html: string): string => snapshot(pageOf(html)).body.innerHTML;

describe('snapshot', () => {
  test('leaves out what is never story, keeps JSON-LD, changes nothing in the page', () => {
    const html =
      '<head><script type="application/ld+json">{"a":1}</script><script>x()</script><meta name="author" content="A"><link rel="canonical" href="/c"><link rel="stylesheet" href="/s"></head><body class="b"><p>a<!-- c --></p><style>p{}</style><input name="x"></body>';
    const live = pageOf(html);
    const before = live.documentElement.outerHTML;
    const copy = snapshot(live);
    expect(copy.head.innerHTML).toBe(
      '<base href="https://a.example/story"><script type="application/ld+json">{"a":1}</script><meta name="author" content="A"><link rel="canonical" href="/c">',
    );
    expect(copy.body.outerHTML).toBe('<body class="b"><p>a</p></body>');
    expect(live.documentElement.outerHTML).toBe(before);
  });

  test('forms and names that hide properties are disarmed, on the page and in the copy', () => {
    const html =
      '<form name="body" id="f" class="k"><input name="parentNode"><input name="firstChild"><p>story</p></form><img name="implementation" alt=""><img name="documentElement"><object id="head"></object>';
    const disarmed = '<div class="k" id="f"><p>story</p></div><img alt=""><img><object></object>';
    expect(copyOf(html)).toBe(disarmed);
    // A slot asks for the careful copy, node by node.
    expect(copyOf(`${html}<slot></slot>`)).toBe(disarmed);
  });

  test('what is in an open shadow root stands where its host is, slots filled', () => {
    const live = pageOf('<x-story><b slot="by">Ann</b><p>light</p></x-story>');
    const root = live.querySelector('x-story')?.attachShadow({ mode: 'open' });
    root?.append(
      ...['<h1>Title</h1>', '<slot name="by"></slot>', '<slot></slot>'].map((html) => {
        const box = live.createElement('div');
        box.append(live.createRange().createContextualFragment(html));
        return box;
      }),
    );
    expect(snapshot(live).querySelector('x-story')?.innerHTML).toBe(
      '<div><h1>Title</h1></div><div><b slot="by">Ann</b></div><div><p>light</p></div>',
    );
  });

  test('a tree of any depth is copied without recursion, and no deeper than is safe', () => {
    const live = pageOf('');
    let at: Element = live.body;
    for (let depth = 0; depth < 900; depth += 1) at = at.appendChild(live.createElement('div'));
    at.append('the end');
    const copy = snapshot(live);
    expect(copy.body.textContent).toBe('the end');
    let depth = 0;
    for (let node: Node | null = copy.body; node; node = node.firstChild) depth += 1;
    expect(depth).toBeLessThan(500);
  });
});

test('a span is found in markup that spaces and parts its words otherwise', () => {
  const page = pageOf('<p>Menu</p><p>The  mayor,\n <b>Petra</b> <i>No</i>vak, said 4&nbsp;000 people came.</p>');
  const text = 'The mayor, Petra Novak, said 4 000 people came.';
  const index = indexText(page.body);
  const rangeOf = (words: string): string | undefined =>
    findRange(index, text, text.indexOf(words), text.indexOf(words) + words.length)?.toString();
  expect(rangeOf('Petra Novak')).toBe('Petra Novak');
  expect(rangeOf('4 000')?.replace(/\s/g, ' ')).toBe('4 000');
  expect(findRange(index, 'Words that are not there', 0, 5)).toBeUndefined();
});

test.each([
  ['https://a.example/', false],
  ['https://a.example/world', false],
  ['https://a.example/news/politics/', false],
  ['https://a.example/2026/05/02/', false],
  ['https://a.example/news/harbour-town-weighs-a-barrier', true],
  ['https://a.example/news/articles/c1234567', true],
  ['https://a.example/2026/05/02/barrier', true],
  ['https://a.example/tag', false],
  ['about:blank', false],
])('%s looks like an article: %s', (url, expected) => expect(looksLikeArticleAddress(url)).toBe(expected));

test('a page says of itself whether it is an article', () => {
  expect(saysArticle(pageOf('<meta property="og:type" content="article">'))).toBe(true);
  expect(saysArticle(pageOf('<meta property="og:type" content="website">'))).toBe(false);
  expect(saysArticle(pageOf('<script type="application/ld+json">{"@type": "NewsArticle"}</script>'))).toBe(true);
  expect(saysArticle(pageOf('<p>nothing</p>'))).toBeUndefined();
});

describe('the story on screen', () => {
  const block = (id: number, more: Partial<Block> = {}): Block => ({
    id,
    kind: 'paragraph',
    text: 'a b',
    html: '<p>a b</p>',
    ...more,
  });
  const cut = (category: 'promotion' | 'share') => ({ removal: { rule: 'x', category, reason: 'r' } }) as const;
  const article: Article = {
    url: '',
    title: 'Title',
    dir: 'ltr',
    blocks: [
      block(0, cut('share')),
      block(1, { role: 'title' }),
      block(2),
      block(3, cut('promotion')),
      block(4, cut('promotion')),
      block(5),
      block(6, cut('promotion')),
      block(7, cut('share')),
      block(8),
      block(9, cut('share')),
    ],
    candidates: [],
    notices: [],
  };

  test('cuts are marked between kept blocks only, the title is not shown twice', () => {
    const parts = storyParts(article).map((part) =>
      part.type === 'block' ? part.block.id : (part.category ?? 'mixed'),
    );
    expect(parts).toEqual([2, 'promotion', 5, 'mixed', 8]);
  });

  test('the first screen is what a window holds, never the whole of a long story', () => {
    const parts = storyParts({
      ...article,
      blocks: Array.from({ length: 40 }, (_, id) => block(id, { text: 'a'.repeat(300) })),
    });
    const text = { fontSize: 20, lineHeight: 1.6, lineWidth: 68 };
    const of = (innerWidth: number, innerHeight: number, settings = text) =>
      firstScreen(parts, settings, { innerWidth, innerHeight });
    // 40 lines of 64 characters on a desktop, 25 of 39 on a phone.
    expect(of(640, 1280)).toBe(8);
    expect(of(390, 800)).toBe(3);
    expect(of(390, 800, { ...text, fontSize: 40 })).toBe(1);
    expect(of(3000, 8000)).toBe(14);
    expect(firstScreen(parts.slice(0, 2), text, { innerWidth: 900, innerHeight: 900 })).toBe(2);
  });

  test('reading time counts kept words, or characters where there are no spaces', () => {
    expect(readingMinutes(article)).toBe(1);
    expect(readingMinutes({ ...article, blocks: [block(0, { text: 'word '.repeat(714) })] })).toBe(3);
    expect(readingMinutes({ ...article, lang: 'ja', blocks: [block(0, { text: '語'.repeat(1500) })] })).toBe(3);
  });

  test('what is spoken at a time is a sentence, never too long, and all of it', () => {
    const text = `One. Two is longer! ${'word '.repeat(120)}`;
    const parts = spokenParts([{ id: 4, text }], 'en');
    expect(parts.slice(0, 2).map((part) => part.text.trim())).toEqual(['One.', 'Two is longer!']);
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(281);
      expect(text.slice(part.start, part.end)).toBe(part.text);
    }
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});
