import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The threat model names, for each line, the tests that hold it; a line without one, or with one that is gone, fails here. */
const root = path.resolve(import.meta.dirname, '../../..');
const model = readFileSync(path.join(root, '.github/SECURITY.md'), 'utf8');
const rows = model
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what a page') && !line.startsWith('|---'));

test('there is a threat model of one page', () => {
  expect(rows.length).toBeGreaterThan(15);
  expect(model.split('\n').length).toBeLessThan(60);
});

test.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row] as const))(
  '%s: the tests named hold it',
  (_, row) => {
    const named = [...(row.split('|')[3] ?? '').matchAll(/`([^`:]+)(?:: ([^`]+))?`/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file = '', title] of named) {
      const at = path.join(root, 'tests', file);
      expect(existsSync(at), `${file} is there`).toBe(true);
      if (title) expect(readFileSync(at, 'utf8'), `${file} has the test`).toContain(title);
    }
  },
);
