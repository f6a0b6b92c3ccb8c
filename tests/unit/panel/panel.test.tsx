// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/context/Panel.tsx';
import type { PanelState, ReadyState } from '../../../components/context/state.ts';
import { type Article, restoreBlocks } from '../../../utils/article/types.ts';
import { context, spanOf, story } from './story.ts';
import { t } from './words.ts';

const ready: ReadyState = { status: 'ready', article: story, context, model: 'loaded', reader: false, outdated: false };

const events = () => ({
  onRead: vi.fn(),
  onReadAnyway: vi.fn(),
  onShow: vi.fn(),
  onStop: vi.fn(),
  onToggleReader: vi.fn(),
  onJump: vi.fn(),
  onChooseCandidate: vi.fn(),
  onCopyDetails: vi.fn(),
  onRestore: vi.fn(),
  onRemove: vi.fn(),
  onKeepKind: vi.fn(),
});

let root: HTMLElement | undefined;
function show(state: PanelState, handlers = events(), insisted = false): HTMLElement {
  root ??= document.body.appendChild(document.createElement('main'));
  const target = root;
  act(() => render(<Panel {...handlers} {...{ state, t, insisted }} shortcut="Alt+Shift+E" canSearch />, target));
  return target;
}
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  vi.useRealTimers();
});

const button = (within: Element, name: RegExp): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((b) =>
    name.test(b.getAttribute('aria-label') ?? b.textContent ?? ''),
  );
  if (!found) throw new Error(`no button ${name} in ${within.textContent}`);
  return found;
};
const press = (element: HTMLElement) => act(() => element.click());
const section = (within: Element, id: string): Element => within.querySelector(`#${id}`) ?? document.createElement('i');

describe('a story in the sidebar', () => {
  test('its parts stand in the order a reader was promised', () => {
    const panel = show(ready);
    const titles = [...panel.querySelectorAll('h2')].map((h2) => h2.textContent?.replace(/\s*\d+$/, ''));
    expect(titles).toEqual(['People and organisations', 'Key figures', 'Who said what', 'Outline', 'Removed']);
    expect(panel.querySelector('.source')?.textContent).toBe('The Harbour Courier · reposting Coast Wire');
  });

  test('each claim shows its sentence, and pressing it goes there', () => {
    const handlers = events();
    const panel = show(ready, handlers);
    press(button(section(panel, 'people'), /Mayor Ingrid Halloran said/));
    press(button(section(panel, 'figures'), /thanked 4,000 people/));
    press(button(section(panel, 'quotes'), /stone is sound/));
    press(button(section(panel, 'outline'), /tower in the dark/));
    expect(handlers.onJump.mock.calls).toEqual([
      [spanOf(0, 'Ingrid Halloran')],
      [spanOf(4, '4,000')],
      [spanOf(1, 'The stone is sound')],
      [{ block: 2, start: 0, end: 19 }],
    ]);
  });

  test('next and previous mention go round', () => {
    const handlers = events();
    const panel = show(ready, handlers);
    press(button(panel, /^Next mention of Ingrid/));
    press(button(panel, /^Next mention of Ingrid/));
    press(button(panel, /^Next mention of Ingrid/));
    press(button(panel, /^Previous mention of Ingrid/));
    const blocks = handlers.onJump.mock.calls.map(([span]) => span.block);
    expect(blocks).toEqual([0, 4, 0, 4]);
    expect(section(panel, 'people').textContent).toContain('2 of 2');
  });
});

describe('what a story may show', () => {
  test('nothing of a removed block is shown outside the list of what was removed', () => {
    const actors = [...context.actors];
    actors.push({
      id: 3,
      name: 'Dorian Pike',
      type: 'PER',
      aliases: [],
      mentions: [spanOf(3, 'Dorian Pike')],
      pronouns: [],
      score: 9,
    });
    const panel = show({ ...ready, context: { ...context, actors } });
    section(panel, 'removed').remove();
    expect(panel.textContent).not.toMatch(/Pike|Velmora|Subscribe today/);
  });

  test('shows the actors while figures and quotes are still being found', () => {
    const panel = show({ ...ready, context: { ...context, figures: [], quotes: [] }, partial: true });
    expect(section(panel, 'people').querySelectorAll('.item').length).toBeGreaterThan(0);
    for (const id of ['figures', 'quotes']) expect(section(panel, id).querySelector('.skeleton')).not.toBeNull();
  });

  test('markup in the page’s words stays text', () => {
    const title = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const panel = show({ ...ready, article: { ...story, title } });
    expect(panel.querySelector('h1')?.textContent).toBe(title);
    expect(panel.querySelector('img, b')).toBeNull();
  });
});

describe('what there is and is not', () => {
  test('empty sections say so', () => {
    const panel = show({ ...ready, context: { ...context, actors: [], figures: [], quotes: [] } });
    expect(panel.textContent).toContain('No people or organisations in this article');
    expect(panel.textContent).toContain('No figures in this article');
    expect(panel.textContent).toContain('No quotes in this article');
  });

  test('a quote without a sure speaker says so', () => {
    const quotes = context.quotes.map(({ actor: _, ...quote }) => quote);
    expect(section(show({ ...ready, context: { ...context, quotes } }), 'quotes').textContent).toContain(
      'Speaker unclear',
    );
  });

  test('a language without a model, and a model that is missing, have words of their own', () => {
    const without = { ...context, lang: 'fi', actors: [], supports: { actors: false, figures: true } };
    expect(show({ ...ready, context: without, model: 'no-language' }).textContent).toContain(
      'People are not yet available in Finnish.',
    );
    expect(show({ ...ready, context: without, model: 'unavailable' }).textContent).toContain(
      'the model could not be loaded',
    );
  });

  test('a list can be searched from 26 entries on, not before', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, id) => ({
        ...(context.figures[1] ?? []),
        id,
        text: `${id} ducks`,
        score: -id,
      })) as typeof context.figures;
    expect(show({ ...ready, context: { ...context, figures: many(25) } }).querySelector('input')).toBeNull();
    const panel = show({ ...ready, context: { ...context, figures: many(26) } });
    const input = panel.querySelector('input') as HTMLInputElement;
    input.value = '17 DUCKS';
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    expect([...section(panel, 'figures').querySelectorAll('.value')].map((value) => value.textContent)).toEqual([
      '17 ducks',
    ]);
  });
});

describe('the list of what was removed', () => {
  const ledger = (panel: Element) => section(panel, 'removed');

  test('has each block by kind, with a plain reason and its first words', () => {
    const groups = [...ledger(show(ready)).querySelectorAll('details')].map((group) => group.textContent);
    expect(groups[0]).toMatch(/Promotions 1.*Subscribe today for £1 a week.*Reads like a promotion of the site\./);
    expect(groups[1]).toMatch(/Newsletter sign-ups 1.*Sign up to our newsletter\./);
  });

  test('puts back one, a kind, all; and cuts again', () => {
    const handlers = events();
    const panel = show(ready, handlers);
    press(button(ledger(panel), /^Put back: Subscribe/));
    press(button(ledger(panel), /^Put all of these back: Newsletter/));
    press(button(ledger(panel), /^Put everything back/));
    press(button(ledger(panel), /^Always keep this kind on this site: Promotions/));
    expect(handlers.onRestore.mock.calls).toEqual([[{ ids: [3] }], [{ category: 'newsletter' }], [{ all: true }]]);
    expect(handlers.onKeepKind).toHaveBeenCalledWith('promotion');
    show({ ...ready, article: restoreBlocks(story, new Set([3])) }, handlers);
    press(button(ledger(panel), /^Remove again: Subscribe/));
    expect(handlers.onRemove).toHaveBeenCalledWith({ ids: [3] });
  });

  test('focus is not lost when the pressed entry goes away', () => {
    const panel = show(ready);
    for (const group of panel.querySelectorAll('details')) group.open = true;
    const pressed = button(ledger(panel), /^Put back: Subscribe/);
    pressed.focus();
    press(pressed);
    show({ ...ready, article: restoreBlocks(story, new Set([3])) });
    expect(pressed.isConnected).toBe(false);
    expect(ledger(panel).contains(document.activeElement)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('a reason this version does not know still has words', () => {
    const blocks = story.blocks.map((block) =>
      block.removal ? { ...block, removal: { ...block.removal, reason: 'from_the_future' } } : block,
    );
    expect(ledger(show({ ...ready, article: { ...story, blocks } })).textContent).toContain(
      'Does not belong to the story.',
    );
  });
});

describe('states', () => {
  const words = (state: PanelState) => show(state).textContent;

  test('each has words of its own', () => {
    expect(words({ status: 'not-asked' })).toContain('Press the Sidelight button or Alt+Shift+E to read this page.');
    expect(words({ status: 'restricted' })).toContain('Browsers do not let extensions read this kind of page.');
    expect(words({ status: 'failed', code: 'failed' })).toContain(
      'Something failed while reading this page. Nothing was changed.',
    );
    expect(words({ status: 'failed', code: 'no-article' })).toContain(
      'This looks like a list of stories, not one article.',
    );
    expect(words({ status: 'failed', code: 'too-large' })).toContain('very long page');
    expect(words({ ...ready, outdated: true })).toContain('The page has changed since.');
  });

  test('a slow reading says so after two seconds and can be stopped', () => {
    vi.useFakeTimers();
    const handlers = events();
    const panel = show({ status: 'reading', startedAt: Date.now() }, handlers);
    act(() => void vi.advanceTimersByTime(1900));
    expect(panel.querySelector('button')).toBeNull();
    act(() => void vi.advanceTimersByTime(200));
    press(button(panel, /^Stop$/));
    expect(handlers.onStop).toHaveBeenCalledOnce();
  });

  test('a front page holds its content back until the reader insists', () => {
    const article: Article = { ...story, notices: ['front-page'] };
    const handlers = events();
    const panel = show({ ...ready, article }, handlers);
    expect(panel.textContent).not.toContain('Ingrid Halloran');
    press(button(panel, /^Try anyway$/));
    expect(handlers.onReadAnyway).toHaveBeenCalledOnce();
    expect(show({ ...ready, article }, handlers, true).textContent).toContain('Ingrid Halloran');
  });

  test('what is short or only an opening is shown in the reader', () => {
    const handlers = events();
    const panel = show({ ...ready, article: { ...story, notices: ['too-short', 'partial'] } }, handlers);
    press(button(panel, /^Show them$/));
    press(button(panel, /^Show what is here$/));
    expect(handlers.onShow).toHaveBeenCalledTimes(2);
    expect(panel.textContent).toContain('Only 4 paragraphs found.');
  });

  const stories = (...words: readonly number[]) => ({
    ...ready,
    article: {
      ...story,
      notices: ['several-articles' as const],
      candidates: words.map((count, index) => ({ index, title: `Story ${index}`, preview: '', words: count })),
    },
  });

  test('several articles, and no saying which was meant: a list to choose from', () => {
    const handlers = events();
    const panel = show(stories(200, 600), handlers);
    expect(panel.querySelector('.message')?.textContent).toContain('This page holds 2 articles.');
    press(button(panel, /^Story 1/));
    expect(handlers.onChooseCandidate).toHaveBeenCalledWith(1);
  });

  test('several articles, and the first is the one that was meant: one line, which folds out', () => {
    const handlers = events();
    const panel = show(stories(600, 700), handlers);
    expect(panel.querySelector('.message')).toBeNull();
    const fold = panel.querySelector('details.stories');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('This page holds 2 articles.');
    press(button(panel, /^Story 1/));
    expect(handlers.onChooseCandidate).toHaveBeenCalledWith(1);
  });
});
