import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { migrate, SETTINGS_VERSION } from './settings-migrations.ts';

const between = (low: number, high: number, preset: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(low), v.maxValue(high)), preset);
const oneOf = <const T extends readonly [string, ...string[]]>(options: T, preset: T[number]) =>
  v.fallback(v.picklist(options), preset as T[number]);
const flag = (preset: boolean) => v.fallback(v.boolean(), preset);

/** Every setting and its default, once. A field that is missing, of the wrong type or out of range takes its default alone. */
const SHAPE = v.object({
  /** Reader's text. `dyslexia` is OpenDyslexic, shipped with the extension. */
  font: oneOf(['serif', 'sans', 'dyslexia', 'system'], 'serif'),
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
  theme: oneOf(['auto', 'light', 'sepia', 'dark', 'contrast'], 'auto'),
  /** "1 promotion removed · Show" where something was cut inside the story. */
  showCuts: flag(true),
  /** Actors and figures marked in the reader. */
  highlight: flag(true),
  lineFocus: flag(false),
  /** Pictures of the story. */
  pictures: flag(true),
  /** Times normal speech. */
  speechRate: between(0.5, 3, 1),
  /** `SpeechSynthesisVoice.voiceURI`; '' for the first local voice of the article's language. */
  speechVoice: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
});
export type Settings = Readonly<v.InferOutput<typeof SHAPE>>;

export const DEFAULT_SETTINGS: Settings = v.parse(SHAPE, {
  ...Object.fromEntries(Object.keys(SHAPE.entries).map((key) => [key, null])),
});

const KEY = 'settings';

/** Settings from anything that was stored or imported: corrupt, older, or of a future version. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const known = migrate(record);
  const fields = Object.keys(SHAPE.entries).map((key) => [key, Object.hasOwn(known, key) ? known[key] : null]);
  return v.parse(SHAPE, Object.fromEntries(fields));
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
