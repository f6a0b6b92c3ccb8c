import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATEGORIES, type RemovalCategory } from '../../utils/article/types.ts';
import { flat, pageDocument } from '../pages/document.ts';
import type { Expected } from '../pages/expected.ts';

/**
 * `npm run new-page -- NAME [DRAFT.html]` makes a case in `tests/pages/NAME`.
 *
 * A draft is the page with marks, which go to `expected.json` and are taken out of `source.html`:
 * - `<html page-url="…" page-title="…" page-byline="…">` (also `page-lang`, `page-dir`, `page-notices="a b"`, `page-links="https://… https://…"`)
 * - attributes `keep`, `shown`, `outside`, `drop` or `drop="category"` on an element: each of its innermost blocks is one text
 * - elements `<keep>`, `<shown>`, `<outside>`, `<drop as="category">` around text that has no element of its own
 */
/** A mark, or a quoted value of another attribute, which stays. */
const MARKS = /("[^"]*")|\s(?:keep|shown|outside|drop|page-[a-z]+)(?:="[^"]*")?(?=[\s>])/g;
const MARK_TAGS = /<\/?(?:keep|shown|outside|drop)(?:\s[^>]*)?>/g;
const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,figcaption,blockquote,pre,div';

const SKELETON = `<!doctype html>
<html lang="en" page-url="https://news.example/harbour-wall" page-title="Harbour wall to be rebuilt">
<head><meta charset="utf-8"><title>Harbour wall to be rebuilt | The Example</title></head>
<body>
<main>
<h1>Harbour wall to be rebuilt</h1>
<p keep>The harbour council voted on Monday to rebuild the old wall before the winter storms return to the coast.</p>
<p keep>Fishing crews, who had asked for the wall to be moved, said that the new plan leaves their moorings dry.</p>
<p drop="newsletter">Sign up for our newsletter and never miss a story.</p>
</main>
</body>
</html>
`;

/** `source.html` of a draft: the same characters without the marks. */
export const withoutMarks = (draft: string): string =>
  draft.replace(MARK_TAGS, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(MARKS, (_, value = '') => value));

/** The innermost blocks of a marked element that have text; itself if it has none. */
function textsOf(element: Element): string[] {
  const inner = [...element.querySelectorAll(BLOCKS)].filter(
    (one) => !one.querySelector(BLOCKS) && one.closest('[keep],[shown],[outside],[drop]') === element,
  );
  const holdsMore =
    inner.map((one) => flat(one.textContent ?? '')).join('').length * 2 < flat(element.textContent ?? '').length;
  return (inner.length > 0 && !holdsMore ? inner : [element]).map((one) => flat(one.textContent ?? '')).filter(Boolean);
}

const isCategory = (name: string): name is RemovalCategory => CATEGORIES.some((one) => one === name);

/** `expected.json` of a draft. Throws for a category that does not exist. */
export function expectedOf(draft: string): Expected {
  const document = pageDocument(draft, 'https://draft.example/');
  for (const breaking of document.querySelectorAll('br')) breaking.before(' ');
  const field = (name: string) => document.documentElement.getAttribute(`page-${name}`) ?? undefined;
  const marked = (selector: string) => [...document.querySelectorAll(selector)].flatMap(textsOf);
  const shown = marked('[shown],shown');
  const outside = marked('[outside],outside,figcaption[shown]');
  const drop = marked('[drop],drop');
  const removed = [...document.querySelectorAll('[drop]:not([drop=""]),drop[as]')].flatMap((element) => {
    const category = element.getAttribute('drop') ?? element.getAttribute('as') ?? '';
    if (!isCategory(category)) throw new Error(`${category} is not a category: ${CATEGORIES.join(', ')}`);
    return textsOf(element).map((text) => ({ text, category }));
  });
  const optional = {
    byline: field('byline'),
    lang: field('lang'),
    dir: field('dir') === 'rtl' ? ('rtl' as const) : undefined,
    shown: shown.length > 0 ? shown : undefined,
    outside: outside.length > 0 ? outside : undefined,
    drop: drop.length > 0 ? drop : undefined,
    removed: removed.length > 0 ? removed : undefined,
    notices: field('notices')?.split(' '),
    links: field('links')?.split(' '),
  };
  return {
    url: field('url') ?? 'https://draft.example/story',
    title: field('title') ?? '',
    keep: marked('[keep],keep'),
    ...optional,
  };
}

function main(name: string | undefined, file: string | undefined): void {
  if (!name) {
    process.stderr.write('usage: npm run new-page -- NAME [DRAFT.html]\n');
    process.exitCode = 1;
    return;
  }
  const folder = path.join('tests/pages', name);
  if (!file && existsSync(folder)) throw new Error(`${folder} is there already`);
  const draft = file ? readFileSync(file, 'utf8') : SKELETON;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'source.html'), withoutMarks(draft));
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expectedOf(draft), undefined, 2)}\n`);
  execFileSync('node_modules/.bin/biome', ['format', '--write', path.join(folder, 'expected.json')], {
    stdio: 'ignore',
  });
  process.stdout.write(
    `${folder}: edit source.html and expected.json, then npx vitest run --project unit tests/pages\n`,
  );
}

if (import.meta.main) main(process.argv[2], process.argv[3]);
