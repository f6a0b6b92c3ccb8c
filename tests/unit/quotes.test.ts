import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article/types.ts';
import { readContext } from '../../utils/context/index.ts';
import { englishModel } from './context/english-model.ts';

const model = englishModel();

function quotesOf(...texts: string[]) {
  const article: Article = {
    url: '',
    title: '',
    lang: 'en',
    dir: 'ltr',
    blocks: texts.map((text, id) => ({ id, kind: 'paragraph', text, html: '' })),
    candidates: [],
    notices: [],
  };
  const context = readContext(article, { model });
  return context.quotes.map(({ text, spans, speaker, actor }) => ({
    text,
    parts: spans.length,
    speaker: speaker && article.blocks[speaker.block]?.text.slice(speaker.start, speaker.end),
    actor: actor === undefined ? undefined : context.actors[actor]?.name,
  }));
}

describe('speech and who said it', () => {
  it.each<[string, string, string]>([
    ['“We will rebuild the harbour,” said Ida Brandt.', '“We will rebuild the harbour,”', 'Ida Brandt'],
    ['"We will rebuild the harbour," Ida Brandt said.', '"We will rebuild the harbour,"', 'Ida Brandt'],
    ["'We will rebuild the harbour,' the mayor said.", "'We will rebuild the harbour,'", 'the mayor'],
    [
      '‘The soldiers’ rights were ignored,’ an aid worker told reporters.',
      '‘The soldiers’ rights were ignored,’',
      'an aid worker',
    ],
    [
      'Ida Brandt, the mayor of Lund, said: “Nobody will be left behind.”',
      '“Nobody will be left behind.”',
      'Ida Brandt',
    ],
    ['“It was dark,” according to a witness.', '“It was dark,”', 'a witness'],
    ['“It was dark,” Dr. Brandt says.', '“It was dark,”', 'Dr. Brandt'],
    ['“It was dark,” remembers Ida Brandt, a baker, with a laugh.', '“It was dark,”', 'Ida Brandt'],
    ['“It was dark,” a woman could be heard saying.', '“It was dark,”', 'a woman'],
    ['“It was dark,” Ida Brandt, a baker who tweeted about it, said.', '“It was dark,”', 'Ida Brandt'],
    [
      'In Ida Brandt’s words, “it was a dark and long winter for all.”',
      '“it was a dark and long winter for all.”',
      'Ida Brandt',
    ],
    [
      'As Ida Brandt put it, “the winter was a long one for all.”',
      '“the winter was a long one for all.”',
      'Ida Brandt',
    ],
    ['He suggests a walk, then for some reason adds, “It was a dark winter.”', '“It was a dark winter.”', 'He'],
    [
      'Her lawyer, Ida Brandt, had a short statement after the vote. “It was a dark winter for all of us.”',
      '“It was a dark winter for all of us.”',
      'Ida Brandt',
    ],
    [
      'If Olsen read it, Brandt would have been surprised, telling reporters, “He never opened a book.”',
      '“He never opened a book.”',
      'Brandt',
    ],
    ['The minister described the plan as “a gift to every polluter”.', '“a gift to every polluter”', 'The minister'],
    ['«We will rebuild the harbour,» said Ida Brandt.', '«We will rebuild the harbour,»', 'Ida Brandt'],
    ['“Will it hold?” she asked.', '“Will it hold?”', 'she'],
    [
      "The union's secretary, Ida Brandt, called it “an insult to every nurse”.",
      '“an insult to every nurse”',
      'Ida Brandt',
    ],
    ['Lund Press quoted the mayor as saying: “We will not pay.”', '“We will not pay.”', 'the mayor'],
    [
      'Ida Brandt was gracious in defeat: “She was simply better today.”',
      '“She was simply better today.”',
      'Ida Brandt',
    ],
    [
      'The warden, Ida Brandt, declined to comment, saying only that “talks go on as planned”.',
      '“talks go on as planned”',
      'Ida Brandt',
    ],
    ['He was told to go, but he replied “I am not able to”. The parents are also accused.', '“I am not able to”', 'he'],
  ])('%s', (text, quote, speaker) => {
    expect(quotesOf(text)).toEqual([expect.objectContaining({ text: quote, speaker })]);
  });

  it('gives question and answer to two speakers', () => {
    const quotes = quotesOf('Ida Brandt asked the witness: “Did you see the boat?” He answered: “No, I was asleep.”');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ida Brandt', 'He']);
  });

  it('is one quote in two parts around the reporting clause', () => {
    expect(quotesOf('“We waited,” Ida Brandt said, “and nobody came.”')).toEqual([
      expect.objectContaining({ parts: 2, speaker: 'Ida Brandt' }),
    ]);
    expect(quotesOf('“We waited.” Ida Brandt said. “Nobody came.”')).toEqual([expect.objectContaining({ parts: 2 })]);
  });

  it('goes on over paragraphs with reopened marks', () => {
    const quotes = quotesOf('Ida Brandt said: “We waited a long time for help.', '“Then nobody came to the harbour.”');
    expect(quotes).toEqual([expect.objectContaining({ parts: 2, speaker: 'Ida Brandt' })]);
  });

  it.each([
    'The so-called “smart” meters failed.',
    'They played “Black Water,” “China Grove,” and “Long Train” all night.',
    'Under the headline “Time to go”, the paper had a cartoon.',
    'The film “Gone Fishing Again” opened on Friday.',
    "He wore a 6'2\" sign and the boys' coats.",
    'It was an ‘all-for-all’ swap.',
    'She said that nobody would be left behind.',
    'A role in “The Long Dark Winter,” a series, brought her a second award.',
    'Ida Brandt told "Morning Today" host Per Olsen the news.',
    'She memorialised the comments in a booklet titled “The Wit of Per Olsen”.',
  ])('no speech: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('leaves the speaker open rather than guess', () => {
    expect(quotesOf('“Nobody will be left behind in this town again.”')).toEqual([
      expect.objectContaining({ speaker: undefined, actor: undefined }),
    ]);
  });

  it('resolves a pronoun only where one person alone can be meant', () => {
    const [quote] = quotesOf('Ida Brandt opened the harbour.', '“It took a long time,” she said.');
    expect(quote).toMatchObject({ speaker: 'she', actor: 'Ida Brandt' });
    const [, second] = quotesOf('“We waited,” Ida Brandt said.', '“The day Olga Hansen left was hard,” she said.');
    expect(second?.actor).toBe('Ida Brandt');
    const [unclear] = quotesOf('Ida Brandt met Olga Hansen.', '“It took a long time,” she said.');
    expect(unclear?.actor).toBeUndefined();
  });
});
