import type { Language } from '../lang/index.ts';
import { TAGS, type TaggerModel, tagByModel } from './perceptron.ts';
import { bits, known, packed } from './pos-model.ts';
import { repair } from './repair.ts';
import { tagByRules } from './tag.ts';
import type { Tag, Token } from './types.ts';

let model: TaggerModel | undefined;

/** Unpacks the English model once: base64 of bytes, where 0 is followed by the length of a run of zeros. */
function loadModel(): TaggerModel {
  const bytes = atob(packed);
  const weights = new Int8Array(TAGS.length << bits);
  let at = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    if (byte === 0) at += bytes.charCodeAt(++i);
    else weights[at++] = (byte << 24) >> 24;
  }
  const words = new Map<string, Tag>();
  for (const tag of TAGS) for (const word of known[tag]?.split(' ') ?? []) words.set(word, tag);
  return { bits, weights, known: words };
}

/** Sets the part of speech of every token: by the trained model in English, by closed-class words and capitals elsewhere. */
export function tagTokens(tokens: readonly Token[], language: Language): void {
  const { words } = language;
  if (words.tag !== 'en') {
    tagByRules(tokens, language);
    return;
  }
  model ??= loadModel();
  tagByModel(tokens, model);
  repair(tokens, words);
}
