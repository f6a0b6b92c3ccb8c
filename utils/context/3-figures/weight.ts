import type { Token } from '../2-phrases/types.ts';
import type { Language } from '../lang/index.ts';
import type { Found } from './find.ts';

const SUFFERED =
  /^(?:killed|dead|died|dies|die|deaths?|injured|wounded|hurt|missing|arrested|detained|charged|convicted|sentenced|rescued|kidnapped|abducted|hostages?|evacuated|displaced|drowned|shot|stabbed|fatalities|casualties|victims|murdered|executed)$/;
const AROUND = 7;

/** Does a bare count stand beside a word for what people suffered: "two officers were charged", "killed three hikers"? English. */
export function isGrave(tokens: readonly Token[], { from, to, unit, counted }: Found): boolean {
  if (unit) return false;
  const end = counted?.to ?? to;
  for (let k = Math.max(0, from - 3); k < Math.min(tokens.length, end + AROUND); k++) {
    if (k >= end && /^[.;:]$/.test(tokens[k]?.text ?? '')) break;
    if (SUFFERED.test(tokens[k]?.lower ?? '')) return true;
  }
  return false;
}

const SPANS = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;
/** A duration that only says when something happened: "18 years ago", "a week before the vote", "vor drei Tagen", "il y a 8 minutes". */
export function isDating(tokens: readonly Token[], { from, to, unit }: Found, { words }: Language): boolean {
  if (!SPANS.test(unit)) return false;
  const ahead = tokens[from - 1]?.lower ?? '';
  return (
    words.ago.includes(tokens[to]?.lower ?? '') ||
    words.agoBefore.includes(ahead) ||
    words.agoBefore.includes(`${tokens[from - 2]?.lower} ${ahead}`) ||
    // "over the last 18 months"
    words.whenModifiers.includes(ahead)
  );
}
