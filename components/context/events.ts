import type { Figure, Quote, Span } from '../../utils/context/types.ts';
import type { ExportFormat } from '../../utils/platform/panel-export.ts';
import type { LedgerEvents } from '../ledger/Ledger.tsx';

/** Everything a reader can ask for in the panel; the surface that shows it answers. */
export interface PanelEvents extends LedgerEvents {
  readonly onRead: () => void;
  /** Lifts the guards: a list of stories, a very long page, very little text. */
  readonly onReadAnyway: () => void;
  /** Shows the little there is in the reader. */
  readonly onShow: () => void;
  readonly onStop: () => void;
  readonly onToggleReader: () => void;
  readonly onJump: (span: Span) => void;
  readonly onChooseCandidate: (index: number) => void;
  readonly onExport?: (format: ExportFormat) => void;
  readonly onCopyMarkdown?: () => void;
  readonly onCopyCitation?: () => void;
  readonly onCopyFigure?: (figure: Figure) => void;
  readonly onCopyQuote?: (quote: Quote) => void;
  /** What a bug report needs, without page text. */
  readonly onCopyDetails: () => void;
}
