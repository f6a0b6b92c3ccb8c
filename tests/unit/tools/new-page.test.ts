import { expect, test } from 'vitest';
import { expectedOf, withoutMarks } from '../../tools/new-page.ts';

const DRAFT = `<html lang="en" page-url="https://news.example/a" page-title="Tide &amp; time"><body>
<p class="x" keep>One <b>bold</b> sentence.</p>
<img alt="what we keep and drop "><keep>Bare text.</keep><br><drop as="share">Share this</drop>
<ul drop="related"><li><a href="/b">Another story</a></li><li><a href="/c">A third story</a></li></ul>
<figcaption shown>A quay at dawn.</figcaption></body></html>`;

test('a draft becomes an expectation', () => {
  expect(expectedOf(DRAFT)).toEqual({
    url: 'https://news.example/a',
    title: 'Tide & time',
    keep: ['One bold sentence.', 'Bare text.'],
    shown: ['A quay at dawn.'],
    outside: ['A quay at dawn.'],
    drop: ['Share this', 'Another story', 'A third story'],
    removed: [
      { text: 'Share this', category: 'share' },
      { text: 'Another story', category: 'related' },
      { text: 'A third story', category: 'related' },
    ],
    byline: undefined,
    lang: undefined,
    dir: undefined,
    notices: undefined,
    links: undefined,
  });
});

test('the page of a draft has no marks and is else the same', () => {
  const page = withoutMarks(DRAFT);
  expect(page).toContain('<p class="x">One <b>bold</b> sentence.</p>');
  expect(page).toContain('<img alt="what we keep and drop ">Bare text.<br>Share this');
  expect(page).toContain('<html lang="en"><body>');
  expect(page).toContain('<ul><li>');
});

test('an unknown category is named', () => {
  expect(() => expectedOf('<p drop="spam">x</p>')).toThrow('spam is not a category');
});
