/** Random name for a document, in any context (`randomUUID` is missing on http pages). */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join('');
}

/** Calls back when the address changes without a new document. Looks at the address only: the page is not patched. */
export function watchAddress(window: Window, onChange: () => void): () => void {
  const address = (): string => window.location.href.split('#')[0] ?? '';
  let last = address();
  const check = (): void => {
    const now = address();
    if (now === last) return;
    last = now;
    onChange();
  };
  // Navigation API, where the browser has it; TypeScript's library does not know it yet on every version.
  const navigation = (window as unknown as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', check);
    return () => navigation.removeEventListener('currententrychange', check);
  }
  window.addEventListener('popstate', check);
  const timer = setInterval(check, 1000);
  return () => {
    clearInterval(timer);
    window.removeEventListener('popstate', check);
  };
}

/** Is this a page an article can be read from: not a PDF, a feed, a picture? */
export const isReadableType = (document: Document): boolean =>
  document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
