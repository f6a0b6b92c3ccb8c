import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePlace } from '../../../utils/platform/places.ts';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  type Settings,
  writeSettings,
} from '../../../utils/platform/settings.ts';
import { SETTINGS_VERSION } from '../../../utils/platform/settings-migrations.ts';
import { NO_CHOICES, readAllSites, readSite, siteOf, writeSite } from '../../../utils/platform/sites.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings from whatever was stored', () => {
  test.each([undefined, null, 'text', 7, [], {}, { version: 'x' }, { version: -1 }, { version: Number.NaN }])(
    '%j gives the defaults',
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  test('a wrong field costs that field alone', () => {
    const stored = { theme: 'dark', fontSize: 'huge', lineHeight: 99, showCuts: 1, pictures: false };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', pictures: false });
  });

  test('fields from a prototype are none of ours', () => {
    expect(parseSettings(Object.create({ theme: 'dark' }))).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings(JSON.parse('{"__proto__":{"theme":"dark"}}'))).toEqual(DEFAULT_SETTINGS);
  });

  test('a record of a later version keeps what this one does not know', async () => {
    await browser.storage.sync.set({ settings: { version: SETTINGS_VERSION + 3, theme: 'sepia', hologram: true } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia' });
    expect(await writeSettings({ fontSize: 24 })).toBe(true);
    const { settings } = await browser.storage.sync.get('settings');
    expect(settings).toMatchObject({ version: SETTINGS_VERSION + 3, hologram: true, theme: 'sepia', fontSize: 24 });
  });
});

test('what was written is read; without storage there are the defaults and a "no"', async () => {
  const change: Partial<Settings> = { theme: 'contrast', letterSpacing: 0.04 };
  await writeSettings(change);
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...change });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await writeSettings({ theme: 'light' })).toBe(false);
  vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('disabled'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('choices of a site: stored by host, erased when empty, never trusted', async () => {
  expect(siteOf('https://www.news.example/a?b')).toBe('news.example');
  expect(siteOf('not an address')).toBe('');
  await writeSite('news.example', { keep: ['author'], remove: ['our app in your pocket'] });
  await browser.storage.sync.set({ 'site:broken.example': { keep: ['everything'], remove: [7] } });
  expect(await readSite('news.example')).toEqual({ keep: ['author'], remove: ['our app in your pocket'] });
  expect(await readSite('broken.example')).toEqual(NO_CHOICES);
  await writeSite('news.example', NO_CHOICES);
  expect([...(await readAllSites()).keys()]).toEqual(['broken.example']);
});

test('no site outgrows what the browser stores of one item: the newest blocks stay', async () => {
  const remove = Array.from({ length: 60 }, (_, i) => `block ${i}`);
  await writeSite('news.example', { keep: [], remove });
  expect((await readSite('news.example')).remove).toEqual(remove.slice(-40));
});

test('a kind that a later version keeps is not lost with what this one stores', async () => {
  await browser.storage.sync.set({ 'site:news.example': { keep: ['author', 'hologram'], remove: [] } });
  expect(await readSite('news.example')).toEqual({ keep: ['author'], remove: [] });
  await writeSite('news.example', { keep: ['share'], remove: [] });
  expect((await browser.storage.sync.get('site:news.example'))['site:news.example']).toEqual({
    keep: ['share', 'hologram'],
    remove: [],
  });
});

test('a private window leaves no choice about a site behind, and may erase one', async () => {
  await writeSite('news.example', { keep: ['author'], remove: [] });
  const privately = vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(await writeSite('secret.example', { keep: ['author'], remove: [] })).toBe(false);
  expect([...(await readAllSites()).keys()]).toEqual(['news.example']);
  expect(await writeSite('news.example', NO_CHOICES)).toBe(true);
  expect((await readAllSites()).size).toBe(0);
  const told = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  leavePlace('https://secret.example/story', 3);
  expect(told).not.toHaveBeenCalled();
  privately.mockRestore();
  leavePlace('https://news.example/story', 3);
  expect(told).toHaveBeenCalledTimes(1);
});
