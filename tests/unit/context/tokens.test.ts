import { describe, expect, it } from 'vitest';
import { sentenceSpans, tokenise, tokeniseBlocks } from '../../../utils/context/1-tokens/index.ts';
import { tokenRules } from '../../../utils/context/lang/en/tokens.ts';

const words = (text: string) => tokenise(text, tokenRules).words.join('|');
const sentences = (text: string) =>
  sentenceSpans(tokeniseBlocks([{ id: 0, text }], tokenRules)).map((span) => text.slice(span.start, span.end));

describe('tokens', () => {
  it.each([
    ["Ukraine's president", "Ukraine|'s|president"],
    ['Ukraine’s president didn’t', 'Ukraine|’s|president|did|n’t'],
    ["O'Brien and D’Arcy", "O'Brien|and|D’Arcy"],
    ["the Lakers' win", "the|Lakers|'|win"],
    ["'Do not,' he said", "'|Do|not|,|'|he|said"],
    ['the U.S. and J.K. Rowling', 'the|U.S.|and|J.K.|Rowling'],
    ['George W. Bush', 'George|W.|Bush'],
    ['plan B. It failed', 'plan|B.|It|failed'],
    ['Mr. Smith of Acme Inc. left', 'Mr.|Smith|of|Acme|Inc.|left'],
    ['$1.5bn, 6,000 and 19:30', '$|1.5|bn|,|6,000|and|19:30'],
    ['a 30-day G20 truce in the 1990s', 'a|30|-|day|G20|truce|in|the|1990|s'],
    ['see https://example.org/a?b=c. Then @jane #news', 'see|https://example.org/a?b=c|.|Then|@jane|#news'],
    ['Straße für Zoë 😀 ok', 'Straße|für|Zoë|😀|ok'],
    ['wait... no -- yes', 'wait|...|no|--|yes'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));

  it('gives offsets that cut the words out of the text', () => {
    const text = "Zelensky’s “plan”: 3.5% of $2m, said Mr. Łukasz O'Neill…";
    const tokens = tokenise(text, tokenRules);
    expect(tokens.words.map((_, i) => text.slice(tokens.starts[i], tokens.ends[i]))).toEqual(tokens.words);
  });

  it('has no tokens and no sentences in an empty text', () => {
    expect(tokenise(' \n ', tokenRules)).toMatchObject({ words: [], sentences: Int32Array.from([0]) });
  });
});

describe('sentences', () => {
  it.each([
    ['It ended. Then it rained.', 2],
    ['Mr. Smith met Gen. Jones. Both left.', 2],
    ['He lives in the U.S. The firm is Acme Inc. She left.', 3],
    ['The U.S. Army won. It cost 3.5 dollars.', 2],
    ['“It ended.” She left.', 2],
    ['She asked: “Why?” and left.', 1],
    ['One line\nanother line', 2],
    ["'It ended,' he said. 'Now go.'", 2],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count));

  it('cuts a text without stops', () => expect(sentences('word '.repeat(1000)).length).toBeGreaterThan(5));

  it('is linear on hostile text', () => {
    const hostile = [
      "a.'".repeat(60_000),
      '('.repeat(200_000),
      "'s".repeat(90_000),
      '1,'.repeat(90_000),
      'A.'.repeat(90_000),
    ];
    for (const text of hostile) expect(tokenise(text, tokenRules).words.length).toBeGreaterThan(0);
  });
});
