import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import type { Figure } from '../../utils/context/types.ts';

/**
 * 400 sentences of our own in the manner of news, their gold written before the code had seen them, in the conventions of CQE's reference:
 * a "#" line with the sentence, then a line a figure: value | unit or what is counted | change | words of the concept.
 */
const texts = readFileSync(new URL('./en/statements.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\n\s*\n/);

interface Gold {
  readonly value: readonly number[];
  readonly unit: string;
  readonly change: string;
  readonly concept: readonly string[];
}
const goldOf = (line: string): Gold => {
  const [value = '', unit = '', change = '', concept = ''] = line.split('|').map((part) => part.trim());
  const range = /^(-?[\d.]+)-([\d.]+)$/.exec(value);
  return {
    value: range ? [Number(range[1]), Number(range[2])] : [Number(value)],
    unit: unit === '-' ? '' : unit.toLowerCase(),
    change,
    concept: concept.toLowerCase().split(/\s+/),
  };
};

function figuresOf(text: string): readonly Figure[] {
  const block = { id: 0, kind: 'paragraph', text, html: '' } as const;
  const article: Article = { url: '', title: '', lang: 'en', dir: 'ltr', blocks: [block], candidates: [], notices: [] };
  return readContext(article).figures;
}

const sameValue = (gold: Gold, { value }: Figure): boolean => {
  const found = [value].flat() as number[];
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(a));
  return found.length === gold.value.length && gold.value.every((one, i) => close(one, found[i] ?? Number.NaN));
};

function score() {
  const right = { value: 0, unit: 0, change: 0, concept: 0 };
  let all = 0;
  for (const paragraph of texts) {
    const [sentence = '', ...lines] = paragraph.split('\n');
    const left = [...figuresOf(sentence.replace(/^# /, ''))];
    all += left.reduce((sum, { mentions }) => sum + mentions.length, 0) + lines.length;
    for (const gold of lines.map(goldOf)) {
      const at = left.findIndex((figure) => sameValue(gold, figure));
      const found = at < 0 ? undefined : left.splice(at, 1)[0];
      if (!found) continue;
      const topic = (found.topic || '-').toLowerCase().split(/\s+/);
      right.value++;
      right.unit += Number((found.unit || (found.counted ?? '')).toLowerCase() === gold.unit);
      right.change += Number(found.change === gold.change);
      right.concept += Number(topic.some((word) => gold.concept.includes(word)));
    }
  }
  const f1 = (n: number) => (2 * n) / all;
  return { value: f1(right.value), unit: f1(right.unit), change: f1(right.change), concept: f1(right.concept) };
}

describe('statements of news with figures', () => {
  // What was reached when the texts were written, a little rounded down.
  const floors = { value: 0.97, unit: 0.93, change: 0.94, concept: 0.83 } as const;
  it.each(Object.keys(floors) as (keyof typeof floors)[])('%s', (part) => {
    expect(score()[part]).toBeGreaterThanOrEqual(floors[part]);
  });
});
