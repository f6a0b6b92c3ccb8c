import { useId } from 'preact/hooks';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { FIELDS, type Field, type SettingKey } from './fields.ts';

export interface Voice {
  readonly uri: string;
  readonly name: string;
}

interface Props {
  readonly name: SettingKey;
  readonly settings: Settings;
  readonly voices: readonly Voice[];
  readonly t: Translate;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The control of one setting with its label. */
export function SettingControl({ name, settings, voices, t, onChange }: Props) {
  const id = useId();
  const field: Field = FIELDS[name];
  const value = settings[name];
  const label = t(field.label);
  const change = (next: unknown) => onChange({ [name]: next });
  if (field.kind === 'flag') {
    return (
      <label class="check">
        <input type="checkbox" checked={value === true} onChange={(e) => change(e.currentTarget.checked)} />
        <span>{label}</span>
      </label>
    );
  }
  if (field.kind === 'range') {
    const { min, max, step, unit } = field;
    const text = `${t.number(Number(value))}${unit && ` ${unit}`}`;
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="range"
          {...{ min, max, step }}
          value={Number(value)}
          aria-valuetext={text}
          onInput={(e) => change(Number(e.currentTarget.value))}
        />
        {/* A number with its unit is written from the left in every language. */}
        <output for={id} dir="ltr">
          {text}
        </output>
      </div>
    );
  }
  const options =
    field.kind === 'voice'
      ? [{ uri: '', name: t('options_speech_voice_auto') }, ...voices].map(
          ({ uri, name: words }) => [uri, words] as const,
        )
      : Object.entries(field.options).map(([option, key]) => [option, t(key)] as const);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={String(value)} onChange={(e) => change(e.currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
