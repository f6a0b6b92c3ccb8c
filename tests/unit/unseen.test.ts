import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readArticle } from '../../utils/article/index.ts';
import { restoreBlocks, storyText } from '../../utils/article/types.ts';

/** As the snapshot of a live page marks what the page does not show. */
const MARK = 'data-sidelight-hidden=""';
const PARAGRAPHS = [
  'The council of Alder Quay voted on Tuesday to rebuild the footbridge that the January storm carried away, and to pay for it from the harbour dues.',
  'The work should begin in May and last until the autumn, the harbour master, Ilse Maron, told the meeting, which had been moved to the old net loft.',
  'Until then walkers have to go round by the lock, a detour of almost two kilometres that has cost the shops of the north bank a third of their trade.',
  'A ferry that was tried in February carried fewer than forty people a day, and was given up when its engine failed for the second time in a week.',
];
const HIDDEN =
  'The bridge of Quillon is to be painted green, its keeper said on Friday, and the town has been told of the colour by letter.';
const CARD = 'Quillon elects a new mayor';

const read = (body: string, attributes = '') => {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Footbridge to be rebuilt</title></head><body ${attributes}><main><article><h1>Footbridge to be rebuilt</h1>${body}</article></main></body></html>`,
  ).window;
  const result = readArticle(document, { url: 'https://news.example/footbridge' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const told = PARAGRAPHS.map((text) => `<p>${text}</p>`);

test('a paragraph that the page does not show is no story, is listed, and can be put back', () => {
  const article = read([...told.slice(0, 2), `<p ${MARK}>${HIDDEN}</p>`, ...told.slice(2)].join(''));
  for (const text of PARAGRAPHS) expect(storyText(article)).toContain(text);
  expect(storyText(article)).not.toContain('Quillon');
  const cut = article.blocks.find((block) => block.removal && block.text.includes('Quillon'));
  expect(cut?.removal?.reason).toBe('hidden_on_page');
  expect(storyText(restoreBlocks(article, new Set([cut?.id ?? -1])))).toContain(HIDDEN);
});

test('what comes up inside a sentence where a name is pointed at is no part of it, in text and markup', () => {
  const [first = '', ...others] = told;
  for (const card of [`<span ${MARK}>${CARD}</span>`, `<b><i ${MARK}><a href="/q">${CARD}</a></i></b>`]) {
    const article = read([first, ...others].join('').replace('Ilse Maron,', `Ilse Maron${card},`));
    expect(storyText(article)).toContain(PARAGRAPHS[1]);
    expect(article.blocks.map((block) => block.html).join('')).not.toContain('Quillon');
  }
});

test('a page that shows nothing yet is read', () => {
  expect(storyText(read(told.join(''), MARK))).toContain(PARAGRAPHS[3]);
});
