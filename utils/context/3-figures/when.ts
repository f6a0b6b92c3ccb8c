import type { Stretch } from '../2-phrases/clause.ts';
import type { Token } from '../2-phrases/types.ts';
import type { FigureWords } from '../lang/types.ts';

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
const FARTHEST = 14;

interface Calendar {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}
const calendars = new WeakMap<FigureWords, Calendar>();
function calendarOf(words: FigureWords): Calendar {
  const known = calendars.get(words);
  if (known) return known;
  const made = {
    months: new Set(words.months),
    weekdays: new Set(words.weekdays),
    heads: new Set(words.whenHeads),
    modifiers: new Set(words.whenModifiers),
    before: new Set([...words.before, 'on', 'am', 'op', 'le', 'el', 'il']),
  };
  calendars.set(words, made);
  return made;
}

/** Times a sentence names: "last year", "in May 2024", "on Monday", "since 2015". In reading order. */
export function findTimes(tokens: readonly Token[], words: FigureWords): Stretch[] {
  const calendar = calendarOf(words);
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = timeEnd(tokens, i, calendar);
    if (to === undefined) {
      i++;
      continue;
    }
    const led = calendar.before.has(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.lower !== 'the';
    found.push({ from: led ? i - 1 : i, to });
    i = to;
  }
  return found;
}

/** Where a time that begins at `i` ends; undefined if none begins there. */
function timeEnd(
  tokens: readonly Token[],
  i: number,
  { months, weekdays, heads, modifiers, before }: Calendar,
): number | undefined {
  const [token, next, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!token) return undefined;
  const isMonth = (t: Token | undefined) =>
    t !== undefined && months.has(t.lower) && (/^\p{Lu}/u.test(t.text) || t.lower.length > 5);
  const isDay = (t: Token | undefined) => t?.kind === 'number' && /^\d{1,2}$/.test(t.text);
  if (isMonth(token))
    return i + (isDay(next) ? (YEAR.test(third?.text ?? '') ? 3 : 2) : YEAR.test(next?.text ?? '') ? 2 : 1);
  if (isDay(token) && isMonth(next)) return i + (YEAR.test(third?.text ?? '') ? 3 : 2);
  if (YEAR.test(token.text) && before.has(tokens[i - 1]?.lower ?? '')) return i + 1;
  if (weekdays.has(token.lower) && token.lower.length > 4) return i + 1;
  if (modifiers.has(token.lower)) {
    const counted = next?.kind === 'number' || next?.tag === 'NUM';
    if (heads.has((counted ? third : next)?.lower ?? '')) return i + (counted ? 3 : 2);
  }
  if (heads.has(token.lower) && modifiers.has(next?.lower ?? '')) return i + 2;
  return /^(?:today|yesterday|tomorrow|heute|gestern|hier|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag)$/.test(
    token.lower,
  ) && token.lower !== 'hier'
    ? i + 1
    : undefined;
}

/** The time nearest to a figure, unless another figure stands between. */
export function timeOf(place: Stretch, times: readonly Stretch[], figures: readonly Stretch[]): Stretch | undefined {
  let best: Stretch | undefined;
  let nearest = FARTHEST + 1;
  for (const time of times) {
    if (time.from < place.to && time.to > place.from) continue;
    const after = time.from >= place.to;
    const distance = after ? time.from - place.to : place.from - time.to;
    const [from, to] = after ? [place.to, time.from] : [time.to, place.from];
    if (distance >= nearest || figures.some((other) => other.from >= from && other.to <= to)) continue;
    best = time;
    nearest = distance;
  }
  return best;
}
