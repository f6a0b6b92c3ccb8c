import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, readSettings, type Settings, writeSettings } from '../../../utils/platform/settings.ts';
import { SETTINGS_VERSION } from '../../../utils/platform/settings-migrations.ts';
import { readAllSites, type SiteChoices } from '../../../utils/platform/sites.ts';

/** What a version left in storage, and what this one must make of it. A file here is never edited: a version that is out stays out. */
interface Stored {
  readonly about: string;
  readonly stored: Readonly<Record<string, unknown>>;
  readonly settings: Partial<Settings>;
  readonly sites: Readonly<Record<string, SiteChoices>>;
}

const folder = path.join(import.meta.dirname, 'stored');
const fixtures = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Stored) }));

beforeEach(() => fakeBrowser.reset());

test('each version of the settings has what it stored here', () => {
  const versions = Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => `v${version}.json`);
  expect(fixtures.map(({ file }) => file)).toEqual(versions);
});

test('the newest fixture says every setting', () => {
  expect(Object.keys(fixtures.at(-1)?.settings ?? {}).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
});

describe.each(fixtures)('$file: $about', ({ stored, settings, sites }) => {
  test('nothing is lost when read', async () => {
    await browser.storage.sync.set({ ...stored });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...settings });
    expect(Object.fromEntries(await readAllSites())).toEqual(sites);
  });

  test('nothing is lost when one setting is changed, and the record has the new version', async () => {
    await browser.storage.sync.set({ ...stored });
    expect(await writeSettings({ fontSize: 31 })).toBe(true);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...settings, fontSize: 31 });
    expect((await browser.storage.sync.get('settings')).settings).toMatchObject({ version: SETTINGS_VERSION });
    expect(Object.fromEntries(await readAllSites())).toEqual(sites);
  });
});
