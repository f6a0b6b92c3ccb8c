import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import type { Shortcut } from '../../utils/platform/shortcuts.ts';
import type { SiteChoices } from '../../utils/platform/sites.ts';
import type { Voice } from './SettingControl.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteList } from './SiteList.tsx';
import { StoredData } from './StoredData.tsx';

export interface OptionsEvents {
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onStopAutomatic: (host: string) => void;
  readonly onForget: (site: string, change: SiteChoices) => void;
  readonly onShortcuts?: (() => void) | undefined;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

interface Props extends OptionsEvents {
  readonly settings: Settings;
  readonly voices: readonly Voice[];
  readonly automatic: readonly string[];
  readonly choices: ReadonlyMap<string, SiteChoices>;
  readonly shortcuts: readonly Shortcut[];
  readonly t: Translate;
}

/** The whole options page. */
export const OptionsPage = ({ t, ...props }: Props) => (
  <>
    <h1>{t('options_title')}</h1>
    <SettingsForm {...props} t={t} />
    <Group id="sites" title={t('options_group_sites')}>
      <SiteList {...props} t={t} />
    </Group>
    <Group id="shortcuts" title={t('options_group_shortcuts')}>
      <Shortcuts shortcuts={props.shortcuts} onChange={props.onShortcuts} t={t} />
    </Group>
    <Group id="stored" title={t('options_group_stored')}>
      <StoredData {...props} t={t} />
    </Group>
  </>
);

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

const Group = ({ id, title, children }: GroupProps) => (
  <section class="section" aria-labelledby={`group-${id}`}>
    <h2 id={`group-${id}`}>{title}</h2>
    {children}
  </section>
);
