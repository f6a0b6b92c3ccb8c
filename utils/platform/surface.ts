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

/** The one polite line of a surface: what happened, for eyes and screen readers; saying the same again is heard again. */
export function openStatusLine(document: Document): (text: string) => void {
  const line = document.getElementById('status');
  return (text) => {
    if (!line) return;
    line.textContent = '';
    // A live region is announced when its text changes after it stood empty.
    requestAnimationFrame(() => {
      line.textContent = text;
    });
  };
}
