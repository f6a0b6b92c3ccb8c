import type { SpeechState } from '../../components/reader/view.ts';
import { isStoryText } from '../../utils/article/types.ts';
import { paintRanges } from '../../utils/platform/highlights.ts';
import { Speaker, type SpokenPart, spokenParts } from '../../utils/platform/speech.ts';
import { blockAtTop } from './places.ts';
import type { Surface } from './surface.tsx';

/** Reads the story aloud from the block at the top, and paints the sentence that is spoken. */
export class Listening {
  readonly #surface: Surface;
  #speaker: Speaker | undefined;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  async toggle(): Promise<void> {
    const { speech } = this.#surface.view;
    if (speech === 'off') await this.#start();
    else if (speech === 'on') this.#set('paused', () => this.#speaker?.pause());
    else this.#set('on', () => this.#speaker?.resume());
  }

  stop(): void {
    this.#speaker?.stop();
    paintRanges('speech', []);
    if (this.#surface.view.speech !== 'off') this.#surface.show({ speech: 'off' });
  }

  /** To the next paragraph or the one before; goes on speaking where it was paused. */
  skip(by: 1 | -1): void {
    if (this.#surface.view.speech === 'off') return;
    this.#set('on', () => this.#speaker?.skip(by));
  }

  #set(speech: SpeechState, act: () => void): void {
    act();
    this.#surface.show({ speech });
  }

  async #start(): Promise<void> {
    const { session, settings, t, overlay } = this.#surface;
    const { state } = session;
    const view = this.#surface.document.defaultView;
    const speech = view?.speechSynthesis;
    if (state.status !== 'ready' || !overlay) return;
    const lang = state.article.lang ?? t.lang;
    const parts = spokenParts(state.article.blocks.filter(isStoryText), lang);
    const top = blockAtTop(overlay) ?? 0;
    this.#speaker ??= speech && new Speaker(speech);
    const started = await this.#speaker?.start(
      parts,
      parts.findIndex((part) => part.block >= top),
      {
        lang,
        rate: () => this.#surface.settings.speechRate,
        voice: settings.speechVoice,
        onPart: (part) => this.#paint(part),
        onEnd: () => this.stop(),
      },
    );
    // Some browsers go on speaking when the page is left.
    if (started) view?.addEventListener('pagehide', () => this.stop(), { once: true });
    this.#surface.show(started ? { speech: 'on', status: '' } : { status: t('reader_no_voice', t.language(lang)) });
  }

  #paint(part: SpokenPart): void {
    const { state } = this.#surface.session;
    const { overlay, marks } = this.#surface;
    if (state.status !== 'ready' || !overlay) return;
    const range = marks?.rangeOf(state.article, part);
    paintRanges('speech', range ? [range] : []);
    const box = range?.getBoundingClientRect();
    if (box && (box.top < 80 || box.bottom > overlay.dialog.clientHeight - 40)) {
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
  }
}
