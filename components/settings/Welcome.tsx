import type { Translate } from '../../utils/platform/i18n.ts';

interface Props {
  readonly t: Translate;
  /** Keys of the reader's shortcut, '' for none. */
  readonly shortcut: string;
  /** How the button is kept in sight differs. */
  readonly browserName: 'chrome' | 'firefox';
  /** The button is in sight already. */
  readonly pinned: boolean;
  readonly samplePage: string;
  readonly onClean: () => void;
  readonly onSettings: () => void;
}

/** The first-run page: a page to clean at once, where the button is, and what the extension can see. */
export const Welcome = ({ t, shortcut, browserName, pinned, samplePage, onClean, onSettings }: Props) => (
  <>
    <h1>{t('welcome_title')}</h1>
    <p class="lead">{t('welcome_lead')}</p>
    <section class="section" aria-labelledby="try">
      <h2 id="try">{t('welcome_try')}</h2>
      <p>{t('welcome_try_words')}</p>
      <p class="row try">
        <button type="button" class="primary" onClick={onClean}>
          {t('welcome_clean')}
        </button>
        <a href={samplePage}>{t('welcome_open')}</a>
      </p>
      <p>{shortcut ? t('welcome_then', shortcut) : t('welcome_then_no_shortcut')}</p>
    </section>
    <section class="section" aria-labelledby="pin">
      <h2 id="pin">{t('welcome_pin')}</h2>
      <p>{pinned ? t('welcome_pinned') : t(`welcome_pin_${browserName}`)}</p>
    </section>
    <section class="section" aria-labelledby="sees">
      <h2 id="sees">{t('welcome_sees')}</h2>
      <ul class="plain">
        <li>{t('welcome_sees_none')}</li>
        <li>{t('welcome_sees_site')}</li>
        <li>{t('welcome_sees_device')}</li>
      </ul>
      <button type="button" onClick={onSettings}>
        {t('welcome_settings')}
      </button>
    </section>
  </>
);
