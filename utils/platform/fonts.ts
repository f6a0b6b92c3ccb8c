import { browser } from 'wxt/browser';
import { type FontName, send } from './messages.ts';

/** Name of the shipped font inside the reader's style sheet. */
export const DYSLEXIA_FAMILY = 'Sidelight OpenDyslexic';
const FACES = [
  { name: 'opendyslexic-400', weight: '400' },
  { name: 'opendyslexic-700', weight: '700' },
] as const;

/** Bytes of a shipped font as base64, for a page's script, which cannot open the extension's files. */
export async function readFont(name: FontName): Promise<string> {
  try {
    const response = await fetch(browser.runtime.getURL(`/fonts/${name}.woff2` as '/'));
    const bytes = new Uint8Array(await response.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  } catch (error) {
    console.warn('Sidelight: font', error);
    return '';
  }
}

async function askForFont(name: FontName): Promise<string> {
  const answer = await send('background', 'loadFont', { name });
  return answer.ok ? answer.value : '';
}

/**
 * Adds the shipped font to the document, from bytes: a `@font-face` does not work inside a shadow root, a URL of ours would need a
 * web-accessible file (which tells every page that the extension is there), and the page's policy may forbid both. The page could see
 * the two names in `document.fonts` while they are in use, and nothing after: only who chose this font shows it, and only in the reader.
 * Returns how to take it away. The extension's own pages open the files themselves (`readFont`): a rule of theirs for fonts would be one more.
 */
export async function addDyslexiaFont(document: Document, readBytes = askForFont): Promise<() => void> {
  const added: FontFace[] = [];
  for (const { name, weight } of FACES) {
    const text = await readBytes(name);
    if (!text) continue;
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const face = new FontFace(DYSLEXIA_FAMILY, bytes.buffer as ArrayBuffer, { weight });
    await face.load();
    document.fonts.add(face);
    added.push(face);
  }
  return () => {
    for (const face of added) document.fonts.delete(face);
  };
}
