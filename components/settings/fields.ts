import type { MessageKey } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';

/** How a setting is shown; `options` are the values of a choice with the keys of their names. */
export type Field = { readonly label: MessageKey } & (
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, MessageKey>> }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly step: number; readonly unit: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'voice' }
);

const range = <const L extends MessageKey>(label: L, min: number, max: number, step: number, unit = '') =>
  ({ label, kind: 'range', min, max, step, unit }) as const;
const flag = <const L extends MessageKey>(label: L) => ({ label, kind: 'flag' }) as const;

/** Every setting has a control: the compiler misses one that is added to the record and not here. */
export const FIELDS = {
  theme: {
    label: 'reader_theme',
    kind: 'choice',
    options: {
      auto: 'reader_theme_auto',
      light: 'reader_theme_light',
      sepia: 'reader_theme_sepia',
      dark: 'reader_theme_dark',
      contrast: 'reader_theme_contrast',
    },
  },
  font: {
    label: 'reader_font',
    kind: 'choice',
    options: {
      serif: 'reader_font_serif',
      sans: 'reader_font_sans',
      dyslexia: 'reader_font_dyslexia',
      system: 'reader_font_system',
    },
  },
  fontSize: range('reader_range_font_size', 12, 40, 1, 'px'),
  lineHeight: range('reader_range_line_height', 1.2, 2.4, 0.1),
  lineWidth: range('reader_range_line_width', 40, 100, 2),
  letterSpacing: range('reader_range_letter_spacing', 0, 0.2, 0.01, 'em'),
  wordSpacing: range('reader_range_word_spacing', 0, 0.6, 0.02, 'em'),
  pictures: flag('reader_flag_pictures'),
  showCuts: flag('reader_flag_show_cuts'),
  highlight: flag('reader_flag_highlight'),
  lineFocus: flag('reader_flag_line_focus'),
  speechRate: range('options_speech_rate', 0.5, 3, 0.1, '×'),
  speechVoice: { label: 'options_speech_voice', kind: 'voice' },
} as const satisfies { readonly [K in keyof Settings]: Field };

export type SettingKey = keyof typeof FIELDS;

export const GROUPS = [
  { id: 'look', keys: ['theme', 'font', 'fontSize', 'lineHeight', 'lineWidth', 'letterSpacing', 'wordSpacing'] },
  { id: 'story', keys: ['pictures', 'showCuts', 'highlight', 'lineFocus'] },
  { id: 'listen', keys: ['speechRate', 'speechVoice'] },
] as const satisfies readonly { readonly id: string; readonly keys: readonly SettingKey[] }[];
