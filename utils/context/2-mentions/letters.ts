import type { Tagged, TaggedSpan } from './tag.ts';
import type { WordLook } from './words.ts';

const JOINING: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to', 'or', '-']);
/** "hypersensitivity pneumonitis, or | HP", "pneumonitis (HP", "pneumonitis – HP" */
const BEFORE: ReadonlySet<string> = new Set(['(', '[', 'or', '–', '—']);
const MOST_LETTERS = 6;

/** Do the small words that end before `end` begin with these letters, each with one? */
function isSpelt(looks: readonly WordLook[], end: number, letters: string): boolean {
  let left = letters.length;
  let i = end - 1;
  while (left > 0 && i >= 0) {
    const { plain, isLower } = looks[i--] as WordLook;
    if (isLower && plain[0] === letters[left - 1]) left--;
    else if (!JOINING.has(plain)) return false;
  }
  return left === 0;
}

/**
 * Letters that stand for common words are no name, wherever the story uses them: "total suspended matter (TSM)".
 * Linear in the number of tokens.
 */
export function withoutCommonLetters({ story }: Tagged, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { looks } = story;
  const common = new Set<string>();
  const lettersAt = (at: number): string => {
    const { isUpper, length, plain } = looks[at] as WordLook;
    return isUpper && length <= MOST_LETTERS ? plain.replaceAll('.', '') : '';
  };
  for (let at = 2; at < looks.length; at++) {
    if (!BEFORE.has(looks[at - 1]?.plain ?? '')) continue;
    const letters = lettersAt(at);
    const comma = looks[at - 2]?.plain === ',' ? 2 : 1;
    if (letters.length > 1 && isSpelt(looks, at - comma, letters)) common.add(letters);
  }
  return common.size === 0
    ? spans
    : spans.filter((span) => span.to - span.from > 1 || !common.has(lettersAt(span.from)));
}
