import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');
const clean = mkdtempSync(path.join(tmpdir(), 'sidelight-sources-'));
afterAll(() => rmSync(clean, { recursive: true, force: true }));

const zipPath = (folder: string, name: string) => path.join(folder, `.output/sidelight-${version}-${name}.zip`);
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function npm(folder: string, ...args: readonly string[]): void {
  // The tests' own environment (NODE_ENV=test, VITEST) would change what is built.
  const { NODE_ENV: _, VITEST: __, VITE_USER_NODE_ENV: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stdout}${stderr}`);
}

beforeAll(() => npm(root, 'run', 'zip'), 300_000);

test('the Firefox package can be rebuilt from the source package, byte for byte', () => {
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(zipPath(root, 'sources'))))) {
    mkdirSync(path.dirname(path.join(clean, file)), { recursive: true });
    writeFileSync(path.join(clean, file), bytes);
  }
  npm(clean, 'ci', '--no-audit', '--no-fund', '--prefer-offline');
  npm(clean, 'run', 'build-for-amo');
  expect(hash(zipPath(clean, 'firefox'))).toBe(hash(zipPath(root, 'firefox')));
});

test.each(['chrome', 'firefox'])('the %s package holds the extension and its licences', (browser) => {
  const files = Object.keys(unzipSync(readFileSync(zipPath(root, browser))));
  expect(files).toEqual(
    expect.arrayContaining(['manifest.json', 'background.js', 'reader.js', 'popup.html', 'NOTICE.txt']),
  );
  expect(files.filter((file) => /\.map$|(^|\/)\./.test(file))).toEqual([]);
});
