// Plain JavaScript without dependencies: the set-up runs it on the host's Node before anything is installed.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const PLACES = {
  chrome: {
    title: 'Chromium or Chrome',
    variable: 'CHROME_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/snap/bin/chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // absent, or not ours to run: either way not a browser we can start
  }
}

/**
 * @param {'chrome' | 'firefox'} name
 * @returns {string | undefined} Path of the browser: from its variable, the PATH, or the usual places.
 */
export function lookForBrowser(name) {
  const { variable, commands, files } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))), ...files].find(
    isExecutable,
  );
}

/** @param {'chrome' | 'firefox'} name */
export function howToInstall(name) {
  const { title, variable } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) return `${variable} says ${chosen}, which cannot be run.`;
  return `${title} was not found. Install it from ${name === 'chrome' ? 'https://www.google.com/chrome' : 'https://www.mozilla.org/firefox'} (Debian: apt install ${name === 'chrome' ? 'chromium' : 'firefox-esr'}), or set ${variable} to its program.`;
}

/**
 * @param {'chrome' | 'firefox'} name
 * @returns {string}
 */
export function findBrowser(name) {
  const found = lookForBrowser(name);
  if (!found) throw new Error(howToInstall(name));
  return found;
}
