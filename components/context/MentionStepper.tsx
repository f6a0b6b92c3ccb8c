import { useState } from 'preact/hooks';
import type { Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';

interface Props {
  /** What is stepped through, for the names of the buttons. */
  readonly name: string;
  readonly spans: readonly Span[];
  readonly t: Translate;
  /** Something beside it says how many there are. */
  readonly counted?: boolean;
  readonly onJump: (span: Span) => void;
}

/** Next and previous mention; after the last comes the first again. */
export function MentionStepper({ name, spans, t, counted = false, onJump }: Props) {
  const [at, setAt] = useState(-1);
  if (spans.length < 2) return null;
  const place = Math.min(at, spans.length - 1);
  const step = (by: 1 | -1) => {
    const next = place < 0 ? (by > 0 ? 0 : spans.length - 1) : (place + by + spans.length) % spans.length;
    const span = spans[next];
    if (!span) return;
    setAt(next);
    onJump(span);
  };
  return (
    <span class="stepper">
      <button type="button" class="small" aria-label={t('panel_previous_mention', name)} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      {(place >= 0 || !counted) && (
        <span class="stepper-place">
          {place < 0 ? t.plural('panel_mentions', spans.length) : t('panel_mention_place', place + 1, spans.length)}
        </span>
      )}
      <button type="button" class="small" aria-label={t('panel_next_mention', name)} onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
      </button>
    </span>
  );
}
