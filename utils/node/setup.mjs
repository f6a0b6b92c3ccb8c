// Installs what is missing, and is quick when nothing is. Plain JavaScript without dependencies: it runs on the host's Node
// (20 or later) in a fresh clone, before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { howToInstall, lookForBrowser } from './find-browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
/** Holds the hash of the lock file whose installation came to its end; a half-installed tree has none. */
const stamp = path.join(modules, '.sidelight-installed');
const NODE_MAJOR = 24;
const FONTS = ['fonts-dejavu-core'];
/** @type {Readonly<Record<'chrome' | 'firefox', string>>} */
const DEBIAN_PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** The project's own Node answers with its version once its package has run its install script. */
function hasProjectNode() {
  const { stdout } = spawnSync(path.join(modules, '.bin/node'), ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return new RegExp(`^v${NODE_MAJOR}\\.`).test(stdout ?? '');
}

function installModules() {
  const lock = createHash('sha256')
    .update(read(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (read(stamp) === lock && hasProjectNode()) return true;
  rmSync(stamp, { force: true });
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('npm ci failed: see above. Is the package registry within reach?');
    return false;
  }
  if (!hasProjectNode()) {
    console.error(`npm ci brought no Node ${NODE_MAJOR}: are install scripts turned off (ignore-scripts)?`);
    return false;
  }
  writeFileSync(stamp, lock);
  return true;
}

/** Only on Debian itself: elsewhere `chromium` may be a stub for another package system. */
const canUseApt = () => /^ID=debian$/m.test(read('/etc/os-release')) && process.getuid?.() === 0;

function installBrowsers() {
  const missing = () => /** @type {const} */ (['chrome', 'firefox']).filter((name) => !lookForBrowser(name));
  if (missing().length > 0 && canUseApt()) {
    const packages = missing().map((name) => DEBIAN_PACKAGES[name]);
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages, ...FONTS]);
  }
  for (const name of missing()) console.error(howToInstall(name));
}

if (!installModules()) process.exit(1);
// Not fatal here: `npm start` needs one browser only, and says so itself.
installBrowsers();
