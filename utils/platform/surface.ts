import { createTranslate, type Translate } from './i18n.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';

/** Gives one of the extension's own pages its language, direction and theme, and keeps the theme as the settings change. */
export function openSurface(root: HTMLElement): Translate {
  const t = createTranslate();
  root.lang = t.lang;
  root.dir = t.dir;
  const paint = ({ theme }: Settings): void => {
    root.dataset.theme = theme;
  };
  void readSettings().then(paint);
  watchSettings(paint);
  return t;
}

/** How long a sentence stands in the status line, milliseconds. */
const SHOWN_FOR = 8000;

export interface StatusLine {
  /** For eyes and screen readers, for a while. */
  (text: string): void;
  /** For screen readers: what eyes see anyway. */
  tell(text: string): void;
}

/** The one polite line of a surface: what happened. Saying the same again is heard again. */
export function openStatusLine(document: Document): StatusLine {
  const line = document.getElementById('status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (text: string, quiet: boolean): void => {
    if (!line) return;
    clearTimeout(timer);
    line.textContent = '';
    line.classList.toggle('visually-hidden', quiet);
    // A live region is announced when its text changes after it stood empty.
    timer = setTimeout(() => {
      line.textContent = text;
      timer = setTimeout(() => {
        line.textContent = '';
      }, SHOWN_FOR);
    }, 20);
  };
  return Object.assign((text: string) => write(text, false), { tell: (text: string) => write(text, true) });
}

/** After what was focused went away with a redraw, and nobody took its place, the keyboard starts at the surface, not at the browser. */
export function drawKeepingFocus(app: HTMLElement, draw: () => void): void {
  const { ownerDocument: document } = app;
  const held = document.activeElement !== app && app.contains(document.activeElement);
  draw();
  if (!held) return;
  // Components put focus on what came instead in their own effects, which run after the paint.
  setTimeout(() => {
    if (document.activeElement === document.body) app.focus();
  }, 100);
}
