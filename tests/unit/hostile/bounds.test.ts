// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { surveyPage } from '../../../utils/article/blocks/survey.ts';
import { domOf } from '../../../utils/article/dom.ts';
import { articleSteps, readArticle } from '../../../utils/article/index.ts';
import { Labels } from '../../../utils/article/story/labels.ts';
import { createContextEngine } from '../../../utils/platform/context-engine.ts';
import { ALL, CUT_MARK, snapshot } from '../../../utils/platform/snapshot.ts';
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

test('whoever gives no limits gets those of a first reading, from the copy and from reading', () => {
  const long = pageOf(`<article>${'<p>x</p>'.repeat(20_500)}</article>`);
  expect(snapshot(long).body.querySelectorAll('p').length).toBeLessThan(20_001);
  expect(snapshot(long, ALL).body.querySelectorAll('p').length).toBe(20_500);
  const data = pageOf(`<head>${'<meta name="a">'.repeat(45_000)}</head><p>${sentence}</p>`);
  expect(snapshot(data).body.textContent, 'after a head without end').toContain('lower lock');
  const lines = surveyPage(domOf(pageOf('<p>A line of its own</p>'.repeat(5_100))));
  expect([lines?.cut, lines?.runs.length]).toEqual([true, 5_000]);
  const pictures = surveyPage(domOf(pageOf(`<p>A line</p>${'<img src="a.jpg">'.repeat(5_100)}`)));
  expect([pictures?.cut, pictures?.media.length]).toEqual([true, 5_000]);
  expect(surveyPage(domOf(pageOf('<p>A line of its own</p>'.repeat(4_900))))?.cut).toBe(false);
});

test('a class or id without end is cut in the copy, whichever way the page is copied', () => {
  const html = `<p class="${'lead '.repeat(5_000)}" id="${'x'.repeat(5_000)}">${sentence}</p>`;
  for (const more of ['', '<div><template shadowrootmode="open"></template></div><slot></slot>']) {
    const copied = snapshot(pageOf(html + more)).querySelector('p');
    expect(copied?.className.length, more).toBe(1_000);
    expect(copied?.id.length, more).toBe(1_000);
    expect(copied?.className, more).toContain('lead lead');
  }
});

test('what is sanitised in one go is bounded: a list goes on in another block, a paragraph without end of marked words as text', () => {
  const options = { url: 'https://example.org/news/story' };
  const items = `<article><h1>Keepers strike</h1><p>${sentence.repeat(3)}</p><ul>${`<li>${sentence}</li>`.repeat(2_500)}</ul></article>`;
  const listed = readArticle(pageOf(items), options);
  const lists = listed.ok ? listed.value.blocks.filter(({ kind }) => kind === 'list') : [];
  expect(lists.length).toBeGreaterThan(2);
  for (const { html } of lists) expect(html.split('<li>').length).toBeLessThanOrEqual(1_001);
  expect(lists.map(({ html }) => html.split('<li>').length - 1).reduce((a, b) => a + b)).toBe(2_500);
  const marked = `<article><h1>Keepers strike</h1><p>${sentence.repeat(3)}${'<b>barge</b> '.repeat(3_000)}</p></article>`;
  const shown = readArticle(pageOf(marked), options);
  const [text] = shown.ok ? shown.value.blocks.filter((block) => block.text.includes('barge barge')) : [];
  expect(text?.text.match(/barge /g)?.length).toBeGreaterThan(2_990);
  expect(text?.html.match(/<b>/g)?.length).toBe(2_000);
  expect(text?.html.match(/barge/g)?.length).toBeGreaterThan(2_990);
}, 60_000);

test('a label of a thousand marks is looked up by nobody', () => {
  const [label, marked] = ['Related articles', `Related articles ${'\u0301\u0316'.repeat(1_000)}`].map(
    (text) => surveyPage(domOf(pageOf(`<p>${text}</p>`)))?.runs[0],
  );
  const labels = new Labels();
  expect(label && labels.is(label, 'related')).toBe(true);
  expect(marked && labels.of(marked).words).toBe(0);
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
