import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../utils/context/1-tokens/index.ts';
import { joinTokens } from '../../../utils/context/2-mentions/document.ts';
import { extractFeatures } from '../../../utils/context/2-mentions/features.ts';
import { settle } from '../../../utils/context/2-mentions/settle.ts';
import { type TaggedSpan, TYPES } from '../../../utils/context/2-mentions/tag.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';

/** What the tagger found is marked, as in "[PER Ann Hill] left", surely or with "?" hardly; the settled names come back the same way. */
function settled(marked: string): string[] {
  const marks: { start: number; end: number; type: number; score: number }[] = [];
  let text = '';
  for (const [, before = '', type = '', doubt = '', name = ''] of marked.matchAll(
    /([^[]*)(?:\[([A-Z]+)(\??) ([^\]]+)\])?/g,
  )) {
    text += before;
    const start = text.length;
    text += name;
    const at = (TYPES as readonly string[]).indexOf(type);
    if (type) marks.push({ start, end: text.length, type: at, score: doubt ? 0.5 : 6 });
  }
  const tokens = tokenise(text, tokenRules);
  const story = joinTokens([tokens], { find: () => -1, cluster: () => 0 }, new Map());
  const spans: TaggedSpan[] = marks.map(({ start, end, type, score }) => ({
    from: tokens.starts.indexOf(start),
    to: tokens.ends.indexOf(end) + 1,
    type,
    scores: TYPES.map((_, other) => (other === type ? score : 0)),
  }));
  return settle({ story, features: extractFeatures(story), spans })
    .filter(({ type }) => type < 3)
    .map(({ from, to, type }) => `${TYPES[type]} ${tokens.words.slice(from, to).join(' ')}`);
}

describe('a name over the whole story', () => {
  it('has the type that most of its places have', () => {
    const names = settled('[MISC Oakhams] lie south. We saw the [LOC? Oakhams] and left the [LOC? Oakhams] again.');
    expect(names).toEqual(['LOC Oakhams', 'LOC Oakhams', 'LOC Oakhams']);
  });

  it('is found where the tagger missed it', () => {
    expect(settled('The boat left [LOC Brakevik]. Nobody in Brakevik saw it.')).toHaveLength(2);
    expect(settled('The boat left [LOC? Brakevik]. Nobody in Brakevik saw it.')).toHaveLength(2);
  });

  it('is not found beside a number or inside a longer run of capitals, if the tagger was never sure', () => {
    expect(settled('We passed [LOC? Milepost] and then Milepost 30 at noon.')).toHaveLength(1);
    expect(settled('The boat left [LOC? Brakevik]. The Brakevik Line paid.')).toHaveLength(1);
  });

  it('is known by its first letters', () => {
    const names = settled('The [ORG University of Lower Brake] paid. At ULB nobody spoke. A ULB student left.');
    expect(names.slice(1)).toEqual(['ORG ULB', 'ORG ULB']);
  });

  it('other letters are no name', () => {
    expect(settled('The [ORG University of Lower Brake] paid. At UTB nobody spoke of the TV show.')).toHaveLength(1);
  });

  it('is nobody in an attitude', () => {
    expect(settled('The pro-[LOC Kyiv] crowd met the anti-Kremlin one.')).toEqual([]);
    expect(settled('The [LOC Kyiv]-backed crowd met.')).toEqual(['LOC Kyiv']);
  });

  it.each([
    ['a faith', 'Many [ORG Methodists] and a [ORG Sunni Arab] leader met the [ORG Iraqi people].'],
    ['a storm', '[MISC Hurricane Odile] hit the coast. [PER Odile] weakened. [ORG Odile] left.'],
    ['an election', 'She lost the 2005 [LOC Brakevik] mayoral election and the 2009 [LOC Brakevik] elections.'],
  ])('is nobody when it is %s', (_, text) => expect(settled(text)).toEqual([]));

  it.each([
    ['a country in the plural', 'They sailed to the [LOC Philippines].', 1],
    ['a given name', '[PER Christian] laughed.', 1],
    ['a body of a faith', 'The [ORG Muslim Council] met.', 1],
    ['a place that votes', 'In 2005 [LOC Brakevik] voted. The [LOC Brakevik] election was fair.', 2],
    ['somebody called like a storm', 'The storm hit [LOC Brakevik]. [PER Odile] fled.', 2],
  ])('is somebody when it is %s', (_, text, count) => expect(settled(text)).toHaveLength(count));

  it.each([
    ['Her [PER countryman Ann Hill] won.', 'PER Ann Hill'],
    ['It is far from the [LOC city of Brakevik].', 'LOC Brakevik'],
    ['The [ORG State Department Spokesperson] left.', 'ORG State Department'],
    ['[PER Ann Hill MP] voted.', 'PER Ann Hill'],
    ['[PER van den Hout] voted.', 'PER van den Hout'],
    ['The [ORG university of Brakevik] paid.', 'ORG university of Brakevik'],
    ['The [ORG UN High Commissioner] spoke.', 'ORG UN High Commissioner'],
  ])('has its own words only: %s', (text, name) => expect(settled(text)).toEqual([name]));
});

describe('how far a name goes', () => {
  it('is not to a position before it', () => {
    expect(settled('[PER Forward Carl Brindle] scored, then [PER Al Marsh].')).toEqual([
      'PER Carl Brindle',
      'PER Al Marsh',
    ]);
    expect(settled('[PER Hunter C. Marsh] wrote it.')).toEqual(['PER Hunter C. Marsh']);
  });

  it('is not to where somebody is from', () => {
    expect(settled('We asked [PER Ann Hill of Marlow Hospital] and [PER Anne of Cleves].')).toEqual([
      'PER Ann Hill',
      'PER Anne of Cleves',
    ]);
  });

  it('is to all of a given name with a hyphen', () => {
    expect(settled('Bank analyst Wen-[PER Li Tsao] agreed.')[0]?.replaceAll(' ', '')).toBe('PERWen-LiTsao');
    expect(settled('The ex-[PER Tsao] firm were calm.')).toEqual(['PER Tsao']);
  });
});

describe('a firm by a single word', () => {
  it('is no person, where it stands like a firm once', () => {
    expect(settled('[PER Quarrow] founder [PER Ann Hill] spoke. [PER Quarrow] paid.')).toEqual([
      'ORG Quarrow',
      'PER Ann Hill',
      'ORG Quarrow',
    ]);
    expect(settled('[PER Quarrow] shares fell.')).toEqual(['ORG Quarrow']);
    expect(settled('She wrote it in an article in [PER Quarrow].')).toEqual(['ORG Quarrow']);
    expect(settled('One company, [PER Quarrow], sells these.')).toEqual(['ORG Quarrow']);
    expect(settled('The case maker [PER Quarrow] agreed.')).toEqual(['ORG Quarrow']);
  });

  it('but somebody of the story stays a person', () => {
    expect(settled('[PER Ann Quarrow] left. [PER Quarrow] shares are hers.')).toEqual([
      'PER Ann Quarrow',
      'PER Quarrow',
    ]);
    expect(settled('[PER Quarrow] aide [PER Ann Hill] spoke.')).toEqual(['PER Quarrow', 'PER Ann Hill']);
  });
});

it('Americans from elsewhere are a people', () => {
  expect(settled('Many [ORG African-Americans] and [ORG Asian-Americans] moved to [LOC Ohio].')).toEqual(['LOC Ohio']);
});
