import { browser } from 'wxt/browser';
import { migrate, SETTINGS_VERSION } from './settings-migrations.ts';
import { flag, number, oneOf, orElse, parse, record, type Shaped, text } from './shape.ts';

const between = (low: number, high: number, preset: number) => orElse(number(low, high), preset);
const choice = <const T extends string>(options: readonly T[], preset: NoInfer<T>) => orElse(oneOf(options), preset);
const onOff = (preset: boolean) => orElse(flag, preset);

/** Every setting and its default, once. A field that is missing, of the wrong type or out of range takes its default alone. */
const FIELDS = {
  /** Reader's text. `dyslexia` is OpenDyslexic, shipped with the extension. */
  font: choice(['serif', 'sans', 'dyslexia', 'system'], 'serif'),
  /** Pixels. */
  fontSize: between(12, 40, 20),
  /** Times the font size. */
  lineHeight: between(1.2, 2.4, 1.6),
  /** Characters of the column at most; halved to 40 for Chinese, Japanese and Korean. */
  lineWidth: between(40, 100, 68),
  /** Em. */
  letterSpacing: between(0, 0.2, 0),
  /** Em. */
  wordSpacing: between(0, 0.6, 0),
  theme: choice(['auto', 'light', 'sepia', 'dark', 'contrast'], 'auto'),
  /** "1 promotion removed · Show" where something was cut inside the story. */
  showCuts: onOff(true),
  /** Actors and figures marked in the reader. */
  highlight: onOff(true),
  lineFocus: onOff(false),
  /** Pictures of the story. */
  pictures: onOff(true),
  /** Times normal speech. */
  speechRate: between(0.5, 3, 1),
  /** `SpeechSynthesisVoice.voiceURI`; '' for the first local voice of the article's language. */
  speechVoice: orElse(text(200), ''),
};
export type Settings = { readonly [K in keyof typeof FIELDS]: Shaped<(typeof FIELDS)[K]> };
const SHAPE = record(FIELDS);

const KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = SHAPE({}) as Settings;

/** Settings from anything that was stored or imported: corrupt, older, or of a future version. Never throws. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const parsed = parse(SHAPE, migrate(stored as Readonly<Record<string, unknown>>));
  return parsed.ok ? parsed.value : DEFAULT_SETTINGS;
}

/** Never throws: without storage the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.sync.get(KEY))[KEY]);
  } catch (error) {
    console.warn('Sidelight: settings could not be read', error);
    return DEFAULT_SETTINGS;
  }
}

/** Changes some settings; false when the browser could not store them (quota, disabled storage). */
export async function writeSettings(change: Partial<Settings>): Promise<boolean> {
  try {
    const stored = (await browser.storage.sync.get(KEY))[KEY];
    const unknown = typeof stored === 'object' && stored !== null ? stored : {};
    // Fields a later version added stay for it.
    const next = { ...unknown, ...parseSettings(stored), ...change, version: versionToStore(unknown) };
    await browser.storage.sync.set({ [KEY]: next });
    return true;
  } catch (error) {
    console.warn('Sidelight: settings could not be stored', error);
    return false;
  }
}

const versionToStore = (stored: object): number => {
  const version = 'version' in stored ? stored.version : undefined;
  return typeof version === 'number' && version > SETTINGS_VERSION ? version : SETTINGS_VERSION;
};

/** All back to the defaults. */
export async function resetSettings(): Promise<boolean> {
  try {
    await browser.storage.sync.remove(KEY);
    return true;
  } catch (error) {
    console.warn('Sidelight: settings could not be reset', error);
    return false;
  }
}

/** Calls back with the settings whenever they change, from any surface or device. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'sync' && Object.hasOwn(changes, KEY)) onChange(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
