import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as writers from '../../../utils/export/index.ts';
import { bugReport } from '../../../utils/platform/bug-report.ts';
import type { Translate } from '../../../utils/platform/i18n.ts';
import type { PageState } from '../../../utils/platform/messages.ts';
import { panelActions } from '../../../utils/platform/panel-actions.ts';
import { EMPTY_VIEW } from '../../../utils/platform/panel-session.ts';
import { story } from './story.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const page = { document: 'd', navigation: 0 };
const SECRET = 'words that only the page knows';
const ready: PageState = {
  status: 'ready',
  page,
  revision: 1,
  article: { ...story, url: `https://a.example/${SECRET}`, title: SECRET },
  reader: true,
  outdated: false,
};
const failed: PageState = { status: 'failed', page, code: 'failed', detail: 'TypeError at reader.js:1:4711' };
const actions = (state: PageState) =>
  panelActions({
    session: () => undefined,
    view: () => ({ ...EMPTY_VIEW, tabTitle: SECRET, state }),
    t: ((key: string) => key) as unknown as Translate,
    say: () => undefined,
    writers,
    ownRemovals: () => [],
  });

test('a bug report has versions, the state and its code, and nothing else', () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  expect(JSON.parse(bugReport(ready))).toEqual({ version: '1.2.3', agent: navigator.userAgent, status: 'ready' });
  expect(JSON.parse(bugReport(failed))).toEqual({
    version: '1.2.3',
    agent: navigator.userAgent,
    status: 'failed',
    code: 'failed',
    detail: 'TypeError at reader.js:1:4711',
  });
});

test('what the panel copies quotes neither text nor address', async () => {
  const copied: string[] = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.stubGlobal('navigator', {
    userAgent: 'test',
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  await actions(ready).onCopyDetails();
  await actions(failed).onCopyDetails();
  expect(copied.length).toBe(2);
  expect(copied.join()).not.toContain(SECRET);
  expect(copied.join()).not.toContain('example');
});

test('a private window is offered no choice for always', () => {
  const privately = vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(actions(ready).onKeepKind).toBeUndefined();
  privately.mockReturnValue(false);
  expect(actions(ready).onKeepKind).toBeTypeOf('function');
});
