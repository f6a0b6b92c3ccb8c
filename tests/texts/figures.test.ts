import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import type { Figure } from '../../utils/context/types.ts';

interface Gold {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly change: string;
  /** Absent where the sentence is about the number alone. */
  readonly concept?: string;
}
interface Texts {
  /** F1 of each part, from 0 to 1: what the finder reached when the texts were written, a little rounded down. */
  readonly floors: Readonly<Record<'value' | 'unit' | 'change' | 'concept', number>>;
  readonly texts: readonly { readonly text: string; readonly figures: readonly Gold[] }[];
}

const articleOf = (text: string, lang: string): Article => ({
  url: '',
  title: '',
  lang,
  dir: 'ltr',
  blocks: [{ id: 0, kind: 'paragraph', text, html: '' }],
  candidates: [],
  notices: [],
});

const same = (a: Gold['value'], b: Figure['value']) => {
  const [x, y] = [[a].flat() as number[], [b].flat() as number[]];
  return x.length === y.length && x.every((v, i) => Math.abs(v - (y[i] ?? 0)) <= 1e-6 * Math.max(1, Math.abs(v)));
};

/** F1 of values, and of values whose unit, bound or concept is right too; with the sentences that were not. */
function score({ texts }: Texts, lang: string) {
  const right = { value: 0, unit: 0, change: 0, concept: 0 };
  const wrong: string[] = [];
  let found = 0;
  let gold = 0;
  for (const { text, figures } of texts) {
    const left = [...readContext(articleOf(text, lang)).figures].filter(({ key }) => key);
    found += left.length;
    gold += figures.length;
    for (const figure of figures) {
      const at = left.findIndex((one) => same(figure.value, one.value));
      const match = at < 0 ? undefined : left.splice(at, 1)[0];
      const parts = {
        value: match !== undefined,
        unit: match?.unit === figure.unit,
        change: match?.change === figure.change,
        concept: match !== undefined && (figure.concept === undefined || match.concept === figure.concept),
      };
      for (const part of ['value', 'unit', 'change', 'concept'] as const) if (parts[part]) right[part]++;
      if (!Object.values(parts).every(Boolean))
        wrong.push(
          `${text} → ${match ? JSON.stringify([match.value, match.unit, match.change, match.concept]) : 'missed'}`,
        );
    }
    for (const extra of left) wrong.push(`${text} → not a figure: ${extra.text}`);
  }
  const f1 = (n: number) => (2 * n) / Math.max(1, found + gold);
  return { value: f1(right.value), unit: f1(right.unit), change: f1(right.change), concept: f1(right.concept), wrong };
}

const languages = readdirSync(new URL('.', import.meta.url)).filter((name) => /^[a-z]{2}$/.test(name));

describe.each(languages)('figures in %s', (lang) => {
  const texts: Texts = JSON.parse(readFileSync(new URL(`./${lang}/figures.json`, import.meta.url), 'utf8'));
  it('has texts enough, look-alikes among them', () => {
    expect(texts.texts.length).toBeGreaterThanOrEqual(25);
    expect(texts.texts.filter(({ figures }) => figures.length === 0).length).toBeGreaterThanOrEqual(8);
  });
  it('reaches its floors', () => {
    const reached = score(texts, lang);
    for (const part of ['value', 'unit', 'change', 'concept'] as const) {
      expect(reached[part], `${part} in ${lang}:\n${reached.wrong.join('\n')}`).toBeGreaterThanOrEqual(
        texts.floors[part],
      );
    }
  });
});
