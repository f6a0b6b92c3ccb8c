import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../utils/article/index.ts';
import { askReadability } from '../../utils/article/root/readability.ts';
import type { Article } from '../../utils/article/types.ts';
import { describeArticle, findDifferences } from './compare.ts';
import { flat, pageDocument } from './document.ts';
import { type Expected, readExpected } from './expected.ts';

const FOLDER = import.meta.dirname;
const OUTPUT = path.resolve('.output/pages');

const files = readdirSync(FOLDER, { withFileTypes: true, recursive: true });
const casesWith = (name: string): string[] =>
  files
    .filter((entry) => entry.name === name)
    .map((entry) => path.relative(FOLDER, entry.parentPath))
    .sort();
const cases = casesWith('expected.json');

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

/** What the engine makes of a case, and where it differs from one of its expectations. */
function readCase(name: string, file: string): { article: Article; differences: string[] } {
  const html = readFileSync(path.join(FOLDER, name, 'source.html'), 'utf8');
  const expected = readExpected(readFileSync(path.join(FOLDER, name, file), 'utf8'), path.join(FOLDER, name, file));
  expect(textsNotInPage(pageDocument(html, expected.url), expected), 'texts that are not in source.html').toEqual([]);

  // As the command line and the extension do: a second judge is asked where ours finds nothing.
  const options = { url: expected.url, secondOpinion: askReadability };
  const result = readArticle(pageDocument(html, expected.url), options);
  if (!result.ok) throw new Error(`${name}: readArticle says ${result.error.code} ${result.error.detail ?? ''}`);
  return { article: result.value, differences: findDifferences(result.value, expected) };
}

describe('pages', () => {
  test.each(cases)('%s', (name) => {
    const { article, differences } = readCase(name, 'expected.json');
    const report = path.join(OUTPUT, `${name.replaceAll('/', '--')}.txt`);
    rmSync(report, { force: true });
    if (differences.length === 0) return;

    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(report, `${differences.join('\n')}\n\n${describeArticle(article)}`);
    const others = differences.length > 1 ? `\n(and ${differences.length - 1} more)` : '';
    throw new Error(`${differences[0]}${others}\nall blocks: ${path.relative('', report)}`);
  });

  test.each(casesWith('wanted.json'))(
    '%s: still wanted; when all of it holds, make wanted.json its expected.json',
    (name) => {
      expect(readCase(name, 'wanted.json').differences).not.toEqual([]);
    },
  );

  test('there are cases', () => expect(cases.length).toBeGreaterThan(0));
});
