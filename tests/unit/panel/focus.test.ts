// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { drawKeepingFocus } from '../../../utils/platform/surface.ts';

function surface(): HTMLElement {
  document.body.innerHTML = '<main tabindex="-1"><button>Read again</button></main>';
  vi.useFakeTimers();
  return document.querySelector('main') ?? document.body;
}
afterEach(() => vi.useRealTimers());

test('focus that went away with its button goes to the surface', () => {
  const app = surface();
  app.querySelector('button')?.focus();
  drawKeepingFocus(app, () => app.replaceChildren('ready'));
  vi.runAllTimers();
  expect(document.activeElement).toBe(app);
});

test('what a component focused instead keeps it', () => {
  const app = surface();
  app.querySelector('button')?.focus();
  const next = document.createElement('button');
  drawKeepingFocus(app, () => app.replaceChildren(next));
  next.focus();
  vi.runAllTimers();
  expect(document.activeElement).toBe(next);
});

test('focus that was elsewhere is not taken', () => {
  const app = surface();
  drawKeepingFocus(app, () => app.replaceChildren('ready'));
  vi.runAllTimers();
  expect(document.activeElement).toBe(document.body);
});
