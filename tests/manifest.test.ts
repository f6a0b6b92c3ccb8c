import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { isRecord } from '../utils/node/analyze/jobs.ts';

const output = path.resolve(import.meta.dirname, '../.output');

/** What a reader is promised before installing. Change it on purpose only, with the words in the README and the store texts. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";
const KEYS = {
  chrome: [
    ...['action', 'background', 'commands', 'content_security_policy', 'default_locale', 'description', 'icons'],
    ...['manifest_version', 'minimum_chrome_version', 'name', 'optional_host_permissions', 'options_ui', 'permissions'],
    ...['side_panel', 'version'],
  ],
  firefox: [
    ...['action', 'background', 'browser_specific_settings', 'commands', 'content_security_policy', 'default_locale'],
    ...['description', 'icons', 'manifest_version', 'name', 'optional_host_permissions', 'options_ui', 'permissions'],
    ...['sidebar_action', 'version'],
  ],
};

function read(file: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(readFileSync(path.join(output, file), 'utf8'));
  if (!isRecord(value)) throw new Error(`${file} is no JSON object`);
  return value;
}

describe.each(['chrome', 'firefox'] as const)('manifest for %s', (browser) => {
  const folder = `${browser}-mv3`;
  const manifest = read(`${folder}/manifest.json`);
  const messages = read(`${folder}/_locales/en/messages.json`);
  const files = readdirSync(path.join(output, folder), { recursive: true }).map(String);

  test('asks for exactly the promised permissions, and for sites only later', () => {
    const permissions = browser === 'chrome' ? [...PERMISSIONS, 'sidePanel'] : PERMISSIONS;
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions.sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('has nothing that was not promised: no script in pages, no file for pages, no outside messages', () => {
    expect(Object.keys(manifest).sort()).toEqual(KEYS[browser].sort());
  });

  test('lets its own pages load nothing but its own files', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('names every file it has, and every string', () => {
    const text = JSON.stringify(manifest);
    for (const [, key = ''] of text.matchAll(/__MSG_(\w+)__/g))
      expect(messages, `no words for ${key}`).toHaveProperty(key);
    for (const [, file = ''] of text.matchAll(/"\/?([\w/-]+\.(?:js|html|png|svg))"/g)) expect(files).toContain(file);
    expect(manifest.default_locale).toBe('en');
    expect(manifest.version).toBe(packageJson.version);
  });

  test('has a popup, a sidebar, options and two shortcuts', () => {
    expect(manifest.action).toMatchObject({ default_popup: 'popup.html' });
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    const panel = browser === 'chrome' ? manifest.side_panel : manifest.sidebar_action;
    expect(JSON.stringify(panel)).toContain('sidepanel.html');
    const commands = manifest.commands as Record<string, { suggested_key: { default: string } }>;
    expect(Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key.default])).toEqual([
      ['toggle-reader', 'Alt+Shift+E'],
      ['open-sidebar', 'Alt+Shift+K'],
    ]);
  });

  test('has an icon in every size, and a summary the stores take', () => {
    expect(Object.keys(manifest.icons as object)).toEqual(['16', '32', '48', '96', '128']);
    for (const tag of readdirSync(path.join(output, folder, '_locales'))) {
      const { extension_description: summary } = read(`${folder}/_locales/${tag}/messages.json`);
      expect((summary as { message: string }).message.length, `summary in ${tag}`).toBeLessThanOrEqual(132);
      expect(existsSync(path.resolve(output, `../.github/store/description.${tag}.txt`)), `store text in ${tag}`).toBe(
        true,
      );
    }
  });
});

test('Firefox: a toolbar icon for light and for dark themes', () => {
  const { action } = read('firefox-mv3/manifest.json');
  expect(action).toMatchObject({ theme_icons: [{ size: 16 }, { size: 32 }] });
  for (const [, file = ''] of JSON.stringify(action).matchAll(/"(icon\/[\w-]+\.png)"/g))
    expect(existsSync(path.join(output, 'firefox-mv3', file)), file).toBe(true);
});

test('Firefox: collects no data, does not open its sidebar by itself, keeps its id', () => {
  const manifest = read('firefox-mv3/manifest.json');
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'sidelight@sidelight.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
  expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
});
