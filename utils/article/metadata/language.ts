import { LETTER, MARK, wordsIn } from '../letters.ts';

/** The commonest function words of each language; those of several languages count for each. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as at by it from this are be have has not his which but they were an',
  de: 'der die und das den von mit ist nicht auf für eine ein auch dem sich des im zu werden wird als aus bei hat sind dass',
  fr: 'le la les des et est une dans pour que qui sur par plus avec pas au ce du aux sont cette ses il elle mais',
  es: 'el la los las que y del una en por con para su es se al más como pero ha sus este está lo también muy',
  it: 'il di che la e è un per del della in con non sono una gli le dei nel alla anche più da ha al delle come questo',
  pt: 'o que os as do da em um uma para com não é dos das no na por mais ao se foi como são pela pelo também já',
  nl: 'de het een van en is dat op te zijn voor met niet aan er ook die bij door naar wordt heeft om maar nog deze uit',
  pl: 'w i na z się do nie że jest o to od jak po za przez są dla ale oraz tym który która przy już tego może',
  cs: 'v a se na je že s to do o za k by jsou ale jako které který podle jeho pro bylo také i být už při jsem',
  sv: 'och att det som en på är av för med till den har inte om ett men var sig så från vi kan när också efter skulle',
  da: 'og at det er en til på som af for med den der har ikke de et men om han var fra sig så kan efter også bliver blev',
  no: 'og det er som på en av å til for at med har ikke den de et men om han var fra seg så kan etter også blir ble',
  fi: 'ja on ei että se oli mutta kun myös ovat hän joka sen kuin ole voi niin olla mukaan vain sekä siitä tai jos nyt vielä',
  tr: 've bir bu da de için ile çok olarak daha gibi olan en ise kadar sonra ancak göre olduğu var ne ya her yeni değil',
  ro: 'și în de la cu a pe că nu este din o un care mai pentru sunt fost au să ce prin lui al ale',
  hu: 'a az és hogy nem is egy volt ez de meg csak már mint még el van azt ki lesz szerint amely vagy',
  id: 'yang dan di dengan untuk dari ini pada tidak dalam itu akan juga ke oleh ada karena atau saat bisa sudah mereka',
  vi: 'và của là có cho không được trong một với các người những đã này khi để đến từ ra vào cũng',
  ru: 'и в не на что с по как это из от за но для к его она они был было или также при',
  uk: 'і в не на що з та як це від за до для у його вона вони був було або також який про ми',
  bg: 'и в на да за се от не с по че като са но това към до ще при към бе след',
  sr: 'и у је да на се за од са не су као што је али до које из ће била који то',
  ar: 'في من على أن إلى عن التي الذي هذا هذه مع ما كان وقد بعد لا بين كما ان وفي قد لم خلال',
  fa: 'و در به از که این با را است برای آن می تا بر هم شد خود یک های بود کرد شده نیز',
  ur: 'کے کی میں ہے اور سے کا کو نے کہ پر یہ ہیں بھی نہیں ایک تھا اس کر گیا',
};

/** Scripts that one language of the field is written in, or that tell it by themselves. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];
const HAN = /[\u4e00-\u9fff]/g;
const ANY_LETTER = /\p{L}/gu;
const SAMPLE_CHARS = 8_000;
/** Fewer words tell nothing. */
const MIN_WORDS = 20;
/** Share of a text's words that are its language's function words: 0.25 to 0.45 in prose of the languages above; 0.1 suits agglutinating ones. */
const MIN_SHARE = 0.1;
/** The winner's lead over the second. */
const LEAD = 1.15;

const LANGS = Object.keys(FUNCTION_WORDS);
let known: Map<string, number> | undefined;

/** Each function word with a bit for each language that has it. Made when first asked for. */
function functionWords(): Map<string, number> {
  if (known) return known;
  known = new Map();
  for (let i = 0; i < LANGS.length; i++)
    for (const word of (FUNCTION_WORDS[LANGS[i] as string] as string).split(' '))
      known.set(word, (known.get(word) ?? 0) | (1 << i));
  return known;
}

/** Marks and letters that can be written in another way; normalising the rest changes nothing and loads ICU's tables. */
const COMPOSABLE = /[\u0300-\u036f\u0380-\u03ff\u0590-\u1fff\u2126-\u212b\u2e80-\uffff]/;
/** Letters beyond the Latin ones: without them no script but Latin is counted. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byScript(text: string): string | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const letters = count(text, ANY_LETTER);
  if (letters < 20) return undefined;
  const han = count(text, HAN);
  for (const [pattern, lang] of SCRIPTS) {
    const own = count(text, pattern);
    // Japanese mixes in Han: a tenth of kana is enough where Han is the rest.
    if (own > letters * (lang === 'ja' ? 0.08 : 0.4)) return lang;
  }
  return han > letters * 0.4 ? 'zh' : undefined;
}

/**
 * The language of a text (ISO 639-1), told by its script and function words (as in Grefenstette 1995, "Comparing two language
 * identification schemes"); undefined when the text is short or two languages are near each other.
 */
export function tellLanguage(text: string): string | undefined {
  const lower = text.slice(0, SAMPLE_CHARS).toLowerCase();
  const sample = COMPOSABLE.test(lower) ? lower.normalize('NFC') : lower;
  const script = byScript(sample);
  if (script) return script;
  const words = wordsIn(sample, LETTER | MARK);
  if (words.length < MIN_WORDS) return undefined;
  const known = functionWords();
  const hits = new Array<number>(LANGS.length).fill(0);
  for (const word of words) {
    const mask = known.get(word) ?? 0;
    for (let bits = mask; bits; bits &= bits - 1) {
      const lang = 31 - Math.clz32(bits & -bits);
      hits[lang] = (hits[lang] as number) + 1;
    }
  }
  const scores = LANGS.map((lang, i) => ({ lang, hits: hits[i] as number }));
  scores.sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || !second || best.hits < words.length * MIN_SHARE || best.hits < second.hits * LEAD) return undefined;
  return best.lang;
}

const TAG = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** Tags that are canonical as they are: asking `Intl` loads its tables. */
const CANONICAL =
  /^(?:en|de|fr|es|it|pt|nl|pl|cs|sv|da|nb|fi|ru|uk|tr|ar|fa|hi|zh|ja|ko)(?:-(?:US|GB|DE|AT|CH|FR|ES|MX|IT|PT|BR|NL|BE|PL|CZ|SE|DK|NO|FI|RU|UA|TR|CA|AU|IE|IN|JP|KR|CN|TW))?$/;

/** A language tag in canonical form ("de_AT" → "de-AT"), '' if it is none (https://www.rfc-editor.org/info/bcp47). */
export function languageTag(value: string): string {
  const tag =
    value
      .trim()
      .split(/[,;\s]/, 1)[0]
      ?.replaceAll('_', '-') ?? '';
  if (!TAG.test(tag)) return '';
  if (CANONICAL.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'sd', 'ug', 'dv', 'ckb', 'ku-arab', 'iw']);

export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '');

const FAMILY: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };
const primary = (tag: string): string => {
  const first = tag.toLowerCase().split('-')[0] ?? '';
  return FAMILY[first] ?? first;
};

/** Languages so near to each other that the page is believed rather than the words. */
const NEAR = new Set([
  'da no',
  'no da',
  'ru uk',
  'uk ru',
  'ru bg',
  'sr bg',
  'id ms',
  'pt gl',
  'es gl',
  'es ca',
  'ru be',
  'sr mk',
  'bg mk',
  'fa ar',
]);

/** The page's own tags, first to last; but what the text is written in, where that is certain: templates keep "en" in every country. */
export function chooseLanguage(tags: readonly string[], sample: string): string {
  const told = tellLanguage(sample);
  const claimed = tags.map(languageTag).filter(Boolean);
  const [first] = claimed;
  if (!told) return first ?? '';
  const fits = claimed.find((tag) => primary(tag) === told);
  if (fits) return fits;
  return first && NEAR.has(`${told} ${primary(first)}`) ? first : told;
}
