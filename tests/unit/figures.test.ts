import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import type { Figure } from '../../utils/context/types.ts';

const articleOf = (...texts: string[]): Article => ({
  url: '',
  title: '',
  lang: 'en',
  dir: 'ltr',
  blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text, html: '' })),
  candidates: [],
  notices: [],
});
const figuresOf = (...texts: string[]): readonly Figure[] => readContext(articleOf(...texts)).figures;

describe('look-alikes are no figures', () => {
  it.each([
    'The meeting is on 14 March 2026.',
    'She was born in 1984 and moved in 2001.',
    'It opened on March 3, 2019, at 10:30.',
    'The train leaves at 7.45pm from the north side.',
    'The doors open at 9 a.m. on Friday.',
    'Call 020 7946 0018 for details.',
    'Call +44 20 7946 0018 now.',
    'A Boeing 737 stood on the apron.',
    'Ministers invoked Article 5 of the treaty.',
    'The firm sells 5G masts to the G7.',
    'Covid-19 closed the school.',
    'See https://www.example.org/2026/03/12/story-991 for more.',
    'The update is version 2.4.1 of the program.',
    'In the 1990s the mill closed.',
    'The agent known as 007 came back.',
    'No one knew, and one could see why.',
    'One day the wall will go.',
    'They live at No. 10 in the same street.',
    'Turn to page 12 or chapter 3 of the report.',
    'The S&P 500 was flat.',
    'The 2018-19 season was his last.',
    'It was her 21st birthday.',
    'The Apollo 11 crew splashed down.',
    'On 03/04/2021 the file was closed.',
    'Flight 212 was late again.',
    'Neighbours called 911 at once.',
    'Staff took 999 calls all night.',
    'It will open in the first half of 2020.',
    'The house sold for seven figures.',
    'Call the desk on 555-0142.',
    'The iPhone 11 Pro cameras are good.',
    'The 2B Mindset plan is popular.',
    'Between 1600 and 1900 world trade grew.',
    'The vote took place 18 years ago.',
    'The page was updated 8 minutes ago.',
    'It came two hours before the count.',
    'At one point the lights went out.',
    'Section 230 of the act is under review.',
    'It plays at 1080p on most sets.',
    '8. If you have a loan, pay it off.',
    'The Artemis 1 test flight was late.',
    'You need Wi-Fi 6 devices for this.',
    'She put it in a 401(k) instead.',
    'They fought in the Six-Day War together.',
    'The camera takes 4K video.',
    'The boys were aged 16 and 17.',
  ])('%s', (text) => {
    expect(figuresOf(text).filter((figure) => figure.key)).toEqual([]);
  });
});

describe('figures', () => {
  it.each<[string, Partial<Figure>]>([
    [
      'The city planted more than 12,000 new trees.',
      { text: 'more than 12,000', value: 12000, change: '>', concept: 'new trees' },
    ],
    [
      'They agreed to exchange 6,500 bodies of fallen sailors.',
      { value: 6500, unit: '', concept: 'bodies of fallen sailors' },
    ],
    ['A 30-day truce was offered.', { text: '30-day', value: 30, unit: 'day', concept: 'truce' }],
    ['It cost $4.5bn to build.', { text: '$4.5bn', value: 4.5e9, unit: 'dollar' }],
    ['The bill came to €1.2-1.5bn.', { value: [1.2e9, 1.5e9], unit: 'euro' }],
    ['Between 5 and 7 million people fled.', { value: [5e6, 7e6], concept: 'people' }],
    ['About 5 to 7 million people fled.', { value: [5e6, 7e6], change: '~' }],
    ['Inflation rose by 5.2% last month.', { value: 5.2, unit: 'percent', change: 'up', concept: 'Inflation' }],
    ['Shares fell 3 per cent on Tuesday.', { value: 3, unit: 'percent', change: 'down', concept: 'Shares' }],
    ['The rate rose to 4%.', { value: 4, change: '=' }],
    ['Hundreds of sheep were lost.', { value: [100, 1000], concept: 'sheep' }],
    ['Half a million homes lost power.', { value: 500000, concept: 'homes' }],
    ['Two-thirds of voters agreed.', { concept: 'voters', value: 2 / 3 }],
    ['A dozen boats sank.', { value: 12, concept: 'boats' }],
    ['Twenty-two miners were rescued.', { value: 22, concept: 'miners' }],
    ['The car reached 240 km/h.', { value: 240, unit: 'kilometre per hour' }],
    ['It pays £11.44 per hour.', { value: 11.44, unit: 'pound sterling per hour' }],
    ['The 65-year-old farmer refused.', { value: 65, unit: 'year of age' }],
    ['At least 40 villages were cut off.', { value: 40, change: '>', concept: 'villages' }],
    ['Fewer than 100 seats remain.', { value: 100, change: '<', concept: 'seats' }],
    ['Up to 900 jobs will go.', { value: 900, change: '<', concept: 'jobs' }],
    ['The tower is 120 metres tall.', { value: 120, unit: 'metre' }],
    ['Rates went up by 25 basis points.', { value: 25, unit: 'basis point', change: 'up' }],
    ['Oil fell 87 cents by noon.', { value: 87, unit: 'cent', change: 'down' }],
    ['The club gained 10 members.', { value: 10, change: '=' }],
    ['The index closed 112 points lower.', { value: 112, unit: 'point', change: 'down' }],
    ['Members rose by 2.4 million to 74 million.', { value: 2.4e6, change: 'up' }],
    ['Oil lost weight over 68 weeks.', { value: 68, unit: 'week', change: '=' }],
    ['It took over three hours.', { value: 3, unit: 'hour', change: '>' }],
    ['Lund took a 9-2 lead.', { value: [9, 2], counted: 'lead' }],
    ['Two of Brandt’s deputies left.', { value: 2, concept: 'Brandt’s deputies' }],
    ['Police arrested six people Monday.', { value: 6, concept: 'people', key: true }],
    ['More than 600,000 Israelis live there.', { value: 600000, concept: 'Israelis' }],
    [
      'Two United States service members were killed.',
      { value: 2, key: true, concept: 'United States service members' },
    ],
    ['Roughly 13,000 US troops remain.', { value: 13000, concept: 'US troops' }],
    ['Nine Airbus A320 jets were grounded.', { value: 9, concept: 'Airbus A320 jets' }],
    ['As many as 200 have been killed.', { value: 200, concept: 'killed' }],
    ['The loan came to 25 million won.', { value: 25e6, unit: 'south korean won' }],
    ['The van needs 5.2 litres per 100 km.', { value: 5.2, unit: 'litre per 100 kilometre' }],
    ['It earned $2.53 per diluted share.', { unit: 'dollar per share' }],
    ['Each tree takes in 22 kg of carbon a year.', { unit: 'kilogram per year' }],
    ['Some 3,000 children under five were seen.', { value: 3000, concept: 'children' }],
    ['Power hit 213 pounds per megawatt hour.', { unit: 'pound sterling per megawatt hour' }],
    ['A jury awarded her $4.5 million in damages.', { concept: 'damages' }],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)[0]).toMatchObject(expected);
  });

  it('gives one entry with two mentions for the same figure', () => {
    const figures = figuresOf('A 30-day truce was offered.', 'The 30-day truce was refused.');
    expect(figures).toHaveLength(1);
    expect(figures[0]?.mentions).toHaveLength(2);
  });

  it('spans hold the words they say', () => {
    const article = articleOf('Prices rose 7% to $3.20 a litre in 40 towns.');
    for (const { mentions } of readContext(article).figures) {
      for (const { block, start, end } of mentions) expect(article.blocks[block]?.text.slice(start, end)).toMatch(/\d/);
    }
  });

  it('says so when it has no words for a language', () => {
    const context = readContext({ ...articleOf('300 x'), lang: 'xx' });
    expect(context.supports.figures).toBe(false);
    expect(context.figures).toEqual([]);
  });

  it('carries who said it and when', () => {
    const text = 'The review said 435 homes were damaged last year.';
    const [figure] = figuresOf(text);
    const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect(words(figure?.source?.span)).toBe('The review');
    expect(words(figure?.when)).toBe('last year');
    expect(figuresOf('“We lost 300 boats,” said Ida Brandt.')[0]?.source).toBeDefined();
    expect(figuresOf('The town lost 300 boats.')[0]?.source).toBeUndefined();
  });

  it('takes over what a later number leaves out', () => {
    const figures = figuresOf('The north lost 435 homes in the flood and 187 in the fire.');
    expect(figures.map(({ value, counted }) => [value, counted])).toEqual(
      expect.arrayContaining([
        [435, 'home'],
        [187, 'home'],
      ]),
    );
  });

  it('folds trivial ones away and puts the headline first', () => {
    const article = {
      ...articleOf('Two sides met for one hour.', 'They agreed to plant 9,000 oaks and spend $40 million.'),
      title: 'City to plant 9,000 oaks',
    };
    const { figures } = readContext(article);
    expect(figures[0]).toMatchObject({ value: 9000, key: true });
    expect(figures.find(({ value }) => value === 2)?.key).toBe(false);
  });

  it('stays fast and whole on texts without sentences', () => {
    for (const text of [
      '5 '.repeat(4_000),
      '1,'.repeat(4_000),
      '“'.repeat(4_000),
      "don't 'x ".repeat(1_000),
      'two-'.repeat(2_000),
      '5% of '.repeat(2_000),
    ]) {
      expect(() => readContext(articleOf(text))).not.toThrow();
    }
  });
});
