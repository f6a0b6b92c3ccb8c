import { fail, ok, type Result } from '../result.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';
import { parseSite, type SiteChoices } from './sites.ts';

/** What an exported file holds. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly sites: ReadonlyMap<string, SiteChoices>;
}

const FORMAT = 'sidelight-settings';
/** A file larger than this is none of ours. */
const MAX_LENGTH = 1_000_000;
const MAX_SITES = 400;

export function writeSettingsFile({ settings, sites }: SettingsFile): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings, sites: Object.fromEntries(sites) }, null, 2)}\n`;
}

/** Settings from the text of a file. Only known fields are taken, one by one; anything else is left out. */
export function parseSettingsFile(text: string): Result<SettingsFile, 'not-settings'> {
  const data = text.length > MAX_LENGTH ? undefined : parseObject(text);
  if (!data || data.format !== FORMAT) return fail('not-settings');
  const sites = isRecord(data.sites) ? Object.entries(data.sites).slice(0, MAX_SITES) : [];
  return ok({
    settings: isRecord(data.settings) ? parseSettings(data.settings) : DEFAULT_SETTINGS,
    sites: new Map(sites.filter(([site]) => isHost(site)).map(([site, choices]) => [site, parseSite(choices)])),
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHost = (site: string): boolean =>
  site.length <= 253 && URL.canParse(`https://${site}/`) && !/[/?#@\s]/.test(site);

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined; // not JSON: the caller says so
  }
}
