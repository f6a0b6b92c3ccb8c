import { type Article, type Block, removedBlocks } from '../../article/types.ts';
import { type Context, type Span, sentenceOf } from '../../context/types.ts';
import { categoryWords, reasonWords } from './words.ts';

/** Page text as Markdown text: nothing of it is read as markup. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^([-+]|\d+[.)])(?=\s)/gm, '\\$1');

const quoted = (text: string): string => text.replace(/^/gm, '> ');

const oneLine = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' ').trim());

/** The clean story, then what was found in it and what was removed from the page. */
export function toMarkdown(article: Article, context: Context): string {
  const about = [article.byline, article.source ?? article.siteName, article.publishedTime].filter(
    (x) => x !== undefined,
  );
  const story = article.blocks.filter((block) => !block.removal && block.role !== 'title').map(blockMarkdown);
  return [
    article.title && `# ${oneLine(article.title)}`,
    about.length > 0 && about.map(oneLine).join(' · '),
    article.url && `<${encodeURI(article.url)}>`,
    ...story,
    '---',
    ...section('People, organisations and places', actorLines(article, context)),
    ...section('Key figures', figureLines(article, context)),
    ...section('Who said what', quoteLines(article, context)),
    ...section('Removed from the page', removedLines(article)),
    '',
  ]
    .filter((part) => part !== false && part !== undefined)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

function blockMarkdown({ kind, level, role, text }: Block): string {
  if (!text.trim()) return '';
  if (kind === 'heading') return `${'#'.repeat(Math.min(6, Math.max(2, level ?? 2)))} ${oneLine(text)}`;
  if (kind === 'list')
    return text
      .split('\n')
      .map((item) => `- ${oneLine(item)}`)
      .join('\n');
  if (kind === 'quotation') return quoted(escapeMarkdown(text));
  if (kind === 'code') return text.replace(/^/gm, '    ');
  if (kind === 'picture' || role === 'caption' || role === 'credit') return `*${oneLine(text)}*`;
  return escapeMarkdown(text);
}

const section = (title: string, lines: readonly string[]): string[] => [
  `## ${title}`,
  lines.length > 0 ? lines.join('\n') : 'None found.',
];

const textOf = (article: Article, { block, start, end }: Span): string =>
  article.blocks[block]?.text.slice(start, end) ?? '';

const proof = (article: Article, context: Context, span: Span | undefined): string =>
  span ? `: ${oneLine(textOf(article, sentenceOf(context, span)))}` : '';

const actorLines = (article: Article, context: Context): string[] =>
  context.actors.map(({ name, type, role, aliases, mentions }) => {
    const details = [type, role?.text, `${mentions.length}×`, aliases.length > 0 && `also ${aliases.join(', ')}`];
    return `- **${oneLine(name)}** (${details.filter(Boolean).map(String).map(oneLine).join('; ')})${proof(article, context, mentions[0])}`;
  });

const figureLines = (article: Article, context: Context): string[] =>
  context.figures
    .filter(({ key }) => key)
    .map(
      ({ text, concept, mentions }) =>
        `- **${oneLine(text)}**${concept && ` ${oneLine(concept)}`}${proof(article, context, mentions[0])}`,
    );

const quoteLines = (article: Article, context: Context): string[] =>
  context.quotes.map(({ text, actor, speaker }) => {
    const known = actor === undefined ? undefined : context.actors[actor]?.name;
    return `- ${oneLine(known ?? (speaker && textOf(article, speaker)) ?? 'Speaker unclear')}: ${oneLine(text)}`;
  });

const PREVIEW_WORDS = 15;

const removedLines = (article: Article): string[] =>
  removedBlocks(article).map(({ text, removal }) => {
    const words = text.trim().split(/\s+/);
    const preview = words.slice(0, PREVIEW_WORDS).join(' ') + (words.length > PREVIEW_WORDS ? ' …' : '');
    return `- ${categoryWords(removal.category)} (${removal.rule}): ${oneLine(preview || '(no text)')} – ${reasonWords(removal.reason)}`;
  });
