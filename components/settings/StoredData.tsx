import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/platform/i18n.ts';

interface Props {
  readonly t: Translate;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** What is stored, in words, and the ways to take it along, bring it back and erase it. */
export function StoredData({ t, onExport, onImport, onReset }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const reset = useRef<HTMLButtonElement>(null);
  const answered = () => {
    setAsking(false);
    reset.current?.focus();
  };
  const chosen = () => {
    const file = input.current?.files?.[0];
    if (file) onImport(file);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <ul class="plain">
        <li>{t('options_stored_settings')}</li>
        <li>{t('options_stored_sites')}</li>
        <li>{t('options_stored_session')}</li>
        <li>{t('options_stored_nothing')}</li>
      </ul>
      <p class="target">
        <a href="/privacy.html">{t('privacy_title')}</a>
      </p>
      <div class="row">
        <button type="button" onClick={onExport}>
          {t('options_export')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t('options_import')}
        </button>
        <input ref={input} type="file" accept="application/json,.json" hidden onChange={chosen} />
        <button ref={reset} type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('options_reset')}
        </button>
      </div>
      {asking && <Confirm {...{ t, onReset, onDone: answered }} />}
    </>
  );
}

/** Erasing cannot be taken back: it is asked once more. */
function Confirm({ t, onReset, onDone }: Pick<Props, 't' | 'onReset'> & { readonly onDone: () => void }) {
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div class="message">
      <p id="reset-sure">{t('options_reset_sure')}</p>
      <div class="row">
        <button ref={cancel} type="button" aria-describedby="reset-sure" onClick={onDone}>
          {t('options_cancel')}
        </button>
        <button
          type="button"
          onClick={() => {
            onReset();
            onDone();
          }}
        >
          {t('options_reset_yes')}
        </button>
      </div>
    </div>
  );
}
