import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import packageJson from '../../package.json' with { type: 'json' };
import { messageOf } from './analyze/jobs.ts';
import type { BrowserName } from './browser/driver.ts';

/**
 * Packages for the stores, the same bytes from the same source wherever they are made: names in order, one date, one compressor.
 *
 *   npm run zip             .output/sidelight-VERSION-{chrome,firefox,sources}.zip
 *   npm run build-for-amo   the Firefox one alone, as addons.mozilla.org's reviewers do from the sources
 */
const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output');
/** Zip files know local time only, and none before this day. */
const DATE = new Date(1980, 0, 1);

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

function writeZip(name: string, folder: string, files: readonly string[]): void {
  const content: Zippable = Object.fromEntries(
    [...files].sort().map((file) => [file, [readFileSync(path.join(folder, file)), { mtime: DATE }]]),
  );
  const file = path.join(output, `sidelight-${packageJson.version}-${name}.zip`);
  const bytes = zipSync(content, { level: 9 });
  mkdirSync(output, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${path.relative(root, file)} ${(bytes.length / 1000).toFixed(1)} kB`);
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr + stdout}`);
  return stdout;
}

function packageBrowser(browser: BrowserName): void {
  run(path.join(root, 'node_modules/.bin/wxt'), ['build', '-b', browser]);
  const folder = path.join(output, `${browser}-mv3`);
  writeZip(browser, folder, walk(folder));
}

const NOT_SOURCE = /^(node_modules|\.output|\.wxt|\.git|shots)\//;

/** What is, or could be, under version control; in an unpacked source package, everything but what was made since. */
function packageSources(): void {
  const files = existsSync(path.join(root, '.git'))
    ? run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
        .split('\0')
        .filter((file) => file && existsSync(path.join(root, file)))
    : walk(root).filter((file) => !NOT_SOURCE.test(file));
  writeZip('sources', root, files);
}

try {
  const only = process.argv[2];
  if (only !== 'firefox') packageBrowser('chrome');
  packageBrowser('firefox');
  if (only !== 'firefox') packageSources();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
