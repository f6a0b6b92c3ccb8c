import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import {
  callOf,
  clickIn,
  type Driver,
  type Key,
  middleOf,
  poll,
  READER_HOST,
  type ReaderView,
  settledMiddle,
  type View,
} from './driver.ts';

export interface FirefoxOptions {
  /** The built extension: a folder or a zip. */
  readonly extension: string;
  /** Its id in the manifest. */
  readonly addonId: string;
  readonly headless: boolean;
  /** CSS pixels of the window. */
  readonly size?: readonly [number, number];
  /** The system's colours are dark. */
  readonly dark?: boolean;
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A real mouse click in the middle of an element of the browser's own window. */
const clickOn = (element: string): string => `(() => {
  const { left, top, width, height } = ${element}.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: type === 'mousemove' ? 0 : 1, inputSource: 1 }, {});
})()`;

/** A person has read the page that opens on installation and closed it; it would stand before the page under test. */
const CLOSE_FIRST_RUN_PAGE = `(() => {
  const opened = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (opened) gBrowser.removeTab(opened);
  return !!opened;
})()`;

/** Where a person's focus is, or Enter presses no button; after a shortcut, since keys made up here do not come back from a page. */
const FOCUS_PAGE = 'gBrowser.selectedBrowser.focus()';

/** The address Firefox gives the extension, fixed so that it is known. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Starts Firefox with the extension, the browser's own window within reach of the test. */
export async function openFirefox(options: FirefoxOptions): Promise<Driver> {
  const { extension, addonId, headless, size = [1280, 900], dark = false, preferences = {} } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${size[0]}`, `--height=${size[1]}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...preferences,
    },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await browser.installExtension(extension);
  const bidi = bidiOf(browser);
  const chrome = await openChromeScope(bidi);
  if (!(await poll(() => chrome<boolean>(CLOSE_FIRST_RUN_PAGE), 10_000)))
    throw new Error('The first-run page did not open on installation.');
  const button = `document.querySelector('toolbarbutton.webextension-browser-action[data-extensionid=${JSON.stringify(addonId)}]')`;
  const shown = (type: string, timeout: number) => findView(bidi, chrome, type, timeout);
  const evaluate = evaluateInReader(bidi, page);

  return {
    name: 'firefox',
    page,
    origin: `moz-extension://${UUID}/`,
    async clickToolbarButton() {
      if (!(await poll(() => chrome<boolean>(`!!${button}`), 5000))) throw new Error('There is no toolbar button.');
      await closePopup(chrome);
      await chrome(clickOn(button));
      const popup = await shown('popup', 10_000);
      if (!popup) throw new Error('The toolbar button opened no popup.');
      return popup;
    },
    async pressShortcut(letter) {
      await page.bringToFront();
      await chrome(pressKeys(letter));
      await chrome(FOCUS_PAGE);
    },
    sidebar: (timeout = 10_000) => shown('sidebar', timeout),
    async reader(timeout = 10_000): Promise<ReaderView | null> {
      if (!(await poll(() => evaluate(() => true), timeout))) return null;
      return { evaluate, click: (selector) => clickIn(page, evaluate, selector) };
    },
    async openExtensionPage(path) {
      const opened = await browser.newPage();
      // The load event of a moz-extension: page never reaches the protocol.
      await opened.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await opened.waitForFunction('document.readyState === "complete"');
      return opened;
    },
    stopBackground: () =>
      chrome(`WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension.terminateBackground()`),
    grantAll: () => chrome(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`),
    update: () => chrome(reload(addonId)),
    close: () => browser.close(),
  };
}

const reload = (addonId: string): string =>
  `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
    .getAddonByID(${JSON.stringify(addonId)}).then((addon) => addon.reload()).then(() => null)`;

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;
/** Runs an expression in the browser's own window. */
type ChromeScope = <T = void>(expression: string) => Promise<T>;

/** WebDriver BiDi as it goes over the wire; puppeteer has no public way to send what it does not know. */
function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Readonly<Record<string, unknown>> }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

interface Remote {
  readonly type?: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}
interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result: Remote;
  readonly exceptionDetails: { readonly text: string };
}

interface Call {
  readonly target: { readonly context: string; readonly sandbox?: string };
  /** A function whose answer is JSON text, or null. */
  readonly functionDeclaration: string;
  readonly arguments?: readonly Remote[];
}

async function call<T>(bidi: Send, { target, functionDeclaration, arguments: args = [] }: Call): Promise<T> {
  const answer = (await bidi('script.callFunction', {
    target,
    functionDeclaration,
    arguments: args,
    awaitPromise: true,
  })) as unknown as CallResult;
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  return (typeof answer.result.value === 'string' ? JSON.parse(answer.result.value) : undefined) as T;
}

const asJson = (expression: string): string => `async () => JSON.stringify(await (${expression}))`;

/** BiDi only knows tabs: the popup's and sidebar's `<browser>`s are made known to it (Firefox's own module, tried with ESR 153). */
async function openChromeScope(bidi: Send): Promise<ChromeScope> {
  const tree = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts?: readonly { url: string; context: string }[];
  };
  const context = tree.contexts?.find(({ url }) => url.includes('browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox does not show its own window; is this the version of `npm run setup`?');
  const chrome: ChromeScope = (expression) =>
    call(bidi, { target: { context }, functionDeclaration: asJson(expression) });
  await chrome(`(() => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const original = NavigableManager.getBrowserById.bind(NavigableManager);
    globalThis.sidelightViews = () => [
      ...document.querySelectorAll('browser[webextension-view-type]'),
      ...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? []),
    ].map((view) => {
      view.permanentKey ??= new (Cu.getGlobalForObject(Services).Object)();
      return { view, type: view.getAttribute('webextension-view-type'), url: view.currentURI?.spec ?? '', id: NavigableManager.getIdForBrowser(view) };
    });
    NavigableManager.getBrowserById = (id) => original(id) ?? globalThis.sidelightViews().find((view) => view.id === id)?.view ?? null;
  })()`);
  return chrome;
}

/** The button would only close a popup that is still open. */
async function closePopup(chrome: ChromeScope): Promise<void> {
  const isGone = `!globalThis.sidelightViews().some(({ type }) => type === 'popup')`;
  await chrome(`document.getElementById('customizationui-widget-panel')?.hidePopup()`);
  if (!(await poll(() => chrome<boolean>(isGone), 5000))) throw new Error('The popup does not close.');
}

async function findView(bidi: Send, chrome: ChromeScope, type: string, timeout: number): Promise<View | null> {
  const context = await poll(async () => {
    const views = await chrome<readonly { type: string; url: string; id: string }[]>(
      'globalThis.sidelightViews().map(({ type, url, id }) => ({ type, url, id }))',
    );
    const id = views.find((view) => view.type === type && view.url.startsWith('moz-extension:'))?.id;
    const isLoaded = `document.readyState === 'complete' && !!document.body?.innerText.trim()`;
    if (!id || !(await call<boolean>(bidi, { target: { context: id }, functionDeclaration: asJson(isLoaded) })))
      return null;
    return id;
  }, timeout);
  if (!context) return null;
  const isIt = `({ id }) => id === ${JSON.stringify(context)}`;
  return viewOf(bidi, context, () => chrome(`globalThis.sidelightViews().find(${isIt})?.view.focus()`));
}

function viewOf(bidi: Send, context: string, focus: () => Promise<void>): View {
  const evaluate: View['evaluate'] = (run, ...args) =>
    call(bidi, { target: { context }, functionDeclaration: asJson(callOf(run, args)) });
  return {
    evaluate,
    async click(selector) {
      const middle = await settledMiddle((selector) => evaluate(middleOf, selector), selector);
      await bidi('input.performActions', { context, actions: [click(middle)] });
    },
    async press(key) {
      // As F6 does: keys that are only sent to it would find it without the focus, and show none.
      await focus();
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await bidi('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async screenshot(path) {
      const { data } = await bidi('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
  };
}

/** WebDriver's code points for keys without a character. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

const click = (at: { readonly x: number; readonly y: number }) => ({
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** Runs in the page, in a sandbox its scripts cannot touch, with the reader's root, which BiDi hands out even if it is closed. */
function evaluateInReader(bidi: Send, page: Page): ReaderView['evaluate'] {
  return async (run, ...args) => {
    const { contexts } = (await bidi('browsingContext.getTree', {})) as unknown as {
      contexts: readonly { url: string; context: string }[];
    };
    const url = page.url();
    const context = contexts.find((tab) => tab.url === url)?.context;
    if (!context) throw new Error(`No tab shows ${url}.`);
    const target = { context, sandbox: 'sidelight-test' };
    const found = (await bidi('script.callFunction', {
      target,
      functionDeclaration: `() => document.querySelector(${JSON.stringify(READER_HOST)})`,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    })) as unknown as CallResult;
    const host = found.result?.value as { readonly shadowRoot?: Remote | null } | undefined;
    if (!host?.shadowRoot?.sharedId) throw new Error('The reader is not in the page.');
    return call(bidi, {
      target,
      functionDeclaration: `async (root) => JSON.stringify(await ${callOf(run, args, 'root')})`,
      arguments: [{ sharedId: host.shadowRoot.sharedId }],
    });
  };
}

/** Keys as the operating system would give them to the window: Alt and Shift down, the letter, all up again. */
const pressKeys = (letter: string): string => `(() => {
  Services.focus.clearFocus(window);
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window, () => {});
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
})()`;
