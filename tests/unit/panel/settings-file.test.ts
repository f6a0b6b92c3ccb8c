import { describe, expect, test } from 'vitest';
import { FIELDS, GROUPS } from '../../../components/settings/fields.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../utils/platform/settings.ts';
import { parseSettingsFile, writeSettingsFile } from '../../../utils/platform/settings-file.ts';

describe('the settings file', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 24 };
  const sites = new Map([['courier.example', { keep: ['newsletter' as const], remove: ['read also'] }]]);

  test('what was exported comes back', () => {
    const read = parseSettingsFile(writeSettingsFile({ settings, sites }));
    expect(read).toEqual({ ok: true, value: { settings, sites } });
  });

  test.each(['', 'null', '[]', '{"format":"other"}', '{"format":', `"${'x'.repeat(1_100_000)}"`])(
    'is refused when it is none: %.20s',
    (text) => {
      expect(parseSettingsFile(text)).toEqual({ ok: false, error: 'not-settings' });
    },
  );

  test('unknown, wrong and hostile parts are left out, the rest is taken', () => {
    const text = `{"format":"sidelight-settings","settings":{"fontSize":9999,"theme":"dark","__proto__":{"x":1}},
      "sites":{"__proto__":{"keep":["related"]},"a b/c":{"keep":["related"]},"ok.example":{"keep":["nonsense"],"remove":[1]}}}`;
    const read = parseSettingsFile(text);
    expect(read.ok && read.value.settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(read.ok && [...read.value.sites.keys()].filter((site) => site !== '__proto__')).toEqual(['ok.example']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('the controls of the options page', () => {
  test('every setting stands in exactly one group', () => {
    const keys = GROUPS.flatMap((group): readonly string[] => group.keys);
    expect([...keys].sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  test('every value a control offers is a value the record takes', () => {
    for (const [key, field] of Object.entries(FIELDS)) {
      const offered: readonly unknown[] =
        field.kind === 'range' ? [field.min, field.max] : field.kind === 'choice' ? Object.keys(field.options) : [];
      for (const value of offered) expect(parseSettings({ version: 1, [key]: value })).toMatchObject({ [key]: value });
    }
  });
});
