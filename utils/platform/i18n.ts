import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** Keys written as `key_one`, `key_other` and what else the language needs (`Intl.PluralRules`). */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** The words of the interface; handed to components as a prop. */
export interface Translate {
  /** `$1`, `$2` in the message are replaced by the substitutions; a number is written as the language does. */
  (key: MessageKey, ...substitutions: readonly (string | number)[]): string;
  /** The form of `key` for `count`, which is `$1`; further substitutions follow. */
  plural(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string;
  number(value: number): string;
  /** A date as written by a page, in the reader's words; the text itself when it is no ISO 8601 date. */
  date(value: string): string;
  /** Name of a language ("German"); the tag itself when unknown. */
  language(tag: string): string;
  /** BCP 47 of the words in use. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export type Lookup = (key: string, substitutions: string[]) => string;

/** Looks messages up in the browser's language; `lookup` replaces that in tests. */
export function createTranslate(
  lookup: Lookup = (key, substitutions) => browser.i18n.getMessage(key as never, substitutions),
): Translate {
  const lang = lookup('locale_tag', []) || 'en';
  const rules = new Intl.PluralRules(lang);
  const format = new Intl.NumberFormat(lang);
  const written = (substitutions: readonly (string | number)[]): string[] =>
    substitutions.map((value) => (typeof value === 'number' ? format.format(value) : value));
  const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
    lookup(key, written(substitutions)) || key;
  return Object.assign(t, {
    plural: (key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string => {
      const values = written([count, ...substitutions]);
      return lookup(`${key}_${rules.select(count)}`, values) || lookup(`${key}_other`, values) || key;
    },
    number: (value: number): string => format.format(value),
    date: (value: string): string => writeDate(lang, value),
    language: (tag: string): string => languageName(lang, tag),
    lang,
    dir: lookup('locale_dir', []) === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  });
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})?/;

function writeDate(lang: string, value: string): string {
  const iso = ISO_DATE.exec(value);
  const time = Date.parse(value);
  if (!iso || Number.isNaN(time)) return value;
  // The day as the page means it: a bare date must not slip to the day before west of Greenwich.
  if (!iso[2]) return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}

function languageName(lang: string, tag: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
