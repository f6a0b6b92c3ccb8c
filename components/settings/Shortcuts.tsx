import type { Translate } from '../../utils/platform/i18n.ts';
import type { Shortcut } from '../../utils/platform/shortcuts.ts';

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly t: Translate;
  /** Absent where the browser has no such page. */
  readonly onChange?: (() => void) | undefined;
}

/** The shortcuts as the browser has them now, and its own page to change them. */
export const Shortcuts = ({ shortcuts, t, onChange }: Props) => (
  <>
    <dl class="keys-list">
      {shortcuts.map(({ name, description, keys }) => (
        <div key={name}>
          <dt>{description || t('action_title')}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('options_shortcut_none')}</span>}</dd>
        </div>
      ))}
    </dl>
    {onChange && (
      <button type="button" onClick={onChange}>
        {t('options_shortcuts_change')}
      </button>
    )}
  </>
);
