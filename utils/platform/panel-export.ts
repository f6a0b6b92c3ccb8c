import type { Article } from '../article/types.ts';
import type { Context, Figure, Quote } from '../context/types.ts';
import type * as Writers from '../export/index.ts';
import { copyText, saveText } from './clipboard.ts';
import type { Translate } from './i18n.ts';

export type ExportFormat = 'markdown' | 'json' | 'csv';

const FILES = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
} as const;

type Exported = Writers.Exported;

interface Surroundings {
  /** The export room, which this room may not import. */
  readonly writers: typeof Writers;
  /** The story and what was found in it; undefined until both are there. */
  readonly found: () => { readonly article: Article; readonly context: Context } | undefined;
  readonly t: Translate;
  readonly say: (text: string) => void;
}

/** Taking the story and its findings along. */
export function exportActions({ writers, found, t, say }: Surroundings) {
  const exported = (): Exported | undefined => {
    const now = found();
    return now && { ...now, readAt: today() };
  };
  const copy = async (text: string | undefined): Promise<void> => {
    if (text !== undefined) say((await copyText(text)) ? t('panel_copied') : t('panel_copy_failed'));
  };
  const write = (story: Exported, format: ExportFormat): string => {
    if (format === 'json') return writers.toJson(story);
    return format === 'csv' ? writers.toCsv(story) : writers.toMarkdown(story, markdownWords(t));
  };
  return {
    onExport: (format: ExportFormat) => {
      const story = exported();
      if (!story) return;
      const { ending, type } = FILES[format];
      saveText(`${fileName(story.article.title)}.${ending}`, type, write(story, format));
      say(t('panel_saved'));
    },
    onCopyMarkdown: () => {
      const story = exported();
      void copy(story && write(story, 'markdown'));
    },
    onCopyCitation: () => {
      const story = exported();
      void copy(story && writers.citationOf(story.article, story.readAt));
    },
    onCopyFigure: (figure: Figure) => {
      const story = exported();
      void copy(story && writers.citeFigure(story, figure));
    },
    onCopyQuote: (quote: Quote) => {
      const story = exported();
      void copy(story && writers.citeQuote(story, quote));
    },
  };
}

const markdownWords = (t: Translate) => ({
  actors: t('panel_people'),
  figures: t('panel_figures'),
  quotes: t('panel_quotes'),
  speakerUnclear: t('panel_speaker_unclear'),
  readOn: t('export_read_on'),
  source: t('export_source'),
});

/** The reader's own day, not the one in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A title as the name of a file on any system. */
export function fileName(title: string): string {
  const words = title
    .normalize('NFC')
    .slice(0, 200)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  return (
    words
      .join('-')
      .slice(0, 60)
      .replace(/[\ud800-\udbff]$/, '') || 'sidelight'
  );
}
