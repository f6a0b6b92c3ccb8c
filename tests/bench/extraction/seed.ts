import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../../utils/article/index.ts';
import { type Article, storyText } from '../../../utils/article/types.ts';
import { type AggregatorPage, MARK_UPS, type Variation, writePage } from '../../pages/aggregator/mark-up.ts';
import { flat, pageDocument } from '../../pages/document.ts';
import type { StoryText } from '../../pages/stories.ts';
import { SHARED } from './shared.ts';

const URL = 'https://www.daily8.com/articles/russia-publishes-ceasefire-demands';

interface SeedTruth {
  readonly title: string;
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

const text = (root: ParentNode, selector: string): string => flat(root.querySelector(selector)?.textContent ?? '');
const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => flat(element.textContent ?? ''));

/** The seed page's own texts, as parts that can be written in other mark-ups. */
function partsOf(html: string, keep: readonly string[]): AggregatorPage {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const lang = document.documentElement.lang;
  const own = texts(document, '.article-content p');
  const story = own.filter((one) => keep.some((sentence) => one.includes(sentence)));
  const foreign = [...document.querySelectorAll('.rel')].map(
    (box): StoryText => ({
      title: text(box, 'h3'),
      lang,
      source: text(box, 'h4'),
      byline: '',
      paragraphs: text(box, 'p')
        .split(/(?<=[.'] )(?=[A-Z'])/)
        .reduce<string[]>(bySentences, []),
    }),
  );
  return {
    site: text(document, '.site-header > a'),
    url: URL,
    story: { title: text(document, 'h1'), lang, source: text(document, '.source'), byline: '', paragraphs: story },
    foreign,
    words: {
      related: text(document, '.related h2'),
      ago: text(document, '.rel span'),
      promotion: own.find((one) => !story.includes(one)) ?? '',
      tags: text(document, '.hashtags h3'),
      feature: [text(document, '.ai-features h3'), text(document, '.ai-features p')],
      comments: [text(document, '.comments h3'), text(document, '.comments p')],
      menu: texts(document, 'nav a'),
      rights: text(document, '.site-footer p'),
    },
  };
}

/** Paragraphs of four sentences. */
function bySentences(paragraphs: string[], sentence: string, index: number): string[] {
  const last = paragraphs.at(-1);
  if (last !== undefined && index % 4) paragraphs[paragraphs.length - 1] = last + sentence;
  else paragraphs.push(sentence);
  return paragraphs.map((one) => one.trimStart());
}

const FULL: Variation = {
  label: true,
  source: 'before',
  ago: true,
  promotion: 'unclassed',
  foreignAs: 'one-paragraph',
  extras: true,
};
const VARIATIONS: Readonly<Record<string, Variation>> = {
  'as found': FULL,
  'no label': { ...FULL, label: false },
  'source after headline': { ...FULL, source: 'after' },
  'many paragraphs': { ...FULL, foreignAs: 'paragraphs' },
  'no label, nothing between': { ...FULL, label: false, extras: false, foreignAs: 'paragraphs' },
  'label, no source, no time': { ...FULL, source: 'none', ago: false },
  'headlines alone': { ...FULL, label: false, source: 'none', ago: false, extras: false },
};

/** What is wrong with a reading of the seed page; empty if nothing. */
function faults(article: Article, { title, keep, drop }: SeedTruth): string[] {
  const own = flat(storyText(article));
  let from = 0;
  const lost = keep.filter((sentence) => {
    const at = own.indexOf(flat(sentence), from);
    if (at >= 0) from = at;
    return at < 0;
  });
  const kept = flat(
    article.blocks
      .filter((block) => !block.removal)
      .map((block) => block.text)
      .join('\n'),
  );
  const wrong = drop.filter((one) => kept.includes(flat(one)));
  return [
    ...(article.title === title ? [] : [`title "${article.title}"`]),
    ...lost.map((one) => `lost "${one.slice(0, 50)}…"`),
    ...wrong.map((one) => `kept "${one.slice(0, 50)}…"`),
  ];
}

/** The seed page as it is, and its own texts written anew in each mark-up and variation; `short`: its first three sentences alone. */
export function printSeed(print: (line: string) => void): void {
  const folder = path.join(SHARED, 'data/seed');
  const html = readFileSync(path.join(folder, 'page.html'), 'utf8');
  const truth = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as SeedTruth;
  const parts = partsOf(html, truth.keep);
  const shortPage = { ...parts, story: { ...parts.story, paragraphs: parts.story.paragraphs.slice(0, 3) } };
  const shortTruth = { ...truth, keep: truth.keep.slice(0, 3) };
  const check = (name: string, page: string, wanted: SeedTruth): boolean => {
    const result = readArticle(pageDocument(page, URL), { url: URL });
    const found = result.ok ? faults(result.value, wanted) : [result.error.code];
    print(
      `  ${found.length ? 'FAIL' : 'pass'}  ${name}${found.length ? `: ${found[0]}${found.length > 1 ? ` (+${found.length - 1})` : ''}` : ''}`,
    );
    return found.length === 0;
  };
  print('\nThe seed page');
  const outcomes = [check('page.html', html, truth)];
  for (const markUp of MARK_UPS)
    for (const [name, variation] of Object.entries(VARIATIONS)) {
      outcomes.push(check(`${markUp}, ${name}`, writePage(parts, markUp, variation), truth));
      outcomes.push(check(`${markUp}, ${name}, short story`, writePage(shortPage, markUp, variation), shortTruth));
    }
  print(`  ${outcomes.filter(Boolean).length} of ${outcomes.length} pass`);
}
