import { expect, test } from 'vitest';
import { surveyPage } from '../../utils/article/blocks/survey.ts';
import type { Finding } from '../../utils/article/clutter/rule.ts';
import { domOf } from '../../utils/article/dom.ts';
import { storiesOf } from '../../utils/article/root/stories.ts';
import { pageDocument } from '../pages/document.ts';

const SENTENCES = [
  'The crews of the ferries walked out on Monday and the harbour fell silent for a day.',
  'A spokesman for the line said on the quay that nobody had asked for the talks to end.',
  'The union wants the night shifts paid as they were before the winter timetable began.',
];
const TEXT = SENTENCES.map((words) => `<p>${words}</p>`).join('');
/** Runs: 0 the title, 1 to 3 its text, 4 a label, 5 a headline, 6 to 8 its text, 9 a headline, 10 to 12 its text. */
const PAGE = `<main><h1>Ferries stay in harbour</h1>${TEXT}<h2>Related</h2><h3>Copper at a record</h3>${TEXT}<h3>Garden show in the rain</h3>${TEXT}</main>`;

const finding = (from: number, to: number): Finding => ({
  from,
  to,
  category: 'related',
  reason: 'other_article',
});

function titlesOf(found: readonly Finding[]): readonly string[] {
  const page = surveyPage(domOf(pageDocument(PAGE, 'https://gazette.example/a/1')));
  if (!page) throw new Error('no page');
  const isOther = (run: number): boolean => run >= 4;
  return storiesOf(page, 'Ferries stay in harbour', found, isOther).map(({ title }) => title);
}

const ALL = ['Ferries stay in harbour', 'Copper at a record', 'Garden show in the rain'];

test('a story that two rules find, one with the label above it, is offered once', () => {
  expect(titlesOf([finding(4, 9), finding(5, 9), finding(9, 13), finding(9, 13)])).toEqual(ALL);
});

test('two stories of one headline in two places are two', () => {
  expect(titlesOf([finding(5, 9), finding(9, 13)])).toEqual(ALL);
});
