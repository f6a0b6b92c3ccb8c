import type { VNode } from 'preact';
import type { Translate } from '../../utils/platform/i18n.ts';
import { SHORTCUTS } from './keys.ts';

/** The reader's keys, under "?". */
export function KeyList({ t }: { readonly t: Translate }): VNode {
  return (
    <dl class="keys">
      {SHORTCUTS.map(({ key, label }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('reader_close')}</dd>
      </div>
    </dl>
  );
}
