// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import createPurifier from 'dompurify';
import { expect, test, vi } from 'vitest';
import { withoutPresets } from '../../../utils/node/slim-purifier.ts';
import { payloadMarkup } from '../../hostile/payloads.ts';

const source = readFileSync('node_modules/dompurify/dist/purify.es.mjs', 'utf8');
const code = withoutPresets(source);
const slim = new Function(code.replace('export { purify_default as default };', 'return purify_default;'))();
const shown = (fragment: DocumentFragment): string => {
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
};

test('DOMPurify without its presets lets through what it lets through with them', async () => {
  vi.resetModules();
  const full = await import('../../../components/reader/safe-fragment.ts');
  vi.resetModules();
  vi.doMock('dompurify', () => ({ default: slim }));
  const slimmed = await import('../../../components/reader/safe-fragment.ts');
  const url = 'https://a.example/story';
  const pieces = [
    '<svg><circle r="1"><title>a</title></circle></svg><math><mi>x</mi></math><circle>b</circle><mi>c</mi>',
    '<article><section class="x"><details open><summary>a</summary>b</details></section></article><video>c</video>',
    ...payloadMarkup('http://127.0.0.1:1').flatMap(({ html }, index) => (index % 4 ? [] : [html])),
  ];
  const differing = pieces.filter(
    (html) =>
      shown(full.toSafeFragment(html, document, { url })) !== shown(slimmed.toSafeFragment(html, document, { url })),
  );
  expect(pieces.length).toBeGreaterThan(700);
  expect(differing).toEqual([]);
}, 120_000);

test('asked without a list it lets nothing through but text', () => {
  const html = '<p class="a">one <b>two</b></p><img src="https://a.example/p.png">';
  expect(createPurifier(window).sanitize(html)).toContain('<p');
  expect(slim(window).sanitize(html)).toBe('one two');
});

test('a list that is gone is told', () => {
  expect(() => withoutPresets(source.replace('const xml = freeze', 'const xml2 = freeze'))).toThrow('no list xml');
});
