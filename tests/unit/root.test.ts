import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { surveyPage } from '../../utils/article/blocks/survey.ts';
import { domOf } from '../../utils/article/dom.ts';
import { rootRuns } from '../../utils/article/root/score.ts';

const pages = path.resolve(import.meta.dirname, '../pages');
const paragraph = (n: number): string =>
  `<p>Paragraph ${n} tells of the harbour, the ferry, the mayor and the bridge, and it goes on for a while, as paragraphs of a story do.</p>`;
const story = Array.from({ length: 6 }, (_, n) => paragraph(n)).join('');

function keptOf(html: string): string[] {
  const page = surveyPage(domOf(new JSDOM(html).window.document));
  if (!page) return [];
  const kept = rootRuns(page, () => false);
  return page.runs.filter((run) => kept[run.index]).map((run) => run.text);
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words that two texts have in common (F1 over the bags of words). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return a.length + b.length ? (2 * both) / (a.length + b.length) : 1;
}

describe("the story's box", () => {
  test('is found among menus, links and a footer', () => {
    const menu = '<ul>'.concat('<li><a href="/x">Section of the site, and more</a></li>'.repeat(20), '</ul>');
    const kept = keptOf(
      `<body><div class="menu">${menu}</div><div class="text">${story}</div><div>${menu}</div></body>`,
    );
    expect(kept).toHaveLength(6);
  });

  test('loses a box of links in its middle, and keeps a table of data', () => {
    const links = `<div>${'<a href="/x">Another story that is worth a look</a> '.repeat(6)}</div>`;
    const rows = '<tr><td>Harbour</td><td>12</td><td>13</td></tr>'.repeat(6);
    const kept = keptOf(`<body><article><div>${story}${links}<table>${rows}</table></div></article></body>`);
    expect(kept.some((text) => text.includes('worth a look'))).toBe(false);
    expect(kept.filter((text) => text === 'Harbour')).toHaveLength(6);
  });

  test('is looked for less strictly when the strict way finds too little', () => {
    expect(keptOf(`<body><div class="comment sidebar">${story}</div></body>`)).toHaveLength(6);
  });

  test('of nothing is nothing', () => {
    expect(keptOf('<body></body>')).toEqual([]);
    expect(keptOf('<body><div hidden>Hidden words of no story, and more of them.</div></body>')).toEqual([]);
  });

  test('is the one Readability finds, on our pages', () => {
    const names = readdirSync(pages, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const likenesses = names.flatMap(({ name }) => {
      const file = path.join(pages, name, 'source.html');
      let html: string;
      try {
        html = readFileSync(file, 'utf8');
      } catch {
        return [];
      }
      const theirs = new Readability(new JSDOM(html).window.document, { charThreshold: 250 }).parse()?.textContent;
      return [likeness(wordsOf(keptOf(html).join(' ')), wordsOf(theirs ?? ''))];
    });
    expect(likenesses.length).toBeGreaterThan(50);
    expect(likenesses.reduce((sum, one) => sum + one, 0) / likenesses.length).toBeGreaterThan(0.9);
  });
});
