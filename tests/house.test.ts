import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORBIDDEN_GLOBALS, ROOMS, type Room } from './house/rooms.ts';
import {
  at,
  files,
  type Import,
  importsOf,
  inRoom,
  lineOf,
  type Node,
  root,
  type Source,
  sources,
} from './house/source.ts';

const startsWithAny = (text: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => prefix === '*' || text.startsWith(prefix));

const isInProject = (target: string): boolean =>
  /^(components|entrypoints|public|tests|utils)\/|^[\w.-]+\.(ts|json)$/.test(target);

/** Which imports of a file its room does not allow. */
function forbiddenImports({ mayImport, mayImportTypes = [], packages }: Room, source: Source): Import[] {
  return importsOf(source).filter(({ target, typesOnly }) => {
    if (!isInProject(target)) return !typesOnly && !startsWithAny(target, packages);
    return !startsWithAny(target, mayImport) && !(typesOnly && startsWithAny(target, mayImportTypes));
  });
}

const offences = (find: (source: Source) => readonly Node[], within = sources): string[] =>
  within.flatMap((source) => find(source).map((node) => at(source, node)));

const matches = (pattern: RegExp, within = sources): string[] =>
  within.flatMap((source) =>
    [...source.text.matchAll(pattern)].map((match) => `${source.path}:${lineOf(source, match.index)} ${match[0]}`),
  );

describe('rooms', () => {
  test.each(ROOMS)('$room imports what it may', (room) => {
    const found = inRoom(room.room).flatMap((source) =>
      forbiddenImports(room, source).map(({ target, node }) => `${at(source, node)} imports ${target}`),
    );
    const remedy = `${room.room} may import ${[...room.mayImport, ...room.packages].join(', ')}${room.mayImportTypes ? ` and types of ${room.mayImportTypes}` : ''}. Hand the value in from the caller, or move the code to the room it belongs to (README, "The house").`;
    expect(found, remedy).toEqual([]);
  });

  test('nothing imports entrypoints', () => {
    const found = sources
      .filter(({ path }) => !path.startsWith('entrypoints/'))
      .flatMap((source) =>
        importsOf(source)
          .filter(({ target }) => target.startsWith('entrypoints/'))
          .map(({ node }) => at(source, node)),
      );
    expect(found, 'Move what is shared out of entrypoints/ into a room of utils/ or components/.').toEqual([]);
  });

  test('Readability has one door', () => {
    const found = sources
      .filter(({ path }) => !path.startsWith('tests/') && path !== 'utils/article/root/readability.ts')
      .flatMap((source) =>
        importsOf(source)
          .filter(({ target }) => target === '@mozilla/readability')
          .map(({ node }) => at(source, node)),
      );
    expect(found, 'Ask it through utils/article/root/readability.ts.').toEqual([]);
  });

  test('Node is touched in utils/node and tests only', () => {
    const found = sources
      .filter(({ path }) => !/^(utils\/node|tests)\//.test(path))
      .flatMap((source) =>
        importsOf(source)
          .filter(({ target }) => target.startsWith('node:'))
          .map(({ node }) => at(source, node)),
      );
    expect(found, 'The extension has no Node: move this to utils/node/.').toEqual([]);
  });

  test.each(Object.entries(FORBIDDEN_GLOBALS))('the linter forbids the globals of a browser in %s', (room, names) => {
    const code = `${names.map((name) => `export const use_${name} = ${name};`).join('\n')}\n`;
    const { stdout, stderr } = spawnSync(
      path.join(root, 'node_modules/.bin/biome'),
      ['lint', '--max-diagnostics=none', '--only=style/noRestrictedGlobals', `--stdin-file-path=${room}planted.ts`],
      { cwd: root, input: code, encoding: 'utf8' },
    );
    for (const name of names) {
      expect(stdout + stderr, `biome.json must forbid the global ${name} in ${room} (noRestrictedGlobals)`).toContain(
        `use_${name} = ${name}`,
      );
    }
  });

  test('the pure rooms ask no clock', () => {
    const pure = ['utils/article/', 'utils/context/', 'utils/export/'].flatMap(inRoom);
    const found = matches(/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/g, pure);
    expect(found, 'Take the time, or a `now` function, as an argument.').toEqual([]);
  });
});

/** Words of a language and tables of numbers may be as long as they are. */
const isData = (file: string): boolean => /\/(lang|lexicon)\/|\.d\.m?ts$|\/payloads\.ts$/.test(file);

describe('size', () => {
  test('no file is over 300 lines', () => {
    const found = sources
      .filter(({ path, text }) => !isData(path) && text.trimEnd().split('\n').length > 300)
      .map(({ path, text }) => `${path}: ${text.split('\n').length} lines`);
    expect(
      found,
      'A file that long holds two things: give the second a file of its own, named for what it does.',
    ).toEqual([]);
  });

  test('no function is over 60 lines', () => {
    const isFunction = ({ type }: Node) => /^(Function|ArrowFunction)/.test(type);
    const found = offences(
      (source) =>
        source.nodes.filter(
          (node) =>
            isFunction(node) && lineOf(source, node.end) - lineOf(source, node.start) >= 60 && !isSuite(source, node),
        ),
      sources.filter(({ path }) => !isData(path)),
    );
    expect(found, 'Take a step of it out into a function with a name.').toEqual([]);
  });
});

/** The body of a suite is a list of tests, not a function that does something. */
const isSuite = ({ path, text }: Source, node: Node): boolean =>
  path.startsWith('tests/') &&
  /(describe|inBothBrowsers)(\.\w+\(.*\))?\([^\n]*$/.test(text.slice(0, node.start).split('\n').at(-1) ?? '');

describe('habits', () => {
  test('no name says nothing', () => {
    const found = files.filter((file) =>
      /(^|\/)(helpers?|common|misc|utils?)(\.|\/)/.test(file.replace(/^utils\//, '')),
    );
    expect(found, 'Name the file for what it does or holds.').toEqual([]);
  });

  test('nothing switches the compiler or the tests off', () => {
    const found = [
      ...matches(/@ts-(ignore|nocheck|expect-error)|biome-ignore-all/g),
      ...matches(/\b(it|test|describe)(\.\w+)*\.(skip|only|todo)\b/g),
    ].filter((found) => !found.startsWith('tests/house.test.ts'));
    expect(found, 'Mend the type or the test, or take the test away.').toEqual([]);
  });

  test('no `any`, no `!`', () => {
    const found = offences(({ nodes }) =>
      nodes.filter(({ type }) => type === 'TSAnyKeyword' || type === 'TSNonNullExpression'),
    );
    expect(found, 'Use `unknown` and look, or a type that says what is known; handle the missing case.').toEqual([]);
  });

  test('no empty catch', () => {
    const found = offences((source) =>
      source.nodes.filter((node) => node.type === 'CatchClause' && /^\{\s*\}$/.test(bodyText(source, node))),
    );
    expect(found, 'Return a failure as a value, or say in a comment why nothing is to be done.').toEqual([]);
  });

  test('a TODO has a date', () => {
    const found = matches(/\b(TODO|FIXME)\b(?! \(?\d{4}-\d{2}-\d{2})/g).filter(
      (found) => !found.startsWith('tests/house'),
    );
    expect(found, 'Write `TODO 2026-11-23: …`.').toEqual([]);
  });
});

const bodyText = ({ text }: Source, node: Node): string => {
  const body = node.body as Node;
  return text.slice(body.start, body.end);
};

describe('the page is hostile', () => {
  const shipped = sources.filter(
    ({ path }) => /^(components|entrypoints|utils)\//.test(path) && !path.startsWith('utils/node/'),
  );

  test('one file calls DOMPurify', () => {
    const found = shipped.filter((source) => importsOf(source).some(({ target }) => target === 'dompurify'));
    expect(
      found.map(({ path }) => path).filter((path) => path !== 'components/reader/safe-fragment.ts'),
      'Page markup reaches the screen through components/reader/safe-fragment.ts alone: call toSafeFragment.',
    ).toEqual([]);
  });

  test('nothing writes markup', () => {
    const found = matches(
      /\.(inner|outer)HTML\s*[+?|&]*=(?!=)|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|\beval\(|new Function\(/g,
      shipped,
    );
    expect(found, 'Build nodes, or use toSafeFragment for page markup.').toEqual([]);
  });
});
