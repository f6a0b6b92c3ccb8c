import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { BrowserName } from '../../utils/node/browser/driver.ts';
import { openBrowser } from '../../utils/node/browser/open.ts';
import { SIDEBAR } from '../../utils/node/browser/surfaces.ts';
import { serve } from '../../utils/node/serve.ts';
import { answer, FOREIGN, KEPT, REMOVED } from './pages.ts';
import { openReader, openSidebar, storyOf, untilText } from './person.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a store hands out: Firefox installs the zip itself, Chrome (unpacked, as the README says) its folder. */
function packageOf(name: BrowserName): string {
  const zip = path.join(root, `.output/sidelight-${packageJson.version}-${name}.zip`);
  if (name === 'firefox') return zip;
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  return folder;
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'utils/node/package.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});

describe.each(['chrome', 'firefox'] as const)('the package for %s', (name) => {
  test('installs as it is, reads a page and shows its people and figures', async () => {
    const server = await serve(answer);
    const driver = await openBrowser(name, { extension: packageOf(name), headless: true });
    try {
      await driver.page.goto(`${server.origin}/story`);
      const story = await storyOf(await openReader(driver));
      for (const words of KEPT) expect(story).toContain(words);
      for (const words of REMOVED) expect(story).not.toContain(words);
      const sidebar = await openSidebar(driver);
      const people = await untilText(sidebar, SIDEBAR.people, 'Lindqvist');
      const figures = await untilText(sidebar, SIDEBAR.figures, '14,000');
      for (const words of FOREIGN) expect(`${people} ${figures}`).not.toContain(words);
    } finally {
      await driver.close();
      server.close();
    }
  });
});
