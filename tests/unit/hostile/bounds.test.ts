// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { articleSteps } from '../../../utils/article/index.ts';
import { createContextEngine } from '../../../utils/platform/context-engine.ts';
import { CUT_MARK, snapshot } from '../../../utils/platform/snapshot.ts';
import { finish } from '../../../utils/steps.ts';

const sentence = 'The keepers of the lower lock counted thirty barges on the third day of the strike. ';
const pageOf = (html: string): Document => new JSDOM(html).window.document;

test('the copy of a page ends at its limits, and says so', () => {
  const live = pageOf(`<p>${sentence.repeat(50)}</p><p>end</p>`);
  const cut = snapshot(live, { nodes: 1_000, chars: 500 });
  expect(cut.body.textContent?.length).toBe(500);
  expect(cut.documentElement.hasAttribute(CUT_MARK)).toBe(true);
  expect(snapshot(live, { nodes: 3, chars: 1e9 }).documentElement.hasAttribute(CUT_MARK)).toBe(true);
  expect(snapshot(live).documentElement.hasAttribute(CUT_MARK)).toBe(false);
});

test('a first reading leaves off after its lines, and says so; it may be paused between many steps', () => {
  const html = `<article><h1>Keepers strike for a third day</h1>${`<p>${sentence}</p>`.repeat(2_500)}</article>`;
  const options = { url: 'https://example.org/news/story' };
  const read = finish(articleSteps(snapshot(pageOf(html)), { ...options, runs: 1_000 }));
  expect(read.ok && read.value.notices).toContain('time-limit');
  expect(read.ok && read.value.blocks.length).toBeLessThanOrEqual(1_000);
  const steps = articleSteps(snapshot(pageOf(html)), options);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(15);
}, 60_000);

test('the analysis reads the beginning of a text without end', async () => {
  const find = createContextEngine(async () => undefined);
  const figure = 'It cost 5 million euros. ';
  const block = (id: number, text: string) => ({ id, kind: 'paragraph', text, html: '' }) as const;
  const blocks = [block(0, figure), block(1, 'x '.repeat(200_000)), block(2, 'It sold 7 million books. ')];
  const article = { url: '', title: 't', lang: 'en', dir: 'ltr', blocks, candidates: [], notices: [] } as const;
  const { context } = await find(article);
  const places = context.figures.flatMap(({ mentions }) => mentions.map((mention) => mention.block));
  expect(places).toContain(0);
  expect(places).not.toContain(2);
}, 60_000);
