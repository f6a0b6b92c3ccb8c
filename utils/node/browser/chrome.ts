import { writeFileSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import {
  callOf,
  clickIn,
  type Driver,
  middleOf,
  type Point,
  poll,
  READER_HOST,
  type ReaderView,
  settledMiddle,
  type View,
} from './driver.ts';

export interface ChromeOptions {
  /** The built, unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** CSS pixels of the window. */
  readonly size?: readonly [number, number];
  /** The system's colours are dark. */
  readonly dark?: boolean;
}

/** Starts Chromium or Chrome with the extension; resolves when its background has run. */
export async function openChrome(options: ChromeOptions): Promise<Driver> {
  const { extension, headless, size = [1280, 900], dark = false } = options;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    enableExtensions: true, // not [extension]: puppeteer 25.16 does not wait for those
    defaultViewport: null,
    args: [...ARGUMENTS, `--window-size=${size.join(',')}`, ...(dark ? ['--force-dark-mode'] : [])],
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  if (!installed) throw new Error(`Chrome did not install ${extension}`);
  await untilBackgroundRan(browser, id);
  await closeFirstRunPage(browser, page);
  return driverOf(browser, installed, page);
}

/** A key pressed before the background has run is lost. */
async function untilBackgroundRan(browser: Browser, id: string): Promise<void> {
  const background = await browser.waitForTarget(isBackground(id), { timeout: 10_000 });
  await (await background.worker())?.evaluate('chrome.commands.getAll().then(() => null)');
}

/** A person has read the page that opens on installation and closed it; it would stand before the page under test. */
async function closeFirstRunPage(browser: Browser, page: Page): Promise<void> {
  const isIt = (opened: Page) => opened.url().endsWith('/welcome.html');
  const opened = await poll(async () => (await browser.pages()).find(isIt), 10_000);
  if (!opened) throw new Error('The first-run page did not open on installation.');
  await opened.close();
  await page.bringToFront();
}

const ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const originOf = (id: string): string => `chrome-extension://${id}/`;

const isBackground = (id: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(originOf(id));

function driverOf(browser: Browser, extension: Extension, page: Page): Driver {
  const { id } = extension;
  const origin = originOf(id);
  const shown = async (path: string, timeout: number): Promise<View | null> => {
    const isIt = (target: Target) => target.url().split(/[?#]/)[0] === origin + path;
    const target = await poll(async () => browser.targets().find(isIt), timeout);
    return target ? viewOf(await target.asPage()) : null;
  };
  return {
    name: 'chrome',
    page,
    origin,
    async clickToolbarButton() {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const popup = await shown('popup.html', 10_000);
      if (!popup) throw new Error('The toolbar button opened no popup.');
      return popup;
    },
    async pressShortcut(letter) {
      await page.bringToFront();
      await withSession(page, (session) => pressKeys(session, letter));
    },
    sidebar: (timeout = 10_000) => shown('sidepanel.html', timeout),
    reader: (timeout = 10_000) => poll(() => findReader(page), timeout),
    async openExtensionPage(path) {
      const opened = await browser.newPage();
      await opened.goto(origin + path);
      return opened;
    },
    async stopBackground() {
      await (await browser.targets().find(isBackground(id))?.worker())?.close();
      if (!(await poll(async () => !browser.targets().some(isBackground(id)), 5000)))
        throw new Error('The background did not stop.');
    },
    update: async () => {
      await inSettings(browser, `chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: false })`);
      await page.bringToFront();
    },
    setSite: async (pattern, allowed) => {
      const [extension, site] = [id, pattern].map((value) => JSON.stringify(value));
      const chosen = `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${extension}, hostAccess: 'ON_SPECIFIC_SITES' })`;
      // What was never given cannot be withdrawn: "on specific sites" alone does that.
      const change = allowed
        ? `chrome.developerPrivate.addHostPermission(${extension}, ${site})`
        : `chrome.developerPrivate.removeHostPermission(${extension}, ${site}).catch(() => null)`;
      await inSettings(browser, `${chosen}.then(() => ${change})`);
      await page.bringToFront();
    },
    close: () => browser.close(),
  };
}

/** As the switches on chrome://extensions do; a prompt cannot be answered without a display. */
async function inSettings(browser: Browser, expression: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(expression);
  await settings.close();
}

/** A view closes itself under the click that leaves it: no failure. */
const isClosed = (error: unknown): boolean =>
  error instanceof Error && /detached|closed|destroyed/i.test(error.message);

function viewOf(page: Page): View {
  return {
    evaluate: async (run, ...args) => (await page.evaluate(callOf(run, args))) as Awaited<ReturnType<typeof run>>,
    async click(selector) {
      const find = async (selector: string) => (await page.evaluate(callOf(middleOf, [selector]))) as Point | null;
      const { x, y } = await settledMiddle(find, selector);
      await page.mouse.click(x, y).catch((error: unknown) => {
        if (!isClosed(error)) throw error;
      });
    },
    async press(key) {
      // A view closes itself under the key that leaves it, too.
      await page.keyboard.press(key).catch((error: unknown) => {
        if (!isClosed(error)) throw error;
      });
    },
    async screenshot(path) {
      writeFileSync(path, await page.screenshot());
    },
    names: () => namesOf(page),
  };
}

/** Everything of the page's accessibility tree that has a role of interest, closed shadow roots included: "role: name" each. */
export async function namesOf(page: Page): Promise<readonly string[]> {
  const tree = await page.accessibility.snapshot();
  const nodes = tree ? [tree] : [];
  const names: string[] = [];
  for (let node = nodes.shift(); node; node = nodes.shift()) {
    nodes.unshift(...(node.children ?? []));
    names.push(`${node.role}: ${node.name ?? ''}`);
  }
  return names;
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

const ALT = 1;
const SHIFT = 8;

/** `nativeVirtualKeyCode` is what lets the browser, not only the page, see the key. */
async function pressKeys(session: CDPSession, letter: string): Promise<void> {
  const code = letter.charCodeAt(0);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers: ALT | SHIFT,
      windowsVirtualKeyCode: code,
      nativeVirtualKeyCode: code,
      code: `Key${letter}`,
      key: letter,
    });
  }
}

/** The debugger's view of the page goes into closed roots too. */
async function findReader(page: Page): Promise<ReaderView | null> {
  const attached = await withSession(page, async (session) => (await findRoot(session)) !== undefined);
  if (!attached) return null;
  const evaluate: ReaderView['evaluate'] = (run, ...args) =>
    withSession(page, async (session) => {
      const root = await findRoot(session);
      if (!root) throw new Error('The reader is not in the page.');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: `function () { return ${callOf(run, args, 'this')}; }`,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    });
  return { evaluate, click: (selector) => clickIn(page, evaluate, selector) };
}

async function findRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: READER_HOST });
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true, depth: 1 });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) continue;
    return (await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })).object.objectId;
  }
  return undefined;
}
