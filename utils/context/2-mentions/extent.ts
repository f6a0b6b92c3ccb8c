import { heldOffices } from '../lang/en/names.ts';
import { positions } from '../lang/en/sport.ts';
import { ORG, PER, type Tagged, type TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

/** Letters before a name: "DL Tom Brindle". */
const MOST_LETTERS = 3;
/** Before so many different names they are no first name. */
const FEWEST_NAMES = 2;

const BODY = /^(?:hospital|university|institute|college|school|bank|company|church|clinic|group|centre|center)$/;

const isPossessive = (plain = ''): boolean => plain === "'s" || plain === "'";

/** Short capitals that several people's names begin with, or that stand right before them: their position or party. */
function lettersBefore({ looks }: Tagged['story'], spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  const isLetters = (look: WordLook | undefined): look is WordLook =>
    look?.isUpper === true && look.length <= MOST_LETTERS && !look.plain.includes('.');
  for (const { from, to, type } of spans) {
    if (type !== PER || to - from < 2) continue;
    const letters = to - from > 2 && isLetters(looks[from]) ? looks[from] : looks[from - 1];
    if (!isLetters(letters)) continue;
    const after = names.get(letters.plain) ?? new Set();
    after.add(looks[to - 1]?.plain ?? '');
    names.set(letters.plain, after);
  }
  return new Set([...names].flatMap(([letters, after]) => (after.size >= FEWEST_NAMES ? [letters] : [])));
}

/** Where a person's name begins: behind "DL" and "Forward", with the "Wen-" of "Wen-Li". */
function begin({ looks, glued }: Tagged['story'], { from, to }: TaggedSpan, letters: ReadonlySet<string>): number {
  const first = looks[from] as WordLook;
  if (to - from > 2 && (letters.has(first.plain) || positions.has(first.plain))) return from + 1;
  const isHyphened = glued[from] && glued[from - 1] && looks[from - 1]?.plain === '-';
  const given = looks[from - 2];
  return isHyphened && given?.isCapital && !given.isUpper && !given.hasDigit ? from - 2 : from;
}

/** Where an office ends that is named by who holds it: "Marlow County Sheriff | 's Office". */
function end({ looks }: Tagged['story'], { to }: TaggedSpan): number {
  if (!heldOffices.has(looks[to - 1]?.plain.replace(/'s?$/, '') ?? '')) return to;
  const at = isPossessive(looks[to]?.plain) ? to + 1 : to;
  return looks[at]?.isCapital && /^(?:office|department)$/.test(looks[at]?.plain ?? '') ? at + 1 : to;
}

/** Where a person's name ends before the body they are of: "Ann Hill | of Marlow Hospital"; "Anne of Cleves" is whole. */
function ofWhere({ looks }: Tagged['story'], { from, to }: TaggedSpan): number {
  if (!BODY.test(looks[to - 1]?.plain ?? '')) return to;
  for (let at = from + 2; at < to - 1; at++) if (looks[at]?.plain === 'of' && looks[at]?.isLower) return at;
  return to;
}

/** The spans as far as their names go. They stay apart; linear in the number of tokens. */
export function withExtent<T extends TaggedSpan>({ story }: Tagged, spans: readonly T[]): T[] {
  const letters = lettersBefore(story, spans);
  return spans.flatMap((span, i) => {
    const taken = spans[i - 1]?.to ?? 0;
    const from = span.type === PER ? Math.max(begin(story, span, letters), taken) : span.from;
    const grown = Math.max(end(story, span), span.to);
    const isOffice = grown > span.to;
    const to = span.type === PER && !isOffice ? ofWhere(story, span) : grown;
    if (to === span.to && from === span.from) return [span];
    return [{ ...span, from, to, ...(isOffice && { type: ORG }) }];
  });
}
