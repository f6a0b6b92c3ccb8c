import { readSettings } from './settings.ts';

/** Paper of each theme as in components/tokens.css: a cover is there before any style sheet is. */
const PAPER = { light: '#fbfaf7', sepia: '#f5ecd9', dark: '#171819', contrast: '#000000' } as const;

/** Covers a page that is just beginning, in the reader's colour, above everything; takes no part in its tree but for one element. */
export function coverPage(document: Document): { remove(): void } | undefined {
  const root = document.documentElement;
  if (!root) return undefined;
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  const rules = 'all:initial;position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none';
  for (const rule of rules.split(';')) {
    const [name = '', value = ''] = rule.split(':');
    dialog.style.setProperty(name, value);
  }
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  dialog.style.setProperty('background', PAPER[dark ? 'dark' : 'light']);
  shadow.append(dialog);
  root.append(host);
  dialog.showModal();
  void readSettings().then(({ theme }) => {
    if (theme !== 'auto') dialog.style.setProperty('background', PAPER[theme]);
  });
  return {
    remove: () => {
      dialog.close();
      host.remove();
    },
  };
}
