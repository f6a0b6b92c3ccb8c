import { describe, expect, it } from 'vitest';
import type { BlockTokens } from '../../../utils/context/1-tokens/index.ts';
import { tokeniseBlocks } from '../../../utils/context/1-tokens/index.ts';
import type { Mention } from '../../../utils/context/2-mentions/types.ts';
import { findActors } from '../../../utils/context/3-actors/index.ts';
import { rankActors } from '../../../utils/context/4-salience/index.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';
import type { ActorType } from '../../../utils/context/types.ts';

/** A story whose names are marked as in "[PER Ann Hill] left": what joins them is tested apart from what finds them. */
function story(...lines: string[]) {
  const marks: { at: number; start: number; end: number; type: ActorType }[] = [];
  const texts = lines.map((line, at) => {
    let text = '';
    for (const [, before = '', type = '', name = ''] of line.matchAll(/([^[]*)(?:\[(PER|ORG|LOC) ([^\]]+)\])?/g)) {
      text += before;
      if (type) marks.push({ at, start: text.length, end: text.length + name.length, type: type as ActorType });
      text += name;
    }
    return text;
  });
  const blocks: readonly BlockTokens[] = tokeniseBlocks(
    texts.map((text, id) => ({ id, kind: 'paragraph' as const, text, html: '' })),
    tokenRules,
  );
  let sentences = 0;
  const firsts = blocks.map((block) => {
    const first = sentences;
    sentences += block.sentences.length - 1;
    return first;
  });
  const mentions: Mention[] = marks.map(({ at, start, end, type }) => {
    const block = blocks[at] as BlockTokens;
    const first = block.starts.indexOf(start);
    const last = block.ends.indexOf(end) + 1;
    if (first < 0 || last < 1) throw new Error(`no tokens for ${texts[at]?.slice(start, end)}`);
    const inBlock = block.sentences.findIndex((from) => from > first) - 1;
    const name = block.text.slice(start, end);
    const sentence = (firsts[at] ?? 0) + inBlock;
    return { block: block.block, start, end, type, name, title: '', at, first, last, sentence, confidence: 1 };
  });
  const found = findActors(mentions, blocks);
  return { found, blocks, sentences };
}

const namesOf = (...lines: string[]): string[][] =>
  story(...lines).found.map(({ cluster }) => [...cluster.names.keys()]);

describe('names of one actor', () => {
  it.each<[string, string]>([
    ['a nickname', '[PER Lawrence Hill] spoke. [PER Larry Hill] left.'],
    ['a number behind the name', '[PER Otto II] ruled. [PER Otto] fell.'],
    ['family name first', '[PER Higuchi Natsu] wrote. [PER Natsu Higuchi] sold it.'],
    ['a vowel mistaken', '[PER Kristin Wilke] spoke. [PER Kristen Wilke] left.'],
    ['where one is from', '[PER Peter of Amiens] came. [PER Peter] preached.'],
    ['born as', '[PER Jane Roe] (born [PER Ida Moore]) sang.'],
    ['better known as', '[PER Ida Moore], better known as [PER Birdie], sang.'],
    ['an acronym', 'The [ORG Office of Fair Play] met. [ORG OFP] ruled.'],
    ['an acronym without the country', 'The [ORG U.S. Office of Fair Play] met. [ORG OFP] ruled.'],
    [
      'an acronym without the two words of the country',
      'The [ORG United States Fair Play Agency] met. [ORG FPA] ruled.',
    ],
    ['a legal form', '[ORG Atari, Inc.] sold games. [ORG Atari] closed.'],
    ['two legal forms', '[ORG Brakevik Ferry Corporation, Inc.] paid. The [ORG Brakevik Ferry Corporation] left.'],
    ['the end of a longer name', 'The [ORG Boston Red Sox] won. The [ORG Red Sox] drank.'],
    ['an island', '[LOC Socotra Island] is far. [LOC Socotra] is dry.'],
    ['islands', 'The [LOC Chatham Islands] are far. The [LOC Chathams] are wet.'],
    ['letters of a state', '[LOC Oklahoma] is wide. [LOC Tulsa], [LOC OK], is there.'],
    ['spaced initials', 'The [LOC United States] agreed. The [LOC U. S.] paid.'],
    ['a state in full', 'The [LOC State of Ohio] agreed. [LOC Ohio] paid.'],
    ['a name in another language', '[LOC Brakevik] (Latin: [ORG Bracum]) is old.'],
    ['a name in other letters', '[LOC Kyiv] (Ukrainian: [ORG Київ], [PER Kyjiv]) is old.'],
    ['given names alone', '[PER Pierre Charles Dumont] drew it. [PER Pierre Charles] was poor.'],
    ['half a country', '[LOC North Korea] fired. The [LOC North] denied it.'],
    ['a country of two', '[LOC South Korea] lost. [LOC Korea] had led.'],
    ['a body of a country', 'The [ORG U.S. Congress] met. The [ORG United States Congress] voted.'],
  ])('%s', (_, line) => {
    const names = namesOf(line);
    expect(Math.max(...names.map((list) => list.length))).toBeGreaterThan(1);
  });

  it.each<[string, string]>([
    ['two kings', '[PER Otto I] ruled. [PER Otto II] followed.'],
    ['father and son', '[PER Paul Marais Jr.] ruled. [PER Paul Marais Sr.] watched.'],
    ['two queens', '[PER Anna of Kent] and [PER Anna of Hesse] met.'],
    ['he and she', '[PER Mario Rossi] and [PER Maria Rossi] met.'],
    ['a party and its member', '[ORG DAB] lost. [PER Ida Chan of DAB] won.'],
    ['a city and the City', '[LOC London] is old. The [LOC City of London] is rich.'],
    ['a library and its university', 'The [ORG Library of Ohio State] burnt. [ORG Ohio State] mourned.'],
    ['a body and its commissioner', 'The [ORG United Nations High Commissioner] spoke. The [ORG United Nations] met.'],
    ['a country and its southern neighbour', '[LOC South Sudan] voted. [LOC Sudan] agreed.'],
    ['a city and its island', '[LOC Hong Kong Island] is one. [LOC Hong Kong] is more.'],
    ['a direction', '[LOC North Carolina] was cold. The [LOC North] was colder.'],
    ['state and city', '[LOC Oklahoma City] is big. [LOC Oklahoma] is wide.'],
    ['person and capital', '[LOC Washington, D.C.] slept. [PER Washington] rode.'],
    ['two with one verb between', '[PER Ida Moore] called [PER Jane Roe] on Monday.'],
    ['letters in the plural', 'The [ORG Cleveland Browns] lost; their [ORG CBs] slept.'],
  ])('keeps apart %s', (_, line) => {
    for (const list of namesOf(line)) expect(list).toHaveLength(1);
  });

  it('takes only names out of the bracket of a language', () => {
    const names = namesOf('[LOC Brakevik] (Latin: [LOC Bracum], [LOC Braca]; founded by [PER Otto]) is old.');
    expect(names).toEqual([['Brakevik', 'Bracum', 'Braca'], ['Otto']]);
  });
});

describe('who is beside the story', () => {
  it('credits, agencies and datelines come last', () => {
    const { found, blocks, sentences } = story(
      '[LOC VIENNA] ([ORG Agency]) - The house of [PER Ida Moore] was sold on Monday.',
      'A neighbour, [PER Jane Roe], was glad.',
      '(Reporting by [PER Will Dunn]; Editing by [PER Tom Hart])',
    );
    const ranked = rankActors(found, { title: '', publishers: [], blocks, sentences }).map(({ name }) => name);
    expect(ranked.slice(0, 2)).toEqual(['Ida Moore', 'Jane Roe']);
  });

  it('the publisher is known by its name written together', () => {
    const { found, blocks, sentences } = story('[PER Ida Moore] told The [ORG Hill] that she won.');
    const ranked = rankActors(found, { title: '', publishers: ['TheHill'], blocks, sentences });
    expect(ranked.map(({ name }) => name)).toEqual(['Ida Moore']);
  });
});

describe('roles', () => {
  it('one description describes one actor', () => {
    const { found } = story('[PER Andrew], the brother of the heir to the throne, [PER Charles], has spoken.');
    expect(found.map(({ actor }) => actor.role?.text)).toEqual(['the brother of the heir to the throne', undefined]);
  });
  it.each(['They held the inquiry against President [PER Dunn] again.', 'Is veteran [PER Dunn] fit?'])(
    'nothing is said in: %s',
    (line) => {
      expect(story(line).found[0]?.actor.role?.text ?? '').not.toMatch(/inquiry|Is /);
    },
  );
});
