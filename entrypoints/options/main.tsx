import '../../components/tokens.css';
import '../../components/context/surface.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import type { Voice } from '../../components/settings/SettingControl.tsx';
import { saveText } from '../../utils/platform/clipboard.ts';
import { addDyslexiaFont, readFont } from '../../utils/platform/fonts.ts';
import { grantedHosts, removeSite } from '../../utils/platform/permissions.ts';
import {
  readSettings,
  resetSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../utils/platform/settings.ts';
import { parseSettingsFile, writeSettingsFile } from '../../utils/platform/settings-file.ts';
import { openShortcutPage, readShortcuts } from '../../utils/platform/shortcuts.ts';
import { readAllSites, type SiteChoices, writeSite } from '../../utils/platform/sites.ts';
import { openStatusLine, openSurface } from '../../utils/platform/surface.ts';

const t = openSurface(document.documentElement);
const say = openStatusLine(document);
const app = document.getElementById('app') ?? document.body;
document.title = t('options_title');

let settings = await readSettings();
let [automatic, choices, shortcuts] = await Promise.all([grantedHosts(), readAllSites(), readShortcuts()]);

let pending: Partial<Settings> = {};
let timer: ReturnType<typeof setTimeout> | undefined;

const localVoices = (): Voice[] =>
  speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService)
    .map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name: `${name} (${lang})` }));

let fontAdded = false;

function draw(): void {
  if (settings.font === 'dyslexia' && !fontAdded) {
    fontAdded = true;
    void addDyslexiaFont(document, readFont);
  }
  const props = { settings, automatic, choices, shortcuts, voices: localVoices(), t };
  render(<OptionsPage {...props} {...events} />, app);
}

async function refreshSites(): Promise<void> {
  [automatic, choices] = await Promise.all([grantedHosts(), readAllSites()]);
  draw();
}

/** A slider sends a change with every pixel; browsers allow two writes a second to the synchronised storage. */
function storeSoon(change: Partial<Settings>): void {
  pending = { ...pending, ...change };
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const stored = await writeSettings(pending);
    pending = {};
    say(stored ? t('options_saved') : t('store_failed'));
  }, 400);
}

async function eraseAll(): Promise<boolean> {
  const sites = [...choices.keys()].map((site) => writeSite(site, { keep: [], remove: [] }));
  const permissions = automatic.map((host) => removeSite(`https://${host}/`));
  const done = await Promise.all([resetSettings(), ...sites, ...permissions]);
  return done[0];
}

const events = {
  onChange: (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
    storeSoon(change);
  },
  onStopAutomatic: async (host: string) => {
    await removeSite(`https://${host}/`);
    await refreshSites();
    say(t('options_sites_stopped', host));
  },
  onForget: async (site: string, change: SiteChoices) => {
    const stored = await writeSite(site, change);
    await refreshSites();
    say(stored ? t('options_sites_forgotten') : t('store_failed'));
  },
  onShortcuts: async () => {
    if (!(await openShortcutPage())) say(t('options_shortcuts_failed'));
  },
  onExport: () =>
    saveText('sidelight-settings.json', 'application/json', writeSettingsFile({ settings, sites: choices })),
  onImport: async (file: File) => {
    const read = parseSettingsFile(await file.text());
    if (!read.ok) return say(t('options_import_failed'));
    const stored = [writeSettings(read.value.settings)];
    for (const [site, choice] of read.value.sites) stored.push(writeSite(site, choice));
    const done = await Promise.all(stored);
    settings = await readSettings();
    await refreshSites();
    say(done.every(Boolean) ? t('options_imported') : t('store_failed'));
  },
  onReset: async () => {
    const done = await eraseAll();
    settings = await readSettings();
    await refreshSites();
    say(done ? t('options_reset_done') : t('store_failed'));
  },
};

watchSettings((changed) => {
  settings = { ...changed, ...pending };
  draw();
});
browser.permissions.onAdded.addListener(() => void refreshSites());
browser.permissions.onRemoved.addListener(() => void refreshSites());
// The browser finds its voices after the page has loaded.
speechSynthesis.addEventListener('voiceschanged', draw);
draw();
