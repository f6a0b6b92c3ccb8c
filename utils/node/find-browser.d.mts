/** Path of the browser: from its variable, the PATH, or the usual places. */
export function lookForBrowser(name: 'chrome' | 'firefox'): string | undefined;
/** What to tell a person who has none. */
export function howToInstall(name: 'chrome' | 'firefox'): string;
/** Like `lookForBrowser`; throws `howToInstall`. */
export function findBrowser(name: 'chrome' | 'firefox'): string;
