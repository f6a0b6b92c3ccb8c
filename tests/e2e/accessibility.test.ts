import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { namesOf } from '../../utils/node/browser/chrome.ts';
import { callOf, type Json, poll, type ReaderView, type View } from '../../utils/node/browser/driver.ts';
import { SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { findAxeViolations, findReaderViolations } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { openReader, openSidebar, storyOf, untilText } from './person.ts';

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

const focusStory = (root: ShadowRoot): null => {
  root.querySelector<HTMLElement>('.main')?.focus();
  return null;
};

/** A menu, or the panel with its people. */
function isOpen(root: ShadowRoot): boolean {
  const drawer = root.querySelector('.drawer:not([hidden]) .drawer-root')?.shadowRoot;
  return root.querySelector('.panel > *') !== null || (drawer?.querySelector('#people .item') ?? null) !== null;
}

function paintTheme(root: ShadowRoot, theme: string): null {
  const dialog = root.querySelector('dialog');
  if (dialog) dialog.dataset.theme = theme;
  return null;
}

/** How many looks the buttons of the themes have: the chosen one differs from the others. */
function looksOfChoice(root: ShadowRoot): number {
  const buttons = [...(root.querySelector('.choices')?.querySelectorAll('button') ?? [])];
  const looks = buttons.map((button) => {
    const { color, borderColor, backgroundColor } = getComputedStyle(button);
    return `${color} ${borderColor} ${backgroundColor}`;
  });
  return new Set(looks).size;
}

async function expectAccessibleReader(reader: ReaderView, what: string, themes: readonly string[]): Promise<void> {
  for (const theme of themes) {
    await reader.evaluate(paintTheme, theme);
    expect(await findReaderViolations(reader), `axe, ${what}, theme ${theme}`).toEqual([]);
  }
}

/** Roles that are pressed or set, and what has no name of them. */
const CONTROL = /^(button|checkbox|switch|slider|combobox|link|searchbox|DisclosureTriangle): /;
const nameless = (names: readonly string[]) => names.filter((name) => CONTROL.test(name) && /: \s*$/.test(name));

/** In the reader: the paint of a mark, where the browser takes our colours away. */
const paintOf = (root: ShadowRoot, mark: string): string => {
  const article = root.querySelector('article');
  return article ? getComputedStyle(article, `::highlight(${mark})`).textDecorationLine : '';
};

inBothBrowsers(({ driver, server }, browser) => {
  test('popup: a story', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '.glance', 'Marta Lindqvist');
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

  test('reader: the story, each menu, the panel, in every theme', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    const reader = await openReader(driver());
    expect(await poll(async () => (await storyOf(reader)).includes('Orsa Lines'), 5000)).toBe(true);
    await expectAccessibleReader(reader, 'story', THEMES);
    // Menus and panel are of one sheet with the story: one theme each, the panel in the plainest and the strictest.
    for (const [key, themes] of [
      ['t', ['contrast']],
      ['?', ['dark']],
      ['c', ['sepia', 'contrast']],
    ] as const) {
      await reader.evaluate(focusStory);
      await page.keyboard.press(key);
      expect(await poll(() => reader.evaluate(isOpen), 5000), `what ${key} opens`).toBe(true);
      await expectAccessibleReader(reader, key, themes);
      if (key === 't') expect(await reader.evaluate(looksOfChoice), 'what is chosen, in contrast colours').toBe(2);
      await page.keyboard.press('Escape');
    }
  });

  test('sidebar: a page nobody asked for', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const sidebar = await openSidebar(driver());
    await driver().page.goto(`${server().origin}/story?again`);
    await untilText(sidebar, 'main', 'Press the Sidelight button');
    await expectAccessible(sidebar);
  });

  test.each(['options.html', 'welcome.html', 'privacy.html'])('%s', async (name) => {
    const page = await driver().openExtensionPage(name);
    const view: Pick<View, 'evaluate'> = {
      evaluate: (run, ...args) => page.evaluate(callOf(run, args as readonly Json[])) as Promise<never>,
    };
    await expect.poll(() => page.evaluate('document.querySelector("h1")?.textContent ?? ""')).not.toBe('');
    await sleep(100);
    await expectAccessible(view);
    await page.close();
  });

  // Only Chrome takes colours away for a test, and tells its accessibility tree.
  if (browser === 'firefox') return;
  test('forced colours: what is chosen, on and marked is seen without ours', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    const reader = await openReader(driver());
    expect(await poll(async () => (await storyOf(reader)).includes('Orsa Lines'), 5000)).toBe(true);
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    for (const mark of ['sidelight-actor', 'sidelight-figure'])
      expect(await reader.evaluate(paintOf, mark), mark).toBe('underline');
    await reader.evaluate(focusStory);
    await page.keyboard.press('t');
    expect(await poll(() => reader.evaluate(isOpen), 5000), 'the menu').toBe(true);
    expect(await reader.evaluate(looksOfChoice), 'the chosen theme looks different').toBe(2);
    expect(await findReaderViolations(reader)).toEqual([]);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('names and roles of popup, sidebar and reader on the accessibility tree', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '.glance', 'Marta Lindqvist');
    const inPopup = (await popup.names?.()) ?? [];
    expect(nameless(inPopup)).toEqual([]);
    expect(inPopup).toEqual(expect.arrayContaining(['button: Read clean', 'button: Open sidebar', 'button: Settings']));
    expect(inPopup).toContain('checkbox: Always read clean on 127.0.0.1');

    const sidebar = await openSidebar(driver());
    await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
    await sidebar.evaluate(unfold, 'light');
    const inSidebar = (await sidebar.names?.()) ?? [];
    expect(nameless(inSidebar)).toEqual([]);
    for (const name of [/^heading: People and organisations/, /^heading: Key figures/, /^button: Next mention of /])
      expect(inSidebar).toContainEqual(expect.stringMatching(name));

    const reader = await openReader(driver());
    expect(await poll(async () => (await storyOf(reader)).includes('Orsa Lines'), 5000)).toBe(true);
    const inReader = await namesOf(driver().page);
    expect(nameless(inReader)).toEqual([]);
    for (const name of [/^dialog: Reader: Lake Orsa/, /^heading: Lake Orsa/, /^button: Text and theme/])
      expect(inReader).toContainEqual(expect.stringMatching(name));
    expect(
      inReader.filter((name) => name.startsWith('heading: Lake Orsa')),
      'the page behind is not met',
    ).toHaveLength(1);
  });
});
