import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { BrowserName, Driver } from '../../utils/node/browser/driver.ts';
import { openBrowser } from '../../utils/node/browser/open.ts';
import { type Server, serve } from '../../utils/node/serve.ts';
import { answer } from './pages.ts';

export const output = path.resolve(import.meta.dirname, '../../.output');
const failures = path.join(output, 'test-reports');

/** What a test gets: called late, when the browser is there. */
export interface Stage {
  readonly driver: () => Driver;
  readonly server: () => Server;
}

/** `SIDELIGHT_BUILD` takes another folder than `.output`: a mutant, or what came out of a zip. */
export function open(name: BrowserName, folder = process.env.SIDELIGHT_BUILD ?? output): Promise<Driver> {
  const extension = path.join(folder, `${name}-mv3`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run npm run build first.`);
  return openBrowser(name, { extension, headless: true });
}

/** The same tests in both browsers (SIDELIGHT_BROWSER=firefox: in that one), on pages of our own; a picture of the page is left where a test fails. */
export const inBothBrowsers = (tests: Tests): void => inBrowsers(['chrome', 'firefox'], tests);

type Tests = (stage: Stage, name: BrowserName) => void;

/** For what one of them does not let a test see: that one is left out, and the file says why. */
export function inBrowsers(names: readonly BrowserName[], tests: Tests): void {
  const wanted = names.filter((name) => (process.env.SIDELIGHT_BROWSER ?? name) === name);
  describe.each(wanted)('%s', (name) => {
    let driver: Driver | undefined;
    let server: Server | undefined;
    beforeAll(async () => {
      server = await serve(answer);
      driver = await open(name);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail' || !driver) return;
      mkdirSync(failures, { recursive: true });
      const file = path.join(failures, `${name}-${task.name.replace(/\W+/g, '-')}.png`);
      await driver.page.screenshot({ path: file }).catch((error: unknown) => console.error('No picture:', error));
    });
    afterAll(async () => {
      await driver?.close();
      server?.close();
    });
    const there = <T>(value: T | undefined): T => {
      if (value === undefined) throw new Error('The browser did not start.');
      return value;
    };
    tests({ driver: () => there(driver), server: () => there(server) }, name);
  });
}
