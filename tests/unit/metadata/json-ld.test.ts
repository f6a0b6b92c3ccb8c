import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../utils/article/metadata/json-ld.ts';
import { jsonLd, metadataOfParts, PAGE_URL } from './page.ts';

const read = (data: unknown) => readJsonLd([typeof data === 'string' ? data : JSON.stringify(data)]);

describe('what an article says', () => {
  test('fields are copied with their types checked', () => {
    const [article] = read({
      '@context': 'https://schema.org',
      '@type': ['Article', 'NewsArticle'],
      headline: 'Strike',
      description: { '@value': 'Ferries stand still.', '@language': 'en' },
      author: ['Jane Roe', { '@type': 'Person', name: 'John Doe' }, 7],
      publisher: { '@type': 'Organization', name: 'Harbour Gazette', url: 'https://harbour-gazette.example' },
      datePublished: '2026-11-12',
      inLanguage: 'en-GB',
      articleBody: '<p>Crews walked out.</p>',
      isAccessibleForFree: 'False',
    }).articles;
    expect(article).toMatchObject({
      headline: 'Strike',
      description: 'Ferries stand still.',
      authors: ['Jane Roe', 'John Doe'],
      publisher: 'Harbour Gazette',
      published: '2026-11-12',
      lang: 'en-GB',
      isFree: false,
    });
    expect(article?.body.trim()).toBe('Crews walked out.');
  });

  test('references by @id are followed one step', () => {
    const { articles } = read({
      '@graph': [
        { '@type': 'Article', '@id': '#a', headline: 'Strike', author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Jane Roe', worksFor: { '@id': '#a' } },
      ],
    });
    expect(articles[0]?.authors).toEqual(['Jane Roe']);
  });

  test('a part behind a paywall makes the story so', () => {
    const part = { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paid' };
    expect(read({ '@type': 'NewsArticle', headline: 'a', hasPart: part }).articles[0]?.isFree).toBe(false);
    expect(read({ '@type': 'NewsArticle', headline: 'a', isAccessibleForFree: true }).articles[0]?.isFree).toBe(true);
    expect(read({ '@type': 'NewsArticle', headline: 'a' }).articles[0]?.isFree).toBeUndefined();
  });

  test('raw line breaks and CDATA marks are mended', () => {
    expect(read('//<![CDATA[\n{"@type":"NewsArticle","headline":"A\nB"}\n//]]>').articles[0]?.headline).toBe('A B');
  });
});

describe('hostile data give nothing and throw nothing', () => {
  test.each([
    ['no JSON', '{'],
    ['a number', '7'],
    ['null', 'null'],
    ['wrong types', '{"@type":{"a":1},"headline":{"b":[]},"author":[[["x"]]]}'],
    ['headline is a list of objects', '{"@type":"NewsArticle","headline":[{"x":1},null,7]}'],
    ['deep nesting', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['deep graph', `${'{"@graph":'.repeat(5_000)}[]${'}'.repeat(5_000)}`],
    ['megabytes', JSON.stringify({ '@type': 'NewsArticle', headline: 'x'.repeat(5_000_000) })],
  ])('%s', (_, data) => {
    expect(
      read(data)
        .articles.map(({ headline }) => headline)
        .join(''),
    ).toBe('');
  });

  test('__proto__ is neither followed nor believed', () => {
    const { articles } = read(
      '{"__proto__":{"@type":"NewsArticle","headline":"evil"},"@type":"NewsArticle","author":{"__proto__":{"name":"evil"}}}',
    );
    expect(articles[0]?.headline).toBe('');
    expect(articles[0]?.authors).toEqual([]);
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  test('what a page inherits is not read either', () => {
    Object.defineProperty(Object.prototype, 'headline', { value: 'evil', configurable: true });
    try {
      expect(read('{"@type":"NewsArticle"}').articles[0]?.headline).toBe('');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'headline');
    }
  });

  test('circles of references end', () => {
    const { articles } = read({
      '@graph': [
        {
          '@id': '#a',
          '@type': 'Article',
          headline: 'Strike',
          author: { '@id': '#b' },
          mainEntityOfPage: { '@id': '#a' },
        },
        { '@id': '#b', author: { '@id': '#b' }, sameAs: { '@id': '#a' } },
      ],
    });
    expect(articles.map(({ headline }) => headline).filter(Boolean)).toEqual(['Strike']);
    expect(articles[0]?.authors).toEqual([]);
  });

  test('thousands of articles are read up to a bound', () => {
    const many = Array.from({ length: 150 }, () =>
      Array.from({ length: 150 }, (_, i) => ({ '@type': 'Article', headline: `n${i}` })),
    );
    expect(read(many).articles.length).toBeLessThanOrEqual(200);
  });
});

describe("which article is the page's", () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Lighthouse to be sold',
    author: { name: 'Other Person' },
    url: 'https://www.harbour-gazette.example/lighthouse',
  };

  test('by address, not by order', () => {
    const own = {
      '@type': 'NewsArticle',
      headline: 'Ferry crews walk out',
      author: { name: 'Jane Roe' },
      mainEntityOfPage: `${PAGE_URL}?from=home`,
    };
    expect(metadataOfParts({ head: jsonLd([other, own]) }).byline).toBe('Jane Roe');
  });

  test('by title', () => {
    const own = { '@type': 'NewsArticle', headline: 'Ferry crews walk out', author: { name: 'Jane Roe' } };
    const { byline, title } = metadataOfParts({ head: jsonLd([other, own]), body: '<h1>Ferry crews walk out</h1>' });
    expect([byline, title]).toEqual(['Jane Roe', 'Ferry crews walk out']);
  });
});
