import type { createContextEngine } from './context-engine.ts';

type FindContext = ReturnType<typeof createContextEngine>;

const SCRIPT = '/analysis.js';

/** The background's global scope: a service worker's in Chrome, a page's in Firefox. */
const scope: {
  /** What the script leaves. */
  sidelightAnalysis?: FindContext;
  importScripts?(url: string): void;
  document?: Document;
  addEventListener(type: 'install', listener: () => void): void;
} = globalThis as never;

/** What the script of the analysis calls. */
export const leaveAnalysis = (findContext: FindContext): void => {
  scope.sidelightAnalysis = findContext;
};

/** A service worker may load later only what it has loaded while it was installed. To be called when it starts. */
export function keepAnalysis(): void {
  if (scope.importScripts) scope.addEventListener('install', () => scope.importScripts?.(SCRIPT));
}

function loadInPage(document: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${SCRIPT} could not be loaded`));
    document.head.append(script);
  });
}

/**
 * The analysis, loaded when it is first asked for: it is twenty times the background, which is parsed at each of its wake-ups and hardly ever
 * analyses anything. Rejects when it cannot be loaded.
 */
export async function loadAnalysis(): Promise<FindContext> {
  if (!scope.sidelightAnalysis) {
    if (scope.importScripts) scope.importScripts(SCRIPT);
    else if (scope.document) await loadInPage(scope.document);
  }
  if (!scope.sidelightAnalysis) throw new Error(`${SCRIPT} left nothing`);
  return scope.sidelightAnalysis;
}
