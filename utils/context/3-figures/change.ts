import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Change } from '../types.ts';

/** A bound or trend, and how far its words reach beside the number (token indexes). */
export interface Qualifier {
  readonly change: Change;
  readonly from: number;
  readonly to: number;
}

/** Longest phrase of a list that ends right before token `i`; its length in tokens, 0 for none. */
function phraseBefore(tokens: readonly Token[], i: number, phrases: ReadonlySet<string>): number {
  let written = '';
  let best = 0;
  for (let size = 1; size <= 4 && i - size >= 0; size++) {
    const token = tokens[i - size];
    if (!token) break;
    written = size === 1 ? token.lower : `${token.lower} ${written}`;
    if (phrases.has(written)) best = size;
  }
  return best;
}

function phraseAfter(tokens: readonly Token[], i: number, phrases: ReadonlySet<string>): number {
  let written = '';
  for (let size = 1; size <= 3; size++) {
    const token = tokens[i + size - 1];
    if (!token) break;
    written = size === 1 ? token.lower : `${written} ${token.lower}`;
    if (phrases.has(written)) return size;
  }
  return 0;
}

interface Sets {
  readonly about: ReadonlySet<string>;
  readonly more: ReadonlySet<string>;
  readonly less: ReadonlySet<string>;
  readonly moreAfter: ReadonlySet<string>;
  readonly lessAfter: ReadonlySet<string>;
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
}
const made = new WeakMap<Language, Sets>();
function setsOf(language: Language): Sets {
  const known = made.get(language);
  if (known) return known;
  const { about, more, less, moreAfter, lessAfter, up, down } = language.words;
  const sets = {
    about: new Set(about),
    more: new Set(more),
    less: new Set(less),
    moreAfter: new Set(moreAfter),
    lessAfter: new Set(lessAfter),
    up: new Set(up),
    down: new Set(down),
  };
  made.set(language, sets);
  return sets;
}

/** Words that may stand between a trend and its number: "rose by a further 5%". */
const FILLER =
  /^(?:by|just|only|another|a|an|the|annual|annualised|annualized|adjusted|average|further|as|much|some|about|nearly|almost|around|roughly|approximately|over|more|less|than|under|to|at|least|most|,|["“”‘’]|between|from|an?other|full|whopping|mere|modest|record|,|~|um|de|del|di|met|con|van|von|mehr|als|rund|etwa|fast|plus|moins|environ|près|circa|più|quasi|ongeveer|bijna|cerca|quase|casi|aproximadamente|unos|unas|en|[dl]['’]|[dl'’]|il|lo|la|le|het|een|os|as|o)$/;

/** Bound or trend of the number whose words are tokens `from` to `to`. `moves`: is it a share, points, a temperature: what rises by itself? `measured`: is it money or a measure? */
export function readQualifier(
  tokens: readonly Token[],
  from: number,
  to: number,
  moves: boolean,
  language: Language,
  { measured = false, bare = false }: Partial<Moving> = {},
): Qualifier {
  const sets = setsOf(language);
  const { words } = language;
  let start = from;
  const before = (phrases: ReadonlySet<string>) => phraseBefore(tokens, start, phrases);
  const trend =
    readTrend(tokens, from, to, { moves, measured, bare }, language, sets) ??
    (moves ? trendBehind(tokens, from, to, language, sets) : undefined);
  for (let guard = 0; guard < 2; guard++) {
    const more = before(sets.more);
    const less = before(sets.less);
    const about = before(sets.about);
    if (more === 1 && spansTime(tokens, start, to)) return trend ?? { change: '=', from, to };
    if (more > less && more >= about) return { change: '>', from: start - more, to };
    // "cayó un 1,1% hasta los 9.240 puntos": to, not at most
    if (less === 1 && words.reaching.includes(tokens[start - 1]?.lower ?? '') && endsFigure(tokens[start - 2]))
      return { change: '=', from, to };
    if (less > 0 && less >= about) {
      const range = tokens[start - less]?.lower === 'up' && words.from.includes(tokens[start - less - 1]?.lower ?? '');
      return { change: range ? '=' : '<', from: start - less, to };
    }
    if (about > 0) return { change: '~', from: start - about, to };
    // "more than a million", "nearly the 100 km"
    if (
      /^(?:a|an|only|just|another|ein|eine|einen|un|une|uma?|een|una|die|der|das|den|la|le|les|el|los|il|de|het)$/.test(
        tokens[start - 1]?.lower ?? '',
      ) &&
      guard === 0
    )
      start--;
    else break;
  }
  const more = endsBound(tokens, to, phraseAfter(tokens, to, sets.moreAfter));
  if (more) return { change: '>', from, to: to + more };
  const less = endsBound(tokens, to, phraseAfter(tokens, to, sets.lessAfter));
  if (less) return { change: '<', from, to: to + less };
  if (trend) return trend;
  const rounded = tokens.slice(from, to).some(({ lower }) => words.rounded.includes(lower));
  return { change: rounded ? '~' : '=', from, to };
}

/** "18 and over", but "64 percent and above the average". */
const endsBound = (tokens: readonly Token[], to: number, size: number): number =>
  tokens[to]?.lower === 'and' && /^(?:DET|NUM|ADJ|PRON)$/.test(tokens[to + size]?.tag ?? '') ? 0 : size;

const endsFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || /^[%€$£]$/.test(token.text));

/** "put on 29 points", "gave up 2%": the direction is the particle's and the verb's together; `k` is the particle. */
function particleVerb(tokens: readonly Token[], k: number): 'up' | 'down' | undefined {
  const particle = tokens[k]?.lower;
  const verb = tokens[k - 1]?.lower ?? '';
  if (particle === 'on' && /^(?:put|puts|putting|tack(?:s|ed|ing))$/.test(verb)) return 'up';
  return particle === 'up' && /^(?:gave|gives?|given|giving)$/.test(verb) ? 'down' : undefined;
}

interface Moving {
  readonly moves: boolean;
  readonly measured: boolean;
  /** Neither a measure nor a count: points of an index. */
  readonly bare: boolean;
}

function readTrend(
  tokens: readonly Token[],
  from: number,
  to: number,
  { moves, measured, bare }: Moving,
  { words }: Language,
  sets: Sets,
): Qualifier | undefined {
  const sign = tokens[from - 1];
  if (sign?.text === '+' && (moves || !sign.glued)) return { change: 'up', from: from - 1, to };
  const parted = !sign?.glued || tokens[from - 2]?.text === '(';
  if (sign && /^[-–−]$/.test(sign.text) && parted && tokens[from]?.glued && moves)
    return { change: 'down', from: from - 1, to };
  if (moves && isTurned(tokens, to))
    return { change: /^(?:higher|up|upwards?)$/.test(tokens[to]?.lower ?? '') ? 'up' : 'down', from, to };
  let reaching = false;
  let by = false;
  for (let k = from - 1; k >= 0 && k >= from - (by ? 11 : 7); k--) {
    const particled = particleVerb(tokens, k);
    const word = tokens[k]?.lower ?? '';
    const up = sets.up.has(word) ? particled !== 'down' : particled === 'up';
    const down = sets.down.has(word) || particled === 'down';
    if ((up || down) && !(word === 'up' && tokens[k + 1]?.lower === 'to') && !isComparative(tokens, k)) {
      if (reaching && !by) return undefined;
      const particle = k >= from - 2 && /^(?:up|down)$/.test(word) && !isVerbBefore(tokens[k - 1]);
      const led = (measured && MOVED.test(word)) || (bare && GAINED.test(word));
      if (!moves && !by && !particle && !(led && k >= from - 3)) return undefined;
      return { change: up ? 'up' : 'down', from, to };
    }
    if (words.by.includes(word)) by = true;
    else if (words.reaching.includes(word) && !by) {
      if (word === 'to' && tokens[k - 1]?.lower === 'up') continue;
      reaching = true;
      return undefined;
    } else if (
      !FILLER.test(word) &&
      !(by && (isObject(tokens[k]) || /^(?:of|in|for)$/.test(word) || words.order !== 'tagged'))
    )
      return undefined;
  }
  return undefined;
}

/** "sind um fast acht Prozent gestiegen", "met 5 procent gestegen": languages that end with the verb. */
function trendBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  { words }: Language,
  { up, down }: Sets,
): Qualifier | undefined {
  if (words.order === 'tagged') return undefined;
  const by = [1, 2, 3].some((back) => words.by.includes(tokens[from - back]?.lower ?? ''));
  for (let k = to; by && k < to + 4; k++) {
    const word = tokens[k]?.lower ?? '';
    if (up.has(word) || down.has(word)) return { change: up.has(word) ? 'up' : 'down', from, to };
  }
  return undefined;
}

/** "lost 15 kg over 68 weeks", "over the next 18 months": how long it took, no bound; "took over 3 hours" is one. */
function spansTime(tokens: readonly Token[], start: number, to: number): boolean {
  const [over, before] = [tokens[start - 1], tokens[start - 2]];
  if (over?.lower === 'over' && before?.tag === 'NUM') return true;
  if (
    over?.lower !== 'over' ||
    !/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(tokens[to - 1]?.lower ?? '')
  )
    return false;
  return before?.kind === 'number' || before?.tag === 'NOUN' || before?.tag === 'PROPN' || before?.tag === 'PUNCT';
}

/** What its subject does by an amount right behind it: "fell 87 cents", "rose $3". Not "gained 10 users". */
const MOVED =
  /^(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|slid|slides?|slipped|slips?|slumped|plunged|tumbled|sank|jump(?:s|ed|ing)?|surg(?:es|ed|ing)|soar(?:s|ed|ing)?|advanced|rallied|dipped|edged)$/;

/** An index "gained 23.42". */
const GAINED =
  /^(?:gain(?:s|ed)?|add(?:s|ed)?|lost|loses?|rose|rises|fell|falls|climb(?:s|ed)|drop(?:s|ped)|slid|shed|soar(?:s|ed)|surg(?:es|ed)|jump(?:s|ed)|sank|tumbled|slipped|advanced|dipped|erased|plunged|declined|increased|decreased)$/;

/** "112 points lower at 7,204", but not "3% higher than". */
const isTurned = (tokens: readonly Token[], to: number): boolean =>
  /^(?:higher|up|lower|down|upwards?|downwards?)$/.test(tokens[to]?.lower ?? '') &&
  (tokens[to + 1] === undefined || /^(?:PUNCT|ADP|CONJ|NUM)$/.test(tokens[to + 1]?.tag ?? '')) &&
  tokens[to + 1]?.lower !== 'than';

/** "gave up 517 yards": the particle of a verb, no trend; "was up $3" is one. */
const isVerbBefore = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' &&
  !/^(?:(?:clos|end|finish|open|settl|trad)(?:e|ed|ing)|trend|edge|tick|go|goe|went|gone|move|head|creep|crept|inch|shoot|shot|climb)(?:s|d|ed|ing)?$/.test(
    token.lower,
  );

/** Between verb and "by" its object may stand: "cut emissions by 5%". */
const isObject = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ|ADV|DET|PRON|PART)$/.test(token.tag);

/** "higher than 5%" is a bound, not a trend. */
const isComparative = (tokens: readonly Token[], k: number): boolean =>
  /^(?:higher|lower)$/.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.lower === 'than';
