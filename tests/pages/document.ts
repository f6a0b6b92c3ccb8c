import { JSDOM, VirtualConsole } from 'jsdom';

/** A page as a detached document, as the command line gives it to `readArticle`: no script runs, nothing is loaded. */
export function pageDocument(html: string, url: string): Document {
  const { window } = new JSDOM('', { url, virtualConsole: new VirtualConsole() });
  return new window.DOMParser().parseFromString(html, 'text/html');
}

/** White space as one blank: the way texts are compared. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
