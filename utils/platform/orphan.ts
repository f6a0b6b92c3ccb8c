import { browser } from 'wxt/browser';

/** Milliseconds without being wound, after which the words come up. */
const PATIENCE = 4000;

/** Is the extension that put this script here still there? After an update or when it is turned off it has no id any more. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // what some browsers do with the API of an extension that is gone
  }
};

export interface OrphanWords {
  readonly element: HTMLElement;
  /** Somebody is here: they stay down a while longer. */
  wind(): void;
  /** Taken down for good: an animation that waits keeps its whole tree in memory. */
  stop(): void;
}

/**
 * Words that come up by themselves when nobody winds them up any more. An extension that is updated or turned off leaves its script in the
 * page without its API (Chrome), or ends the script with all its listeners (Firefox): the browser's own animation then says what nobody is
 * left to say.
 */
export function orphanWords(document: Document, words: string): OrphanWords {
  const element = document.createElement('p');
  element.textContent = words;
  element.setAttribute('role', 'alert');
  element.className = 'orphaned';
  const rules =
    'position:fixed;inset:auto 0 0;margin:0;padding:1em;text-align:center;z-index:9;color:#1d1c1a;background:#ffd75e';
  for (const rule of rules.split(';')) {
    const [name = '', value = ''] = rule.split(':');
    element.style.setProperty(name, value);
  }
  const animation = element.animate?.([{ visibility: 'hidden' }, { visibility: 'visible' }], {
    delay: PATIENCE,
    duration: 1,
    fill: 'both',
  });
  return {
    element,
    wind: () => {
      if (animation && isAlive()) animation.currentTime = 0;
    },
    stop: () => animation?.cancel(),
  };
}

/** Overlays whose script was ended under them: where a browser lets extensions look into closed roots, they are known by what is in them. */
export function removeOrphans(document: Document): void {
  const find = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } } })
    .chrome?.dom;
  for (const host of [...document.documentElement.children]) {
    if (host.localName !== 'div') continue;
    const own = host as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    const root = own.openOrClosedShadowRoot ?? find?.openOrClosedShadowRoot?.(host);
    if (root?.querySelector('dialog > .orphaned')) host.remove();
  }
}
