import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { PhraseReader } from './concept.ts';
import { readUnit } from './units.ts';

/** Units that stand behind words in between. */

/** "517 rushing yards", "50 previous years": the head of what is counted is a unit. */
export function headUnit(tokens: readonly Token[], phrase: NounPhrase, language: Language): string | undefined {
  const unit = phrase.to - phrase.from > 1 ? readUnit(tokens, phrase.to - 1, language) : undefined;
  return unit &&
    !/^(?:point|count|cent|bit|degree)$/.test(unit.name) &&
    !language.moneyNames.has(unit.name) &&
    tokens[phrase.to - 1]?.tag !== 'PROPN'
    ? unit.name
    : undefined;
}

/** "three thousand tests per day". */
export function rateAfter(tokens: readonly Token[], at: number, language: Language): string {
  const link = tokens[at]?.lower ?? '';
  const unit =
    language.words.per.includes(link) || language.words.perArticles.includes(link)
      ? readUnit(tokens, at + 1, language)
      : undefined;
  return unit && (language.words.per.includes(link) || /^(?:second|minute|hour|day|week|month|year)$/.test(unit.name))
    ? ` per ${unit.name}`
    : '';
}

/** "22 kg of carbon dioxide a year", "830,000 barrels of crude per day": " per year" where a time follows what the measure is of. */
export function rateBehindOf(
  {
    tokens,
    language,
    reader,
  }: { readonly tokens: readonly Token[]; readonly language: Language; readonly reader: PhraseReader },
  to: number,
  unit: string,
): string {
  if (!unit || unit.includes(' per ') || tokens[to]?.lower !== 'of' || language.words.tag !== 'en') return '';
  const phrase = reader.at(to + 1);
  return phrase ? rateAfter(tokens, phrase.to, language) : '';
}
