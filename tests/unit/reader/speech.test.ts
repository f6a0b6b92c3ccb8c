import { beforeEach, expect, test, vi } from 'vitest';
import { Speaker, type SpeechOptions, spokenParts } from '../../../utils/platform/speech.ts';

/** A browser's voices as the specification has them: a queue that is paused stays paused, also when it is emptied. */
class FakeSpeech extends EventTarget {
  paused = false;
  readonly spoken: { readonly text: string; readonly rate: number }[] = [];
  #now: FakeUtterance | undefined;
  readonly voices: readonly object[];

  constructor(voices: readonly object[] = [{ localService: true, lang: 'en-GB', voiceURI: 'amy', default: true }]) {
    super();
    this.voices = voices;
  }
  getVoices = (): readonly object[] => this.voices;
  speak(utterance: FakeUtterance): void {
    this.#now = utterance;
    if (!this.paused) this.#start();
  }
  #start(): void {
    if (!this.#now) return;
    this.spoken.push({ text: this.#now.text.trim(), rate: this.#now.rate });
    this.#now.onstart?.();
  }
  pause(): void {
    this.paused = true;
  }
  resume(): void {
    if (!this.paused) return;
    this.paused = false;
  }
  cancel(): void {
    const cut = this.#now;
    this.#now = undefined;
    cut?.onerror?.();
  }
  /** The voice comes to the end of what it is saying. */
  finish(): void {
    const said = this.#now;
    this.#now = undefined;
    said?.onend?.();
  }
}

class FakeUtterance {
  readonly text: string;
  rate = 1;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
  constructor(text: string) {
    this.text = text;
  }
}

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});

const BLOCKS = [
  { id: 2, text: 'The talks failed. Nobody signed.' },
  { id: 5, text: 'The boats stay in port.' },
  { id: 7, text: 'Shops closed at noon.' },
];
const PARTS = spokenParts(BLOCKS, 'en');

async function speak(speech = new FakeSpeech(), from = 0, options: Partial<SpeechOptions> = {}) {
  const speaker = new Speaker(speech as unknown as SpeechSynthesis);
  const parts: string[] = [];
  const onEnd = vi.fn();
  const started = await speaker.start(PARTS, from, {
    lang: 'en',
    rate: () => 1,
    voice: '',
    onPart: ({ text }) => parts.push(text.trim()),
    onEnd,
    ...options,
  });
  return { speaker, speech, parts, onEnd, started };
}
const heard = (speech: FakeSpeech): readonly string[] => speech.spoken.map(({ text }) => text);

test('sentence after sentence, each told when it begins, and the end', async () => {
  const { speech, parts, onEnd } = await speak();
  for (let n = 0; n < 4; n += 1) speech.finish();
  expect(heard(speech)).toEqual([
    'The talks failed.',
    'Nobody signed.',
    'The boats stay in port.',
    'Shops closed at noon.',
  ]);
  expect(parts).toEqual(heard(speech));
  expect(onEnd).toHaveBeenCalledOnce();
});

test('begins where the reader is', async () => {
  expect(heard((await speak(new FakeSpeech(), 2)).speech)).toEqual(['The boats stay in port.']);
});

test('the next paragraph and the one before, from the middle of one', async () => {
  const { speaker, speech } = await speak();
  speaker.skip(1);
  speaker.skip(1);
  speaker.skip(-1);
  expect(heard(speech)).toEqual([
    'The talks failed.',
    'The boats stay in port.',
    'Shops closed at noon.',
    'The boats stay in port.',
  ]);
});

test('past the last paragraph is the end', async () => {
  const { speaker, onEnd } = await speak(new FakeSpeech(), 3);
  speaker.skip(1);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('stopped while paused, it speaks when it is asked again', async () => {
  const { speaker, speech } = await speak();
  speaker.pause();
  speaker.stop();
  await speaker.start(PARTS, 3, {
    lang: 'en',
    rate: () => 1,
    voice: '',
    onPart: () => undefined,
    onEnd: () => undefined,
  });
  expect(heard(speech)).toEqual(['The talks failed.', 'Shops closed at noon.']);
});

test('what was cut off by stopping goes on with nothing', async () => {
  const { speaker, speech, onEnd } = await speak();
  speaker.stop();
  speech.finish();
  expect(heard(speech)).toEqual(['The talks failed.']);
  expect(onEnd).not.toHaveBeenCalled();
});

test('a change of speed is heard with the next sentence', async () => {
  let rate = 1;
  const { speech } = await speak(new FakeSpeech(), 0, { rate: () => rate });
  rate = 1.5;
  speech.finish();
  expect(speech.spoken.map((part) => part.rate)).toEqual([1, 1.5]);
});

test('a voice of a server, or of another language, is none: the article stays on the device', async () => {
  const server = { localService: false, lang: 'en-US', voiceURI: 'cloud', default: true };
  const german = { localService: true, lang: 'de-DE', voiceURI: 'anna', default: false };
  const { started, speech } = await speak(new FakeSpeech([server, german]));
  expect(started).toBe(false);
  expect(speech.spoken).toEqual([]);
});
