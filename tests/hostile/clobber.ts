/**
 * Pages whose form controls and images clobber a property of the DOM: `<form><input name=parentNode>` makes `form.parentNode`
 * the input, `<img name=body>` makes `document.body` the image. HTML Standard, "named access on the Document object" and
 * "HTMLFormElement [LegacyOverrideBuiltIns]". Readability 0.6 loops for ever on some and throws on others.
 */

/** Six places for one name. `{N}` is the name, `{A}{P}{Z}` beginning, middle and end of the story. */
export const CLOBBER_PLACES: Readonly<Record<string, string>> = {
  insideStory: '<article>{A}<form><input name="{N}"><p>{P}</p></form>{Z}</article>',
  roundStory: '<form><input name="{N}"><article>{A}{P}{Z}</article></form>',
  idOfControl: '<article>{A}<form><button id="{N}">x</button><p>{P}</p></form>{Z}</article>',
  image: '<img name="{N}"><article>{A}{P}{Z}</article>',
  nestedForms:
    '<article>{A}<form id="f"><select name="{N}"></select><div><p>{P}</p></div></form><object name="{N}"></object>{Z}</article>',
  twice: '<form name="{N}"><input name="{N}"></form><form name="{N}"></form><article>{A}{P}{Z}</article>',
};

const before = [
  'The river rose two metres in a single night and carried the footbridge at Aldermoor away, the county said on Friday.',
  'Nobody was hurt, but 140 households were without power until the afternoon, when engineers reached the substation by boat.',
  'It was the third flood in four years, and people in the lower town have begun to ask whether the dam upstream is still fit.',
];
const middle =
  'The company that runs the dam said it had opened all of its gates by nine in the evening, an hour before the warning.';
const after = [
  'A report on the dam that was finished in the spring has not been published, and the council wants to read it before the winter.',
  'Until then the lower road stays closed to lorries, and the school bus will go round by the ridge, the county said.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The story that must come out of every clobbered page. */
export const CLOBBER_STORY: readonly string[] = [...before, middle, ...after];

/** One page for a property name and a place. */
export function clobberPage(name: string, place: string): string {
  const frame = CLOBBER_PLACES[place] ?? '';
  const body = frame
    .replace('{A}', () => `<h1>Flood takes the footbridge at Aldermoor</h1>${paragraphs(before)}`)
    .replace('{Z}', () => paragraphs(after))
    .replace('{P}', () => (frame.includes('<p>{P}</p>') ? middle : `<p>${middle}</p>`))
    .replaceAll('{N}', () => name);
  return `<!doctype html><html lang="en"><head><title>Flood takes the footbridge at Aldermoor</title></head><body>${body}</body></html>`;
}
