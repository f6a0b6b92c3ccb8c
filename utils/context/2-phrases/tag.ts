import type { FigureWords } from '../lang/types.ts';
import type { Tag, Token } from './types.ts';

const CLOSED: readonly (readonly [Tag, string])[] = [
  [
    'DET',
    'the a an this that these those each every all both some any no another such what which whose its his her their our your my many much several few',
  ],
  [
    'PRON',
    "i you he she it we they me him us them himself herself itself themselves who whom mine theirs one's someone anyone everyone nobody nothing something everything there",
  ],
  [
    'AUX',
    "is are was were be been being am has have had having do does did will would can could may might shall should must 's 're 've 'll 'd",
  ],
  [
    'ADP',
    'of in on at to for from by with without into onto over under after before since until during between among against about as than via despite amid toward towards through across within off out near per along behind beyond inside outside upon throughout around above below like up down',
  ],
  ['CONJ', 'and or but nor if when while because so although though that whether where unless once'],
  [
    'ADV',
    'not also just only even still already again however too very most more less almost nearly here now then ever never often soon later ago yet once twice',
  ],
  [
    'VERB',
    'said says say told made make makes took take gave give got get went go came come found find paid pay saw see won lost sold bought held kept left led met ran rose fell grew began became brought built cost cut hit put set shot spent stood taught thought wrote',
  ],
];
const lexicon = new Map<string, Tag>(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** Sets the tag of each token. */
export function tagByRules(tokens: readonly Token[], words: FigureWords): void {
  const stops = new Set(words.stops);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const before = tokens[i - 1];
    const opens = !before || /^[.!?:“"‘]$/.test(before.text);
    const known = words.tag === 'en' ? lexicon.get(token.lower) : undefined;
    if (known) token.tag = known;
    else if (words.numbers[token.lower] !== undefined || words.scales[token.lower] !== undefined) token.tag = 'NUM';
    else if (stops.has(token.lower)) token.tag = 'ADP';
    else if (/^\p{Lu}/u.test(token.text) && !opens && words.tag !== 'de') token.tag = 'PROPN';
    else if (words.tag === 'en') token.tag = bySuffix(token.lower);
  }
}

function bySuffix(word: string): Tag {
  if (/ly$/.test(word)) return 'ADV';
  if (/(?:ous|ful|able|ible|ive|ical|ish|less|ian|ese)$/.test(word)) return 'ADJ';
  if (/[^e]ed$/.test(word) || /ing$/.test(word)) return 'VERB';
  return 'NOUN';
}
