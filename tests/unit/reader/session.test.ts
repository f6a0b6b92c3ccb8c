import { expect, test } from 'vitest';
import { applyChoices, blockFingerprint } from '../../../utils/article/choices.ts';
import type { Article, ArticleError, Block, Removal } from '../../../utils/article/types.ts';
import type { PageState } from '../../../utils/platform/messages.ts';
import { Session } from '../../../utils/platform/session.ts';
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

function open(read: () => Result<Article, ArticleError> = () => ok(story)) {
  const session = new Session({ read, now: () => 1, random: () => 'doc' });
  const seen: PageState['status'][] = [];
  session.subscribe((state) => seen.push(state.status));
  return { session, seen };
}
const removedOf = (state: PageState): number[] =>
  state.status === 'ready' ? state.article.blocks.filter((each) => each.removal).map((each) => each.id) : [];

test('idle, reading, ready; each change of the article is a new revision', () => {
  const { session, seen } = open();
  expect(session.state.status).toBe('idle');
  const ready = session.read();
  expect(seen).toEqual(['reading', 'ready']);
  expect(ready).toMatchObject({ status: 'ready', revision: 1, reader: false, outdated: false });
  expect(session.restore({ ids: [1] })).toMatchObject({ revision: 2 });
  expect(removedOf(session.state)).toEqual([]);
  expect(removedOf(session.remove({ ids: [1] }))).toEqual([1]);
  expect(removedOf(session.restore({ category: 'newsletter' }))).toEqual([]);
  expect(removedOf(session.remove({ all: true }))).toEqual([1]);
  expect(removedOf(session.restore({ all: true }))).toEqual([]);
});

test('what was put back keeps why it was cut, and the reader may cut what nobody did', () => {
  const { session } = open();
  session.read();
  session.restore({ ids: [1] });
  const state = session.remove({ ids: [1, 2] });
  if (state.status !== 'ready') throw new Error(state.status);
  expect(state.article.blocks[1]?.removal).toEqual(removal);
  expect(state.article.blocks[2]?.removal).toMatchObject({ rule: 'reader' });
});

test('another address: what is known is outdated until it is read again', () => {
  const { session } = open();
  session.read();
  expect(session.navigated()).toMatchObject({ outdated: true, page: { navigation: 1 } });
  expect(session.read()).toMatchObject({ outdated: false, page: { navigation: 1 } });
});

test('failures are states; a bug says where, and nothing of the page', () => {
  expect(open(() => fail({ code: 'no-article' })).session.read()).toMatchObject({
    status: 'failed',
    code: 'no-article',
  });
  const { session } = open(() => {
    throw new TypeError('cannot read "secret words of the page"');
  });
  const state = session.read();
  expect(state).toMatchObject({ status: 'failed', code: 'failed' });
  expect(JSON.stringify(state)).not.toContain('secret');
});

test('choices of the site: kinds that stay, blocks that go, hand-made changes stay', () => {
  expect(applyChoices(story, { keep: ['newsletter'], remove: [] }).blocks[1]).toMatchObject({ restored: removal });
  const remove = [blockFingerprint(block(9, 'The FIRST  paragraph (12)!'))];
  const chosen = applyChoices(story, { keep: [], remove });
  expect(chosen.blocks.map((each) => each.removal?.rule)).toEqual(['reader', 'x', undefined]);
  expect(blockFingerprint(block(9, '12 | 13'))).toBe('');
});
