export interface SpokenPart {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SpeechOptions {
  readonly lang: string;
  /** Asked for each part: a change is heard with the next sentence. */
  readonly rate: () => number;
  /** `voiceURI`, '' for the first local voice of the language. */
  readonly voice: string;
  onPart(part: SpokenPart): void;
  onEnd(): void;
}

/** Sentences longer than this make some engines fall silent: they are spoken in pieces. */
const PART_CAP = 280;

/** Voices that speak on this device: a voice of a server would send the article away. */
export function localVoices(speech: SpeechSynthesis, lang: string): readonly SpeechSynthesisVoice[] {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return speech.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/** Some browsers load their voices with the first question: waits for them up to a second. */
export async function findVoice(
  speech: SpeechSynthesis,
  lang: string,
  uri: string,
): Promise<SpeechSynthesisVoice | undefined> {
  if (speech.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      speech.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, 1000);
    });
  }
  const voices = localVoices(speech, lang);
  return voices.find((voice) => voice.voiceURI === uri) ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** Cuts blocks' texts into what is spoken at a time: sentences, long ones at a space. */
export function spokenParts(blocks: readonly { id: number; text: string }[], lang: string): readonly SpokenPart[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const parts: SpokenPart[] = [];
  for (const { id, text } of blocks) {
    for (const { segment, index } of segmenter.segment(text)) {
      for (let from = 0; from < segment.length; ) {
        const to = cutAt(segment, from);
        const words = segment.slice(from, to);
        if (words.trim()) parts.push({ block: id, start: index + from, end: index + to, text: words });
        from = to;
      }
    }
  }
  return parts;
}

function cutAt(text: string, from: number): number {
  if (text.length - from <= PART_CAP) return text.length;
  const space = text.lastIndexOf(' ', from + PART_CAP);
  return space > from ? space + 1 : from + PART_CAP;
}

/** Reads parts aloud one after the other. */
export class Speaker {
  readonly #speech: SpeechSynthesis;
  #parts: readonly SpokenPart[] = [];
  #at = 0;
  #voice: SpeechSynthesisVoice | undefined;
  #options: SpeechOptions | undefined;
  /** Held, because Chrome forgets the events of an utterance nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(speech: SpeechSynthesis) {
    this.#speech = speech;
  }

  get isActive(): boolean {
    return this.#options !== undefined;
  }

  /** False when no voice on this device speaks the language. */
  async start(parts: readonly SpokenPart[], from: number, options: SpeechOptions): Promise<boolean> {
    this.stop();
    this.#voice = await findVoice(this.#speech, options.lang, options.voice);
    if (!this.#voice) return false;
    this.#parts = parts;
    this.#at = Math.max(0, from);
    this.#options = options;
    this.#next();
    return true;
  }

  pause(): void {
    this.#speech.pause();
  }

  resume(): void {
    this.#speech.resume();
  }

  stop(): void {
    if (!this.#options) return;
    this.#options = undefined;
    this.#silence();
  }

  /** To the beginning of the next block, or of the one before. */
  skip(by: 1 | -1): void {
    const options = this.#options;
    const now = this.#parts[this.#at];
    if (!options || !now) return;
    const blocks = [...new Set(this.#parts.map(({ block }) => block))];
    const wanted = blocks[Math.max(0, blocks.indexOf(now.block) + by)];
    const at = this.#parts.findIndex(({ block }) => block === wanted);
    this.#utterance = undefined; // what is cut off does not go on
    this.#silence();
    this.#at = at < 0 ? this.#parts.length : at;
    this.#next();
  }

  /** A queue that is emptied while it is paused stays paused in Chrome, for whatever is spoken next. */
  #silence(): void {
    this.#speech.cancel();
    this.#speech.resume();
  }

  #next(): void {
    const options = this.#options;
    const part = this.#parts[this.#at];
    if (!options || !this.#voice) return;
    if (!part) {
      this.stop();
      options.onEnd();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = options.rate();
    const goOn = (): void => {
      if (this.#options !== options || this.#utterance !== utterance) return;
      this.#at += 1;
      this.#next();
    };
    utterance.onstart = () => this.#options === options && options.onPart(part);
    utterance.onend = goOn;
    utterance.onerror = goOn;
    this.#utterance = utterance;
    this.#speech.speak(utterance);
  }
}
