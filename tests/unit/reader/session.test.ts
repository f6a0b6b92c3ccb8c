import { expect, test } from 'vitest';
import { applyChoices, blockFingerprint, ownRemovals } from '../../../utils/article/choices.ts';
import type { Article, ArticleError, Block, Removal } from '../../../utils/article/types.ts';
import type { PageState } from '../../../utils/platform/messages.ts';
import { Session, type SessionWorld } from '../../../utils/platform/session.ts';
import { fail, ok, type Result } from '../../../utils/result.ts';

const removal: Removal = { rule: 'x', category: 'newsletter', reason: 'label' };
const block = (id: number, text: string, removed?: Removal): Block => ({
  id,
  kind: 'paragraph',
  text,
  html: `<p>${text}</p>`,
  ...(removed && { removal: removed }),
});
const story: Article = {
  url: 'https://a.example/story',
  title: 'Story',
  dir: 'ltr',
  blocks: [block(0, 'The first paragraph.'), block(1, 'Sign up for our letter', removal), block(2, 'The last one.')],
  candidates: [],
  notices: [],
};

/** The code that reads is there. */
const AT_HAND = { prepare: () => true, release: () => undefined };

function open(
  read: () => Result<Article, ArticleError> = () => ok(story),
  findOpinion = async () => false,
  code: Pick<SessionWorld, 'prepare' | 'release'> = AT_HAND,
) {
  // biome-ignore lint/correctness/useYield: reading done in one step
  const steps = function* () {
    return read();
  };
  const pause = async (): Promise<void> => undefined;
  const session = new Session({ read: steps, now: () => 1, random: () => 'doc', pause, findOpinion, ...code });
  const seen: PageState['status'][] = [];
  session.subscribe((state) => seen.push(state.status));
  return { session, seen };
}
const removedOf = (state: PageState): number[] =>
  state.status === 'ready' ? state.article.blocks.filter((each) => each.removal).map((each) => each.id) : [];

test('idle, reading, ready; each change of the article is a new revision', async () => {
  const { session, seen } = open();
  expect(session.state.status).toBe('idle');
  const ready = await session.read();
  expect(seen).toEqual(['reading', 'ready']);
  expect(ready).toMatchObject({ status: 'ready', revision: 1, reader: false, outdated: false });
  expect(session.restore({ ids: [1] })).toMatchObject({ revision: 2 });
  expect(removedOf(session.state)).toEqual([]);
  expect(removedOf(session.remove({ ids: [1] }))).toEqual([1]);
  expect(removedOf(session.restore({ category: 'newsletter' }))).toEqual([]);
  expect(removedOf(session.remove({ all: true }))).toEqual([1]);
  expect(removedOf(session.restore({ all: true }))).toEqual([]);
});

test('what was put back keeps why it was cut, and the reader may cut what nobody did', async () => {
  const { session } = open();
  await session.read();
  session.restore({ ids: [1] });
  const state = session.remove({ ids: [1, 2] });
  if (state.status !== 'ready') throw new Error(state.status);
  expect(state.article.blocks[1]?.removal).toEqual(removal);
  expect(state.article.blocks[2]?.removal).toMatchObject({ rule: 'reader' });
  expect(ownRemovals(state.article, [0, 1, 2]), 'what this reader chose').toEqual([
    blockFingerprint(state.article.blocks[2] as Block),
  ]);
  const back = session.restore({ ids: [2] });
  expect(back.status === 'ready' && back.article.blocks[2], 'as if it had never been cut').not.toHaveProperty(
    'restored',
  );
});

test('another address: what is known is outdated until it is read again', async () => {
  const { session } = open();
  await session.read();
  expect(session.navigated()).toMatchObject({ outdated: true, page: { navigation: 1 } });
  expect(await session.read()).toMatchObject({ outdated: false, page: { navigation: 1 } });
});

test('failures are states; a bug says where, and nothing of the page', async () => {
  expect(await open(() => fail({ code: 'no-article' })).session.read()).toMatchObject({
    status: 'failed',
    code: 'no-article',
  });
  const { session } = open(() => {
    throw new TypeError('cannot read "secret words of the page"');
  });
  const state = await session.read();
  expect(state).toMatchObject({ status: 'failed', code: 'failed' });
  expect(JSON.stringify(state)).not.toContain('secret');
});

test('a second judge is fetched where no story is found or next to nothing of one, and from then on for each reading', async () => {
  let fetched = 0;
  const findOpinion = async (): Promise<boolean> => {
    fetched += 1;
    return true;
  };
  const short: Article = { ...story, notices: ['too-short'] };
  for (const nothing of [fail({ code: 'no-article' as const }), ok(short)]) {
    fetched = 0;
    const { session, seen } = open(() => (fetched ? ok(story) : nothing), findOpinion);
    expect(await session.read()).toMatchObject({ status: 'ready', article: story });
    expect(seen).toEqual(['reading', 'ready']);
    expect(fetched).toBe(1);
    await session.read();
    expect(fetched).toBe(2);
  }
  fetched = 0;
  await open(() => ok(story), findOpinion).session.read();
  await open(() => fail({ code: 'not-html' }), findOpinion).session.read();
  expect(fetched).toBe(0);
});

test('what reads is fetched for a reading and let go after it, also after one that was stopped; of two the newer needs it', async () => {
  const held: string[] = [];
  const world = {
    prepare: async () => void held.push('fetched'),
    release: () => void held.push('gone'),
  };
  const { session } = open(() => ok(story), undefined, world);
  expect(await session.read()).toMatchObject({ status: 'ready' });
  expect(held).toEqual(['fetched', 'gone']);
  await Promise.all([session.read(), session.read()]);
  expect(held).toEqual(['fetched', 'gone', 'fetched', 'fetched', 'gone']);
  const reading = session.read();
  session.stop();
  await reading;
  expect(held.slice(5)).toEqual(['fetched', 'gone']);
});

test('without a second judge the first reading stands', async () => {
  expect(await open(() => fail({ code: 'no-article' })).session.read()).toMatchObject({ code: 'no-article' });
});

/** A reading of `steps` steps that take `each` ms of work. */
function openSlow(steps: number, each: number) {
  const clock = { now: 0, pauses: 0 };
  const waiting: (() => void)[] = [];
  const session = new Session({
    *read() {
      for (let i = 0; i < steps; i++) {
        clock.now += each;
        yield;
      }
      return ok(story);
    },
    now: () => clock.now,
    random: () => 'doc',
    pause: () => {
      clock.pauses += 1;
      clock.now += 500; // the page's own time, which is not ours
      return new Promise((resolve) => waiting.push(resolve));
    },
    findOpinion: async () => false,
    ...AT_HAND,
  });
  const goOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      next();
      await new Promise((done) => setTimeout(done));
    }
  };
  return { session, clock, goOn };
}

test('a short reading is one slice: it is done before the call returns', () => {
  const { session, clock } = openSlow(4, 10);
  void session.read();
  expect(clock.pauses).toBe(0);
});

test('a long reading goes on in slices, stops by itself after 2 s of work, and "anyway" does not', async () => {
  const { session, clock, goOn } = openSlow(100, 40);
  const stopped = session.read();
  expect(session.state.status).toBe('reading');
  await goOn();
  expect(await stopped).toMatchObject({ status: 'failed', code: 'too-large' });
  expect(clock.pauses).toBeGreaterThan(20);
  const whole = session.read({ anyway: true });
  await goOn();
  expect(await whole).toMatchObject({ status: 'ready' });
});

test('an ordinary page on a machine that is busy with other work is read, not given up', async () => {
  const { session, goOn } = openSlow(30, 900);
  const read = session.read();
  await goOn();
  expect(await read).toMatchObject({ status: 'ready' });
});

test('a reading can be stopped: what was there before is there again', async () => {
  const { session, goOn } = openSlow(10, 40);
  const first = session.read();
  expect(session.stop().status).toBe('idle');
  await goOn();
  expect((await first).status).toBe('idle');
  const second = session.read();
  await goOn();
  await second;
  session.showReader(true);
  void session.read({ candidate: 1 });
  expect(session.stop()).toMatchObject({ status: 'ready', revision: 1, reader: true });
  await goOn();
  expect(session.state).toMatchObject({ status: 'ready', revision: 1 });
});

test('the newest of two readings counts, and one that the address overtook is outdated', async () => {
  const { session, goOn } = openSlow(3, 60);
  const first = session.read();
  const second = session.read();
  await goOn();
  await Promise.all([first, second]);
  expect(session.state).toMatchObject({ status: 'ready', revision: 1, outdated: false });
  const third = session.read();
  session.navigated();
  expect(session.state).toMatchObject({ status: 'reading', page: { navigation: 1 } });
  session.showReader(true);
  await goOn();
  expect(await third).toMatchObject({ status: 'ready', outdated: true, reader: true, page: { navigation: 1 } });
});

test('choices of the site: kinds that stay, blocks that go, hand-made changes stay', () => {
  expect(applyChoices(story, { keep: ['newsletter'], remove: [] }).blocks[1]).toMatchObject({ restored: removal });
  const remove = [blockFingerprint(block(9, 'The FIRST  paragraph (12)!'))];
  const chosen = applyChoices(story, { keep: [], remove });
  expect(chosen.blocks.map((each) => each.removal?.rule)).toEqual(['reader', 'x', undefined]);
  expect(blockFingerprint(block(9, '12 | 13'))).toBe('');
});
