import type { Translate } from '../../utils/platform/i18n.ts';
import type { ExportFormat } from '../../utils/platform/panel-export.ts';

interface Props {
  readonly t: Translate;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCopyMarkdown?: (() => void) | undefined;
  readonly onCopyCitation?: (() => void) | undefined;
}

const FORMATS: readonly (readonly [ExportFormat, 'export_markdown' | 'export_json' | 'export_csv'])[] = [
  ['markdown', 'export_markdown'],
  ['json', 'export_json'],
  ['csv', 'export_csv'],
];

/** The story and what was found in it, to take along. */
export const ExportBar = ({ t, onExport, onCopyMarkdown, onCopyCitation }: Props) => (
  <div class="row">
    {FORMATS.map(([format, key]) => (
      <button key={format} type="button" class="small" onClick={() => onExport(format)}>
        {t(key)}
      </button>
    ))}
    {onCopyMarkdown && (
      <button type="button" class="small" onClick={onCopyMarkdown}>
        {t('export_copy_markdown')}
      </button>
    )}
    {onCopyCitation && (
      <button type="button" class="small" onClick={onCopyCitation}>
        {t('export_citation')}
      </button>
    )}
  </div>
);
