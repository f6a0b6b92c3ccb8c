// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Welcome } from '../../../components/settings/Welcome.tsx';
import { t } from './words.ts';

afterEach(() => render(null, document.body));

function pinWords(pinned: boolean, browserName: 'chrome' | 'firefox'): string | null | undefined {
  const props = { t, shortcut: '', samplePage: '/', onClean: () => undefined, onSettings: () => undefined };
  act(() => render(<Welcome {...props} {...{ pinned, browserName }} />, document.body));
  return document.querySelector('[aria-labelledby="pin"] p')?.textContent;
}

test('the first-run page says how to pin the button in this browser, and not to who has it pinned', () => {
  expect(pinWords(false, 'chrome')).toContain('puzzle piece');
  expect(pinWords(false, 'firefox')).toContain('Pin to Toolbar');
  expect(pinWords(true, 'chrome')).toBe('The Sidelight button is in your toolbar.');
});

test('the sample brings along every script that a page is given: none can be put into it', () => {
  const html = readFileSync('public/sample/index.html', 'utf8');
  for (const part of ['', '-article', '-view', '-panel', '-jump']) expect(html).toContain(`src="/reader${part}.js"`);
});
