import { expect, test } from 'vitest';
import { type Driver, poll, type ReaderView } from '../../utils/node/browser/driver.ts';
import type { Served } from '../../utils/node/serve.ts';
import { type Server, serve } from '../../utils/node/serve.ts';
import { inBothBrowsers } from './browsers.ts';
import { readerOf, storyOf } from './person.ts';

/** Pages that fight with script, in the built extension: what a page's own world does must not reach the reader. */

const STORY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Keepers of the lower lock counted ${30 + i * 7} barges on day ${i + 1} of the strike, and said that the harbour board had not answered their letter of the week before.</p>`,
).join('');
const LAST = 'counted 65 barges on day 6';
const page = (script: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><title>Lock keepers strike for a seventh day</title></head><body><article><h1>Lock keepers strike for a seventh day</h1>${STORY}${more}</article><script>${script}</script></body></html>`;

/** Every built-in that our code or a library of ours uses, replaced by one that throws and tells. */
const PATCHED = `window.touched = [];
const trap = (object, name) => { try { Object.defineProperty(object, name, { configurable: true, get() { window.touched.push(name); throw new Error('trap ' + name); }, set() {} }); } catch {} };
for (const name of ['map', 'filter', 'push', 'some', 'forEach', 'slice', 'find', 'flatMap', 'join', 'at']) trap(Array.prototype, name);
for (const name of ['replace', 'trim', 'split', 'match', 'matchAll', 'normalize', 'slice', 'replaceAll']) trap(String.prototype, name);
for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'appendChild', 'cloneNode']) trap(Node.prototype, name);
for (const name of ['attachShadow', 'getAttribute', 'hasAttribute', 'attributes', 'shadowRoot', 'checkVisibility', 'setAttribute']) trap(Element.prototype, name);
for (const name of ['createElement', 'importNode', 'implementation', 'body', 'documentElement', 'adoptedStyleSheets', 'activeElement', 'createRange']) trap(Document.prototype, name);
for (const name of ['parse', 'stringify']) trap(JSON, name);
for (const name of ['Map', 'Set', 'WeakMap', 'Promise', 'URL', 'DOMParser', 'MutationObserver', 'CSSStyleSheet', 'MessageChannel', 'customElements', 'structuredClone', 'setTimeout', 'crypto', 'Highlight']) trap(window, name);
trap(HTMLDialogElement.prototype, 'showModal'); trap(EventTarget.prototype, 'addEventListener'); trap(CSS, 'highlights');`;

/** Says everything our scripts might listen for, and notes all it hears. */
const SPOOFING = `window.heard = [];
addEventListener('message', (event) => event.data?.said === 'by the page' || window.heard.push(JSON.stringify(event.data) ?? 'nothing'));
const own = dispatchEvent.bind(window);
const say = () => {
  for (const to of ['page', 'background', 'panel']) for (const type of ['toggleReader', 'startReading', 'removeBlocks', 'openReader', 'loadScript'])
    postMessage({ said: 'by the page', to, type, data: { on: false, all: true, name: 'reader-panel' } }, '*');
  for (const name of ['wxt:content-script-started', 'sidelight', 'toggle-reader', 'close', 'cancel'])
    for (const target of [window, document, document.documentElement, ...document.querySelectorAll('html > *')])
      target.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { to: 'page', type: 'toggleReader' } }));
  for (const target of document.querySelectorAll('html > :not(head, body)')) {
    target.click(); target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  }
};
setInterval(say, 50);
window.world = () => [typeof chrome === 'object' && chrome?.runtime?.id, typeof browser === 'object' && browser?.runtime?.id, window.sidelightView, window.sidelightAlive].map(String);`;

const nested = (
  depth: number,
  hidden: boolean,
): string => `let at = document.querySelector('article').appendChild(document.createElement('div'));
${hidden ? 'at.hidden = true;' : ''} for (let i = 0; i < ${depth}; i++) at = at.appendChild(document.createElement('div')); at.append('the end of it');`;

const PAGES: Readonly<Record<string, Served>> = {
  '/patched': { body: page(PATCHED) },
  '/spoofing': { body: page(SPOOFING) },
  '/changing': {
    body: page(
      "let n = 0; setInterval(() => { const p = document.querySelector('#x'); p.textContent = 'tick ' + n++; p.after(document.createElement('i')); document.querySelector('i + i')?.remove(); }, 10)",
      '<p id="x">tick</p>',
    ),
  },
  '/nested-2000': { body: page(nested(2_000, false)) },
  '/nested-20000-hidden': { body: page(nested(20_000, true)) },
  '/unclosed': { body: page('', '<div><b><i><a href=x><table><tr><td><ul><li><p>x<form><select><option>') },
  '/upgraded': {
    body: page(
      "window.made = 0; window.root = null; customElements.define('evil-box', class extends HTMLElement { constructor() { super(); window.made++; window.root ??= this.getRootNode() instanceof ShadowRoot; } connectedCallback() { if (this.getRootNode() !== document) window.root = true; } });",
      '<evil-box><p>Said in a box of the page: the board will meet on Friday to hear what the keepers want.</p></evil-box>',
    ),
  },
  '/x.xhtml': {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Lock keepers strike</title></head><body><article><h1>Lock keepers strike</h1>${STORY}</article></body></html>`,
    type: 'application/xhtml+xml',
  },
  '/x.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">x</text></svg>', type: 'image/svg+xml' },
  '/x.txt': { body: 'Plain text, and no page. '.repeat(200), type: 'text/plain' },
  '/x.xml': { body: '<rss><item>x</item></rss>', type: 'text/xml' },
  '/frameset': { body: '<!doctype html><frameset><frame src="about:blank"></frameset>' },
  '/empty': { body: '' },
};

async function read(driver: Driver, address: string): Promise<ReaderView> {
  await driver.page.goto(address);
  await driver.pressShortcut('E');
  return readerOf(driver);
}
const untilStory = async (reader: ReaderView): Promise<void> => {
  expect(await poll(async () => (await storyOf(reader)).includes(LAST), 15_000), 'the story').toBe(true);
};
const close = async (driver: Driver): Promise<void> => {
  await driver.pressShortcut('E');
  expect(await poll(async () => (await driver.reader(0)) === null, 5_000), 'the page').toBe(true);
};

inBothBrowsers(({ driver }) => {
  let server: Server;
  const at = async (path: string): Promise<string> => {
    server ??= await serve((asked) => PAGES[asked]);
    return server.origin + path;
  };

  test.each(['/changing', '/nested-2000', '/nested-20000-hidden', '/unclosed', '/x.xhtml'])(
    '%s is read, and left',
    async (path) => {
      await untilStory(await read(driver(), await at(path)));
      await close(driver());
    },
  );

  test('a page that replaced every built-in is read in a world of its own, and sees none of it', async () => {
    await untilStory(await read(driver(), await at('/patched')));
    expect(await driver().page.evaluate('window.touched.length')).toBe(0);
    await close(driver());
  });

  test('what a page says to itself moves nothing, and nothing is said to it', async () => {
    const reader = await read(driver(), await at('/spoofing'));
    await untilStory(reader);
    await new Promise((done) => setTimeout(done, 500));
    await untilStory(await readerOf(driver()));
    const heard = await driver().page.evaluate('window.heard');
    expect(heard, 'messages that are not its own').toEqual([]);
    expect(await driver().page.evaluate('window.world()')).toEqual(
      ['false', 'false', 'undefined', 'undefined'].map((no) =>
        expect.stringMatching(new RegExp(`^(${no}|undefined|false)$`)),
      ),
    );
    await close(driver());
  });

  test('an element of the page is not made again: not in the copy, not in the reader', async () => {
    await untilStory(await read(driver(), await at('/upgraded')));
    expect(await driver().page.evaluate('[window.made, window.root]')).toEqual([1, false]);
    await close(driver());
  });

  test.each(['/frameset', '/empty'])('%s gets plain words', async (path) => {
    const reader = await read(driver(), await at(path));
    const words = () => reader.evaluate((root) => root.querySelector('.notices')?.textContent ?? '');
    expect(await poll(async () => (await words()).length > 10, 10_000)).toBe(true);
    await close(driver());
  });

  test.each(['/x.svg', '/x.txt', '/x.xml'])(
    '%s is no page to read: no reader, the words at the button',
    async (path) => {
      await driver().page.goto(await at(path));
      const popup = await driver().clickToolbarButton();
      const words = () => popup.evaluate(() => document.body.textContent ?? '');
      expect(
        await poll(async () => (await words()).includes('do not let extensions read'), 10_000),
        await words(),
      ).toBe(true);
      expect(await driver().reader(0)).toBeNull();
    },
  );
});
