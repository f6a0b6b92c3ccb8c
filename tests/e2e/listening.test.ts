import { expect, test } from 'vitest';
import { type Driver, poll, type ReaderView } from '../../utils/node/browser/driver.ts';
import { inBrowsers } from './browsers.ts';
import { readerOf, untilReaderGone } from './person.ts';

/** Machines of a test have no voice: one of our own takes the place of the browser's, where the reader finds it. */
function installVoice(): null {
  const said: string[] = [];
  let now: SpeechSynthesisUtterance | undefined;
  const speech = Object.assign(new EventTarget(), {
    said,
    state: 'silent',
    getVoices: () => [{ localService: true, lang: 'en-GB', voiceURI: 'amy', name: 'Amy', default: true }],
    speak(utterance: SpeechSynthesisUtterance) {
      now = utterance;
      said.push(utterance.text.trim());
      speech.state = 'speaking';
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    },
    pause: () => void Object.assign(speech, { state: 'paused' }),
    resume: () => void Object.assign(speech, { state: 'speaking' }),
    cancel: () => void Object.assign(speech, { state: 'silent' }),
    finish: () => now?.onend?.(new Event('end') as SpeechSynthesisEvent),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
    configurable: true,
  });
  return null;
}

interface Voice {
  readonly said: readonly string[];
  readonly state: string;
  finish(): void;
}

/** The sample is a page of the extension: there the page's world is the reader's. */
async function openSample(driver: Driver): Promise<ReaderView> {
  await driver.page.goto(`${driver.origin}sample/index.html`, { waitUntil: [] });
  await driver.page.waitForFunction('document.readyState === "complete"');
  await driver.page.evaluate(installVoice);
  await driver.pressShortcut('E');
  return readerOf(driver);
}

// Firefox's protocol does not know the address of the sample, and so not its reader.
inBrowsers(['chrome'], ({ driver }) => {
  test('the story is read aloud, its sentence painted; pause, on, next paragraph, stop', async () => {
    const { page } = driver();
    const reader = await openSample(driver());
    const voice = () =>
      page.evaluate(() => {
        const { said, state } = window.speechSynthesis as unknown as Voice;
        return { last: said.at(-1) ?? '', count: said.length, state };
      });
    const painted = () =>
      page.evaluate(() => [...(CSS.highlights.get('sidelight-speech') ?? [])].map((range) => String(range)).join());
    const until = async (what: string, ask: () => Promise<boolean>): Promise<void> =>
      expect(await poll(ask, 5000), what).toBe(true);
    const bar = (action: string) =>
      reader.evaluate((root, action) => {
        const button = root.querySelector<HTMLElement>(`[data-action="${action}"]`);
        return button?.getAttribute('aria-label') ?? '';
      }, action);

    await page.keyboard.press('l');
    await until('a first sentence', async () => (await voice()).count === 1);
    expect((await voice()).last).toMatch(/^Residents of Skelder Bay raised/);
    expect(await painted()).toContain('Residents of Skelder Bay raised £2.4 million');
    await page.evaluate(() => (window.speechSynthesis as unknown as Voice).finish());
    await until('the next', async () => (await voice()).last.startsWith('The people of Skelder Bay will own'));
    expect(await painted()).toContain('The people of Skelder Bay');

    expect(await bar('listen')).toBe('Pause listening');
    await page.keyboard.press('l');
    await until('paused', async () => (await voice()).state === 'paused');
    expect(await bar('listen')).toBe('Listen');
    await page.keyboard.press('l');
    await until('on again', async () => (await voice()).state === 'speaking');
    await page.keyboard.press('j');
    await until('next paragraph', async () => (await voice()).last.startsWith('Ingrid Halloran, the mayor'));
    await page.keyboard.press('k');
    await until('the one before', async () => (await voice()).last.startsWith('The people of Skelder Bay'));

    await reader.click('[data-action="stop"]');
    await until('stopped', async () => (await painted()) === '');
    expect(await bar('stop')).toBe('');
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });

  test('without a voice of the device in the language, the reader says so', async () => {
    const { page } = driver();
    const reader = await openSample(driver());
    await page.evaluate(() => {
      const cloud = { localService: false, lang: 'en-US', voiceURI: 'cloud', name: 'Cloud', default: true };
      Object.assign(window.speechSynthesis, { getVoices: () => [cloud] });
    });
    await page.keyboard.press('l');
    const status = () => reader.evaluate((root) => root.querySelector('.status')?.textContent ?? '');
    expect(await poll(async () => (await status()) === 'No voice on this device speaks English.', 5000)).toBe(true);
    await page.keyboard.press('Escape');
    await untilReaderGone(driver());
  });
});
