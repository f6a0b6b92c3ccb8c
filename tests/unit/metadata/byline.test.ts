import { describe, expect, test } from 'vitest';
import { cleanName } from '../../../utils/article/metadata/byline.ts';
import { jsonLd, metadataOfParts } from './page.ts';

describe('a name', () => {
  test.each([
    ['By Jane Roe', 'Jane Roe'],
    ['Von Hans Müller am', 'Hans Müller'],
    ['Par Élise Dupont', 'Élise Dupont'],
    ['Автор: Анна Иванова', 'Анна Иванова'],
    ['作者：王小明', '王小明'],
    ['Jane Roe, jane.roe@gazette.example', 'Jane Roe'],
    ['Jane Roe | Harbour Gazette', 'Jane Roe'],
    ['Jane Roe 12 November 2026', 'Jane Roe'],
    ['Jane Roe - Nov 12, 2026', 'Jane Roe'],
    ['Jane Roe Nov. 12, 2026', 'Jane Roe'],
    ['Theresa May', 'Theresa May'],
    ['Jane Roe Updated 10:30', 'Jane Roe'],
    ['Jane Roe and John Doe', 'Jane Roe and John Doe'],
    // Look-alikes: names that begin like "by", or hold a mark.
    ['Byron Vance', 'Byron Vance'],
    ['Pardis Mahdavi', 'Pardis Mahdavi'],
    ['De Gaulle', 'De Gaulle'],
    ['Ana-Lucía O’Neil', 'Ana-Lucía O’Neil'],
    ['Vonda Shepard', 'Vonda Shepard'],
  ])('%s', (line, name) => {
    expect(cleanName(line)).toBe(name);
  });

  test.each([
    'admin',
    'Editor',
    '12 November 2026',
    'jane@gazette.example',
    'https://gazette.example/jane',
    '',
    '—',
    'x'.repeat(100),
  ])('%s is none', (line) => {
    expect(cleanName(line)).toBe('');
  });
});

describe('who wrote it', () => {
  test('JSON-LD before meta tags before markup', () => {
    const body = '<h1>Strike</h1><p class="byline">By Mark Upton</p>';
    const head = '<meta name="author" content="Meta Tagg">';
    const data = jsonLd({
      '@type': 'NewsArticle',
      headline: 'Strike',
      author: [{ name: 'Jay Son' }, { name: 'Elle Dee' }],
    });
    expect(metadataOfParts({ head: head + data, body }).byline).toBe('Jay Son, Elle Dee');
    expect(metadataOfParts({ head, body }).byline).toBe('Meta Tagg');
    expect(metadataOfParts({ body }).byline).toBe('Mark Upton');
  });

  test('neither the site, nor an address, nor a line that a class alone calls author', () => {
    const head =
      '<meta property="og:site_name" content="Harbour Gazette"><meta name="author" content="Harbour Gazette"><meta property="article:author" content="https://social.example/gazette">';
    const body = '<h1>Strike</h1><p class="author">More from our writers and all their newest texts</p>';
    expect(metadataOfParts({ head, body }).byline).toBe('');
  });

  test('an author in a footer or a list beside the story is not asked', () => {
    expect(metadataOfParts({ body: '<h1>Strike</h1><aside><a rel="author">Other Person</a></aside>' }).byline).toBe('');
  });
});
