import type { Block } from '../../utils/article/types.ts';
import type { MessageKey, Translate } from '../../utils/platform/i18n.ts';
import { PageText } from '../context/PageText.tsx';
import { plainLine } from '../context/text.ts';

interface Props {
  readonly block: Block;
  readonly lang: string | undefined;
  readonly t: Translate;
  readonly action: string;
  readonly onAct: (id: number) => void;
}

const PREVIEW = 140;

/** A plain sentence for a code; a code of a later or earlier version still gets one. */
function reasonOf(code: string, t: Translate): string {
  const key = `reason_${code}` as MessageKey;
  const words = t(key);
  return words === key ? t('reason_unknown') : words;
}

/** One block that was cut: its first t, why, and the way back. */
export function LedgerEntry({ block, lang, t, action, onAct }: Props) {
  const why = block.removal ?? block.restored;
  const preview = block.text.trim() ? block.text : t(`kind_${block.kind}`);
  return (
    <li class="entry">
      <p class="preview">
        <PageText text={preview} max={PREVIEW} lang={block.text.trim() ? lang : t.lang} />
      </p>
      {why && <p class="quiet">{reasonOf(why.reason, t)}</p>}
      <button type="button" class="small" data-entry={block.id} onClick={() => onAct(block.id)}>
        {action}
        <span class="visually-hidden">: {plainLine(preview, 60)}</span>
      </button>
    </li>
  );
}
