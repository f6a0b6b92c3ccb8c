import type { NounPhrase } from '../2-phrases/noun-phrase.ts';
import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { PhraseReader } from './concept.ts';
import { PER_NAMES, readUnit } from './units.ts';

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
  if (/^(?:earlier|ago|later|before|after|prior)$/.test(tokens[at + 2]?.lower ?? '')) return ''; // "a week earlier"
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
  if (!unit || unit.includes(' per ') || language.words.tag !== 'en') return '';
  if (tokens[to]?.text === '(') return rateBehindBracket(tokens, to, language);
  if (tokens[to]?.lower !== 'of') return '';
  const phrase = reader.at(to + 1);
  return phrase ? rateAfter(tokens, phrase.to, language) : '';
}

/** "$1,092 (£830) an ounce": the rate behind the same amount in another measure. */
function rateBehindBracket(tokens: readonly Token[], open: number, language: Language): string {
  for (let k = open + 1; k < open + 9; k++) {
    if (tokens[k]?.text !== ')') continue;
    const link = tokens[k + 1]?.lower ?? '';
    const per = language.words.per.includes(link);
    const unit = per || language.words.perArticles.includes(link) ? readUnit(tokens, k + 2, language) : undefined;
    return unit && (per || PER_NAMES.test(unit.name)) ? ` per ${unit.name}` : '';
  }
  return '';
}
