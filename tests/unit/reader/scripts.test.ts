import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { syncAutoReading } from '../../../utils/platform/auto-reading.ts';
import { injectPart, injectReader } from '../../../utils/platform/inject.ts';

/** The API as far as these two files ask it. */
interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}
const registered = new Map<string, Script>();
const keep = async (scripts: readonly Script[]): Promise<void> => {
  for (const script of scripts) registered.set(script.id, script);
};
let origins: string[] = [];
const executed: unknown[] = [];
beforeEach(() => {
  registered.clear();
  executed.length = 0;
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
  Object.assign(browser.scripting, {
    executeScript: async (what: unknown) => void executed.push(what),
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: keep,
    updateContentScripts: keep,
    unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  });
});

test('scripts go into the top frame only, and into a world no page sees', async () => {
  await injectReader(7, true);
  await injectPart(7, 'reader-panel');
  expect(executed).toEqual([
    { target: { tabId: 7 }, files: ['/reader.js', '/reader-article.js', '/reader-view.js'] },
    { target: { tabId: 7 }, files: ['/reader-panel.js'] },
  ]);
});

test('a site is read by itself while it has a permission: not before, not after it was withdrawn', async () => {
  origins = [];
  await syncAutoReading();
  expect(registered.size).toBe(0);
  origins = ['*://news.example/*'];
  await syncAutoReading();
  expect([...registered.values()].map(({ matches }) => matches)).toEqual([['*://news.example/*']]);
  origins = ['*://other.example/*'];
  await syncAutoReading();
  expect([...registered.values()].map(({ matches }) => matches)).toEqual([['*://other.example/*']]);
  origins = [];
  await syncAutoReading();
  expect(registered.size).toBe(0);
});
