import { useRef } from 'preact/hooks';
import type { RemovalCategory } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { SiteChoices } from '../../utils/platform/sites.ts';
import { PageText } from '../context/PageText.tsx';
import { useFocusStays } from '../focus-stays.ts';

interface Props {
  /** Hosts that are read automatically. */
  readonly automatic: readonly string[];
  /** What was chosen for a site, by host. */
  readonly choices: ReadonlyMap<string, SiteChoices>;
  readonly t: Translate;
  readonly onStopAutomatic: (host: string) => void;
  readonly onForget: (site: string, change: SiteChoices) => void;
}

/** Everything remembered for a site, each piece erasable. */
export function SiteList({ automatic, choices, t, onStopAutomatic, onForget }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useFocusStays(root, choices);
  return (
    <div ref={root} tabIndex={-1}>
      <h3>{t('options_sites_automatic')}</h3>
      {automatic.length === 0 && <p class="quiet">{t('options_sites_automatic_empty')}</p>}
      <ul class="sites">
        {automatic.map((host) => (
          <li key={host} class="row">
            <PageText text={host} />
            <Erase words={t('options_sites_stop')} of={host} onClick={() => onStopAutomatic(host)} />
          </li>
        ))}
      </ul>
      <h3>{t('options_sites_choices')}</h3>
      {choices.size === 0 && <p class="quiet">{t('options_sites_choices_empty')}</p>}
      <ul class="sites">
        {[...choices].map(([site, choice]) => (
          <li key={site}>
            <h4>
              <PageText text={site} />
            </h4>
            <Choices {...{ site, choice, t, onForget }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChoicesProps extends Pick<Props, 't' | 'onForget'> {
  readonly site: string;
  readonly choice: SiteChoices;
}

function Choices({ site, choice, t, onForget }: ChoicesProps) {
  const { keep, remove } = choice;
  const forgetKind = (category: RemovalCategory) =>
    onForget(site, { keep: keep.filter((kept) => kept !== category), remove });
  const forgetBlock = (text: string) => onForget(site, { keep, remove: remove.filter((removed) => removed !== text) });
  return (
    <ul>
      {keep.map((category) => (
        <li key={category} class="row">
          <span>{t('options_sites_keep', t(`category_${category}`))}</span>
          <Erase
            words={t('options_sites_forget')}
            of={t(`category_${category}`)}
            onClick={() => forgetKind(category)}
          />
        </li>
      ))}
      {remove.map((text) => (
        <li key={text} class="row">
          <span>
            {t('options_sites_remove')} <PageText text={text} max={60} />
          </span>
          <Erase words={t('options_sites_forget')} of={text} onClick={() => forgetBlock(text)} />
        </li>
      ))}
    </ul>
  );
}

interface EraseProps {
  readonly words: string;
  readonly of: string;
  readonly onClick: () => void;
}

const Erase = ({ words, of, onClick }: EraseProps) => (
  <button type="button" class="small" onClick={onClick}>
    {words}
    <span class="visually-hidden">
      : <PageText text={of} max={60} />
    </span>
  </button>
);
