import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const output = path.resolve(import.meta.dirname, '../.output');

/**
 * Bytes, minified; word lists and the clutter model included. The goal is 150,000 and 60,000 gzipped: this is where it stands, and it
 * may only go down. TODO 2026-11-28: issue 8.
 */
const BUDGET = { raw: 260_300, gzipped: 114_700 };

/** What a click on "Read clean" puts into the page: asking, reading, drawing. */
const PUT_IN = ['reader.js', 'reader-article.js', 'reader-view.js'];

test.each(['chrome', 'firefox'])('the scripts put into a page on a click are small: %s', (browser) => {
  const scripts = PUT_IN.map((file) => readFileSync(path.join(output, `${browser}-mv3`, file)));
  const raw = scripts.reduce((sum, script) => sum + script.length, 0);
  const gzipped = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  expect({ raw, gzipped }, `bytes of ${PUT_IN.join(' and ')}, minified`).toEqual({
    raw: expect.toSatisfy((bytes: number) => bytes <= BUDGET.raw, `at most ${BUDGET.raw}`),
    gzipped: expect.toSatisfy((bytes: number) => bytes <= BUDGET.gzipped, `at most ${BUDGET.gzipped}`),
  });
});

test.each(['chrome', 'firefox'])(
  'the background is small, and no page gets a script before its reader asks: %s',
  (browser) => {
    const folder = path.join(output, `${browser}-mv3`);
    // It is parsed at each of its wake-ups.
    expect(readFileSync(path.join(folder, 'background.js')).length, 'bytes of background.js').toBeLessThanOrEqual(
      30_000,
    );
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('content_scripts');
  },
);

test.each(['chrome', 'firefox'])('the analysis starts before the scripts of its page: %s', (browser) => {
  const folder = path.join(output, `${browser}-mv3`);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  for (const page of ['popup.html', 'sidepanel.html']) {
    expect(/<script[^>]*\bsrc="([^"]*)"/.exec(read(page))?.[1], page).toBe('/panel-start.js');
  }
  const start = read('panel-start.js');
  expect(start.length, 'bytes of panel-start.js').toBeLessThanOrEqual(2_000);
  const worker = /\/assets\/[\w.-]+\.js/.exec(start)?.[0];
  // The first half of the analysis: the whole is ten times as long.
  expect(read(`.${worker}`).length, `bytes of ${worker}`).toBeLessThanOrEqual(100_000);
});

test('an actor model is at most 2 MB gzipped', () => {
  const models = path.resolve(import.meta.dirname, '../public/models');
  const files = readdirSync(models).filter((file) => file.endsWith('.bin'));
  expect(files).toContain('actors-en.bin');
  for (const file of files) {
    const bytes = readFileSync(path.join(models, file));
    expect(gzipSync(bytes, { level: 9 }).length, `bytes of ${file}, gzipped`).toBeLessThanOrEqual(2_000_000);
  }
});

test('the core for benchmarks sets its four functions', () => {
  const script = readFileSync(path.join(output, 'bench/core.js'), 'utf8');
  const scope: { sidelight?: Readonly<Record<string, unknown>> } = {};
  // A classic script: run here as a browser runs it, with a stand-in for its global scope.
  new Function('globalThis', 'self', 'window', script)(scope, scope, scope);
  expect(Object.keys(scope.sidelight ?? {})).toEqual(['snapshot', 'readArticle', 'readContext', 'toSafeFragment']);
});
