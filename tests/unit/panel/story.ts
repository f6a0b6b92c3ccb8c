import type { Article, Block } from '../../../utils/article/types.ts';
import type { Context, Span } from '../../../utils/context/types.ts';

/** A small story of our own with everything a panel shows; block 3 and 5 were cut. */
const TEXTS = [
  'Mayor Ingrid Halloran said on Tuesday that Skelder Bay had raised £2.4 million.',
  '“The stone is sound,” said Tomasz Wieland of Lowmoor University.',
  'A tower in the dark',
  'Subscribe today for £1 a week. Velmora chief Dorian Pike reads us.',
  'Halloran thanked 4,000 people in Skelder Bay.',
  'Sign up to our newsletter.',
] as const;

const paragraph = (id: number): Block => ({
  id,
  kind: 'paragraph',
  text: TEXTS[id] ?? '',
  html: `<p>${TEXTS[id]}</p>`,
});

const removed = (id: number, category: 'promotion' | 'newsletter'): Block => ({
  ...paragraph(id),
  removal: { rule: 'learned', category, reason: `reads_as_${category}` },
});

export const story: Article = {
  url: 'https://courier.example/lighthouse',
  title: 'Ferry town votes to buy back its lighthouse',
  siteName: 'The Harbour Courier',
  source: 'Coast Wire',
  lang: 'en',
  dir: 'ltr',
  blocks: [
    paragraph(0),
    paragraph(1),
    { ...paragraph(2), kind: 'heading', level: 2 },
    removed(3, 'promotion'),
    paragraph(4),
    removed(5, 'newsletter'),
  ],
  candidates: [],
  notices: [],
};

/** The span of some words of a block. */
export function spanOf(block: number, words: string): Span {
  const start = (TEXTS[block] ?? '').indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in block ${block}`);
  return { block, start, end: start + words.length };
}

export const context: Context = {
  lang: 'en',
  supports: { actors: true, figures: true },
  actors: [
    {
      id: 0,
      name: 'Ingrid Halloran',
      type: 'PER',
      aliases: ['Halloran'],
      role: { text: 'Mayor', span: spanOf(0, 'Mayor') },
      mentions: [spanOf(0, 'Ingrid Halloran'), spanOf(4, 'Halloran')],
      pronouns: [],
      score: 3,
    },
    {
      id: 1,
      name: 'Tomasz Wieland',
      type: 'PER',
      aliases: [],
      mentions: [spanOf(1, 'Tomasz Wieland')],
      pronouns: [],
      score: 2,
    },
    {
      id: 2,
      name: 'Skelder Bay',
      type: 'LOC',
      aliases: [],
      mentions: [spanOf(0, 'Skelder Bay'), spanOf(4, 'Skelder Bay')],
      pronouns: [],
      score: 2.5,
    },
  ],
  figures: [
    {
      id: 0,
      text: '£2.4 million',
      value: 2_400_000,
      unit: 'pound sterling',
      change: '=',
      concept: 'raised',
      mentions: [spanOf(0, '£2.4 million')],
      source: { span: spanOf(0, 'Mayor Ingrid Halloran'), actor: 0 },
      score: 2,
      key: true,
    },
    {
      id: 1,
      text: '4,000',
      value: 4000,
      unit: '',
      change: '>',
      concept: 'people',
      mentions: [spanOf(4, '4,000')],
      score: 1,
      key: true,
    },
  ],
  quotes: [{ id: 0, text: 'The stone is sound', spans: [spanOf(1, 'The stone is sound')], actor: 1 }],
  sentences: [0, 1, 2, 4].map((block) => ({ block, start: 0, end: (TEXTS[block] ?? '').length })),
};
