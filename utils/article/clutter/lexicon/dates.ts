/**
 * Beginnings of the names of months and weekdays, and the small words of a date line, in the languages of the lexicons.
 * Folded as `tokensOf` folds. Stems serve short and long names ("nov", "november") and cases ("ноября").
 */
const STEMS =
  '月|월|jan|feb|mar|mär|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|okt|dez|mai|die|mit|don|fre|sam|son|janv|fév|fev|févr|avr|juin|juil|aoû|aou|déc|lun|mer|jeu|ven|dim|ene|abr|ago|dic|mié|jue|vie|sáb|sab|dom|gen|mag|giu|lug|set|ott|gio|out|seg|ter|qua|qui|sex|mrt|maa|mei|din|woe|vri|zat|zon|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|pon|wto|śro|czw|pią|sob|nie|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|úte|stř|čtv|pát|mån|tis|ons|tor|lör|sön|man|tir|lør|søn|des|tam|hel|huh|tou|kes|hei|elo|syy|lok|jou|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|пон|вто|сре|чет|пят|суб|вос|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|paz|sal|çar|per|cum|ینا|فبر|مار|ابر|مای|یون|یول|اغس|سبت|اکت|نوف|دیس|الا|الث|الخ|الج|السب|ژان|فور|مارس|اور|مه|ژوئ|اوت|سپت|نوا|دسا|فرو|ارد|خرد|تیر|مرد|شهر|مهر|ابا|اذر|دی|بهم|اسف|ינו|פבר|מרץ|מרס|אפר|מאי|יונ|יול|אוג|ספט|אוק|נוב|דצמ|बुध|जन|फ़र|फर|मार|अप्|मई|जून|जुल|अग|सित|अक्|नव|दिस|सोम|मंग|गुर|शुक|शनि|रवि';
const PARTICLES =
  '年|日|時|时|分|년|일|오|전|후|시|분|曜|火|水|木|金|土|週|星|期|上|下|午|요|am|pm|a|m|p|et|est|edt|gmt|utc|bst|ist|pst|pdt|cet|cest|at|on|th|st|nd|rd|t|z|of|uhr|um|den|der|vom|h|hs|hrs|à|le|er|de|del|las|el|alle|ore|il|às|kl|o|godz|г|года|р|о|в|ساعت|ב|को|बजे|saat|klo';

/** Longest name of a month or weekday that is looked for. */
const NAME_CHARS = 14;

interface DateWords {
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly particles: ReadonlySet<string>;
}

function compile(): DateWords {
  const stems = new Map<string, string[]>();
  for (const stem of STEMS.split('|')) {
    const first = stem.slice(0, 1);
    const known = stems.get(first);
    if (known) known.push(stem);
    else stems.set(first, [stem]);
  }
  return { stems, particles: new Set(PARTICLES.split('|')) };
}

let compiled: DateWords | undefined;

/** What a word (of `tokensOf`) is in a date line: the name of a month or weekday, a small word ("at", "Uhr"), or none of it. */
export function dateWord(token: string): 'name' | 'particle' | undefined {
  compiled ??= compile();
  if (token.length > NAME_CHARS) return undefined;
  if (compiled.stems.get(token.slice(0, 1))?.some((stem) => token.startsWith(stem))) return 'name';
  return compiled.particles.has(token) ? 'particle' : undefined;
}
