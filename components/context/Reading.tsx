import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/platform/i18n.ts';

/** Milliseconds until a reader is told that it takes long, and may stop it. */
const SLOW_AFTER = 2000;

interface Props {
  readonly startedAt: number;
  readonly t: Translate;
  readonly onStop: () => void;
}

/** Held back for 150 ms by the style sheet. */
export const Skeleton = () => (
  <div class="skeleton" aria-hidden="true">
    <i />
    <i />
    <i />
    <i />
  </div>
);

/** A skeleton (which the style sheet holds back for 150 ms); after two seconds the words, with Stop. */
export function Reading({ startedAt, t, onStop }: Props) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const left = Math.max(0, startedAt + SLOW_AFTER - Date.now());
    const timer = setTimeout(() => setSlow(true), left);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [startedAt]);
  return (
    <div class="reading">
      <Skeleton />
      {slow && (
        <div class="message">
          <p>{t('panel_slow')}</p>
          <button type="button" onClick={onStop}>
            {t('panel_stop')}
          </button>
        </div>
      )}
    </div>
  );
}
