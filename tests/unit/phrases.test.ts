import { describe, expect, it } from 'vitest';
import { tokeniseBlocks } from '../../utils/context/1-tokens/index.ts';
import { chainBefore } from '../../utils/context/2-phrases/clause.ts';
import { readSentences } from '../../utils/context/2-phrases/index.ts';
import { joinSentences } from '../../utils/context/2-phrases/join.ts';
import { subjectOf } from '../../utils/context/2-phrases/subject.ts';
import { tokenRules } from '../../utils/context/lang/en/tokens.ts';
import { languageOf } from '../../utils/context/lang/index.ts';

function parse(text: string, lang = 'en') {
  const language = languageOf(lang);
  if (!language) throw new Error(`no words for ${lang}`);
  return readSentences(joinSentences(tokeniseBlocks([{ id: 0, text }], tokenRules), language.words), language);
}
const tokensOf = (text: string) => parse(text)[0]?.tokens ?? [];

describe('parts of speech', () => {
  it.each([
    ['The minister described the plan as a gift.', 'DET NOUN VERB DET NOUN ADP DET NOUN PUNCT'],
    ['The prices rose 5 percent in London.', 'DET NOUN VERB NUM NOUN ADP PROPN PUNCT'],
    ['She had not sold her old house.', 'PRON AUX PART VERB PRON ADJ NOUN PUNCT'],
  ])('%s', (text, tags) => {
    expect(
      tokensOf(text)
        .map(({ tag }) => tag)
        .join(' '),
    ).toBe(tags);
  });
});

describe('who or what a verb is said of', () => {
  it.each([
    ['Sales of boats in Lund rose 5 percent.', 'Sales of boats in Lund'],
    ['Oslo Boats, the biggest maker in Norway, sold 500 boats.', 'Oslo Boats'],
    ['The yard, which employs 300 people, closed.', 'The yard'],
    ['The yard plans to hire 300 people.', 'The yard'],
    ["Norway's economy in 2022 grew by 3%.", "Norway's economy"],
    ['The yard said it has 300 workers.', 'The yard'],
  ])('%s', (text, subject) => {
    const tokens = tokensOf(text);
    const number = tokens.findIndex(({ kind, text: word }) => kind === 'number' && !/^20/.test(word));
    const phrase = subjectOf(tokens, number).phrase;
    expect(phrase && text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)).toBe(subject);
  });

  it('finds no noun phrase where there is none', () => {
    const tokens = tokensOf('They went and came.');
    expect(chainBefore(tokens, 2)).toBeUndefined();
    expect(chainBefore([], 0)).toBeUndefined();
  });
});

describe('sentence ends of other languages', () => {
  it('are none after ordinals and short forms', () => {
    expect(parse('Am 14. März kostete es 3,5 Mio. Euro. Danach nichts.', 'de')).toHaveLength(2);
  });
});
