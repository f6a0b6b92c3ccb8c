import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Firefox for Android: no shortcuts, no menus, no windows (MDN, browser compatibility of `commands`, `menus`, `windows`). */
beforeEach(() => {
  vi.resetModules();
  fakeBrowser.reset();
  for (const api of ['commands', 'contextMenus', 'windows'] as const)
    vi.spyOn(fakeBrowser, api, 'get').mockReturnValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

test('the background starts where there are neither shortcuts nor menus, and goes on to the first-run page', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  // The fake has no such events.
  for (const event of ['onAdded', 'onRemoved'] as const)
    vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockReturnValue();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => []);
  const { default: background } = await import('../../../entrypoints/background.ts');
  background.main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual([expect.stringMatching(/welcome\.html$/)]);
});

test('a surface learns its window from the tab in front', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 4, windowId: 17, active: true } as never]);
  const { currentWindowId } = await import('../../../utils/platform/tabs.ts');
  expect(await currentWindowId()).toBe(17);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  expect(await currentWindowId()).toBe(-2);
});
