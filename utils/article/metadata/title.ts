import { lettersOf, likeness, wordsOf } from './text.ts';

/** Marks between a headline and a site's or section's name. */
const SEPARATOR = / [|\-–—:·•»«/\\>~_]{1,3} | ?[|｜] ?|：：|_(?=[^ _]{2,20}$)/u;
const LIKE = 0.6;
/** A site's name has at most this many words where nothing else tells it apart. */
const NAME_WORDS = 4;
const HEADLINE_WORDS = 4;

interface Part {
  readonly text: string;
  /** The mark before it. */
  readonly mark: string;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let rest = title;
  let mark = '';
  for (let found = SEPARATOR.exec(rest); found && parts.length < 12; found = SEPARATOR.exec(rest)) {
    parts.push({ text: rest.slice(0, found.index).trim(), mark });
    mark = found[0];
    rest = rest.slice(found.index + mark.length);
  }
  parts.push({ text: rest.trim(), mark });
  return parts;
}

/** Is the part the name of the site? `names`: letters of what the page calls its site, and of its host. */
function isSite(part: string, names: readonly string[]): boolean {
  const letters = lettersOf(part);
  if (!letters) return true;
  return names.some(
    (name) =>
      name === letters ||
      (name.length >= 4 && letters.length <= name.length + 12 && letters.includes(name)) ||
      (letters.length >= 4 && name.includes(letters)),
  );
}

const join = (parts: readonly Part[]): string =>
  parts
    .map(({ text, mark }, i) => (i ? mark : '') + text)
    .join('')
    .trim();

/**
 * A page's title without the site's name and section at its ends: what `names` says is a name goes, and after a "|" what is short
 * where the rest is a headline. "Brexit - what now?" keeps its dash.
 */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(lettersOf).filter((name) => name.length >= 2);
  const parts = partsOf(title);
  while (parts.length > 1 && isSite(parts.at(-1)?.text ?? '', names)) parts.pop();
  while (parts.length > 1 && isSite(parts[0]?.text ?? '', names)) parts.shift();
  while (parts.length > 1) {
    const last = parts.at(-1) as Part;
    const others = wordsOf(join(parts.slice(0, -1))).length;
    if (!/[|｜»_]/.test(last.mark) || wordsOf(last.text).length > NAME_WORDS || others < HEADLINE_WORDS) break;
    parts.pop();
  }
  return join(parts) || title.trim();
}

interface TitleSources {
  /** JSON-LD headline of the page's story, '' if none. */
  readonly headline: string;
  /** From meta tags, likeliest first. */
  readonly given: readonly string[];
  /** Text of `<title>`. */
  readonly head: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly siteNames: readonly string[];
}

/**
 * The story's title: as the page shows it in a heading when one heading says what the page's data say, else as the data say.
 * A single `h1` is believed without data.
 */
export function chooseTitle(sources: TitleSources): string {
  const names = sources.siteNames.map(lettersOf);
  const claims = [sources.headline, ...sources.given, sources.head]
    .map((claim) => withoutSite(claim, sources.siteNames))
    .filter((claim) => claim && !names.includes(lettersOf(claim)));
  const headings = sources.headings.filter(
    ({ text }) => wordsOf(text).length <= 50 && !names.includes(lettersOf(text)),
  );
  for (const claim of claims) {
    const shown = likest(claim, headings);
    if (shown) return shown;
  }
  const inHead = headings.find(
    ({ level, text }) =>
      level === 1 && lettersOf(text).length >= 8 && lettersOf(sources.head).includes(lettersOf(text)),
  );
  if (inHead) return inHead.text;
  const h1 = headings.filter(({ level }) => level === 1);
  return claims[0] ?? (h1.length === 1 || !sources.head ? (h1[0]?.text ?? '') : withoutSite(sources.head, []));
}

/** The heading that says the same, `h1` before `h2`. */
function likest(claim: string, headings: TitleSources['headings']): string | undefined {
  let best: string | undefined;
  let score = 0;
  for (const { level, text } of headings) {
    const same = lettersOf(text) === lettersOf(claim) ? 1 : likeness(text, claim);
    const value = same + (level === 1 ? 0.1 : 0);
    if (same >= LIKE && value > score) {
      score = value;
      best = text;
    }
  }
  return best;
}
