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

test('the background starts and is installed where there are neither shortcuts nor menus', async () => {
  const { createMenu, watchGestures } = await import('../../../utils/platform/gestures.ts');
  const gestures = { onToggle: vi.fn(), onSidebar: vi.fn() };
  expect(() => watchGestures(gestures)).not.toThrow();
  await expect(createMenu('Read this page clean')).resolves.toBeUndefined();
});

test('a surface learns its window from the tab in front', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 4, windowId: 17, active: true } as never]);
  const { currentWindowId } = await import('../../../utils/platform/tabs.ts');
  expect(await currentWindowId()).toBe(17);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  expect(await currentWindowId()).toBe(-2);
});
