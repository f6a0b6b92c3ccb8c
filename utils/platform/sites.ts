import { browser } from 'wxt/browser';
import { CATEGORIES } from '../article/types.ts';
import { listOf, oneOf, orElse, parse, record, text } from './shape.ts';

/** What the reader chose for one site. Kept apart from the settings: one item a site, so that none outgrows `storage.sync`'s 8 kB. */
export interface SiteChoices {
  /** Kinds of removed blocks to keep on this site. */
  readonly keep: readonly (typeof CATEGORIES)[number][];
  /** First words of blocks to remove on this site, as `blockFingerprint` writes them. */
  readonly remove: readonly string[];
}

export const NO_CHOICES: SiteChoices = { keep: [], remove: [] };
const PREFIX = 'site:';
/** 8,192 bytes an item: 60 × 100 characters stay below it in any script. */
const MAX_REMOVE = 40;
/** Of a later version, perhaps: what is not known here is not lost with the rest. */
const KINDS = orElse(listOf(text(40), 60), []);
const KIND = oneOf(CATEGORIES);
const SHAPE = record({
  keep: KINDS,
  remove: orElse(listOf(text(60), MAX_REMOVE), []),
});

/** The site of an address as it is stored: its host without "www."; '' for none. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Choices from anything that was stored or imported. Never throws. */
export function parseSite(stored: unknown): SiteChoices {
  const result = parse(SHAPE, stored);
  if (!result.ok) return NO_CHOICES;
  const keep = result.value.keep.flatMap((kind) => {
    const known = parse(KIND, kind);
    return known.ok ? [known.value] : [];
  });
  return { keep, remove: result.value.remove };
}

/** Kinds that a later version stored. */
function unknownKinds(stored: unknown): readonly string[] {
  const result = parse(SHAPE, stored);
  return result.ok ? result.value.keep.filter((kind) => !parse(KIND, kind).ok) : [];
}

export async function readSite(site: string): Promise<SiteChoices> {
  try {
    const key = PREFIX + site;
    return parseSite((await browser.storage.sync.get(key))[key]);
  } catch (error) {
    console.warn('Sidelight: choices could not be read', error);
    return NO_CHOICES;
  }
}

/** Is this a private window, from which nothing is stored? Some test doubles of the API have no `extension`. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/**
 * Stores what was chosen for a site, the newest `remove` first to stay; false when it could not be stored, or comes from a private
 * window, which leaves nothing behind. Empty choices erase.
 */
export async function writeSite(site: string, choices: SiteChoices): Promise<boolean> {
  try {
    const key = PREFIX + site;
    if (choices.keep.length + choices.remove.length === 0) await browser.storage.sync.remove(key);
    else if (isPrivate()) return false;
    else {
      const keep = [...choices.keep, ...unknownKinds((await browser.storage.sync.get(key))[key])];
      await browser.storage.sync.set({ [key]: { keep, remove: choices.remove.slice(-MAX_REMOVE) } });
    }
    return true;
  } catch (error) {
    console.warn('Sidelight: choices could not be stored', error);
    return false;
  }
}

/** A kind of removed block stays on this site from now on. */
export async function keepKind(site: string, category: SiteChoices['keep'][number]): Promise<boolean> {
  const { keep, remove } = await readSite(site);
  return writeSite(site, { keep: [...new Set([...keep, category])], remove });
}

/** Blocks put back by hand are not removed on the site's next page. */
export async function forgetBlocks(site: string, fingerprints: readonly string[]): Promise<boolean> {
  if (fingerprints.length === 0) return true;
  const { keep, remove } = await readSite(site);
  return writeSite(site, { keep, remove: remove.filter((known) => !fingerprints.includes(known)) });
}

/** Every site with choices, by name. */
export async function readAllSites(): Promise<ReadonlyMap<string, SiteChoices>> {
  try {
    const entries = Object.entries(await browser.storage.sync.get(null)).filter(([key]) => key.startsWith(PREFIX));
    const sites = entries.map(([key, stored]): [string, SiteChoices] => [key.slice(PREFIX.length), parseSite(stored)]);
    return new Map(sites.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    console.warn('Sidelight: choices could not be read', error);
    return new Map();
  }
}
