import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { GECKO_ID } from '../../../wxt.config.ts';
import { type ChromeOptions, openChrome } from './chrome.ts';
import type { BrowserName, Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';

/** Builds the extension as it is shipped; answers with its folder. */
export function build(root: string, browser: BrowserName): string {
  const wxt = path.join(root, 'node_modules/.bin/wxt');
  const { status } = spawnSync(wxt, ['build', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension did not build: see above.');
  return path.join(root, '.output', `${browser}-mv3`);
}

export const openBrowser = (browser: BrowserName, options: ChromeOptions): Promise<Driver> =>
  browser === 'chrome' ? openChrome(options) : openFirefox({ ...options, addonId: GECKO_ID });
