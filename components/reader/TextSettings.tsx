import type { VNode } from 'preact';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';

interface TextSettingsProps {
  readonly t: Translate;
  readonly settings: Settings;
  onChange(change: Partial<Settings>): void;
}

const THEMES = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
const FONTS = ['serif', 'sans', 'dyslexia', 'system'] as const;

/** Ranges are buttons, not inputs: a page sees what is typed anywhere in its window, so the overlay has nothing to type in. */
const RANGES = [
  { key: 'fontSize', label: 'reader_range_font_size', low: 12, high: 40, step: 1 },
  { key: 'lineHeight', label: 'reader_range_line_height', low: 1.2, high: 2.4, step: 0.1 },
  { key: 'lineWidth', label: 'reader_range_line_width', low: 40, high: 100, step: 4 },
  { key: 'letterSpacing', label: 'reader_range_letter_spacing', low: 0, high: 0.2, step: 0.02 },
  { key: 'wordSpacing', label: 'reader_range_word_spacing', low: 0, high: 0.6, step: 0.05 },
  { key: 'speechRate', label: 'options_speech_rate', low: 0.5, high: 3, step: 0.1 },
] as const;
const FLAGS = [
  { key: 'showCuts', label: 'reader_flag_show_cuts' },
  { key: 'highlight', label: 'reader_flag_highlight' },
  { key: 'lineFocus', label: 'reader_flag_line_focus' },
  { key: 'pictures', label: 'reader_flag_pictures' },
] as const;

/** Everything about how the story looks; each change shows at once. */
export function TextSettings({ t, settings, onChange }: TextSettingsProps): VNode {
  return (
    <div class="settings">
      <Choices
        label={t('reader_theme')}
        options={THEMES.map((value) => ({ value, label: t(`reader_theme_${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choices
        label={t('reader_font')}
        options={FONTS.map((value) => ({ value, label: t(`reader_font_${value}`) }))}
        chosen={settings.font}
        onChoose={(font) => onChange({ font })}
      />
      {RANGES.map((range) => (
        <Stepper key={range.key} t={t} range={range} value={settings[range.key]} onChange={onChange} />
      ))}
      {FLAGS.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          class="flag"
          role="switch"
          aria-checked={settings[key]}
          onClick={(event) => event.isTrusted && onChange({ [key]: !settings[key] })}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  onChoose(value: T): void;
}

function Choices<T extends string>({ label, options, chosen, onChoose }: ChoicesProps<T>): VNode {
  return (
    <fieldset class="choices">
      <legend class="label">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === chosen}
          onClick={(event) => event.isTrusted && onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}

interface StepperProps {
  readonly t: Translate;
  readonly range: (typeof RANGES)[number];
  readonly value: number;
  onChange(change: Partial<Settings>): void;
}

function Stepper({ t, range, value, onChange }: StepperProps): VNode {
  const label = t(range.label);
  const set = (direction: 1 | -1) => (event: MouseEvent) => {
    const next = Math.min(range.high, Math.max(range.low, value + direction * range.step));
    if (event.isTrusted) onChange({ [range.key]: Math.round(next * 100) / 100 });
  };
  return (
    <fieldset class="stepper">
      <legend class="label">{label}</legend>
      <button type="button" aria-label={t('reader_less', label)} disabled={value <= range.low} onClick={set(-1)}>
        −
      </button>
      <output>{t.number(value)}</output>
      <button type="button" aria-label={t('reader_more', label)} disabled={value >= range.high} onClick={set(1)}>
        +
      </button>
    </fieldset>
  );
}
