import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/article/types.ts';
import { readContext } from '../../../utils/context/index.ts';
import type { Actor } from '../../../utils/context/types.ts';
import { englishModel } from './english-model.ts';

const model = englishModel();

function articleOf(texts: readonly string[], more: Partial<Article> = {}): Article {
  const blocks = texts.map((text, id) => ({ id, kind: 'paragraph' as const, text, html: '' }));
  return { url: '', title: '', lang: 'en', dir: 'ltr', blocks, candidates: [], notices: [], ...more };
}
const actorsOf = (texts: readonly string[], more?: Partial<Article>): readonly Actor[] =>
  readContext(articleOf(texts, more), { model }).actors;
const named = (actors: readonly Actor[], name: string): Actor | undefined =>
  actors.find((actor) => actor.name === name || actor.aliases.includes(name));

describe('who is in the story', () => {
  it.each<[string, string, Actor['type']]>([
    ['The chancellor, Olaf Scholz, flew to Ankara on Tuesday.', 'Olaf Scholz', 'PER'],
    ['The chancellor, Olaf Scholz, flew to Ankara on Tuesday.', 'Ankara', 'LOC'],
    ['Officials from the World Bank met in Nairobi.', 'World Bank', 'ORG'],
    ['Microsoft said on Friday it would buy a small firm in Leeds.', 'Microsoft', 'ORG'],
    ['France and Germany signed the treaty.', 'Germany', 'LOC'],
    ['Mrs Thatcher resigned a week later.', 'Thatcher', 'PER'],
    ['The U.S. said it would send help to the Philippines.', 'U.S.', 'LOC'],
    ['The second section listed the Kremlin’s conditions and gave Kyiv two choices.', 'Kremlin', 'ORG'],
    ['The second section listed the Kremlin’s conditions and gave Kyiv two choices.', 'Kyiv', 'LOC'],
    ['Valeska Paris spoke. Paris left the ship.', 'Valeska Paris', 'PER'],
    ['NASA’s Jet Propulsion Laboratory made a map. NASA paid.', 'NASA', 'ORG'],
    ['Dealers said troops had entered Arbil in northern Iraq.', 'Iraq', 'LOC'],
    ['He moved from South Korea to North Carolina.', 'South Korea', 'LOC'],
  ])('%s has %s', (text, name, type) => {
    expect(named(actorsOf([text]), name)).toMatchObject({ type });
  });

  it.each([
    ['The German and the Ukrainians left on Monday morning.', /German|Ukrainian|Monday/],
    ['However, nothing was decided in December.', /However|December/],
    ['“Nobody Wants War” was written on the wall.', /Nobody/],
    ['Christmas came early, and Easter late.', /Easter/],
    ['He speaks English and Russian.', /English|Russian/],
    ['It rained. Then the sun came out.', /It|Then/],
  ])('%s names no actor %s', (text, unwanted) => {
    for (const { name } of actorsOf([text])) expect(name).not.toMatch(unwanted);
  });

  it('takes authors that a text cites for people, and numbers and seasons for none', () => {
    const text =
      'The task is common (Osterwald & Brindle, 2012; Quayle, 2015). Marchbank et al. (2016) disagree. In spring the park is green (Spring, 2014). ' +
      'Eltringham (2009) was first, and Osterwald agreed.';
    const names = actorsOf([text]).map(({ name }) => name);
    for (const author of ['Osterwald', 'Brindle', 'Quayle', 'Marchbank', 'Eltringham']) expect(names).toContain(author);
    expect(names).not.toContain('Spring');
    expect(named(actorsOf([text]), 'Osterwald')?.mentions).toHaveLength(2);
  });

  it('takes a word before a year for an author only where authors are cited', () => {
    const films = 'She was in several films (Quayle, 2015). Nightfall (2009) won a prize.';
    for (const { name } of actorsOf([films])) expect(name).not.toBe('Nightfall');
  });

  it('takes letters that stand for common words for no name', () => {
    const text =
      'It was hypersensitivity pneumonitis, or HP. HP is rare, a doctor at the BBC said. The BBC asked about HP in Leeds.';
    const names = actorsOf([text]).map(({ name }) => name);
    expect(names).not.toContain('HP');
    expect(names).toContain('BBC');
  });

  it.each<[string, string, Actor['type']]>([
    ['The band plays in Raleigh, NC, on Friday.', 'NC', 'LOC'],
    ["Ian Hill of the U.K.'s University of York disagreed.", 'University of York', 'ORG'],
    [
      "Mr Pompeo said that after legal consultation Washington had concluded that it was not. Russia called Washington's move unlawful.",
      'Washington',
      'LOC',
    ],
  ])('%s has %s', (text, name, type) => {
    expect(named(actorsOf([text]), name)).toMatchObject({ type });
  });

  it('leaves addresses out of names', () => {
    const actors = actorsOf(['Ann Hill ann.hill@durmouth.ac.uk University of Portsmouth, United Kingdom']);
    for (const { name, aliases } of actors) expect([name, ...aliases].join(' ')).not.toMatch(/@|durmouth|ann\./);
    expect(named(actors, 'University of Portsmouth')).toBeDefined();
  });

  it('gives spans that cut the names out of the text', () => {
    const text = 'Ms Ana Ruiz’s lawyers met Ms. Ruiz in Madrid, Spain, on Monday.';
    for (const { mentions, name, aliases } of actorsOf([text])) {
      for (const { start, end } of mentions) expect([name, ...aliases]).toContain(text.slice(start, end));
    }
  });

  it('has none without a model or in another language, and does not fail', () => {
    const article = articleOf(['Olaf Scholz flog am Dienstag nach Ankara.'], { lang: 'de' });
    expect(readContext(article, { model })).toMatchObject({ actors: [], supports: { actors: false } });
    expect(readContext(articleOf(['Olaf Scholz left.']))).toMatchObject({ actors: [], supports: { actors: false } });
  });

  it.each(['', ' ', '\n\n', '😀😀', '(((((((', "'".repeat(500), 'A'.repeat(5000)])('survives %j', (text) => {
    expect(() => actorsOf([text])).not.toThrow();
  });
});

describe('one actor for all names', () => {
  it.each<[string, string, string]>([
    ['Volodymyr Zelensky spoke in Kyiv. Mr Zelensky thanked Poland.', 'Volodymyr Zelensky', 'Zelensky'],
    [
      'President Volodymyr Zelensky spoke. Zelenskiy thanked his allies, and Zelenskiy left.',
      'Volodymyr Zelensky',
      'Zelenskiy',
    ],
    [
      'The Food and Drug Administration (FDA) approved the drug on Monday. The FDA said it was safe.',
      'Food and Drug Administration',
      'FDA',
    ],
    [
      'The Food and Drug Administration (FDA) approved it. The FDA said it was safe.',
      'Food and Drug Administration',
      'FDA',
    ],
    ['The United States agreed. The U.S. will pay.', 'United States', 'U.S.'],
    ['Angela Merkel spoke in Berlin. Merkel’s party lost.', 'Angela Merkel', 'Merkel'],
  ])('%s', (text, name, alias) => {
    const actors = actorsOf([text]);
    expect(named(actors, alias)).toBeDefined();
    expect(named(actors, alias)).toBe(named(actors, name));
  });

  it.each<[string, string, string]>([
    ['Bill Clinton met Hillary Clinton in New York. Bill Clinton left first.', 'Bill Clinton', 'Hillary Clinton'],
    ['Ukraine said that Kyiv was quiet. Ukraine will send more troops to Kyiv.', 'Ukraine', 'Kyiv'],
    ['North Korea and South Korea talked in Seoul.', 'North Korea', 'South Korea'],
  ])('%s keeps two apart', (text, one, other) => {
    const actors = actorsOf([text]);
    expect(named(actors, one)).toBeDefined();
    expect(named(actors, other)).toBeDefined();
    expect(named(actors, one)).not.toBe(named(actors, other));
  });
});

describe('roles, pronouns and order', () => {
  it.each([
    ['The talks were led by Putin aide Vladimir Medinsky in Istanbul.', 'Vladimir Medinsky', 'Putin aide'],
    ['Volodymyr Zelensky, Ukraine’s president, refused.', 'Volodymyr Zelensky', 'Ukraine’s president'],
    [
      'James Rogers, a drone warfare expert at Cornell University, agreed.',
      'James Rogers',
      'a drone warfare expert at Cornell University',
    ],
    ['The head of the agency, Gregory Guillot, told lawmakers.', 'Gregory Guillot', 'The head of the agency'],
    ['Maria Lopez, who is a lawyer in Madrid, won.', 'Maria Lopez', 'a lawyer in Madrid'],
  ])('%s', (text, name, role) => {
    expect(named(actorsOf([text]), name)?.role?.text).toBe(role);
  });

  it.each([
    ['Angela Merkel, the weather permitting, will fly.', 'Angela Merkel'],
    ['John Kerry met Mary Robinson, a friend, and Paul Keating on Monday.', 'Paul Keating'],
    ['Mr Smith left with Ms Jones.', 'Smith'],
    ['The man who had kidnapped the child, Michael Webb, was sentenced to life.', 'Michael Webb'],
  ])('%s: no role for %s', (text, name) => {
    expect(named(actorsOf([text]), name)?.role).toBeUndefined();
  });

  it('counts a pronoun only where one person can be meant', () => {
    const text = 'Angela Merkel spoke first. She was tired. Tony Blair thanked Angela Merkel, and he left.';
    const actors = actorsOf([text]);
    expect(named(actors, 'Angela Merkel')?.pronouns.map(({ start, end }) => text.slice(start, end))).toEqual(['She']);
    expect(named(actors, 'Tony Blair')?.pronouns).toEqual([]);
  });

  it('puts who the story is about first, and leaves publisher and byline out', () => {
    const texts = [
      'Angela Merkel has resigned, she told The Daily Courier in Berlin.',
      'Merkel led Germany for 16 years. The party of Angela Merkel will vote in Leipzig.',
    ];
    const actors = actorsOf(texts, { title: 'Merkel resigns', siteName: 'The Daily Courier', byline: 'Ann Whitfield' });
    expect(actors[0]?.name).toBe('Angela Merkel');
    expect(named(actors, 'Daily Courier')).toBeUndefined();
  });
});
