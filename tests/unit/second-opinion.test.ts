import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { surveyPage } from '../../utils/article/blocks/survey.ts';
import { domOf } from '../../utils/article/dom.ts';
import { readArticle } from '../../utils/article/index.ts';
import { askReadability } from '../../utils/article/root/readability.ts';
import type { SecondOpinion } from '../../utils/article/types.ts';

const URL = 'https://pier.example/2026/the-last-boat';
const paragraphs = Array.from(
  { length: 6 },
  (_, n) => `<p>Paragraph ${n} tells of the harbour, the ferry, the mayor and the bridge, as those of a story do.</p>`,
).join('');

/** What Readability keeps of a page, and how long that took, in ms. */
function ask(html: string): { kept: number; lines: number } {
  const dom = domOf(new JSDOM(html).window.document);
  const page = surveyPage(dom);
  if (!page) throw new Error('no page');
  const kept = askReadability(dom, page, { title: '', skip: () => false });
  return { kept: kept.reduce((sum, mark) => sum + mark, 0), lines: page.runs.length };
}

describe('Readability behind its door', () => {
  test('keeps the lines of a story, and no others', () => {
    expect(ask(`<body><ul><li><a href="/">Home</a></li></ul><article>${paragraphs}</article></body>`)).toEqual({
      kept: 6,
      lines: 7,
    });
  });

  test('is not hung or thrown by names of controls, and not asked about what is too deep, too long or too much', () => {
    for (const name of ['parentNode', 'firstChild', 'children', 'removeChild', 'textContent'])
      expect(ask(`<article><form><input name="${name}">${paragraphs}</form></article>`).kept, name).toBe(6);
    const deep = (by: number): string => `${'<div>'.repeat(by)}${paragraphs}${'</div>'.repeat(by)}`;
    expect(ask(deep(60)).kept).toBe(6);
    expect(ask(deep(5_000)).kept).toBe(0);
    expect(ask(`<article>${'<p>A line, and no more, of a very long page.</p>'.repeat(7_000)}</article>`).kept).toBe(0);
    expect(ask(`<article>${paragraphs}<p>${'word '.repeat(250_000)}</p></article>`).kept).toBe(0);
  });
});

describe('a second opinion', () => {
  const page = (html: string): Document => new JSDOM(html, { url: URL }).window.document;
  const ALL: SecondOpinion = (_dom, { runs }, { skip }) => Uint8Array.from(runs, ({ index }) => (skip(index) ? 0 : 1));

  test('is not asked where there is a story', () => {
    const never: SecondOpinion = () => {
      throw new Error('asked');
    };
    const result = readArticle(page(`<h1>The last boat</h1><article>${paragraphs}</article>`), {
      url: URL,
      secondOpinion: never,
    });
    expect(result.ok).toBe(true);
  });

  test('is not followed into forms and menus, nor for a few words more', () => {
    const asked: string[] = [];
    const listen: SecondOpinion = (dom, own, of) => {
      asked.push(...own.runs.filter(({ index }) => !of.skip(index)).map(({ text }) => text));
      return ALL(dom, own, of);
    };
    const html = '<nav><p>Home</p></nav><form><p>You agree.</p><button>Send</button></form><p>Closed until May.</p>';
    const result = readArticle(page(html), { url: URL, secondOpinion: listen });
    expect(asked).toEqual(['Closed until May.']);
    expect(result).toEqual(readArticle(page(html), { url: URL }));
  });
});
