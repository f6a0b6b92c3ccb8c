import { describe, expect, it } from 'vitest';
import { tokeniseBlocks } from '../../../utils/context/1-tokens/index.ts';
import { gatherFacts, isSport, joinTokens } from '../../../utils/context/2-mentions/document.ts';
import { findMentions } from '../../../utils/context/2-mentions/index.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';
import { englishModel } from './english-model.ts';

const blocksOf = (...lines: string[]) =>
  tokeniseBlocks(
    lines.map((text, id) => ({ id, kind: 'paragraph' as const, text, html: '' })),
    tokenRules,
  );
const aboutSport = (...lines: string[]): boolean =>
  isSport(gatherFacts(joinTokens(blocksOf(...lines), { find: () => -1, cluster: () => 0 }, new Map())).facts);

describe('a report on sport', () => {
  it.each([
    ['a match', 'Derby beat Leeds 2-0 in an English league match on Saturday. Ann Hill scored both goals.'],
    ['a table', 'SOCCER - CUP RESULTS. Results of cup matches on Sunday: Derby 1 Leeds 3, Hull 0 York 0'],
    ['a race', 'Leading placings after the fifth stage of the cycling championship: 1. A. Hill, 2. B. Moor'],
  ])('is told from other news: %s', (_, text) => expect(aboutSport(text)).toBe(true));

  it.each([
    ['a vote', 'The government won the vote by two points. The minister said the goals of the race to zero were met.'],
    ['a market', 'Shares rose in early trading as the company beat forecasts and the season of results began.'],
    ['a word alone', 'The town has a stadium and a market.'],
    ['nothing', ''],
  ])('other news is none: %s', (_, text) => expect(aboutSport(text)).toBe(false));

  it('has teams called like their towns, and the towns', () => {
    const mentions = findMentions(
      blocksOf(
        'Norwich drew 1-1 with Ipswich in an English first division match on Saturday.',
        'Norwich manager Ann Hill said Ipswich had been the better side before half-time.',
        'The teams meet again in Norwich in May.',
      ),
      englishModel(),
    );
    const types = mentions.filter(({ name }) => name === 'Norwich' || name === 'Ipswich').map(({ type }) => type);
    expect(types).toEqual(['ORG', 'ORG', 'ORG', 'ORG', 'LOC']);
  });
});
