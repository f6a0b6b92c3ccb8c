// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Overlay, openOverlay } from '../../../utils/platform/overlay.ts';

/** jsdom has no top layer: what the overlay asks of it is stood in for. */
let rooted: ShadowRootInit[] = [];
let front: Element | null = null;
let alive = { observers: 0, listeners: 0 };
const said: string[] = [];

beforeEach(() => {
  rooted = [];
  said.length = 0;
  alive = { observers: 0, listeners: 0 };
  vi.useFakeTimers();
  vi.stubGlobal('chrome', undefined);
  const proto = HTMLDialogElement.prototype as { showModal?: unknown; close?: unknown };
  proto.showModal = function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  proto.close = function (this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    rooted.push(init);
    return attach.call(this, init);
  });
  document.elementFromPoint = () => front;
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...args) {
    alive.observers += 1;
    observe.apply(this, args);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    alive.observers -= 1;
    disconnect.call(this);
  });
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation(((
    type: string,
    on: EventListener,
    how?: AddEventListenerOptions,
  ) => {
    alive.listeners += 1;
    how?.signal?.addEventListener('abort', () => {
      alive.listeners -= 1;
    });
    add(type, on, how);
  }) as typeof document.addEventListener);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const open = (): Overlay => {
  const overlay = openOverlay(document, {
    styles: '',
    label: 'Reader',
    lang: 'en',
    dir: 'ltr',
    orphaned: 'gone',
    onEscape: () => void said.push('escape'),
    onKey: () => false,
    onLeave: () => void said.push('leave'),
    onDefeat: () => void said.push('defeat'),
  });
  overlay.show();
  return overlay;
};

test('the page comes back as it was: tree, place, focus; no timer, observer or listener is left', () => {
  document.body.innerHTML = '<main><button>x</button></main>';
  document.querySelector('button')?.focus();
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  const before = document.documentElement.outerHTML;
  const overlay = open();
  expect(rooted.map(({ mode }) => mode)).toEqual(['closed']);
  expect(alive).toEqual({ observers: 1, listeners: 1 });
  // jsdom has timers of its own for what was just done.
  vi.advanceTimersByTime(20);
  expect(vi.getTimerCount()).toBe(1);
  document.querySelector('button')?.blur();
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(900);
  overlay.close();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement?.localName).toBe('button');
  expect(scrolled).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' });
  expect(alive).toEqual({ observers: 0, listeners: 0 });
  vi.advanceTimersByTime(20);
  expect(vi.getTimerCount()).toBe(0);
});

test('clicks that a page sends never arrive, nor any before the reader stood in front for a while', () => {
  const overlay = open();
  const heard: string[] = [];
  const button = overlay.sheet.appendChild(document.createElement('button'));
  button.addEventListener('click', () => void heard.push('click'));
  vi.advanceTimersByTime(1000);
  button.click();
  expect(heard).toEqual([]);
  overlay.close();
});

test('a real click counts after it stood in front for a while, and while it does; keys and gestures count when they are real', () => {
  const heard = new Map<string, (event: Event) => void>();
  const add = EventTarget.prototype.addEventListener;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, type, on, how) {
    if (this instanceof ShadowRoot || this instanceof HTMLDialogElement) {
      // The click is looked at before anybody inside hears it.
      const first = type !== 'click' || (typeof how === 'object' && how.capture);
      if (first && typeof on === 'function') heard.set(type, on);
    }
    add.call(this, type, on, how);
  });
  const overlay = open();
  /** As the browser itself makes them, which no script can. */
  const send = (type: string, isTrusted: boolean, more = {}): { stopped: boolean } => {
    const sent = { stopped: false };
    const stop = () => {
      sent.stopped = true;
    };
    const event = { isTrusted, preventDefault: () => undefined, stopImmediatePropagation: stop, ...more };
    heard.get(type)?.(event as unknown as Event);
    return sent;
  };
  front = document.documentElement.lastElementChild;
  expect(send('click', true).stopped, 'in its first moment').toBe(true);
  vi.advanceTimersByTime(400);
  expect(send('click', true).stopped).toBe(false);
  expect(send('click', false).stopped).toBe(true);
  front = document.body;
  expect(send('click', true).stopped, 'covered').toBe(true);
  front = null;
  send('cancel', false);
  send('keydown', false, { key: 'Escape' });
  expect(said).toEqual([]);
  send('cancel', true);
  send('keydown', true, { key: 'Escape' });
  expect(said).toEqual(['escape', 'escape']);
  overlay.close();
});

test('events in the overlay do not reach the page', () => {
  const overlay = open();
  const heard: string[] = [];
  const note = (event: Event) => void heard.push(event.type);
  const types = ['keydown', 'keyup', 'input', 'copy', 'wheel', 'pointerdown'];
  for (const type of types) window.addEventListener(type, note);
  for (const type of types) overlay.sheet.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(heard).toEqual([]);
  for (const type of types) window.removeEventListener(type, note);
  overlay.close();
});

test('a page that keeps removing or covering it is left the field', () => {
  const overlay = open();
  const host = document.documentElement.lastElementChild;
  for (let i = 0; i < 5; i++) {
    host?.remove();
    vi.advanceTimersByTime(500);
    expect(host?.isConnected).toBe(true);
  }
  expect(said).toEqual([]);
  front = document.body;
  vi.advanceTimersByTime(500);
  expect(said).toEqual(['defeat']);
  front = null;
  overlay.close();
});
