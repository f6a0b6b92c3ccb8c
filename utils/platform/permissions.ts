import { browser } from 'wxt/browser';

/** What to ask for to read one site automatically: every page of its host, http and https; undefined where there is none. */
export function sitePattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : undefined;
}

/**
 * Asks for a site's permission. Call it straight from the click: nothing may be awaited before. The background registers the
 * site when the permission is there (the popup closes at the browser's question).
 */
export function requestSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern ? browser.permissions.request({ origins: [pattern] }) : Promise.resolve(false);
}

/** May this site be read automatically? The permission is the setting: there is no second record of it. */
export async function hasSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern ? browser.permissions.contains({ origins: [pattern] }) : false;
}

export async function removeSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern ? browser.permissions.remove({ origins: [pattern] }) : false;
}

/** Patterns of every site that is read automatically. */
export async function grantedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Hosts of every site that is read automatically, by name. */
export async function grantedHosts(): Promise<readonly string[]> {
  const hosts = (await grantedSites()).flatMap((pattern) => /^\*:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? []);
  return [...new Set(hosts)].sort();
}
