import { Component } from 'preact';
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
export class Reading extends Component<Props, { readonly slow: boolean }> {
  override state = { slow: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    const left = Math.max(0, this.props.startedAt + SLOW_AFTER - Date.now());
    this.#timer = setTimeout(() => this.setState({ slow: true }), left);
  }

  override componentDidUpdate({ startedAt }: Props): void {
    if (startedAt === this.props.startedAt) return;
    this.componentWillUnmount();
    this.setState({ slow: false });
    this.componentDidMount();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render({ t, onStop }: Props, { slow }: { readonly slow: boolean }) {
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
}
