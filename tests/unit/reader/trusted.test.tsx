// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { pressKey } from '../../../components/reader/keys.ts';
import { Reader } from '../../../components/reader/Reader.tsx';
import { CLOSED_VIEW, type ReaderEvents, type ReaderView } from '../../../components/reader/view.ts';
import type { Block } from '../../../utils/article/types.ts';
import type { PageState } from '../../../utils/platform/messages.ts';
import { DEFAULT_SETTINGS } from '../../../utils/platform/settings.ts';
import { story } from '../panel/story.ts';
import { t } from '../panel/words.ts';

/**
 * Events that a script sends (`isTrusted` is false: in a test they all are) move nothing in the reader, whatever is open in it. The overlay stops such clicks
 * too; here it is not around.
 */

afterEach(() => render(null, document.body));

/** Notes which of the reader's events were raised. */
function recorder(): { events: ReaderEvents; raised: Set<string> } {
  const raised = new Set<string>();
  const events = new Proxy({}, { get: (_, name) => () => void raised.add(String(name)) }) as ReaderEvents;
  return { events, raised };
}

const link: Block = {
  id: 90,
  kind: 'paragraph',
  text: 'See the note.',
  html: '<p>See <a href="#n1">the note</a>.</p><p id="n1">The note.</p>',
};
const page = { document: 'd', navigation: 0 };
const STATES: readonly PageState[] = [
  {
    status: 'ready',
    page,
    revision: 1,
    article: {
      ...story,
      blocks: [...story.blocks, link],
      candidates: [0, 1].map((index) => ({ index, title: `Story ${index}`, preview: 'Words', words: 200 })),
      notices: ['partial', 'several-articles'],
    },
    reader: true,
    outdated: true,
  },
  { status: 'failed', page, code: 'too-large' },
  { status: 'failed', page, code: 'failed', detail: 'x' },
  { status: 'reading', page, startedAt: 0 },
];
const VIEWS: readonly Partial<ReaderView>[] = [
  { status: 'Put back', canGoBack: true },
  { menu: 'text' },
  { menu: 'keys' },
  { removing: true },
  { speech: 'on' },
  { speech: 'paused', drawer: 'people' },
];
const SENT = [
  () => new MouseEvent('click', { bubbles: true, cancelable: true }),
  ...['Enter', ' ', 'x', 'Escape', 'ArrowDown'].map(
    (key) => () => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  ),
  () => new Event('input', { bubbles: true }),
  () => new Event('change', { bubbles: true }),
];

/** Reading again, another of the page's own stories, going back, copying a report: parts the panels share, whose clicks the overlay alone looks at. */
const HARMLESS = ['onComplete', 'onReadAnyway', 'onChooseCandidate', 'onGoBack', 'onCopyDetails'];

test('no event that a page sends is obeyed, in any state of the reader', async () => {
  for (const state of STATES)
    for (const view of VIEWS) {
      const { events, raised } = recorder();
      await act(() =>
        render(
          <Reader {...{ t, state, events }} settings={DEFAULT_SETTINGS} view={{ ...CLOSED_VIEW, ...view }} />,
          document.body,
        ),
      );
      const elements = [...document.body.querySelectorAll('*')];
      expect(elements.length).toBeGreaterThan(10);
      for (const element of elements) for (const make of SENT) element.dispatchEvent(make());
      for (const harmless of HARMLESS) raised.delete(harmless);
      expect([...raised], `${state.status} ${JSON.stringify(view)}`).toEqual([]);
    }
});

test('no key that a page sends is one of the reader’s', () => {
  const { events, raised } = recorder();
  for (const key of ['p', 'x', 'c', 't', '?', 'b', 'j', 'k', 'Escape', 'r'])
    expect(pressKey(new KeyboardEvent('keydown', { key }), events)).toBe(false);
  expect([...raised]).toEqual([]);
});
