import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { afterAll, expect, test } from 'vitest';
import { lexerOf } from '../../utils/context/2-phrases/lex.ts';
import { alsoCalled } from '../../utils/context/lang/en/names.ts';
import { FIGURE_LANGUAGES, languageOf } from '../../utils/context/lang/index.ts';
import { at, inRoom, type Node, root, sources } from './source.ts';

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

/**
 * Its complexity, '' for linear. Where recheck can only try (fuzzing), a busy machine was seen to give "polynomial" for an expression that two
 * quiet runs call safe (2026-11-27): so a suspicion counts when other seeds share it.
 */
function check(pattern: string, flags: string, randomSeed: number): string {
  const result = checkSync(pattern, flags, { timeout: 20_000, randomSeed });
  return result.status === 'vulnerable' ? result.complexity.summary : '';
}

function verdictOf({ pattern, flags }: Regex): string {
  if (isBounded(pattern)) return '';
  const key = `/${pattern}/${flags}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const suspected = check(pattern, flags, 1);
  const verdict = suspected && check(pattern, flags, 2) ? `${key} takes ${suspected} time` : '';
  verdicts.set(key, verdict);
  return verdict;
}

test.each(['utils/article/', 'utils/context/', 'utils/export/', 'utils/platform/', 'components/', 'entrypoints/'])(
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

/** Where expressions are made of words; each is checked as it is made. */
const MADE: readonly string[] = ['utils/context/2-phrases/lex.ts', 'utils/context/lang/en/names.ts'];

test('expressions are literals, but where they are made of words', () => {
  const makers = sources.filter(
    ({ path, nodes }) =>
      !path.startsWith('tests/') &&
      !path.startsWith('utils/node/') &&
      nodes.some(({ callee }) => (callee as { name?: string } | undefined)?.name === 'RegExp'),
  );
  expect(makers.map(({ path }) => path)).toEqual(MADE);
});

test('the expression of other names takes linear time', () => {
  expect(verdictOf({ pattern: alsoCalled.source, flags: alsoCalled.flags })).toBe('');
});

test.each(FIGURE_LANGUAGES)(
  'the expression made of the words of %s takes linear time',
  (tag) => {
    const words = languageOf(tag)?.words;
    if (!words) throw new Error(`no words of ${tag}`);
    const { source, flags } = lexerOf(words);
    expect(verdictOf({ pattern: source, flags })).toBe('');
  },
  120_000,
);

test('the check finds what it is for', () => {
  expect(verdictOf({ pattern: '(a+)+$', flags: '' })).toContain('exponential');
  expect(verdictOf({ pattern: '\\s+$', flags: '' })).toContain('polynomial');
  expect(verdictOf({ pattern: '^\\s+', flags: '' })).toBe('');
  expect(verdictOf({ pattern: '(a{1,9}){1,9}$', flags: '' })).toBe('');
});
