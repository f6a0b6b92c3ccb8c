import { expect, test } from 'vitest';
import { namesOf } from '../../utils/node/browser/chrome.ts';
import { poll, READER_HOST } from '../../utils/node/browser/driver.ts';
import { SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { inBothBrowsers } from './browsers.ts';
import { openSidebar, textOf, untilText } from './person.ts';

/** Roles that are pressed or set. */
const CONTROL = /^(button|checkbox|slider|combobox|link): /;
const FOCUSABLE = 'a[href], button, input:not([hidden]), select, summary';

inBothBrowsers(({ driver, server }, name) => {
  test('the sidebar follows the tab in front, and comes back with it', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const sidebar = await openSidebar(driver());
    await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
    const other = await driver().openExtensionPage('options.html');
    await untilText(sidebar, 'main', 'Browsers do not let extensions read this kind of page.');
    expect(await textOf(sidebar, 'main'), 'nothing of the tab behind').not.toContain('Lindqvist');
    await other.close();
    await driver().page.bringToFront();
    await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
  });

  test('a page that moves on takes its story with it', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const sidebar = await openSidebar(driver());
    await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
    await driver().page.goto(`${server().origin}/story?elsewhere`);
    await untilText(sidebar, 'main', 'Press the Sidelight button');
    expect(await textOf(sidebar, 'main')).not.toContain('Lindqvist');
  });

  test('the first-run page cleans the sample at one press', async () => {
    const page = await driver().openExtensionPage('welcome.html');
    await page.waitForSelector('button.primary');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('button.primary')?.click());
    // Asked in the pages themselves: the protocol does not know the address of a moz-extension: page.
    const isShown = (host: string) =>
      location.pathname === '/sample/index.html' && document.querySelector(host) !== null;
    const sample = await poll(async () => {
      const pages = await page.browser().pages();
      const shown = await Promise.all(pages.map((one) => one.evaluate(isShown, READER_HOST).catch(() => false)));
      return pages[shown.indexOf(true)];
    }, 15_000);
    expect(sample, 'the sample in the reader').not.toBeNull();
    await sample?.close();
    await page.close();
  });

  test('every control of the options is reached by Tab, and shows that it is', async () => {
    const page = await driver().openExtensionPage('options.html');
    await page.waitForSelector('button');
    await page.bringToFront();
    const all = await page.$$eval(FOCUSABLE, (controls) => controls.filter((one) => one.checkVisibility()).length);
    const seen = new Set<number>();
    for (let presses = 0; presses < all; presses += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate((selector) => {
        const element = document.activeElement;
        if (!element || element === document.body) return { index: -1, visible: true };
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const index = [...document.querySelectorAll(selector)].indexOf(element);
        return { index, visible: outlineStyle !== 'none' && outlineWidth !== '0px' };
      }, FOCUSABLE);
      expect(focus.visible, `control ${focus.index} shows its focus`).toBe(true);
      if (focus.index >= 0) seen.add(focus.index);
    }
    expect(seen.size).toBe(all);
    await page.close();
  });

  // Only Chrome tells its accessibility tree to the protocol.
  if (name === 'firefox') return;
  test('every control has a role and a name on the accessibility tree', async () => {
    const page = await driver().openExtensionPage('options.html');
    await page.waitForSelector('button');
    const controls = (await namesOf(page)).filter((name) => CONTROL.test(name));
    expect(controls.length).toBeGreaterThan(15);
    expect(controls.filter((control) => /: $/.test(control))).toEqual([]);
    expect(controls).toContain('slider: Text size');
    expect(controls).toContain('combobox: Theme');
    await page.close();
  });
});
