import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen, type PageState, sendToPage } from '../../../utils/platform/messages.ts';
import { senderOf } from '../../../utils/platform/sender.ts';
import { parse } from '../../../utils/platform/shape.ts';
import { ARTICLE } from '../../../utils/platform/shapes.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

const ID = 'test-extension-id';
const OWN = `chrome-extension://${ID}`;
const idle: PageState = { status: 'idle', page: { document: 'd', navigation: 0 } };
const page = { document: 'd', navigation: 0 };

function pageHandlers(): Handlers<'page'> {
  const state = vi.fn(() => idle);
  return {
    readState: state,
    startReading: state,
    stopReading: state,
    toggleReader: state,
    jump: vi.fn(() => true),
    restoreBlocks: state,
    removeBlocks: state,
    chooseCandidate: state,
  };
}

describe('who may say what', () => {
  let listener: Listener | undefined;
  beforeEach(() => {
    fakeBrowser.reset();
    Object.defineProperty(browser.runtime, 'id', { value: ID, configurable: true });
    vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => OWN + path);
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added: unknown) => {
      listener = added as Listener;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  const ask = (message: unknown, sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      if (listener?.(message, sender, resolve) !== true) resolve('not answered');
    });
  const popup = { id: ID, origin: OWN, url: `${OWN}/popup.html` };
  const script = { id: ID, origin: 'https://news.example', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };

  test('a page answers the extension, and nobody else', async () => {
    const handlers = pageHandlers();
    listen('page', handlers, () => page);
    const message = { to: 'page', type: 'readState', data: {} };
    expect(await ask(message, popup)).toEqual({ ok: true, value: idle });
    for (const sender of [
      script,
      { id: 'another-extension', url: 'chrome-extension://another-extension/x.html' },
      { url: 'https://news.example' },
      { ...script, url: `${OWN}/popup.html` },
    ]) {
      expect(await ask(message, sender), JSON.stringify(sender)).toEqual({ ok: false, error: 'refused' });
    }
    expect(handlers.readState).toHaveBeenCalledTimes(1);
  });

  test('unknown types, inherited names and wrong shapes are refused before a handler runs', async () => {
    const handlers = pageHandlers();
    listen('page', handlers, () => page);
    for (const message of [
      { to: 'page', type: 'eval', data: {} },
      { to: 'page', type: 'constructor', data: {} },
      { to: 'page', type: '__proto__', data: {} },
      { to: 'page', type: 'jump', data: { span: { block: -1, start: 0, end: 1 }, place: 'reader' } },
      { to: 'page', type: 'jump', data: { span: { block: 0, start: 0, end: 1 }, place: 'window' } },
      { to: 'page', type: 'restoreBlocks', data: { ids: ['1'] } },
      { to: 'page', type: 'restoreBlocks', data: null },
    ]) {
      expect(await ask(message, popup), JSON.stringify(message)).toEqual({ ok: false, error: 'refused' });
    }
    expect(handlers.jump).not.toHaveBeenCalled();
    expect(handlers.restoreBlocks).not.toHaveBeenCalled();
  });

  test('the background and the panels hear scripts in pages only, and no address without end', async () => {
    const place = vi.fn(() => undefined);
    listen('background', { rememberPlace: place } as unknown as Handlers<'background'>);
    const remember = (url: string) => ({ to: 'background', type: 'rememberPlace', data: { url, block: 1 } });
    expect(await ask(remember('https://news.example/a'), popup)).toEqual({ ok: false, error: 'refused' });
    expect(await ask(remember('https://news.example/a'), { ...script, frameId: 2 })).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(await ask(remember(`https://news.example/${'a'.repeat(5_000)}`), script)).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(place).not.toHaveBeenCalled();
    const recalled = vi.fn(() => 0);
    listen('background', { recallPlace: recalled } as unknown as Handlers<'background'>);
    const recall = (url: string) => ({ to: 'background', type: 'recallPlace', data: { url } });
    expect(await ask(recall(`https://news.example/${'a'.repeat(5_000)}`), script)).toMatchObject({ error: 'refused' });
    expect(await ask(recall('https://news.example/a'), script)).toEqual({ ok: true, value: 0 });
    listen('background', { rememberPlace: place } as unknown as Handlers<'background'>);
    const extra = { ...remember('https://news.example/a'), data: { url: 'https://news.example/a', block: 1, more: 1 } };
    expect(await ask(extra, script)).toMatchObject({ ok: true });
    expect(place).toHaveBeenCalledWith({ url: 'https://news.example/a', block: 1 }, { kind: 'page', tabId: 7 });
    const changed = vi.fn(() => undefined);
    listen('panel', { changed });
    const told = { to: 'panel', type: 'changed', data: { page, status: 'ready', revision: 1 } };
    expect(await ask(told, popup)).toEqual({ ok: false, error: 'refused' });
    expect(await ask(told, script)).toMatchObject({ ok: true });
  });

  test('what a page answers is believed only in the shape it must have', async () => {
    const answers = (value: unknown) =>
      vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value } as never);
    answers(idle);
    expect(await sendToPage({ tabId: 7 }, 'readState', {})).toEqual({ ok: true, value: idle });
    for (const wrong of [{ status: 'ready' }, { ...idle, status: 'gone' }, 'idle', null]) {
      answers(wrong);
      expect(await sendToPage({ tabId: 7 }, 'readState', {}), JSON.stringify(wrong)).toEqual({
        ok: false,
        error: 'failed',
      });
    }
  });

  test('what was said of another document, or of the address before, is stale', async () => {
    listen('page', pageHandlers(), () => ({ document: 'd', navigation: 2 }));
    const about = (key: object) => ask({ to: 'page', type: 'readState', data: {}, page: key }, popup);
    expect(await about({ document: 'd', navigation: 2 })).toMatchObject({ ok: true });
    expect(await about({ document: 'd', navigation: 1 })).toEqual({ ok: false, error: 'stale' });
    expect(await about({ document: 'other', navigation: 2 })).toEqual({ ok: false, error: 'stale' });
  });

  test('messages for others are left to them; a handler that throws is a failure, not an exception', async () => {
    listen('page', { ...pageHandlers(), readState: () => Promise.reject(new Error('bug')) }, () => page);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await ask({ to: 'panel', type: 'changed', data: {} }, popup)).toBe('not answered');
    expect(await ask('hello', popup)).toBe('not answered');
    expect(await ask({ to: 'page', type: 'readState', data: {} }, popup)).toEqual({ ok: false, error: 'failed' });
  });

  test('the background tells top frames of tabs from everybody else', () => {
    expect(senderOf(script)).toEqual({ kind: 'page', tabId: 7 });
    expect(senderOf({ ...script, frameId: 3 })).toBeUndefined();
    expect(senderOf({ ...script, id: 'x' })).toBeUndefined();
    expect(senderOf({ id: ID, tab: { id: 9 }, frameId: 0, url: `${OWN}/options.html` })).toEqual({ kind: 'extension' });
    expect(senderOf({ id: ID })).toEqual({ kind: 'extension' });
  });
});

test('an article from a page is copied field by field', () => {
  const block = { id: 0, kind: 'paragraph', text: 'a', html: '<p>a</p>' };
  const article = { url: 'https://a.example', title: 't', dir: 'ltr', blocks: [block], candidates: [], notices: [] };
  const sent: unknown = JSON.parse(
    JSON.stringify({ ...article, blocks: [{ ...block, extra: 1 }] }).replace(
      '"title"',
      '"__proto__":{"polluted":1},"title"',
    ),
  );
  const read = parse(ARTICLE, sent);
  expect(read).toEqual({ ok: true, value: article });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  for (const wrong of [
    { ...article, dir: 'up' },
    { ...article, blocks: [{ ...block, kind: 'script' }] },
    { ...article, title: 7 },
    // What is inherited was not said.
    Object.assign(Object.create({ title: 't' }), { ...article, title: undefined }),
    Object.assign(Object.create(article), { url: 'https://a.example' }),
  ]) {
    expect(parse(ARTICLE, wrong).ok).toBe(false);
  }
});
