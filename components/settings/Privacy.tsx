import type { Translate } from '../../utils/platform/i18n.ts';

interface Props {
  readonly t: Translate;
}

/** The privacy statement: what is read, when, and where it stays. The README says the same. */
export const Privacy = ({ t }: Props) => (
  <>
    <h1>{t('privacy_title')}</h1>
    <p class="lead">{t('privacy_lead')}</p>
    <section class="section" aria-labelledby="read">
      <h2 id="read">{t('privacy_read')}</h2>
      <ul class="plain">
        <li>{t('welcome_sees_none')}</li>
        <li>{t('welcome_sees_site')}</li>
        <li>{t('privacy_read_walls')}</li>
      </ul>
    </section>
    <section class="section" aria-labelledby="stored">
      <h2 id="stored">{t('options_group_stored')}</h2>
      <ul class="plain">
        <li>{t('options_stored_settings')}</li>
        <li>{t('options_stored_sites')}</li>
        <li>{t('options_stored_session')}</li>
        <li>{t('privacy_private_windows')}</li>
        <li>{t('options_stored_nothing')}</li>
      </ul>
    </section>
    <section class="section" aria-labelledby="sent">
      <h2 id="sent">{t('privacy_sent')}</h2>
      <ul class="plain">
        <li>{t('privacy_sent_none')}</li>
        <li>{t('privacy_sent_pictures')}</li>
      </ul>
    </section>
  </>
);
