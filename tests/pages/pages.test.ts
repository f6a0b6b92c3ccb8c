import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../utils/article/index.ts';
import { describeArticle, findDifferences } from './compare.ts';
import { flat, pageDocument } from './document.ts';
import { type Expected, readExpected } from './expected.ts';

const FOLDER = import.meta.dirname;
const OUTPUT = path.resolve('.output/pages');

const cases = readdirSync(FOLDER, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.name === 'expected.json')
  .map((entry) => path.relative(FOLDER, entry.parentPath))
  .sort();

/** Texts an expectation names that the page does not hold: it would pass for nothing. */
function textsNotInPage(document: Document, expected: Expected): string[] {
  for (const breaking of document.querySelectorAll('br')) breaking.before(' ');
  const text = flat(document.documentElement.textContent ?? '').replaceAll('\u00ad', '');
  const named = [
    ...expected.keep,
    ...(expected.shown ?? []),
    ...(expected.outside ?? []),
    ...(expected.drop ?? []),
    ...(expected.removed ?? []).map((one) => one.text),
  ];
  return named.filter((one) => !text.includes(flat(one)));
}

describe('pages', () => {
  test.each(cases)('%s', (name) => {
    const html = readFileSync(path.join(FOLDER, name, 'source.html'), 'utf8');
    const file = path.join(FOLDER, name, 'expected.json');
    const expected = readExpected(readFileSync(file, 'utf8'), file);
    expect(textsNotInPage(pageDocument(html, expected.url), expected), 'texts that are not in source.html').toEqual([]);

    const result = readArticle(pageDocument(html, expected.url), { url: expected.url });
    if (!result.ok) throw new Error(`${name}: readArticle says ${result.error.code} ${result.error.detail ?? ''}`);
    const differences = findDifferences(result.value, expected);
    const report = path.join(OUTPUT, `${name.replaceAll('/', '--')}.txt`);
    rmSync(report, { force: true });
    if (differences.length === 0) return;

    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(report, `${differences.join('\n')}\n\n${describeArticle(result.value)}`);
    const others = differences.length > 1 ? `\n(and ${differences.length - 1} more)` : '';
    throw new Error(`${differences[0]}${others}\nall blocks: ${path.relative('', report)}`);
  });

  test('there are cases', () => expect(cases.length).toBeGreaterThan(0));
});
