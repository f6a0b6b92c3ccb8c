import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Notice } from '../../utils/article/types.ts';
import { files, importsOf, inRoom, root, type Source, sources, stringsOf } from './source.ts';

/** Codes of the array `name` where a room declares it. */
const codesOf = (room: string, name: string): string[] =>
  inRoom(room).flatMap(({ text }) => {
    const list = new RegExp(`export const ${name} = \\[([^\\]]*)\\] as const`).exec(text)?.[1] ?? '';
    return [...list.matchAll(/'([\w-]+)'/g)].map(([, code = '']) => code);
  });

const fileName = (file: string): string => path.posix.basename(file).replace(/\.tsx?$/, '');

const importersOf = (target: string, within: readonly Source[] = sources): Source[] =>
  within.filter((source) => importsOf(source).some((found) => found.target.startsWith(target)));

describe('clutter rules', () => {
  const room = 'utils/article/clutter/';
  const rules = inRoom(room).filter(({ text }) => /export const \w+: Rule\b/.test(text));
  const index = inRoom(`${room}index.ts`);

  test('each is registered, bears the name of its file and has a page', () => {
    for (const source of rules) {
      const id = fileName(source.path);
      expect(importersOf(source.path, index), `Add ${id} to RULES in ${room}index.ts.`).toHaveLength(1);
      expect(stringsOf(source), `${source.path}: its \`id\` must be the name of its file.`).toContain(id);
      expect(
        files.filter((page) => page.startsWith(`tests/pages/${id}--`)),
        `Make tests/pages/${id}--what-it-shows/ with one thing to remove and a look-alike that must stay.`,
      ).not.toEqual([]);
    }
  });
});

describe('languages', () => {
  const registered = (room: string, name: (file: string) => string | undefined) => [
    ...new Set(files.flatMap((file) => (file.startsWith(room) ? (name(file.slice(room.length)) ?? []) : []))),
  ];

  test('every word list of the clutter rules is registered', () => {
    const room = 'utils/article/clutter/lexicon/';
    const tags = registered(room, (file) => /^([a-z]{2,3}(?:-[A-Za-z]+)?)\.ts$/.exec(file)?.[1]);
    const found = tags.filter((tag) => importersOf(`${room}${tag}.ts`, inRoom(room)).length === 0);
    expect(found, `Add its line to the list of languages in ${room}.`).toEqual([]);
  });

  test('every language of the context is registered', () => {
    const room = 'utils/context/lang/';
    const tags = registered(room, (file) => /^([a-z]{2,3}(?:-[A-Za-z]+)?)\//.exec(file)?.[1]);
    const users = inRoom('utils/context/');
    const found = tags.filter(
      (tag) =>
        importersOf(`${room}${tag}/`, users).filter(({ path }) => !path.startsWith(`${room}${tag}/`)).length === 0,
    );
    expect(found, `Add its line to the index of ${room}.`).toEqual([]);
  });
});

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: object;
}
type Messages = Readonly<Record<string, Message>>;

const locales = path.join(root, 'public/_locales');
const readLocale = (tag: string): Messages =>
  JSON.parse(readFileSync(path.join(locales, tag, 'messages.json'), 'utf8')) as Messages;

const english = readLocale('en');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string): string => key.replace(PLURAL, '');

describe('messages', () => {
  const others = ['wxt.config.ts', ...files.filter((file) => file.endsWith('.html') && file.startsWith('entrypoints/'))]
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const shipped = sources.filter(({ path }) => !path.startsWith('tests/'));
  const literals = new Set([...shipped.flatMap(stringsOf), ...[...others.matchAll(/\w{3,}/g)].map(([word]) => word)]);
  const msg = new Set([...others.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key));
  const prefixes = shipped
    .flatMap(({ text }) => [...text.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)])
    .map(([, prefix = '']) => prefix);

  test('each says to translators what it is', () => {
    const found = Object.entries(english).filter(([, { description }]) => !description);
    expect(
      found.map(([key]) => key),
      'Add a `description`: where it stands and what $1 is.',
    ).toEqual([]);
  });

  test('each is used', () => {
    const isUsed = (key: string) =>
      literals.has(key) || literals.has(base(key)) || msg.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
    const found = Object.keys(english).filter((key) => !isUsed(key));
    expect(found, 'Take it out of every _locales/*/messages.json.').toEqual([]);
  });

  test('each that is asked for by its parts exists', () => {
    const NOTICES: Readonly<Record<Notice, true>> = {
      'front-page': true,
      'several-articles': true,
      'too-short': true,
      partial: true,
      'time-limit': true,
    };
    const wanted = [
      ...CATEGORIES.map((category) => `category_${category}`),
      ...codesOf('utils/article/', 'REASONS').map((reason) => `reason_${reason}`),
      ...Object.keys(NOTICES).map((notice) => `notice_${notice}`),
      ...[...msg],
    ].map((key) => key.replaceAll('-', '_'));
    const missing = wanted.filter((key) => !(key in english) && !(`${key}_other` in english));
    expect(missing, 'Write its words in public/_locales/en/messages.json, and the other languages.').toEqual([]);
  });

  test.each(readdirSync(locales).filter((tag) => tag !== 'en'))(
    '%s has the same keys and substitutions as English',
    (tag) => {
      const theirs = readLocale(tag);
      const bases = (messages: Messages) => [...new Set(Object.keys(messages).map(base))].sort();
      expect(bases(theirs), 'Every language has the same keys.').toEqual(bases(english));
      const substitutions = (message: string) => [...new Set(message.match(/\$\d/g))].sort();
      const wrong = Object.entries(theirs).filter(([key, { message }]) => {
        const own = english[key] ?? english[`${base(key)}_other`];
        return !PLURAL.test(key) && substitutions(message).join() !== substitutions(own?.message ?? '').join();
      });
      expect(
        wrong.map(([key]) => key),
        'Each $1, $2 of the English words must stand in the translation.',
      ).toEqual([]);
      const empty = Object.entries(theirs).filter(([, { message }]) => !message.trim());
      expect(
        empty.map(([key]) => key),
        'No words.',
      ).toEqual([]);
    },
  );
});
