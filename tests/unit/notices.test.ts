import { describe, expect, test } from 'vitest';
import { readArticle } from '../../utils/article/index.ts';
import { findNotices, type Line, type NoticeEvidence } from '../../utils/article/notices.ts';
import type { Block, RemovalCategory } from '../../utils/article/types.ts';
import { pageDocument } from '../pages/document.ts';

const SENTENCE = 'The crews of the ferries walked out on Monday and the harbour fell silent for a day. ';
const words = (count: number): string => SENTENCE.repeat(Math.ceil(count / 17)).trim();

const block = (text: string, more: Partial<Block> = {}): Block => ({
  id: 0,
  kind: 'paragraph',
  text,
  html: '',
  ...more,
});
const cut = (text: string, category: RemovalCategory): Block =>
  block(text, { removal: { rule: 'learned', category, reason: 'reads_as_promotion' } });
const line = (text: string, linked = false): Line => ({
  text,
  words: text.split(' ').length,
  linkChars: linked ? text.length : 0,
});
const teasers = (count: number): Line[] =>
  Array.from({ length: count }, (_, i) => [
    line(`Council votes on budget number ${i}`, true),
    line('It was close.'),
  ]).flat();

const STORY = 'https://gazette.example/2026/11/12/ferry-crews-walk-out-over-pay';
const NOTHING = {
  types: new Set<string>(),
  stories: 0,
  listed: 0,
  isDated: false,
  isFree: undefined,
  articleBody: '',
  lang: 'en',
};

interface Case extends Partial<Omit<NoticeEvidence, 'metadata'>> {
  readonly metadata?: Partial<NoticeEvidence['metadata']>;
}
const noticesOf = ({ metadata, ...rest }: Case) =>
  findNotices({
    url: STORY,
    lines: [line(words(300))],
    blocks: [block(words(300))],
    candidates: [],
    ...rest,
    metadata: { ...NOTHING, ...metadata },
  });

test('a story has none', () => {
  expect(noticesOf({})).toEqual([]);
});

describe('front page', () => {
  const list = {
    lines: teasers(30),
    blocks: [block('Council votes on budget number 1', { kind: 'heading' }), block('It was close.')],
  };

  test.each([
    ['a root', { url: 'https://gazette.example/' }],
    ['a root by language', { url: 'https://gazette.example/en/' }],
    ['a section', { url: 'https://gazette.example/politics/' }],
    ['a list of a subject', { url: 'https://gazette.example/tag/ferries' }],
    ['a list by its data', { metadata: { types: new Set(['CollectionPage']) } }],
    [
      'a root whose teasers are all described',
      { url: 'https://gazette.example', metadata: { types: new Set(['NewsArticle']), stories: 30 } },
    ],
  ])('%s', (_, more) => {
    expect(noticesOf({ ...list, ...more })).toEqual(['front-page']);
  });

  test.each([
    ['a short story among many teasers', { url: STORY }],
    [
      'a section address with a story in its data',
      { url: 'https://gazette.example/ferries', metadata: { types: new Set(['NewsArticle']), stories: 1 } },
    ],
    [
      'a section address of a page with a date',
      { url: 'https://gazette.example/ferries', metadata: { isDated: true } },
    ],
    [
      'a one-story site',
      { url: 'https://ferry-diary.example/', lines: [line(words(600)), ...teasers(10)], blocks: [block(words(600))] },
    ],
    [
      'a page that calls itself an article',
      { url: 'https://gazette.example/', metadata: { types: new Set(['og:article']) } },
    ],
    [
      'a long text with teasers below',
      {
        url: 'https://gazette.example/politics/',
        lines: [...Array.from({ length: 60 }, () => line(words(30))), ...teasers(16)],
      },
    ],
    ['few teasers', { url: 'https://gazette.example/politics/', lines: teasers(5) }],
    ['an unknown address', { url: '' }],
  ])('not %s', (_, more) => {
    expect(noticesOf({ ...list, ...more })).not.toContain('front-page');
  });
});

describe('several articles', () => {
  const candidate = (index: number, count: number, title = `Lighthouse number ${index} sold`) => ({
    index,
    title,
    preview: '',
    words: count,
  });

  test('two full texts', () => {
    expect(noticesOf({ candidates: [candidate(0, 300), candidate(1, 250)] })).toEqual(['several-articles']);
  });

  test.each([
    ['a story alone', []],
    ['a teaser', [candidate(1, 60)]],
    ['comments', [candidate(1, 900, '17 comments on this story')]],
    ['a reader’s letter with its date', [candidate(1, 900, '2 days ago at 07:47 am')]],
    ['a list of what others read', [candidate(1, 900, 'Most popular')]],
    ['a box about the author', [candidate(1, 300, 'Jane Roe')]],
  ])('not %s', (_, others) => {
    expect(noticesOf({ candidates: [candidate(0, 300), ...others] })).toEqual([]);
  });
});

describe('too short', () => {
  test('a line or two', () => {
    expect(noticesOf({ blocks: [block('Please turn on scripts to read this page.')] })).toEqual(['too-short']);
    expect(noticesOf({ blocks: [cut(words(300), 'related')] })).toEqual(['too-short']);
  });

  test('not a flash of news, in any script', () => {
    expect(noticesOf({ blocks: [block(words(51))] })).toEqual([]);
    expect(noticesOf({ blocks: [block('周一渡轮没有离开港口船员们表示他们会一直等下去'.repeat(4))] })).toEqual([]);
  });
});

describe('partial', () => {
  const sold = cut('Read on with a subscription. First month free.', 'promotion');
  const gate = cut('To continue reading, become a subscriber. Already a subscriber? Log in', 'promotion');
  const paid = { isFree: false } as const;

  test.each([
    ['the page holds more of it', { metadata: { articleBody: words(900) } }],
    ['not free, and sold below', { metadata: paid, blocks: [block(words(120)), sold] }],
    ['not free, and breaks off', { metadata: paid, blocks: [block(`${words(120)} And then…`)] }],
    ['breaks off, and sold below', { blocks: [block(`${words(120)} And then...`), sold] }],
    ['says that it goes on for subscribers', { blocks: [block(words(120)), gate] }],
    [
      'in German',
      { metadata: { lang: 'de' }, blocks: [block(words(120)), cut('Jetzt weiterlesen mit dem Digitalabo', 'other')] },
    ],
    ['a wall and a line of text', { blocks: [block('Crews walked out.'), gate] }],
  ])('%s', (_, more) => {
    expect(noticesOf(more)).toEqual(['partial']);
  });

  test.each([
    ['a free story that ends, with a promotion below', { blocks: [block(words(120)), sold] }],
    ['a whole story that a subscriber sees', { metadata: paid, blocks: [block(words(900)), sold] }],
    ['a whole short story of a paid site', { metadata: paid, blocks: [block(words(120))] }],
    ['a story that ends in a thought…', { blocks: [block(`${words(120)} And then…`)] }],
    ['a wall elsewhere on the page', { blocks: [gate, block(words(120)), block(words(60))] }],
    ['data that hold what was cut', { metadata: { articleBody: words(400) } }],
    ['a story about subscribing', { blocks: [block(`${words(120)} Readers must pay to continue reading.`)] }],
  ])('not %s', (_, more) => {
    expect(noticesOf(more)).toEqual([]);
  });
});

describe('read from a page', () => {
  const teaser = (i: number): string =>
    `<article><h3><a href="/2026/11/${i}">Council votes on harbour budget number ${i}</a></h3><p>${SENTENCE} (${i})</p><time>${i} hours ago</time></article>`;
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><head><title>Harbour Gazette</title></head><body>${body}</body></html>`;
  const noticesAt = (html: string, url: string): readonly string[] => {
    const result = readArticle(pageDocument(html, url), { url });
    return result.ok ? result.value.notices : [result.error.code];
  };

  test('a front page', () => {
    const html = page(
      `<main><h1>Harbour Gazette</h1>${Array.from({ length: 24 }, (_, i) => teaser(i)).join('')}</main>`,
    );
    expect(noticesAt(html, 'https://gazette.example/')).toEqual(['front-page']);
  });

  test('a story with teasers below', () => {
    const story = `<article><h1>Ferry crews walk out over pay</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}</article>`;
    const html = page(
      `<main>${story}</main><aside>${Array.from({ length: 24 }, (_, i) => teaser(i)).join('')}</aside>`,
    );
    expect(noticesAt(html, 'https://gazette.example/')).not.toContain('front-page');
  });
});
