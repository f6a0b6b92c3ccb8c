import { expect, it } from 'vitest';
import type { Article } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import type { Figure, Span } from '../../utils/context/types.ts';

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

it.each<[string, string, string]>([
  ['what a verb of measure says', 'The new roof would cost £40,000.', 'new roof'],
  ['a range keeps its first word', 'The new roof would cost between £40,000 and £50,000.', 'new roof'],
  ['who paid is not what was paid', 'Villagers paid £40,000 for it.', 'paid'],
  ['what is burned', 'The fire burned 300 acres by dusk.', 'burned'],
  ['no verb of its own', 'The tenants kept the shop for nineteen years.', ''],
  ['a bare number before a noun it does not count', 'The navy saved 200 more before dawn.', ''],
  ['the number is not said twice', 'They agreed on a 30-day ceasefire.', 'ceasefire'],
  ['what happened to them', 'At least 107 killed in the collapse.', 'killed'],
  ['no time', 'They vote on Thursday on a tidal barrier that would cost 410 million euros.', 'tidal barrier'],
  ['a trend is of its subject', 'Rents in the port went up by 5 per cent.', 'Rents in the port'],
])('a reader is shown %s', (_what, text, concept) => {
  expect(figuresOf(text)[0]?.concept).toBe(concept);
});

it('a range is shown with the word that opens it', () => {
  expect(figuresOf('The new roof would cost between £40,000 and £50,000.')[0]?.text).toBe(
    'between £40,000 and £50,000',
  );
});

it.each<[string, string, string | undefined]>([
  [
    'full subject',
    'A harbour source familiar with the sale told the paper that 10 boats were left.',
    'A harbour source familiar with the sale',
  ],
  ['inverted insertion', 'The wards, said Ida Brandt, need 40 nurses.', 'Ida Brandt'],
  ['insertion at the end', 'The wards need 40 nurses, the council said.', 'the council'],
  [
    'not before the clause it governs',
    'Where half of the guests come by boat, the chamber says takings fell.',
    undefined,
  ],
  ['according to', 'The wards need 40 nurses, according to the council.', 'the council'],
  ['agreeing is not saying', 'Norland and Sudland agreed to an exchange of 6,000 letters.', undefined],
  ['a name that looks like a verb', 'Museums across the United States hold 300 prints.', undefined],
  ['a noun that looks like a verb', 'The storm drove insurance claims over 150,000 in May.', undefined],
  ['nobody says a passive', 'No deaths were reported, but the town moved 80 people.', undefined],
  ['only what it governs', 'The vote costs $26 million, although a recent poll found little interest.', undefined],
])('source of a figure: %s', (_what, text, source) => {
  const words = ({ block, start, end }: Span) => [text][block]?.slice(start, end);
  const span = figuresOf(text).find((figure) => figure.key)?.source?.span;
  expect(span && words(span)).toBe(source);
});

it.each<[string, number, string]>([
  ['He was 35 in May.', 35, 'year of age'],
  ['She turned 40 this week.', 40, 'year of age'],
  ['The total was 35 in May.', 35, ''],
  ['The index rose 64 points to 4,577.', 4577, 'point'],
  ['It fell 300 points, or 0.9%, to 33,000.', 33000, 'point'],
  ['It lies a quarter of a mile off.', 0.25, 'mile'],
  ['They drank 1/16 of a gallon.', 0.0625, 'gallon'],
  ['The hull is 6ft 2in.', 2, 'inch'],
  ['They owe 3 million pounds to the bank.', 3e6, 'pound sterling'],
  ['They picked 3 million pounds of plums.', 3e6, 'pound-mass'],
  ['The air held 35 μg/m3 of dust.', 35, 'microgram per cubic metre'],
  ['It fell to minus 5 degrees Celsius.', -5, 'celsius'],
])('unit of %s', (text, value, unit) => {
  expect(figuresOf(text).find((figure) => figure.value === value)?.unit).toBe(unit);
});

it('different values for one thing stand together', () => {
  const figures = figuresOf(
    'They gave in a list of 300 children.',
    'The bridge, 900 metres long, cost $40 million.',
    'The other side offered 10 children.',
  );
  const at = (value: number) => figures.findIndex((figure) => figure.value === value);
  expect(at(10)).toBe(at(300) + 1);
  expect(figures.map(({ id }) => id)).toEqual(figures.map((_, i) => i));
});
