import { describe, expect, test } from 'vitest';
import { hasKind, LABEL_KINDS, type LabelKind, labelKinds } from '../../utils/article/clutter/lexicon/index.ts';
import { LEXICONS } from '../../utils/article/clutter/lexicon/languages.ts';
import { tokensOf } from '../../utils/article/clutter/lexicon/tokens.ts';

const kindsOf = (mask: number): LabelKind[] => LABEL_KINDS.filter((kind) => hasKind(mask, kind));

describe('where a label stands', () => {
  test.each([
    ['Comments (12)', ['comments']],
    ['READ MORE', ['more']],
    ['Share Tweet Print', ['share', 'feature']],
    ['Published Nov 23, 2026 · 3 min read', ['published', 'reading', 'date']],
    ['8 minutes ago', ['ago']],
    ['Friday, April 17', ['date']],
    ['10. November 2026, 12:30 Uhr', ['date']],
    ['23 ноября 2026', ['date']],
    ['2026年11月23日 10:30', ['date']],
    ['بیشتر بخوانید', ['related']],
    ['İlgili Haberler', ['related']],
    ['相关 阅读', ['related']],
  ] as const)('%s is nothing but a label', (text, kinds) => {
    expect(kindsOf(labelKinds(text).whole).toSorted()).toEqual([...kinds].toSorted());
  });

  test.each([
    'Comments from the minister drew criticism',
    'Marketing in 2026',
    'May',
    'Kastanienallee 14',
    '3. Mitmachen',
    '>>> x = 10',
    'The 10 best films of the year',
    'Die Anzeige wurde am 3. Mai erstattet',
    'Discussion',
    'People',
    '',
    '12',
    '…',
  ])('%s is not', (text) => {
    expect(kindsOf(labelKinds(text).whole)).toEqual([]);
  });

  test('a label at the start, at the end, within', () => {
    expect(kindsOf(labelKinds('Read more: the mayor steps down').start)).toContain('more');
    expect(kindsOf(labelKinds('The mayor steps down. Read more').end)).toContain('more');
    const hits = labelKinds('To see all of it, subscribe to our letter');
    expect(kindsOf(hits.within)).toContain('promotion');
    expect(hits.start).toBe(0);
  });

  test('a word common in stories counts before a colon, not before a sentence', () => {
    expect(kindsOf(labelKinds('Related: the mayor steps down').start)).toContain('related');
    expect(labelKinds('Related companies paid the bill').start).toBe(0);
  });

  test('says how much of a line is label', () => {
    expect(labelKinds('Subscribe now')).toMatchObject({ words: 2, covered: 2 });
    expect(labelKinds('Dogs bark')).toMatchObject({ words: 2, covered: 0 });
  });

  test('labels of every language count on every page', () => {
    expect(kindsOf(labelKinds('Del').whole)).toContain('share');
    expect(kindsOf(labelKinds('Newsletter').whole)).toContain('newsletter');
    expect(kindsOf(labelKinds('Annonse').whole)).toContain('advertisement');
  });
});

describe('the lists', () => {
  const NEEDED: readonly LabelKind[] = [
    'related',
    'trending',
    'more',
    'advertisement',
    'sponsored',
    'promotion',
    'newsletter',
    'share',
    'comments',
    'author',
    'source',
    'legal',
    'consent',
    'tags',
    'published',
    'updated',
    'credit',
    'reading',
    'ago',
    'byline',
  ];

  test.each(Object.keys(LEXICONS))('%s has words for every kind that is needed', (tag) => {
    const lexicon = LEXICONS[tag] ?? {};
    expect(NEEDED.filter((kind) => !lexicon[kind])).toEqual([]);
  });

  test.each(Object.keys(LEXICONS))('%s: each phrase is found by the matcher as what it is', (tag) => {
    const lost: string[] = [];
    for (const kind of LABEL_KINDS) {
      for (const phrase of LEXICONS[tag]?.[kind]?.split('|') ?? []) {
        const text = phrase
          .replace(/^=/, '')
          .split(' ')
          .map((place) => place.split('/')[0])
          .join(' ')
          .replaceAll('#', '7');
        if (!hasKind(labelKinds(text).whole, kind)) lost.push(`${kind}: ${phrase}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test.each(Object.keys(LEXICONS))('%s: words only, each phrase once', (tag) => {
    const bad: string[] = [];
    for (const [kind, list] of Object.entries(LEXICONS[tag] ?? {})) {
      const phrases = list.split('|');
      if (new Set(phrases).size !== phrases.length) bad.push(`${kind}: a phrase stands twice`);
      bad.push(
        ...phrases.filter(
          (phrase) => !/^=?(?:[\p{L}\p{M}\p{N}#\u200c/]+ ?)+$/u.test(phrase) || phrase !== phrase.toLowerCase(),
        ),
      );
    }
    expect(bad).toEqual([]);
  });
});

describe('words of a label', () => {
  test('numbers are one mark, case and variants do not matter', () => {
    expect(tokensOf('1,200 Shares')).toEqual(['#', 'shares']);
    expect(tokensOf('اقرأ أيضًا')).toEqual(tokensOf('اقرا ايضا'));
    expect(tokensOf('İLGİLİ')).toEqual(['ilgili']);
    expect(tokensOf("Editor's Picks")).toEqual(['editor', 's', 'picks']);
  });

  test('a CJK character is a word', () => {
    expect(tokensOf('関連 記事')).toEqual(['関', '連', '記', '事']);
  });

  test('anything is text', () => {
    for (const odd of ['\ud800', '__proto__', 'constructor toString', '\0', '='.repeat(1000)])
      expect(labelKinds(odd).whole).toBe(0);
  });
});
