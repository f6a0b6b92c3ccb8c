import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContextClient } from '../../../utils/platform/context-client.ts';
import type { FoundContext } from '../../../utils/platform/context-engine.ts';
import type { PageState } from '../../../utils/platform/messages.ts';
import { openPanelSession, type PanelView } from '../../../utils/platform/panel-session.ts';
import type { TabState } from '../../../utils/platform/tabs.ts';
import { context, story } from './story.ts';

/** The browser as the session meets it: tabs that answer when the test says so. */
const world = vi.hoisted(() => ({
  front: 1 as number,
  answers: new Map<number, (() => unknown)[]>(),
  activate: (_tabId: number) => {},
  tell: (_data: unknown, _sender: unknown): unknown => undefined,
  sent: [] as unknown[][],
}));
function answer(tabId: number): Promise<TabState> {
  return new Promise((resolve) => {
    const list = world.answers.get(tabId) ?? [];
    world.answers.set(tabId, list);
    list.push(resolve as () => unknown);
  });
}
vi.mock('../../../utils/platform/tabs.ts', () => ({
  findActiveTab: async () => ({ id: world.front }),
  readTabState: (tabId: number) => answer(tabId),
  startReading: (tabId: number) => answer(tabId),
  toggleReader: (tabId: number) => answer(tabId),
  watchActiveTab: (_window: number, onChange: (tabId: number) => void) => {
    world.activate = onChange;
    return () => {};
  },
}));
vi.mock('../../../utils/platform/messages.ts', () => ({
  listen: (_receiver: string, handlers: { changed: typeof world.tell }) => {
    world.tell = handlers.changed;
    return () => {};
  },
  sendToPage: async (...message: [{ tabId: number }, string, unknown]) => {
    world.sent.push(message);
    const changes = /^(restore|remove)Blocks$/.test(message[1]);
    return { ok: true, value: changes ? await answer(message[0].tabId) : true };
  },
}));

const ready = (document: string, revision = 1, title = document): PageState => ({
  status: 'ready',
  page: { document, navigation: 0 },
  revision,
  article: { ...story, title },
  reader: false,
  outdated: false,
});
const found: FoundContext = { context, model: 'loaded' };

async function reply(tabId: number, state: TabState): Promise<void> {
  await vi.waitFor(() => expect(world.answers.get(tabId)?.length).toBeGreaterThan(0));
  const resolve = world.answers.get(tabId)?.shift() as unknown as (state: TabState) => void;
  resolve(state);
  await new Promise((done) => setTimeout(done));
}

let view: PanelView;
let finds: ((found: FoundContext | undefined) => void)[];
async function open(gesture = false) {
  finds = [];
  const client: ContextClient = { find: () => new Promise((resolve) => finds.push(resolve)), close: vi.fn() };
  return openPanelSession({
    windowId: 1,
    client,
    gesture,
    onChange: (next) => {
      view = next;
    },
  });
}
const title = () => (view.state?.status === 'ready' ? view.state.article.title : view.state?.status);

beforeEach(() => {
  world.front = 1;
  world.answers.clear();
  world.sent = [];
});

describe('a panel follows the tab in front', () => {
  test('the answer of a tab that is no longer in front is dropped', async () => {
    await open();
    world.activate(2);
    await reply(2, ready('second'));
    await reply(1, ready('first'));
    expect(view.tabId).toBe(2);
    expect(title()).toBe('second');
  });

  test('the analysis is asked before the panel is drawn', async () => {
    const order: string[] = [];
    const find = async () => {
      order.push('asked');
      return undefined;
    };
    const onChange = ({ state }: PanelView) => void order.push(`drawn ${state?.status}`);
    await openPanelSession({ windowId: 1, client: { find, close: vi.fn() }, gesture: false, onChange });
    await reply(1, ready('first'));
    expect(order).toEqual(['drawn undefined', 'asked', 'drawn ready']);
  });

  test('coming to the front empties the panel before the new tab answers', async () => {
    await open();
    await reply(1, ready('first'));
    world.activate(2);
    expect(view).toMatchObject({ tabId: 2, state: undefined, found: undefined });
  });

  test('an older answer of the same tab does not replace a newer one', async () => {
    const session = await open();
    await reply(1, ready('first'));
    void session.read();
    void session.read();
    const [older, newer] = (world.answers.get(1) ?? []) as unknown as ((state: TabState) => void)[];
    newer?.(ready('newer'));
    older?.(ready('older'));
    await new Promise((done) => setTimeout(done));
    expect(title()).toBe('newer');
  });

  test('what another tab tells is not asked about', async () => {
    await open();
    await reply(1, ready('first'));
    world.tell({}, { kind: 'page', tabId: 7 });
    expect(world.answers.get(1)).toHaveLength(0);
    world.tell({}, { kind: 'page', tabId: 1 });
    await reply(1, ready('first', 2, 'changed'));
    expect(title()).toBe('changed');
  });
});

describe('the analysis belongs to one revision of one document', () => {
  test('it is shown when it comes', async () => {
    await open();
    await reply(1, ready('first'));
    expect(view.found).toBeUndefined();
    finds[0]?.(found);
    await vi.waitFor(() => expect(view.found).toBe(found));
  });

  test('one that comes after the document was replaced is dropped', async () => {
    await open();
    await reply(1, ready('first'));
    world.activate(1);
    await reply(1, ready('other'));
    finds[0]?.(found);
    await new Promise((done) => setTimeout(done));
    expect(view.found).toBeUndefined();
  });

  test('after a block was put back the one before stays until the new one is there', async () => {
    await open();
    await reply(1, ready('first'));
    finds[0]?.(found);
    await vi.waitFor(() => expect(view.found).toBe(found));
    world.tell({}, { kind: 'page', tabId: 1 });
    await reply(1, ready('first', 2));
    expect(view.found).toBe(found);
    const next = { ...found };
    finds[1]?.(next);
    await vi.waitFor(() => expect(view.found).toBe(next));
  });

  test('showing the reader does not analyse again', async () => {
    const session = await open();
    await reply(1, ready('first'));
    finds[0]?.(found);
    await vi.waitFor(() => expect(view.found).toBe(found));
    void session.toggleReader();
    await reply(1, { ...ready('first'), reader: true } as PageState);
    expect(finds).toHaveLength(1);
    expect(view.found).toBe(found);
  });
});

describe('a block is put back', () => {
  const removed = () =>
    view.state?.status === 'ready' ? view.state.article.blocks.flatMap(({ id, removal }) => (removal ? [id] : [])) : [];

  test('at once, and what the page answers counts', async () => {
    const session = await open();
    await reply(1, ready('first'));
    finds[0]?.(found);
    await vi.waitFor(() => expect(view.found).toBe(found));
    expect(removed()).toEqual([3, 5]);
    void session.restore({ ids: [3] });
    expect(removed(), 'before the page has answered').toEqual([5]);
    expect(view.found, 'what was found before stays').toBe(found);
    await reply(1, ready('first', 2));
    expect(removed(), 'the page says otherwise').toEqual([3, 5]);
    expect(finds, 'found anew').toHaveLength(2);
  });

  test('cut again at once, all of a kind too', async () => {
    const session = await open();
    await reply(1, ready('first'));
    void session.restore({ all: true });
    expect(removed()).toEqual([]);
    void session.remove({ category: 'newsletter' });
    expect(removed()).toEqual([5]);
  });

  test('what the page tells of it is not asked about; what it tells beside it is', async () => {
    const session = await open();
    await reply(1, ready('first'));
    const tell = () => world.tell({}, { kind: 'page', tabId: 1 });
    void session.restore({ ids: [3] });
    tell();
    await reply(1, ready('first', 2));
    expect(world.answers.get(1), 'one answer is enough').toHaveLength(0);
    void session.restore({ ids: [5] });
    tell();
    tell();
    await reply(1, ready('first', 3));
    await reply(1, ready('first', 4, 'and something else'));
    expect(title()).toBe('and something else');
    tell();
    expect(world.answers.get(1), 'nothing is awaited any more').toHaveLength(1);
  });
});

describe('opening a popup or sidebar', () => {
  test('reads a page nobody has read', async () => {
    await open(true);
    await reply(1, { status: 'not-asked' });
    await reply(1, ready('first'));
    expect(title()).toBe('first');
  });

  test('says so where the browser does not allow it', async () => {
    await open();
    await reply(1, { status: 'not-asked' });
    await reply(1, { status: 'not-asked' });
    expect(title()).toBe('not-asked');
  });

  test('does not read again what is there: blocks put back stay', async () => {
    await open(true);
    await reply(1, ready('first', 5));
    expect(title()).toBe('first');
    expect(world.answers.get(1)).toHaveLength(0);
  });
});

test('a jump says which document it was made for', async () => {
  const session = await open();
  await reply(1, ready('first'));
  await session.jump({ block: 0, start: 0, end: 4 });
  expect(world.sent).toEqual([
    [
      { tabId: 1, page: { document: 'first', navigation: 0 } },
      'jump',
      { span: { block: 0, start: 0, end: 4 }, place: 'shown' },
    ],
  ]);
});

test('insisting is remembered for the document, not for the next one', async () => {
  const session = await open();
  await reply(1, ready('first'));
  void session.read({ anyway: true });
  await reply(1, ready('first', 2));
  expect(view.insisted).toBe(true);
  world.activate(1);
  await reply(1, ready('second'));
  expect(view.insisted).toBe(false);
});
