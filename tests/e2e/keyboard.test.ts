import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { poll, type View } from '../../utils/node/browser/driver.ts';
import { SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { inBothBrowsers } from './browsers.ts';
import { isOnScreen, openSidebar, readerOf, storyOf, textOf, untilReaderGone, untilText } from './person.ts';

/** Everything here is done without a mouse, once the browser's own button is pressed. */

const CONTROLS = 'a[href], button, input:not([hidden]), select, summary';

interface Focus {
  /** Among the controls that can be seen; -1 for none. */
  readonly index: number;
  readonly name: string;
  readonly visible: boolean;
  readonly controls: number;
}

function focusNow(selector: string): Focus {
  const controls = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
  return {
    index: element ? controls.indexOf(element) : -1,
    name: element?.getAttribute('aria-label') ?? element?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    visible: outlineStyle !== 'none' && outlineWidth !== '0px',
    controls: controls.length,
  };
}

/** Presses Tab until the control with the words has the focus; every one on the way has to show it. */
async function tabTo(view: View, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focus = await view.evaluate(focusNow, CONTROLS);
    // What the browser focused by itself, after a click that opened the surface, shows no ring.
    if (focus.index >= 0 && presses > 0) expect(focus.visible, `"${focus.name}" shows its focus`).toBe(true);
    if (focus.index >= 0 && focus.name.includes(words)) return;
    await view.press('Tab');
  }
  throw new Error(`Tab does not reach "${words}".`);
}

const until = async (ask: () => Promise<boolean>): Promise<void> => expect(await poll(ask, 5000)).toBe(true);

inBothBrowsers(({ driver, server }) => {
  test('reader: the bar by arrows, a text setting, a cut shown, and out again', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    await driver().pressShortcut('E');
    const reader = await readerOf(driver());
    const focused = () =>
      reader.evaluate((root) => {
        const element = root.activeElement as HTMLElement | null;
        return element?.dataset.action ?? element?.textContent ?? '';
      });
    await until(() => reader.evaluate((root) => root.activeElement !== null));
    // The reader takes no press in its first moments, against pages that lure one.
    await sleep(400);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focused(), 'Shift+Tab goes up from the story to the end of the bar').toBe('close');
    await page.keyboard.press('ArrowRight');
    expect(await focused(), 'round to the first').toBe('text');
    await page.keyboard.press('Enter');
    await until(() => reader.evaluate((root) => root.querySelector('.settings') !== null));
    const size = () => reader.evaluate((root) => getComputedStyle(root.querySelector('article') ?? root.host).fontSize);
    const before = await size();
    for (let presses = 0; presses < 40 && (await focused()) !== '+'; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await size()) !== before);
    await page.keyboard.press('Escape');
    expect(await focused(), 'the focus returns to what opened the menu').toBe('text');
    for (let presses = 0; presses < 40 && (await focused()) !== 'Show'; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() =>
      reader.evaluate((root) => root.querySelector('.status')?.textContent?.includes('put back') === true),
    );
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('popup: every control by Tab, the list of removed blocks, the reader', async () => {
    await driver().page.goto(`${server().origin}/story`);
    const popup = await driver().clickToolbarButton();
    await untilText(popup, '.glance', 'Marta Lindqvist');
    const seen = new Set<number>();
    const { controls } = await popup.evaluate(focusNow, CONTROLS);
    for (let presses = 0; presses < controls; presses += 1) {
      await popup.press('Tab');
      const focus = await popup.evaluate(focusNow, CONTROLS);
      if (focus.index >= 0) expect(focus.visible, `"${focus.name}" shows its focus`).toBe(true);
      seen.add(focus.index);
    }
    seen.delete(-1);
    expect(seen.size, 'controls that Tab reaches').toBe(controls);

    await tabTo(popup, 'blocks removed');
    await popup.press('Enter');
    await tabTo(popup, 'Other stories');
    await popup.press('Enter');
    expect(await textOf(popup, '#app')).toContain('Put all of these back');
    await tabTo(popup, 'Read clean');
    await popup.press('Enter');
    const reader = await readerOf(driver());
    expect(await storyOf(reader)).toContain('Lake Orsa');
  });

  test('sidebar: to a sentence, to the next mention, a block put back; the focus stays where the work is', async () => {
    const { page } = driver();
    await page.goto(`${server().origin}/story`);
    const sidebar = await openSidebar(driver());
    await untilText(sidebar, SIDEBAR.figures, '40 million');
    await tabTo(sidebar, 'Read clean');
    await sidebar.press('Space');
    const reader = await readerOf(driver());
    const last = '40 million euros';
    expect(await isOnScreen(reader, last)).toBe(false);
    await tabTo(sidebar, last);
    await sidebar.press('Enter');
    expect(await poll(() => isOnScreen(reader, last), 5000), 'the sentence').toBe(true);
    await untilText(sidebar, '#status', 'Shown in the story.');

    await tabTo(sidebar, 'Other stories');
    await sidebar.press('Enter');
    await tabTo(sidebar, 'Put back');
    const before = await sidebar.evaluate(() => document.querySelectorAll('#removed .group [data-entry]').length);
    await sidebar.press('Enter');
    await untilText(sidebar, '#status', '1 block put back.');
    expect(await sidebar.evaluate(() => document.querySelectorAll('#removed .group [data-entry]').length)).toBe(
      before - 1,
    );
    const focus = await poll(async () => {
      const now = await sidebar.evaluate(focusNow, CONTROLS);
      return now.index >= 0 && now;
    }, 5000);
    expect(focus, 'the focus is on a control, not lost').not.toBeNull();
  });
});
