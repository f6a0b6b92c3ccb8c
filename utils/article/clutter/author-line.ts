import { PLACE, type Run } from '../blocks/page.ts';
import { isCapital, wordsIn } from '../letters.ts';
import type { Finding, Rule, Story } from './rule.ts';

const MOST_WORDS = 20;
const SHORTEST_NAME = 5;
const LONGEST_ADDRESS = 80;
const APART = PLACE.table | PLACE.list | PLACE.quotation | PLACE.code | PLACE.heading;
const NAMES = /,|&|;| and | und | et | y /;

/** The first address of mail in the text: a name, "@", and a host with a dot. */
const addressIn = (text: string): string | undefined =>
  text.split(' ').find((word) => {
    const at = word.indexOf('@');
    return at > 1 && word.length <= LONGEST_ADDRESS && word.indexOf('.', at + 2) > 0;
  });

/** Does the mail address belong to somebody the line names: "Calla … calla@"? */
function isNamed(text: string, address: string): boolean {
  const own = address.split('@')[0]?.toLowerCase() ?? '';
  return wordsIn(text).some(
    (word) => word.length > 2 && isCapital(word.charCodeAt(0)) && own.includes(word.toLowerCase()),
  );
}

/** The line names who wrote the story and an address of mail, or tells the reader to write to somebody. */
function isContact(story: Story, run: Run, names: readonly string[]): boolean {
  if (run.words > MOST_WORDS || run.place & APART || !run.text.includes('@')) return false;
  const text = run.text.slice(0, 400);
  const address = addressIn(text);
  if (!address) return false;
  const known = text.toLowerCase();
  if (names.some((name) => known.includes(name))) return true;
  return story.labels.starts(run, 'author') && isNamed(text.replace(address, ' '), address);
}

/** "Write to Calla Winterbourne at calla@review.example", below a story of hers: a story that tells of an address has another's. */
export const authorLine: Rule = {
  id: 'author-line',
  find(story: Story): Finding[] {
    const names = story.byline
      .slice(0, 200)
      .toLowerCase()
      .split(NAMES)
      .map((name) => name.trim())
      .filter((name) => name.length >= SHORTEST_NAME);
    return story.page.runs
      .filter((run) => isContact(story, run, names))
      .map(({ index }) => ({ from: index, to: index + 1, category: 'author', reason: 'reads_as_author_note' }));
  },
};
