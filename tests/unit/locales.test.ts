import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../utils/platform/i18n.ts';

const folder = path.resolve(import.meta.dirname, '../../public/_locales');
const tags = readdirSync(folder);
type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;
const read = (tag: string): Messages => JSON.parse(readFileSync(path.join(folder, tag, 'messages.json'), 'utf8'));

/** Counts a reader may meet; the rest of the numbers falls into the same forms. */
const COUNTS = Array.from({ length: 130 }, (_, count) => count);

const SUPPORTED = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'tr', 'uk', 'zh_CN'];

test('the interface speaks the languages it promises', () => {
  expect([...tags].sort()).toEqual(SUPPORTED);
});

describe.each(tags)('%s', (tag) => {
  const messages = read(tag);
  const words = (key: string) => messages[key]?.message ?? '';

  test('names its own language and direction', () => {
    expect(words('locale_tag').replace('-', '_')).toBe(tag);
    expect(words('locale_dir')).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });

  test('has every plural form its grammar needs', () => {
    const rules = new Intl.PluralRules(words('locale_tag'));
    const forms = new Set(COUNTS.map((count) => rules.select(count)));
    const bases = Object.keys(read('en')).flatMap((key) => (/^(.*)_one$/.exec(key)?.[1] ? [key.slice(0, -4)] : []));
    const missing = bases.flatMap((base) => [...forms, 'other'].filter((form) => words(`${base}_${form}`) === ''));
    expect(missing).toEqual([]);
  });

  test('the summary fits the stores', () => {
    expect(words('extension_description').length).toBeLessThanOrEqual(132);
  });

  test('a count is written into its words, in the digits of the language', () => {
    const t = createTranslate((key, values) => words(key).replace(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? ''));
    expect(t.plural('panel_words', 12_345)).toContain(new Intl.NumberFormat(words('locale_tag')).format(12_345));
  });

  test('no message has a substitution the browsers do not know', () => {
    const odd = Object.entries(messages).filter(([, entry]) => /\$(?![1-9])/.test(entry?.message ?? ''));
    expect(odd).toEqual([]);
  });
});
