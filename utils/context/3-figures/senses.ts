import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';

/**
 * Symbols and words that stand for several units, or for a unit and something else: told apart by the other words of the sentence.
 * Which ones share a symbol is from the SI (BIPM, 9th ed.) and ISO 4217. English.
 */

const HOT =
  /^(?:temperatures?|heat\w*|hot\w*|cold\w*|warm\w*|cool\w*|boil\w*|freez\w*|frozen|melt\w*|weather|fever|summer|winter|oven|water|bak(?:e|ed|ing)|cook\w*|degrees?|thermo\w+|chill\w*|roast\w*|forecast\w*|drought)$/;
const ELECTRIC =
  /^(?:current|electric\w*|circuits?|fuses?|sockets?|outlets?|mains|charg(?:e|er|ers|ing)|batter(?:y|ies)|volt\w*|amps?|adapters?|grid|power|supply|usb)$/;
const MOVING =
  /^(?:speeds?|wind\w*|gusts?|ships?|vessels?|boats?|ferr(?:y|ies)|sail\w*|yachts?|planes?|aircraft|jets?|helicopters?|fl(?:y|ies|ew|ying)|hurricanes?|storms?|cyclones?|typhoons?|navy|submarines?|knots|cruis\w+)$/;
const BLAST =
  /^(?:bombs?|nuclear|warheads?|tnt|explosions?|blasts?|detonat\w+|yield\w*|weapons?|emissions?|copper|ore|mines?)$/;
const MONEY =
  /^(?:costs?|costing|pric(?:e|es|ed|ey)|pa(?:y|ys|id|ying)|fees?|fin(?:e|es|ed)|tickets?|worth|spen(?:d|ds|t|ding)|salar(?:y|ies)|wages?|earn\w*|rents?|bills?|invest\w*|buy\w*|bought|sold|sell\w*|budget|fares?|tax\w*|pensions?|charg(?:e|es|ed|ing)|deposits?|loans?|debts?|donat\w+|prizes?|bets?|currency|cheap\w*|expensive|subscriptions?|membership|savings?|cash|discounts?|refund\w*|exchange)$/;
const MASS =
  /^(?:weigh\w*|weights?|lift\w*|heav\w+|lighter|los(?:e|es|ing)|lost|gain\w*|cargo|payload|meat|flour|sugar|cannabis|marijuana|cocaine|heroin|drugs?|explosives?|thrust|tuna|fish|turkeys?|diet\w*)$/;
const LENGTH =
  /^(?:long|tall|high|wide|deep|thick|away|apart|race|sprint|hurdles|freestyle|relay|dash|backstroke|butterfly|breaststroke|distances?|heights?|depths?|length|above|below|altitude|elevation|tower|bridge|river|waves?|swim\w*|jump\w*|javelin)$/;
const TIMED =
  /^(?:laps?|races?|raced|seconds?|record|sprint\w*|mph|km\/h|accelerat\w+|faster|slower|fastest|qualif\w+|clocked|stopwatch)$/;
const MATCH = /^(?:match|game|goals?|scored|referee|half-time|substitute\w*|minutes?)$/;

interface Sense {
  readonly name: string;
  /** Words one of which the sentence must have; without them this is what the symbol means. */
  readonly cue?: RegExp;
  /** Only where no space parts it from the number. */
  readonly glued?: true;
}

const SENSES: Readonly<Record<string, readonly Sense[]>> = {
  C: [
    { name: 'coulomb', cue: /^(?:coulombs?|capacitors?|electrons?|electrostatic)$/ },
    { name: 'celsius', cue: HOT },
  ],
  F: [
    { name: 'farad', cue: /^(?:capacit\w+|farads?)$/ },
    { name: 'fahrenheit', cue: HOT },
  ],
  K: [{ name: 'kelvin', cue: /^(?:temperatures?|kelvins?|cooled|superconduct\w+|cryogen\w+|helium|nitrogen)$/ }],
  A: [{ name: 'ampere', cue: ELECTRIC }],
  V: [
    { name: 'volt', cue: ELECTRIC },
    { name: 'volt', glued: true },
  ],
  T: [{ name: 'tesla', cue: /^(?:magnet\w*|mri|scanners?|teslas)$/ }],
  J: [{ name: 'joule', cue: /^(?:energy|joules?|kinetic|impact|laser)$/ }],
  N: [{ name: 'newton', cue: /^(?:forces?|thrust|newtons?|spring)$/ }],
  R: [
    { name: 'roentgen', cue: /^(?:radiation|radioactiv\w+|exposure|exposed|doses?|x-rays?|gamma|roentgens?)$/ },
    { name: 'south african rand', cue: MONEY },
  ],
  b: [{ name: 'bit', cue: /^(?:data|bits?|messages?|memory|networks?|encryption|processors?)$/ }],
  L: [{ name: 'litre' }],
  l: [{ name: 'litre' }],
  g: [{ name: 'gram' }],
  t: [{ name: 'metric ton' }],
  m: [{ name: 'metre', cue: LENGTH }],
  s: [{ name: 'second', cue: TIMED }],
  MP: [
    { name: 'megapixel', glued: true },
    { name: 'megapixel', cue: /^(?:cameras?|sensors?|lens|lenses|selfies?|ultrawide|telephoto|megapixels?)$/ },
  ],
  AU: [{ name: 'astronomical unit', cue: /^(?:sun|stars?|planets?|comets?|asteroids?|orbit\w*|astronomical)$/ }],
  kn: [{ name: 'knot', cue: MOVING }, { name: 'croatian kuna' }],
  kt: [{ name: 'kiloton', cue: BLAST }, { name: 'knot' }],
  dram: [
    { name: 'armenian dram', cue: /^(?:armenia\w*|yerevan)$/ },
    { name: 'armenian dram', cue: MONEY },
    { name: 'dram' },
  ],
  drams: [{ name: 'armenian dram', cue: /^(?:armenia\w*|yerevan)$/ }, { name: 'dram' }],
  "'": [
    { name: 'minute', cue: MATCH },
    { name: 'foot', glued: true },
  ],
  '"': [
    { name: 'second', cue: TIMED },
    { name: 'inch', glued: true },
  ],
  '”': [
    { name: 'second', cue: TIMED },
    { name: 'inch', glued: true },
  ],
};

const says = (tokens: readonly Token[], cue: RegExp): boolean => tokens.some(({ lower }) => cue.test(lower));

/** What the symbol at token `k`, behind a number, stands for here; undefined where it is none of the table or nothing tells. */
export function senseAt(tokens: readonly Token[], k: number, { words }: Language): string | undefined {
  const token = tokens[k];
  const senses = token && Object.hasOwn(SENSES, token.text) ? SENSES[token.text] : undefined;
  const number = tokens[k - 1];
  if (!token || !senses || words.tag !== 'en') return undefined;
  const word = token.text.length > 2;
  if (!word && number?.kind !== 'number' && number?.text !== '-') return undefined;
  const next = tokens[k + 1];
  // 5'10"
  if (token.text === "'" && token.glued && next?.glued && next.kind === 'number') return 'foot';
  // "5 C-section", "the 737 L 1011"
  if (!word && next?.glued && (next.kind !== 'mark' || next.text === '-' || next.text === "'")) return undefined;
  if (token.text.length === 1 && !token.glued && (next?.tag === 'PROPN' || next?.kind === 'number')) return undefined;
  if (/^["”']$/.test(token.text) && (!token.glued || !isBalanced(tokens, k))) return undefined;
  const decimal = token.text === 's' && /\./.test(number?.text ?? '') && token.glued;
  const sense = senses.find(({ cue, glued }) => (cue ? decimal || says(tokens, cue) : !glued || token.glued));
  return sense?.name;
}

/** Is no quotation open before token `k`, so that a mark behind a number closes none? */
function isBalanced(tokens: readonly Token[], k: number): boolean {
  let open = 0;
  for (const { text } of tokens.slice(0, k)) {
    if (text === '"') open ^= 1;
    else if (text === '“' || text === '‘') open++;
    else if ((text === '”' || text === '’') && open > 0) open--;
  }
  return open === 0;
}

/** Pounds of money or of weight: the first where the sentence is of prices and of nothing weighed. */
export const isSterling = (tokens: readonly Token[]): boolean => says(tokens, MONEY) && !says(tokens, MASS);

/** "¥" is the yen's sign and the yuan's. */
export const isYuan = (tokens: readonly Token[]): boolean =>
  says(tokens, /^(?:china|chinese|beijing|shanghai|shenzhen|guangzhou|yuan|renminbi)$/) &&
  !says(tokens, /^(?:japan|japanese|tokyo|yen|osaka)$/);
