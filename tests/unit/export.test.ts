import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import { csvCell } from '../../utils/export/csv.ts';
import { citationOf, safeUrl, textLink, toCsv, toJson, toMarkdown } from '../../utils/export/index.ts';
import { escapeMarkdown } from '../../utils/export/markdown.ts';

const block = (id: number, text: string, more: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  text,
  html: '',
  ...more,
});
const article: Article = {
  url: 'https://news.example/story?a=1',
  title: 'Harbour plan',
  byline: 'By Ada Quill',
  siteName: 'The Example',
  publishedTime: '2026-03-04T10:00:00Z',
  lang: 'en',
  dir: 'ltr',
  blocks: [
    block(0, 'The council will spend $4.5 million on 12,000 new trees, Mayor Ida Brandt said on Monday.'),
    block(1, '=HYPERLINK("http://evil.example") <img src=x onerror=alert(1)> [x](javascript:alert(1)) cost 300 euros.'),
    block(2, 'A removed 9,999 dollars.', { removal: { rule: 'x', category: 'related', reason: 'y' } }),
  ],
  candidates: [],
  notices: [],
};
const exported = { article, context: readContext(article), readAt: '2026-03-05T08:00:00Z' };

describe('Markdown', () => {
  const markdown = toMarkdown(exported);
  it('has each key figure with its sentence and a link to it', () => {
    expect(markdown).toContain('**12,000** new trees');
    expect(markdown).toContain('#:~:text=The%20council%20will%20spend%20%244.5,');
  });
  it('has nothing of a removed block', () => {
    expect(markdown).not.toContain('9,999');
  });
  it('lets no page text come alive', () => {
    const bare = markdown.replace(/\\./g, '').replace(/\]\(<https:[^>]*>\)/g, '');
    expect(bare).not.toMatch(/<|\]\(/);
  });
  it.each([
    '<script>',
    '[a](b)',
    '# x',
    '- x',
    '1. x',
    '> x',
    '`x`',
    '![x](y)',
    'https://x.example',
    'www.x.example',
    '~~x~~',
    '&lt;b&gt;',
    '| a | b |',
    '* x',
    '+ x',
    '===',
    '10) x',
  ])('escapes %s', (text) => {
    const escaped = escapeMarkdown(text);
    expect(escaped).not.toBe(text);
    expect(escaped.replace(/\\/g, '')).toBe(text);
  });
});

describe('CSV', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['-2+3', `"'-2+3"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
    ['-4.5', '-4.5'],
    ['say "hi", you', '"say ""hi"", you"'],
    ['a\nb', 'a b'],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
  it('has one line a finding, as many cells as columns', () => {
    const lines = toCsv(exported).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines[0]).toMatch(/^\uFEFF?kind,text/);
    for (const line of lines) expect(line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g)?.length).toBe(13);
  });
});

describe('JSON', () => {
  it('holds each finding with sentence and link', () => {
    const data = JSON.parse(toJson(exported));
    const figure = data.findings.find((row: { text: string }) => row.text === '12,000');
    expect(figure).toMatchObject({
      kind: 'figure',
      about: 'new trees',
      value: '12000',
      sentence: article.blocks[0]?.text,
    });
    expect(JSON.stringify(data)).not.toContain('9,999');
  });
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a url', ''])('refuses %j', (url) => {
    expect(safeUrl(url)).toBe('');
    expect(textLink(url, 'Some words here')).toBe('');
  });
  it('encodes what has a meaning in a text directive', () => {
    expect(textLink('https://a.example/', 'well-known, yes & no')).toBe(
      'https://a.example/#:~:text=well%2Dknown%2C%20yes%20%26%20no',
    );
    expect(textLink('https://a.example/#top', 'x')).toBe('https://a.example/#top:~:text=x');
  });
  it('survives a lone surrogate', () => {
    expect(textLink('https://a.example/', 'bad \ud800 half')).toContain(':~:text=bad');
  });
});

describe('citation', () => {
  it('says who, what, where, when and when read', () => {
    expect(citationOf(article, exported.readAt)).toBe(
      'Ada Quill. “Harbour plan”. The Example. 2026-03-04. https://news.example/story?a=1 (read 2026-03-05)',
    );
  });
  it('leaves out what the page does not give', () => {
    expect(citationOf({ url: '', title: '', dir: 'ltr', blocks: [], candidates: [], notices: [] }, '2026-03-05')).toBe(
      '(read 2026-03-05)',
    );
  });
});
