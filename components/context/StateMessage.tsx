import type { Translate } from '../../utils/platform/i18n.ts';
import type { PanelEvents } from './events.ts';
import { Message } from './Message.tsx';
import { TIME_LIMIT } from './Notices.tsx';
import { Reading, Skeleton } from './Reading.tsx';
import { noticeOfError, type PanelState, type ReadyState } from './state.ts';

interface Props extends Pick<PanelEvents, 'onRead' | 'onReadAnyway' | 'onStop' | 'onCopyDetails'> {
  readonly state: Exclude<PanelState, ReadyState>;
  readonly t: Translate;
  /** The reader's shortcut as the browser has it; '' for none. */
  readonly shortcut: string;
}

/** Why no story is shown, and the way to one. */
export function StateMessage({ state, t, shortcut, onRead, onReadAnyway, onStop, onCopyDetails }: Props) {
  switch (state.status) {
    case 'starting':
      return <Skeleton />;
    case 'restricted':
      return <Message text={t('panel_restricted')} />;
    case 'not-asked':
      return <Message text={shortcut ? t('panel_not_asked', shortcut) : t('panel_not_asked_no_shortcut')} />;
    case 'idle':
      return (
        <Message text={t('panel_idle')}>
          <button type="button" onClick={onRead}>
            {t('panel_read')}
          </button>
        </Message>
      );
    case 'reading':
      return <Reading {...{ startedAt: state.startedAt, t, onStop }} />;
    case 'failed':
      return <Failure {...{ code: state.code, t, onReadAnyway, onCopyDetails }} />;
  }
}

type FailureProps = Pick<Props, 't' | 'onReadAnyway' | 'onCopyDetails'> & {
  readonly code: Extract<PanelState, { status: 'failed' }>['code'];
};

function Failure({ code, t, onReadAnyway, onCopyDetails }: FailureProps) {
  const anyway = (label: string) => (
    <button type="button" onClick={onReadAnyway}>
      {label}
    </button>
  );
  switch (noticeOfError(code)) {
    case 'restricted':
      return <Message text={t('panel_restricted')} />;
    case 'time-limit':
      return <Message text={t('notice_time_limit', TIME_LIMIT)}>{anyway(t('offer_read_anyway'))}</Message>;
    case 'failed':
      return (
        <Message text={t('panel_failed')}>
          <button type="button" onClick={onCopyDetails}>
            {t('panel_copy_details')}
          </button>
        </Message>
      );
    default:
      return <Message text={t('notice_front_page')}>{anyway(t('offer_try_anyway'))}</Message>;
  }
}
