import type { Block } from '../../utils/article/types.ts';
import { PageText } from '../context/PageText.tsx';
import { plainLine } from '../context/text.ts';
import type { Translate } from '../../utils/platform/i18n.ts';

interface Props {
  readonly block: Block;
  readonly lang: string | undefined;
  readonly t: Translate;
  readonly action: string;
  readonly onAct: (id: number) => void;
}

const PREVIEW = 140;

/** One block that was cut: its first t, why, and the way back. */
export function LedgerEntry({ block, lang, t, action, onAct }: Props) {
  const why = block.removal ?? block.restored;
  const preview = block.text.trim() ? block.text : t(`kind_${block.kind}`);
  return (
    <li class="entry">
      <p class="preview">
        <PageText text={preview} max={PREVIEW} lang={block.text.trim() ? lang : t.lang} />
      </p>
      {why && <p class="quiet">{t(`reason_${why.reason}`) || t('reason_unknown')}</p>}
      <button type="button" class="small" data-entry={block.id} onClick={() => onAct(block.id)}>
        {action}
        <span class="visually-hidden">: {plainLine(preview, 60)}</span>
      </button>
    </li>
  );
}
