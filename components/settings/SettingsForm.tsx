import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { columnOf, isCjk } from '../reader/story-parts.ts';
import { GROUPS } from './fields.ts';
import { SettingControl, type Voice } from './SettingControl.tsx';

interface Props {
  readonly settings: Settings;
  readonly voices: readonly Voice[];
  readonly t: Translate;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Every setting of the reader; a change is stored at once. */
export const SettingsForm = ({ settings, voices, t, onChange }: Props) => (
  <>
    {GROUPS.map(({ id, keys }) => (
      <section key={id} class="section" aria-labelledby={`group-${id}`}>
        <h2 id={`group-${id}`}>{t(`options_group_${id}`)}</h2>
        {keys.map((name) => (
          <SettingControl key={name} {...{ name, settings, voices, t, onChange }} />
        ))}
        {id === 'look' && <Preview {...{ settings, t }} />}
      </section>
    ))}
  </>
);

const FAMILIES = { serif: 'var(--font-serif)', sans: 'var(--font-sans)', system: 'var(--font-system)' } as const;

/** A sentence as the reader would set it. */
function Preview({ settings, t }: Pick<Props, 'settings' | 't'>) {
  const { font, fontSize, lineHeight, lineWidth, letterSpacing, wordSpacing, theme } = settings;
  const style = {
    fontFamily: font === 'dyslexia' ? '"Sidelight OpenDyslexic", var(--font-sans)' : FAMILIES[font],
    fontSize: `${fontSize}px`,
    lineHeight,
    maxInlineSize: columnOf(lineWidth, isCjk(t.lang)),
    letterSpacing: `${letterSpacing}em`,
    wordSpacing: `${wordSpacing}em`,
  };
  return (
    <div class="preview-box" data-theme={theme}>
      <p style={style}>{t('options_preview')}</p>
    </div>
  );
}
