import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnInstall } from '../../../utils/platform/welcome.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

const openedOn = async (reason: 'install' | 'update' | 'chrome_update'): Promise<readonly unknown[]> => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  welcomeOnInstall();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as { reason: 'install' });
  return create.mock.calls.map(([{ url }]) => url?.replace(/^.*\//, ''));
};

test('the first-run page opens on install', async () => {
  expect(await openedOn('install')).toEqual(['welcome.html']);
});

test.each(['update', 'chrome_update'] as const)('and never on %s', async (reason) => {
  expect(await openedOn(reason)).toEqual([]);
});
