// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toSafeFragment } from '../../../components/reader/safe-fragment.ts';
import { readArticle } from '../../../utils/article/index.ts';
import { restoreBlocks } from '../../../utils/article/types.ts';
import { readContext } from '../../../utils/context/index.ts';
import { toMarkdown } from '../../../utils/export/index.ts';
import { snapshot } from '../../../utils/platform/snapshot.ts';
import { installJudge } from '../../e2e/hostile-page.ts';
import { payloadMarkup, payloadPages } from '../../hostile/payloads.ts';

installJudge();
const { faultOf } = globalThis as unknown as { faultOf: (element: Element) => string | undefined };
const HOST = 'http://127.0.0.1:1';

const faultIn = (html: string): string | undefined => {
  const elements = [...toSafeFragment(html, document).querySelectorAll('*')];
  return elements.map(faultOf).find((fault) => fault !== undefined);
};

test('the sanitiser alone lets nothing of any payload through that is not on the list', () => {
  const faults = payloadMarkup(HOST).flatMap(({ id, html }) => {
    const fault = faultIn(html);
    return fault ? [`${id}: ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});

test('what is put back from the ledger is judged like the rest, and exported Markdown holds no markup', () => {
  const pages = payloadPages(HOST).filter((_, index) => index % 40 === 0);
  for (const { id, html } of pages) {
    const dom = new JSDOM(html);
    const read = readArticle(snapshot(dom.window.document), { url: 'https://example.org/news/story' });
    dom.window.close();
    if (!read.ok) continue;
    const article = restoreBlocks(read.value);
    for (const block of article.blocks) expect(faultIn(block.html), id).toBeUndefined();
    const markdown = toMarkdown({ article, context: readContext(article), readAt: '2026-01-01' });
    // An address may stand between "<" and ">" as the target of a link, and nothing else may.
    const bare = markdown.replace(/\]\(<https?:[^<>\n]{0,4000}>\)/g, '').replace(/\\./g, '');
    expect(bare, id).not.toMatch(/[<>]|\]\(/);
    expect(markdown.toLowerCase(), id).not.toMatch(/\]\(\s*<?\s*(?:javascript|data|vbscript)/);
  }
}, 120_000);
