import { expect, test } from 'vitest';
import { keepFootnotes } from '../../utils/article/blocks/footnotes.ts';
import type { Block } from '../../utils/article/types.ts';

const PAGE = 'https://post.example/a';
const story: Block = {
  id: 0,
  kind: 'paragraph',
  text: 'It costs 410 million.1',
  html: `<p>It costs 410 million.<a href="${PAGE}#fn1" id="ref1"><sup>1</sup></a> <a href="${PAGE}#fn2">See below</a></p>`,
};
const cut = (html: string, rule = 'learned'): Block => ({
  id: 1,
  kind: 'paragraph',
  text: '1. In prices of 2025.',
  html,
  removal: { rule, category: 'author', reason: 'reads_as_author_note' },
});
const isKept = (block: Block): boolean => keepFootnotes([story, block])[1]?.removal === undefined;

test('what the story links to and links back is a footnote', () => {
  expect(isKept(cut(`<p><span id="fn1"></span>1. In prices of 2025. <a href="${PAGE}#ref1">Back</a></p>`))).toBe(true);
});

test('a box the story points to, which does not point back, is none', () => {
  expect(isKept(cut(`<p><span id="fn2"></span>Our newsletter. <a href="${PAGE}#signup">Sign up</a></p>`))).toBe(false);
});

test('what only points back is none', () => {
  expect(isKept(cut(`<p>More of this author. <a href="${PAGE}#ref1">Up</a></p>`))).toBe(false);
});

test('what a rule cut for a reason of its own stays cut', () => {
  expect(isKept(cut(`<p><span id="fn1"></span>1. <a href="${PAGE}#ref1">Back</a></p>`, 'other-article'))).toBe(false);
});
