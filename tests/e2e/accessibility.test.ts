import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { callOf, type Json, type View } from '../../utils/node/browser/driver.ts';
import { SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { findAxeViolations } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { openSidebar, untilText } from './person.ts';

const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const;

/** Everything that folds is opened, so that everything is looked at. */
function unfold(theme: string): null {
  document.documentElement.dataset.theme = theme;
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[aria-expanded="false"]')) button.click();
  return null;
}

/** What sticks out sideways when the surface has 320 px, as at 400 % zoom. */
function findOverflow(): string[] {
  document.documentElement.style.width = '320px';
  document.body.style.width = '320px';
  const found = [...document.body.querySelectorAll('*')].filter((element) => {
    const box = element.getBoundingClientRect();
    const hidden = box.width <= 1 || element.closest('.visually-hidden') !== null;
    return !hidden && (box.right > 320.5 || box.left < -0.5);
  });
  document.documentElement.style.width = '';
  document.body.style.width = '';
  return found.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
}

/** Nothing wrong in any theme, nothing wider than 320 px. */
async function expectAccessible(view: Pick<View, 'evaluate'>): Promise<void> {
  for (const theme of THEMES) {
    await view.evaluate(unfold, theme);
    expect(await findAxeViolations(view), `axe, theme ${theme}`).toEqual([]);
  }
  expect(await view.evaluate(findOverflow), 'wider than 320 px').toEqual([]);
}

inBothBrowsers(({ driver, server }) => {
  test('popup: a story', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '.glance', 'Orsa Lines');
    await expectAccessible(popup);
    // Firefox leaves it open, and the next press of the button would only close it.
    await popup.evaluate(() => {
      window.close();
      return null;
    });
  });

  test('sidebar: a story, all unfolded', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const sidebar = await openSidebar(driver());
    await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
    await expectAccessible(sidebar);
  });

  test('sidebar: a page nobody asked for', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const sidebar = await openSidebar(driver());
    await driver().page.goto(`${server().origin}/story?again`);
    await untilText(sidebar, 'main', 'Press the Sidelight button');
    await expectAccessible(sidebar);
  });

  test.each(['options.html', 'welcome.html'])('%s', async (name) => {
    const page = await driver().openExtensionPage(name);
    const view: Pick<View, 'evaluate'> = {
      evaluate: (run, ...args) => page.evaluate(callOf(run, args as readonly Json[])) as Promise<never>,
    };
    await expect.poll(() => page.evaluate('document.querySelector("h1")?.textContent ?? ""')).not.toBe('');
    await sleep(100);
    await expectAccessible(view);
    await page.close();
  });
});
