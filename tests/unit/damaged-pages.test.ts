import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../utils/article/index.ts';
import { type Article, removedBlocks, restoreBlocks } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import type { Context, Span } from '../../utils/context/types.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';
import { mutate } from '../hostile/mutations.ts';
import { payloadPages } from '../hostile/payloads.ts';
import { seeded } from '../tools/seeded.ts';

/** `NIGHT=true npm run unit -- damaged` reads ten times as many. */
const TIMES = process.env.NIGHT ? 2_000 : 200;
const PAGES = path.resolve(import.meta.dirname, '../pages');

const sources = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) =>
    readdirSync(path.join(PAGES, entry.name))
      .filter((file) => file === 'source.html')
      .map((file) => readFileSync(path.join(PAGES, entry.name, file), 'utf8')),
  );
const payloads = payloadPages('http://127.0.0.1:1')
  .filter(({ id }) => id.endsWith('-block'))
  .map(({ html }) => /<\/p>\n(.*)\n<p>/s.exec(html)?.[1] ?? '');

function damaged(seed: number): string {
  const random = seeded(seed * 7919);
  return mutate(sources[Math.floor(random() * sources.length)] ?? '', seed, payloads);
}

/** Every claim of a context, as a span. */
const spansOf = (context: Context): Span[] => [
  ...context.sentences,
  ...context.actors.flatMap((actor) => [
    ...actor.mentions,
    ...actor.pronouns,
    ...(actor.role ? [actor.role.span] : []),
  ]),
  ...context.figures.flatMap((figure) => [
    ...figure.mentions,
    ...(figure.conceptSpan ? [figure.conceptSpan] : []),
    ...(figure.source ? [figure.source.span] : []),
    ...(figure.when ? [figure.when] : []),
  ]),
  ...context.quotes.flatMap((quote) => [...quote.spans, ...(quote.speaker ? [quote.speaker] : [])]),
];

function check(article: Article): void {
  expect(article.blocks.map((block) => block.id)).toEqual(article.blocks.map((_, index) => index));
  const context = readContext(article);
  for (const { block, start, end } of spansOf(context)) {
    const holder = article.blocks[block];
    expect(holder?.removal, 'a claim from a removed block').toBeUndefined();
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(holder?.text.length ?? 0);
  }
  const restored = restoreBlocks(article);
  expect(removedBlocks(restored)).toEqual([]);
  expect(restored.blocks.map((block) => block.text)).toEqual(article.blocks.map((block) => block.text));
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
}

describe('a page that is damaged at random', () => {
  test('there are pages and payloads to damage', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(payloads.filter(Boolean).length).toBeGreaterThan(200);
  });

  test(`gives a story whose claims hold, or a plain error: ${TIMES} pages`, { timeout: 1_800_000 }, () => {
    let stories = 0;
    for (let seed = 1; seed <= TIMES; seed++) {
      const dom = new JSDOM(damaged(seed), { url: 'https://example.org/news/story' });
      try {
        const result = readArticle(snapshot(dom.window.document), { url: 'https://example.org/news/story' });
        if (result.ok) {
          check(result.value);
          stories++;
        } else expect(result.error.code, `seed ${seed}`).not.toBe('failed');
      } catch (error) {
        throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
      } finally {
        dom.window.close();
      }
    }
    expect(stories).toBeGreaterThan(TIMES / 2);
  });

  test('nothing of a page reaches Object.prototype', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
