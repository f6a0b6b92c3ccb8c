import { expect, test } from 'vitest';
import { READER_HOST } from '../../utils/node/browser/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { openReader, readerOf } from './person.ts';

interface Api {
  readonly tabs: { query(which: object): Promise<readonly { id?: number; url?: string }[]> };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
  readonly permissions: { getAll(): Promise<{ origins?: readonly string[] }> };
  readonly commands: { getAll(): Promise<readonly { name?: string; shortcut?: string }[]> };
}

inBothBrowsers(({ driver, server }) => {
  test('without a gesture there is no access to any page, and nothing runs in it', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const own = await driver().openExtensionPage('options.html');
    const tried = await own.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const api = scope.browser ?? scope.chrome;
      if (!api) return ['no API'];
      const tabs = await api.tabs.query({});
      const all = tabs.map(({ id }) =>
        api.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] }).then(
          () => 'put in',
          () => 'refused',
        ),
      );
      return Promise.all(all);
    });
    expect(tried.length).toBeGreaterThan(1);
    expect(new Set(tried)).toEqual(new Set(['refused']));
    await own.close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('no site is allowed at install, and both shortcuts are taken', async () => {
    const own = await driver().openExtensionPage('options.html');
    const found = await own.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
      const api = scope.browser ?? scope.chrome;
      const { origins } = (await api?.permissions.getAll()) ?? {};
      const commands = (await api?.commands.getAll()) ?? [];
      return {
        origins,
        keys: commands
          .map(({ shortcut = '' }) => shortcut)
          .filter(Boolean)
          .sort(),
      };
    });
    await own.close();
    expect(found.origins).toEqual([]);
    expect(found.keys.map((keys) => keys.replace('⌥⇧', 'Alt+Shift+'))).toEqual(['Alt+Shift+E', 'Alt+Shift+K']);
  });

  test('the reader asks the site for nothing but the pictures of its story', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const before = server().requests.filter((asked) => asked !== '/favicon.ico').length;
    await openReader(driver());
    await readerOf(driver());
    expect(
      server()
        .requests.filter((asked) => asked !== '/favicon.ico')
        .slice(before),
    ).toEqual([]);
  });

  test('the page sees one closed element and no more', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    await openReader(driver());
    const seen = await page.evaluate((host) => {
      const all = [...document.querySelectorAll(host)];
      return all.map((element) => ({ open: element.shadowRoot !== null, children: element.childNodes.length }));
    }, READER_HOST);
    expect(seen).toEqual([{ open: false, children: 0 }]);
  });
});
