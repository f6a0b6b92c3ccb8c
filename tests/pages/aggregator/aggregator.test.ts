import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../utils/article/index.ts';
import { describeArticle, findDifferences } from '../compare.ts';
import { pageDocument } from '../document.ts';
import { readStory } from '../stories.ts';
import { type AggregatorPage, foreignTexts, MARK_UPS, type MarkUp, type Variation, writePage } from './mark-up.ts';
import { WORDS } from './words.ts';

/** The story, then the foreign full texts under it: long or short, near to the story's subject or far from it. */
const SETS: readonly (readonly [string, readonly string[]])[] = [
  ['en-pilots', ['en-ferry', 'en-radar', 'en-briefing']],
  ['en-pilots', ['en-quarry', 'en-library']],
  ['en-orchard', ['en-radar', 'en-quarry', 'en-ferry']],
  ['de-bruecke', ['de-faehre', 'de-wolf']],
  ['fr-marche', ['fr-truffe']],
  ['es-faro', ['es-salinas']],
  ['pl-kolej', ['pl-pszczoly']],
  ['ja-watashi', ['ja-tanada']],
  ['ar-nahr', ['ar-nahl']],
];

const FULL: Variation = {
  label: true,
  source: 'before',
  ago: true,
  promotion: 'unclassed',
  foreignAs: 'one-paragraph',
  extras: true,
};
const VARIATIONS: Readonly<Record<string, Variation>> = {
  'as it was found': FULL,
  'no label': { ...FULL, label: false },
  'source below the headline, many paragraphs': { ...FULL, source: 'after', foreignAs: 'paragraphs' },
  'no label, nothing between, many paragraphs': {
    ...FULL,
    label: false,
    extras: false,
    promotion: 'none',
    foreignAs: 'paragraphs',
  },
  'label alone': { ...FULL, source: 'none', ago: false, promotion: 'classed', extras: false },
};

function pageOf(story: string, foreign: readonly string[]): AggregatorPage {
  const read = readStory(story);
  const words = WORDS[read.lang];
  if (!words) throw new Error(`no words for ${read.lang}`);
  const url = `https://newsharbour.example/${read.lang}/2026/03/14/${story}`;
  return { site: 'Newsharbour', url, story: read, foreign: foreign.map(readStory), words };
}

function check(page: AggregatorPage, markUp: MarkUp, variation: Variation, name: string): void {
  const html = writePage(page, markUp, variation);
  const result = readArticle(pageDocument(html, page.url), { url: page.url });
  if (!result.ok) throw new Error(`readArticle says ${result.error.code}`);
  const { title, paragraphs } = page.story;
  const drop = foreignTexts(page, variation);
  const differences = findDifferences(result.value, { url: page.url, title, keep: [...paragraphs], drop });
  if (differences.length === 0) return;
  const folder = path.resolve('.output/pages');
  mkdirSync(folder, { recursive: true });
  const report = path.join(folder, `aggregator--${name.replace(/[^a-z-]+/gi, '-')}`);
  writeFileSync(`${report}.html`, html);
  writeFileSync(`${report}.txt`, `${differences.join('\n')}\n\n${describeArticle(result.value)}`);
  expect.fail(`${differences[0]}\n(${differences.length} in all: ${path.relative('', report)}.txt, .html)`);
}

describe.each(MARK_UPS)('aggregator, %s', (markUp) => {
  describe.each(SETS)('%s', (story, foreign) => {
    const page = pageOf(story, foreign);
    test.each(Object.entries(VARIATIONS))('%s', (name, variation) => {
      check(page, markUp, variation, `${markUp}-${story}-${foreign.length}-${name}`);
    });
  });
});
