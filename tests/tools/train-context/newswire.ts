import { countries } from '../../../utils/context/lang/en/countries.ts';
import type { Entity, GoldText, Label, NamePool } from './corpora.ts';
import { templates } from './newswire-templates.ts';
import * as words from './newswire-words.ts';
import { pick } from './random.ts';

/**
 * Invented texts in the manner of a newswire: headlines in capitals, datelines, results, tables, market reports. The open sets have
 * none of these. Conventions as in CoNLL-2003 (Tjong Kim Sang and De Meulder 2003): a country is LOC even when it plays or acts,
 * a club is ORG even when it is called like its town, an adjective of a country is MISC.
 */

interface Makers {
  readonly [slot: string]: (random: () => number) => readonly [text: string, type?: Label];
}

const number = (random: () => number, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

function personNames(pool: NamePool): { given: string[]; family: string[] } {
  const two = pool.PER.map((name) => name.split(' ')).filter(
    (parts) => parts.length === 2 && parts.every((part) => /^\p{Lu}\p{L}+/u.test(part)),
  );
  return { given: two.map((parts) => parts[0] as string), family: two.map((parts) => parts[1] as string) };
}

function company(random: () => number): string {
  const stem = pick(random, words.companyStems);
  const kind = random();
  if (kind < 0.3) return stem;
  if (kind < 0.8) return `${stem} ${pick(random, words.companyTails)}`;
  return `${stem} ${pick(random, words.companyTails).replace('.', '')} ${pick(random, ['Corp', 'Inc', 'Ltd', 'Co', 'Plc'])}`;
}

function club(random: () => number): string {
  const town = pick(random, random() < 0.7 ? words.clubTowns : words.cities);
  const kind = random();
  if (kind < 0.65) return town;
  return kind < 0.85 ? `${town} ${pick(random, words.clubWords)}` : `${pick(random, words.clubWords)} ${town}`;
}

function makers(pool: NamePool): Makers {
  const { given, family } = personNames(pool);
  const nation = (random: () => number) => pick(random, countries);
  const full = (random: () => number): string => `${pick(random, given)} ${pick(random, family)}`;
  const digits = (low: number, high: number) => (random: () => number) => [String(number(random, low, high))] as const;
  return {
    PER: (r) => [r() < 0.15 ? `${pick(r, given)} ${pick(r, family)}-${pick(r, family)}` : full(r), 'PER'],
    LAST: (r) => [pick(r, family), 'PER'],
    INIT: (r) => [`${pick(r, given).charAt(0)}. ${pick(r, family)}`, 'PER'],
    COUNTRY: (r) => [
      r() < 0.15
        ? pick(r, ['U.S.', 'Britain', 'England', 'Scotland', 'Ireland', 'Yugoslavia', 'Zaire', 'U.S.'])
        : nation(r).name,
      'LOC',
    ],
    ADJ: (r) => [nation(r).adjectives[0] as string, 'MISC'],
    CITY: (r) => [r() < 0.8 ? pick(r, words.cities) : pick(r, words.americanCities), 'LOC'],
    PLACE: (r) => [r() < 0.5 ? pick(r, pool.LOC) : pick(r, words.cities), 'LOC'],
    STATE: (r) => [pick(r, words.states), 'LOC'],
    CLUB: (r) => [club(r), 'ORG'],
    USTEAM: (r) => [
      r() < 0.6 ? pick(r, words.americanCities) : `${pick(r, words.americanCities)} ${pick(r, words.nicknames)}`,
      'ORG',
    ],
    NICK: (r) => [pick(r, words.nicknames), 'ORG'],
    COMPANY: (r) => [company(r), 'ORG'],
    ORG: (r) => [r() < 0.5 ? pick(r, pool.ORG) : pick(r, words.officials), 'ORG'],
    BODY: (r) => [pick(r, words.officials), 'ORG'],
    AGENCY: (r) => [pick(r, words.agencies), 'ORG'],
    EXCHANGE: (r) => [pick(r, words.exchanges), 'ORG'],
    COMP: (r) => [pick(r, words.competitions), 'MISC'],
    SPORT: (r) => [pick(r, words.sports)],
    ROLE: (r) => [pick(r, words.roles)],
    DAY: (r) => [pick(r, words.days)],
    MONTH: (r) => [pick(r, words.months)],
    DATE: (r) => [`${number(r, 1995, 2024)}-0${number(r, 1, 9)}-${number(r, 10, 30)}`],
    N: digits(0, 9),
    NN: digits(10, 99),
    NNN: digits(100, 999),
    YEAR: digits(1990, 2024),
    SCORE: (r) => [`${number(r, 0, 6)}-${number(r, 0, 5)}`],
    SETS: (r) => [`6-${number(r, 0, 4)} ${number(r, 0, 7)}-6 6-${number(r, 0, 4)}`],
    TIME: (r) => [`${number(r, 1, 59)}.${number(r, 10, 99)}`],
    PCT: (r) => [`${number(r, 0, 30)}.${number(r, 0, 9)} percent`],
    MONEY: (r) => [`$${number(r, 1, 900)}${pick(r, ['', '.5', '.25'])} ${pick(r, ['million', 'billion'])}`],
  };
}

function fill(template: string, make: Makers, random: () => number): { text: string; ents: Entity[] } {
  const ents: Entity[] = [];
  let text = '';
  const upper = template.startsWith('^');
  for (const part of (upper ? template.slice(1) : template).split(/(\^?\{\w+\})/)) {
    const slot = /^\^?\{(\w+)\}$/.exec(part)?.[1];
    const [words, type] = slot && make[slot] ? make[slot](random) : [part];
    const capitals = (upper || part.startsWith('^')) && words.toUpperCase().length === words.length;
    const written = capitals ? words.toUpperCase() : words;
    if (type) ents.push([text.length, text.length + written.length, type]);
    text += written;
  }
  return { text, ents };
}

/** A template may repeat a line: "3-9*line" gives three to nine of them. */
function lines(template: readonly string[], random: () => number): string[] {
  return template.flatMap((line) => {
    const repeat = /^(\d+)-(\d+)\*(.*)$/.exec(line);
    if (!repeat) return [line];
    const [, low, high, body = ''] = repeat;
    return Array.from({ length: number(random, Number(low), Number(high)) }, () => body);
  });
}

export function inventNewswire(count: number, pool: NamePool, random: () => number): GoldText[] {
  const make = makers(pool);
  return Array.from({ length: count }, (_, id) => {
    let text = '';
    const ents: Entity[] = [];
    const joint = random() < 0.7 ? ' ' : '\n';
    for (const line of lines(pick(random, templates), random)) {
      const options = line.split(' || ');
      const filled = fill(pick(random, options), make, random);
      const offset = text === '' ? 0 : text.length + 1;
      text += (text === '' ? '' : joint) + filled.text;
      for (const [start, end, type] of filled.ents) ents.push([start + offset, end + offset, type]);
    }
    return { id: `invented-${id}`, text, ents };
  });
}
