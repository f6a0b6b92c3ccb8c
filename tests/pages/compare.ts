import { type Article, type Block, removedBlocks, storyText } from '../../utils/article/types.ts';
import { flat } from './document.ts';
import type { Expected } from './expected.ts';

const PREVIEW = 90;
const quoted = (text: string): string => `"${text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text}"`;
const about = (block: Block): string =>
  block.removal
    ? `block ${block.id}, removed by ${block.removal.rule} as ${block.removal.category} (${block.removal.reason})`
    : `block ${block.id} (${block.role ?? block.kind})`;

/** Where a text stands in the article, in words. */
function whereIs(article: Article, text: string): string {
  const block = article.blocks.find((one) => flat(one.text).includes(text));
  return block ? `it is in ${about(block)}` : 'it is in no block';
}

/** Everything in which an article differs from its expectation, in reading order; empty if nothing. */
export function findDifferences(article: Article, expected: Expected): string[] {
  return [
    ...fieldDifferences(article, expected),
    ...keepDifferences(article, expected.keep),
    ...shownDifferences(article, expected),
    ...ledgerDifferences(article, expected),
  ];
}

function fieldDifferences(article: Article, expected: Expected): string[] {
  const found: string[] = [];
  for (const field of ['title', 'byline', 'lang', 'dir'] as const) {
    const wanted = expected[field];
    if (wanted !== undefined && article[field] !== wanted)
      found.push(`${field}: expected ${quoted(wanted)}, got ${quoted(article[field] ?? '')}`);
  }
  for (const notice of expected.notices ?? [])
    if (!article.notices.some((one) => one === notice)) found.push(`notices: ${notice} is missing`);
  for (const title of expected.candidates ?? [])
    if (!article.candidates.some((one) => flat(one.title) === title))
      found.push(`candidates: ${quoted(title)} is missing among ${article.candidates.length}`);
  return found;
}

/** Each sentence once, in order, in the story's own text. */
function keepDifferences(article: Article, keep: readonly string[]): string[] {
  const text = flat(storyText(article));
  const found: string[] = [];
  let from = 0;
  keep.forEach((sentence, index) => {
    const wanted = flat(sentence);
    const at = text.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    else if (text.includes(wanted)) found.push(`keep[${index}] is out of order: ${quoted(wanted)}`);
    else found.push(`keep[${index}] is lost: ${quoted(wanted)}; ${whereIs(article, wanted)}`);
  });
  return found;
}

function shownDifferences(article: Article, { shown = [], outside = [], drop = [], links = [] }: Expected): string[] {
  const text = flat(storyText(article));
  const kept = article.blocks.filter((block) => !block.removal);
  const holder = (text: string) => kept.find((block) => flat(block.text).includes(flat(text)));
  return [
    ...shown
      .filter((text) => !holder(text))
      .map((text) => `shown: ${quoted(text)} is lost; ${whereIs(article, flat(text))}`),
    ...links
      .filter((link) => !kept.some((block) => block.html.includes(link)))
      .map((link) => `links: ${link} is in no kept block`),
    ...outside
      .filter((one) => text.includes(flat(one)))
      .map((one) => `outside: ${quoted(one)} is in the story's own text; ${whereIs(article, flat(one))}`),
    ...drop.flatMap((text) => {
      const block = holder(text);
      return block ? [`drop: ${quoted(text)} is kept in ${about(block)}`] : [];
    }),
  ];
}

function ledgerDifferences(article: Article, { removed = [] }: Expected): string[] {
  const ledger = removedBlocks(article);
  return removed.flatMap(({ text, category }) => {
    const blocks = ledger.filter((block) => flat(block.text).includes(flat(text)));
    if (blocks.length === 0) return [`removed: ${quoted(text)} is not in the ledger; ${whereIs(article, flat(text))}`];
    if (blocks.some((block) => block.removal.category === category)) return [];
    return blocks
      .slice(0, 1)
      .map((block) => `removed: ${quoted(text)} should be ${category}; it is in ${about(block)}`);
  });
}

/** The article as a list of its blocks, for a person who looks for the difference. */
export function describeArticle(article: Article): string {
  const head = [
    `title: ${article.title}`,
    `byline: ${article.byline ?? ''}`,
    `lang: ${article.lang ?? ''}  dir: ${article.dir}  notices: ${article.notices.join(', ')}`,
    ...article.candidates.map((one) => `candidate ${one.index}: ${one.title} (${one.words} words)`),
    '',
  ];
  const lines = article.blocks.map((block) => {
    const { removal } = block;
    const verdict = removal
      ? `- ${removal.category} by ${removal.rule}, ${removal.reason}`
      : `+ ${block.role ?? block.kind}`;
    return `${String(block.id).padStart(3)} ${verdict}\n      ${flat(block.text)}`;
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
