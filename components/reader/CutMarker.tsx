import type { VNode } from 'preact';
import type { Translate } from '../../utils/platform/i18n.ts';
import type { Cut } from './story-parts.ts';

interface CutMarkerProps {
  readonly cut: Cut;
  readonly t: Translate;
  onShow(ids: readonly number[]): void;
}

/** "1 promotion removed · Show", where something was cut inside the story. */
export function CutMarker({ cut, t, onShow }: CutMarkerProps): VNode {
  const count = cut.ids.length;
  return (
    <p class="cut" lang={t.lang} dir={t.dir}>
      <span>{cut.category ? t.plural(`cut_${cut.category}`, count) : t.plural('cut_mixed', count)}</span>
      <button type="button" class="plain" onClick={(event) => event.isTrusted && onShow(cut.ids)}>
        {t('reader_show')}
      </button>
    </p>
  );
}
