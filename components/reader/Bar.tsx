import type { VNode } from 'preact';
import type { Translate } from '../../utils/platform/i18n.ts';
import { Icon, type IconName } from './icons.tsx';

export interface BarButton {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  /** Given: a toggle. */
  readonly pressed?: boolean;
  /** Given: opens and closes a panel. */
  readonly expanded?: boolean;
  readonly text?: string;
  /** Leaves the reader, by the browser's own means too: its script may have ended (`utils/platform/orphan.ts`). */
  readonly leaves?: boolean;
  onPress(): void;
}

interface BarProps {
  readonly t: Translate;
  readonly buttons: readonly BarButton[];
}

/** The reader's controls. Only a real click of the user acts: a page can send events, but no trusted ones. */
export function Bar({ t, buttons }: BarProps): VNode {
  return (
    <div
      class="bar"
      role="toolbar"
      aria-label={t('reader_controls')}
      lang={t.lang}
      dir={t.dir}
      onKeyDown={(event) => moveFocus(event, t.dir)}
    >
      {buttons.map((button) => (
        <button
          key={button.id}
          data-action={button.id}
          type="button"
          title={button.label}
          aria-label={button.text ? undefined : button.label}
          aria-pressed={button.pressed}
          aria-expanded={button.expanded}
          onClick={(event) => event.isTrusted && button.onPress()}
          {...(button.leaves && { command: 'close', commandfor: 'reader' })}
        >
          <Icon name={button.icon} />
          {button.text && <span>{button.text}</span>}
        </button>
      ))}
    </div>
  );
}

/** Arrows go from button to button, as in every toolbar; Tab does too. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, dir: 'ltr' | 'rtl'): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || !(event.target instanceof Element)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target.closest('button') as HTMLButtonElement);
  buttons.at((at + (dir === 'rtl' ? -step : step)) % buttons.length)?.focus();
}
