import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../../utils/context/index.ts';
import { articleOfText } from '../../../utils/node/analyze/plain-text.ts';
import { englishModel } from '../../unit/context/english-model.ts';

interface Gold {
  readonly name: string;
  readonly roles: readonly string[];
  readonly optional?: boolean;
}
interface GoldText {
  readonly id: string;
  readonly licence: string;
  readonly title: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

const texts = JSON.parse(readFileSync(new URL('./roles.json', import.meta.url), 'utf8')) as GoldText[];
const model = englishModel();
const plain = (role: string): string => role.replace(/^(?:the|an?) /i, '').toLowerCase();
const isDefinite = (role: string): boolean => /^the |^\S+['’]s? /i.test(role);

function compare({ id, title, text, gold }: GoldText) {
  const { article } = articleOfText(text, { title, lang: 'en' });
  const { actors } = readContext(article, { model });
  const wrong: string[] = [];
  const found = new Set<Gold>();
  const aliases = { right: 0, all: 0, asked: 0 };
  for (const { name, aliases: names, role } of actors) {
    if (!role) continue;
    const called = [name, ...names];
    const entry =
      gold.find((one) => one.name === name) ??
      gold.find((one) => called.some((alias) => one.name.includes(alias) || alias.includes(one.name)));
    const right = entry?.roles.some((one) => plain(one) === plain(role.text)) ?? false;
    if (entry && right) found.add(entry);
    else wrong.push(`${id}: ${name} = ${role.text}`);
    const described = names.filter((alias) => isDefinite(alias) && alias === role.text).length;
    aliases.all += described;
    aliases.right += right ? described : 0;
  }
  aliases.asked = gold.filter((one) => !one.optional && one.roles.some(isDefinite)).length;
  return { wrong, found, missed: gold.filter((one) => !one.optional && !found.has(one)), aliases };
}

describe('roles in the words of the text', () => {
  const results = texts.map(compare);
  const right = results.reduce((sum, { found }) => sum + found.size, 0);
  const wrong = results.flatMap((result) => result.wrong);
  const asked = texts.flatMap(({ gold }) => gold.filter(({ optional }) => !optional)).length;
  const missed = results.flatMap((result) => result.missed.map(({ name }) => name));
  const precision = right / (right + wrong.length);
  const recall = 1 - missed.length / asked;

  it('has at least 40 texts', () => expect(texts.length).toBeGreaterThanOrEqual(40));

  it('gives a role only where the text does: precision', () => {
    expect(precision, `precision ${precision.toFixed(3)}; wrong: ${wrong.join(' | ')}`).toBeGreaterThanOrEqual(0.9);
  });

  it('finds the roles: recall', () => {
    expect(recall, `recall ${recall.toFixed(3)}; missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.75);
  });

  it('has texts of open licences only', () => {
    const licences = new Set(texts.map(({ licence }) => licence));
    expect([...licences].sort()).toEqual(['CC BY', 'CC BY-SA', 'OGL 3.0', 'US public domain']);
  });

  it('makes definite descriptions aliases, rightly', () => {
    const all = results.reduce((sum, { aliases }) => sum + aliases.all, 0);
    const good = results.reduce((sum, { aliases }) => sum + aliases.right, 0);
    const asked = results.reduce((sum, { aliases }) => sum + aliases.asked, 0);
    expect(good / all).toBeGreaterThanOrEqual(0.9);
    expect(good / asked, `${good} of ${asked}`).toBeGreaterThanOrEqual(0.6);
  });
});
