import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isRecord } from '../utils/node/analyze/jobs.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Assignments to `innerHTML` inside libraries, by the script they are built into: DOMPurify parses in an inert document, so does Readability, Preact has a branch for `dangerouslySetInnerHTML` that the house test keeps from being used.
 */
const LIBRARIES = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };

test("web-ext lint: no error, and no warning but the libraries' own", () => {
  const { stdout } = spawnSync(
    path.join(root, 'node_modules/.bin/web-ext'),
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
    { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 },
  );
  const result: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')));
  if (!isRecord(result)) throw new Error(stdout);
  const warnings = Array.isArray(result.warnings) ? result.warnings.filter(isRecord) : [];
  const others = warnings.filter(({ code, message }) => code !== LIBRARIES.code || message !== LIBRARIES.message);
  expect(result.errors).toEqual([]);
  expect(others).toEqual([]);
  expect(warnings.length).toBeLessThanOrEqual(6);
});
