import { describe, expect, it } from 'vitest';
import type { Article } from '../../../utils/article/types.ts';
import { readContext } from '../../../utils/context/index.ts';
import type { Actor } from '../../../utils/context/types.ts';
import { englishModel } from './english-model.ts';

const model = englishModel();

function actorsOf(texts: readonly string[], more: Partial<Article> = {}): readonly Actor[] {
  const blocks = texts.map((text, id) => ({ id, kind: 'paragraph' as const, text, html: '' }));
  const article: Article = { url: '', title: '', lang: 'en', dir: 'ltr', blocks, candidates: [], notices: [], ...more };
  return readContext(article, { model }).actors;
}
const shown = (texts: readonly string[], more?: Partial<Article>): string[] =>
  actorsOf(texts, more).flatMap(({ name, type, isAside }) => (isAside ? [] : [`${name}/${type}`]));

describe('what is taken for an actor and is none', () => {
  it('signs at the edge of a name, and signs alone', () => {
    const names = shown([
      'The probe flew past Ganymede ― located some 628 million kilometres away ― on Monday.',
      'Two things are needed ― water and ice ― said Ann Hill.',
    ]);
    expect(names.join()).not.toContain('―');
    expect(names).toContain('Ann Hill/PER');
  });

  it('the people of a place that the story names', () => {
    const names = shown([
      'The plan splits North Carolina. Many North Carolinans said so, and so did some Utahns in Utah.',
    ]);
    expect(names).toContain('North Carolina/LOC');
    expect(names.join()).not.toMatch(/Carolinans|Utahns/);
  });

  it('two names with a hyphen, where both are named apart', () => {
    const names = shown([
      'The Ravens met the Jets in the last Ravens-Jets game of the year. The Jets lost to the Ravens.',
    ]);
    expect(names.join()).not.toContain('Ravens-Jets');
  });

  it('a law with the names of two people', () => {
    const names = shown([
      'The Hillman-Brody Act changed little, the banks said. Hillman-Brody was too weak, said Ann Reed.',
    ]);
    expect(names.join()).not.toContain('Hillman-Brody');
    expect(names).toContain('Ann Reed/PER');
  });

  it('letters that mostly follow numbers are what is counted', () => {
    const names = shown([
      'Tom Brindle had 2 TFL and 3 QH on Sunday. Al Marsh had 1 TFL, 2 QH and a sack. Joe Pike had 2 QH.',
    ]);
    expect(names.join()).not.toMatch(/TFL|QH/);
  });

  it('an office, and letters of a party', () => {
    const names = shown([
      'Strikes will go on, said Carl Hasler, Research and Advocacy Director for the Middle East at the Brindle Institute.',
      'He threatened Rep. Ann Quayle, D-Minn., in March, prosecutors said.',
    ]);
    expect(names.join()).not.toMatch(/Director|D-Minn/);
    expect(names).toContain('Ann Quayle/PER');
  });

  it('the voice of a machine', () => {
    expect(shown(['Ask Siri for the time. Siri answered, and Ann Hill was pleased.'])).toEqual(['Ann Hill/PER']);
  });

  it('warm and cold water', () => {
    expect(shown(['Scientists said El Niño and La Niña change the rain in Peru.'])).toEqual(['Peru/LOC']);
  });
});

describe('how far a name goes', () => {
  it('letters of a position before several names are no part of them', () => {
    const names = shown([
      'The line was strong: DL Tom Brindle had two tackles, DL Carl Marsh had one and CB Joe Pike none. CB Al Quayle sat out.',
    ]);
    for (const name of ['Tom Brindle', 'Carl Marsh', 'Joe Pike', 'Al Quayle']) expect(names).toContain(`${name}/PER`);
  });

  it('an office that is named by who holds it', () => {
    const names = shown([
      "The Marlow County Sheriff's Office is looking into it. The Marlow County Sheriff’s Office did not say more.",
    ]);
    expect(names).toContain("Marlow County Sheriff's Office/ORG");
    expect(names).toHaveLength(1);
  });

  it('capitals inside a single word make a firm of it', () => {
    const names = shown([
      'A good planner (BudgetNest’s free tool can help find one) can help you. Need help? BudgetNest’s free tool can help, said Ann McBrindle.',
    ]);
    expect(names).toContain('BudgetNest/ORG');
    expect(names).toContain('Ann McBrindle/PER');
  });
});

describe('who brings the story', () => {
  it('places and stations of a dateline are not shown', () => {
    const names = shown(['BRAKEPORT, Ohio (WBRK) - Police closed the bridge on Tuesday, Chief Ann Hill said.']);
    expect(names).toEqual(['Ann Hill/PER']);
  });

  it('but are where the story names them too', () => {
    const names = shown(['BERLIN (AP) — Ann Hill was elected on Monday.', 'She will move to Berlin in May.']);
    expect(names).toContain('Berlin/LOC');
  });

  it('nor a paper that its people talk to, however often', () => {
    const told = ['Ann Hill', 'Carl Marsh', 'Tom Reed', 'Joe Pike'].map(
      (name) => `${name} told Kalanda News on Monday that it rained.`,
    );
    expect(shown(told, { siteName: 'Kalanda News' }).join()).not.toContain('Kalanda');
  });

  it('nor a station that its site is called after, with the town or not', () => {
    const texts = ['Teachers won the vote, Ann Hill told WBRK. The union asked WBRK to wait.'];
    expect(shown(texts, { siteName: 'WBRK Brakeport' })).toEqual(['Ann Hill/PER']);
    expect(shown(texts, { url: 'https://www.wbrk.com/news/1' })).toEqual(['Ann Hill/PER']);
  });
});

describe('what is said of somebody', () => {
  it('does not begin with the word that joins two clauses', () => {
    const [host] = actorsOf(['It is a podcast, wherein host Carl Hasler talks of the harbour.']);
    expect(host).toMatchObject({ name: 'Carl Hasler' });
    expect(host?.role?.text).not.toMatch(/wherein/);
  });

  it('is not what the rest of the sentence tells after "According to …,"', () => {
    const texts = [
      'Carl Hasler runs it. According to Hasler, his mother painted the shop so guests could sit there.',
      'According to Carl Hasler, the mayor of the town opened the harbour on Monday.',
      'The test by the paper shows, according to Carl Hasler, the port of the game is not smooth.',
      'For Carl Hasler, the coach of the team is a hero.',
    ];
    for (const text of texts) expect(actorsOf([text])[0]?.role, text).toBeUndefined();
    const nurse = actorsOf(['According to Carl Hasler, a nurse at the clinic, nobody came.'])[0];
    expect(nurse?.role?.text).toBe('a nurse at the clinic');
  });
});
