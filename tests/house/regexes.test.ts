import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { afterAll, expect, test } from 'vitest';
import { at, inRoom, type Node, root } from './source.ts';

/**
 * Every regular expression over page text takes linear time, whatever the text: a page can hold a megabyte of anything.
 * recheck (https://makenowjust-labs.github.io/recheck/) finds exponential and polynomial ones with an attack string.
 */
interface Regex {
  readonly pattern: string;
  readonly flags: string;
}

const regexOf = (node: Node): Regex | undefined => node.regex as Regex | undefined;

/** Without `*`, `+` or `{n,}` a match is bounded, and so is the work at each place of the text. */
const isBounded = (pattern: string): boolean =>
  !/[*+]|\{\d+,\}/.test(pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));

/** Verdicts of earlier runs: a regular expression takes recheck up to a second. */
const cache = path.join(root, 'node_modules/.cache/sidelight/regexes.json');
const verdicts = new Map<string, string>(
  existsSync(cache) ? Object.entries(JSON.parse(readFileSync(cache, 'utf8')) as Record<string, string>) : [],
);
afterAll(() => {
  mkdirSync(path.dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(Object.fromEntries(verdicts)));
});

function verdictOf({ pattern, flags }: Regex): string {
  if (isBounded(pattern)) return '';
  const key = `/${pattern}/${flags}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const result = checkSync(pattern, flags, { timeout: 20_000, randomSeed: 1 });
  const verdict = result.status === 'vulnerable' ? `${key} takes ${result.complexity.summary} time` : '';
  verdicts.set(key, verdict);
  return verdict;
}

test.each(['utils/article/', 'utils/context/', 'utils/export/'])(
  'regular expressions of %s take linear time',
  (room) => {
    const found = inRoom(room).flatMap((source) =>
      source.nodes.flatMap((node) => {
        const regex = regexOf(node);
        const verdict = regex && verdictOf(regex);
        return verdict ? [`${at(source, node)} ${verdict}`] : [];
      }),
    );
    const remedy =
      'Bound the repetition ({1,40}), anchor it (^, sticky flag, a lookbehind for where a run starts), or write a loop (trimEnd() for /\\s+$/).';
    expect(found, remedy).toEqual([]);
  },
);

test('the check finds what it is for', () => {
  expect(verdictOf({ pattern: '(a+)+$', flags: '' })).toContain('exponential');
  expect(verdictOf({ pattern: '\\s+$', flags: '' })).toContain('polynomial');
  expect(verdictOf({ pattern: '^\\s+', flags: '' })).toBe('');
  expect(verdictOf({ pattern: '(a{1,9}){1,9}$', flags: '' })).toBe('');
});
