import type { StoryText } from '../stories.ts';
import type { SiteWords } from './words.ts';

/** How an aggregator writes a story and, below it, the full texts of others. */
export const MARK_UPS = ['labelled-section', 'hashed-divs', 'br-run', 'sibling-articles'] as const;
export type MarkUp = (typeof MARK_UPS)[number];

export interface Variation {
  /** The heading over the foreign texts. */
  readonly label: boolean;
  /** The foreign publication, above or below its headline. */
  readonly source: 'before' | 'after' | 'none';
  /** "8 minutes ago". */
  readonly ago: boolean;
  /** A subscription promotion as the story's last paragraph, with or without a class name that says so. */
  readonly promotion: 'classed' | 'unclassed' | 'none';
  readonly foreignAs: 'one-paragraph' | 'paragraphs';
  /** Hashtags, a site feature and comments between story and foreign texts. */
  readonly extras: boolean;
}

export interface AggregatorPage {
  readonly site: string;
  readonly url: string;
  readonly story: StoryText;
  readonly foreign: readonly StoryText[];
  readonly words: SiteWords;
}

type LineKind =
  | 'title'
  | 'meta'
  | 'text'
  | 'promotion'
  | 'extra-label'
  | 'extra'
  | 'label'
  | 'source'
  | 'ago'
  | 'headline'
  | 'foreign';
interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const line = (kind: LineKind, text: string): Line => ({ kind, text: escaped(text) });

const storyLines = ({ story }: AggregatorPage): Line[] => [
  line('title', story.title),
  line('meta', `${story.source}, 14-03-2026`),
  ...story.paragraphs.map((text) => line('text', text)),
];

function betweenLines({ words }: AggregatorPage, variation: Variation): Line[] {
  const lines: Line[] = [];
  if (variation.promotion !== 'none') lines.push(line('promotion', words.promotion));
  if (variation.extras)
    lines.push(
      ...[line('extra-label', words.tags), line('extra', '#PortTallow'), line('extra', '#Coast')],
      ...words.feature.map((text, at) => line(at ? 'extra' : 'extra-label', text)),
      ...words.comments.map((text, at) => line(at ? 'extra' : 'extra-label', text)),
    );
  return lines;
}

function foreignLines(foreign: StoryText, words: SiteWords, variation: Variation): Line[] {
  const head = [line('headline', foreign.title)];
  const source = variation.source === 'none' ? [] : [line('source', foreign.source)];
  const ago = variation.ago ? [line('ago', words.ago)] : [];
  const again = variation.source === 'none' ? [] : [line('source', `- ${foreign.source}`)];
  const texts = variation.foreignAs === 'paragraphs' ? foreign.paragraphs : [foreign.paragraphs.join(' ')];
  const above = variation.source === 'before' ? [...source, ...ago, ...again] : [];
  const below = variation.source === 'before' ? [] : [...source, ...ago, ...again];
  return [...above, ...head, ...below, ...texts.map((text) => line('foreign', text))];
}

const inFrame = ({ site, story, words }: AggregatorPage, main: string): string =>
  `<!doctype html>
<html lang="${story.lang}"><head><meta charset="utf-8"><title>${escaped(story.title)} - ${site}</title>
<meta property="og:title" content="${escaped(story.title).replaceAll('"', '&quot;')}"><meta property="og:site_name" content="${site}"></head>
<body><header><a href="/">${site}</a><nav><ul>${words.menu.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></nav></header>
${main}
<footer><p>${words.rights}</p></footer></body></html>
`;

const CLASSES: Readonly<Record<LineKind, string>> = {
  title: 'css-1dv9w2',
  meta: 'css-9xk3aa',
  text: 'css-at9mc1',
  promotion: 'css-at9mc1',
  'extra-label': 'css-7pq0zz',
  extra: 'css-2mm4kd',
  label: 'css-7pq0zz',
  source: 'css-9xk3aa',
  ago: 'css-9xk3aa',
  headline: 'css-7pq0zz',
  foreign: 'css-at9mc1',
};

function hashedDivs(page: AggregatorPage, variation: Variation): string {
  const div = ({ kind, text }: Line) =>
    `<div class="${kind === 'promotion' && variation.promotion === 'classed' ? 'promo-subscribe' : CLASSES[kind]}">${text}</div>`;
  return `<div class="css-root">\n${allLines(page, variation).map(div).join('\n')}\n</div>`;
}

const brRun = (page: AggregatorPage, variation: Variation): string =>
  `<div id="content">\n${allLines(page, variation)
    .map(({ kind, text }) =>
      kind === 'promotion' && variation.promotion === 'classed' ? `<span class="promo">${text}</span>` : text,
    )
    .join('<br><br>\n')}\n</div>`;

function allLines(page: AggregatorPage, variation: Variation): Line[] {
  return [
    ...storyLines(page),
    ...betweenLines(page, variation),
    ...(variation.label ? [line('label', page.words.related)] : []),
    ...page.foreign.flatMap((foreign) => foreignLines(foreign, page.words, variation)),
  ];
}

const TAGS: Readonly<Record<LineKind, string>> = {
  title: 'h1',
  meta: 'span',
  text: 'p',
  promotion: 'p',
  'extra-label': 'h3',
  extra: 'p',
  label: 'h2',
  source: 'h4',
  ago: 'span',
  headline: 'h3',
  foreign: 'p',
};

function tagged({ kind, text }: Line, variation: Variation): string {
  const tag = kind === 'source' && text.startsWith('- ') ? 'span' : TAGS[kind];
  return `<${tag}${kind === 'promotion' && variation.promotion === 'classed' ? ' class="subscribe-promo"' : ''}>${text}</${tag}>`;
}

function labelledSection(page: AggregatorPage, variation: Variation): string {
  const written = (lines: readonly Line[]) => lines.map((one) => tagged(one, variation)).join('\n');
  const boxes = page.foreign.map(
    (foreign) => `<div class="rel">${written(foreignLines(foreign, page.words, variation))}</div>`,
  );
  const label = variation.label ? written([line('label', page.words.related)]) : '';
  return `<main><article class="news-detail"><div class="article-content">${written(storyLines(page))}
${written(betweenLines(page, variation))}</div><section class="more">${label}${boxes.join('\n')}</section></article></main>`;
}

function siblingArticles(page: AggregatorPage, variation: Variation): string {
  const article = (lines: readonly Line[]) =>
    `<article class="entry">${lines.map((one) => tagged(one, variation).replace(/^<(\/?)h1|<\/h1>$/g, (tag) => tag.replace('h1', 'h2'))).join('\n')}</article>`;
  const label = variation.label ? tagged(line('label', page.words.related), variation) : '';
  return `<div class="stream">${[
    article([...storyLines(page), ...betweenLines(page, variation)]),
    label,
    ...page.foreign.map((foreign) => article(foreignLines(foreign, page.words, variation))),
  ].join('\n')}</div>`;
}

const WRITERS: Readonly<Record<MarkUp, (page: AggregatorPage, variation: Variation) => string>> = {
  'labelled-section': labelledSection,
  'hashed-divs': hashedDivs,
  'br-run': brRun,
  'sibling-articles': siblingArticles,
};

/** The page in one mark-up. */
export const writePage = (page: AggregatorPage, markUp: MarkUp, variation: Variation): string =>
  inFrame(page, WRITERS[markUp](page, variation));

/** What a reader must not see of such a page: the first words of each foreign line and of each extra. */
export function foreignTexts(page: AggregatorPage, variation: Variation): string[] {
  const first = (text: string) => text.slice(0, 60).trim();
  return [
    ...betweenLines(page, variation).map(({ text }) => text),
    ...(variation.label ? [page.words.related] : []),
    ...(variation.ago ? [page.words.ago] : []),
    ...page.foreign.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(first)]),
  ];
}
