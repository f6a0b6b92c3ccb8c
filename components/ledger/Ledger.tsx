import { useRef } from 'preact/hooks';
import type { Article, RemovalCategory } from '../../utils/article/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { useFocusStays } from '../focus-stays.ts';
import { groupsOf, type LedgerGroup, restoredBlocks } from './groups.ts';
import { LedgerEntry } from './LedgerEntry.tsx';

/** Which blocks an event is about. */
export type Choice =
  | { readonly ids: readonly number[] }
  | { readonly category: RemovalCategory }
  | { readonly all: true };

export interface LedgerEvents {
  readonly onRestore: (choice: Choice) => void;
  /** Cuts again what was put back. */
  readonly onRemove: (choice: Choice) => void;
  /** Remembers for this site that a kind stays; absent where nothing is remembered (a private window). */
  readonly onKeepKind?: ((category: RemovalCategory) => void) | undefined;
}

interface Props extends LedgerEvents {
  readonly article: Article;
  readonly t: Translate;
}

/** Everything that was cut, by kind, each with its reason and first t, and the ways to put it back. */
export function Ledger({ article, t, onRestore, onRemove, onKeepKind }: Props) {
  const groups = groupsOf(article);
  const restored = restoredBlocks(article);
  const root = useRef<HTMLDivElement>(null);
  useFocusStays(root, article);
  return (
    <div class="ledger" ref={root} tabIndex={-1}>
      {groups.length === 0 && <p class="quiet">{t('ledger_empty')}</p>}
      {groups.length > 0 && (
        <button type="button" class="small" onClick={() => onRestore({ all: true })}>
          {t('ledger_restore_all')}
        </button>
      )}
      {groups.map((group) => (
        <Group key={group.category} {...{ group, article, t, onRestore, onKeepKind }} />
      ))}
      {restored.length > 0 && (
        <section aria-labelledby="ledger-restored">
          <h3 id="ledger-restored">{t.plural('ledger_restored', restored.length)}</h3>
          <ul class="entries">
            {restored.map((block) => (
              <LedgerEntry
                key={block.id}
                {...{ block, t, lang: article.lang, action: t('ledger_remove_again') }}
                onAct={(id) => onRemove({ ids: [id] })}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface GroupProps extends Pick<Props, 'article' | 't' | 'onRestore' | 'onKeepKind'> {
  readonly group: LedgerGroup;
}

function Group({ group, article, t, onRestore, onKeepKind }: GroupProps) {
  const { category, blocks } = group;
  const name = t(`category_${category}`);
  return (
    <details class="group">
      <summary>
        {name} <span class="count">{blocks.length.toLocaleString(t.lang)}</span>
      </summary>
      <div class="row">
        <button type="button" class="small" onClick={() => onRestore({ category })}>
          {t('ledger_restore_category')}
          <span class="visually-hidden">: {name}</span>
        </button>
        {onKeepKind && (
          <button type="button" class="small" onClick={() => onKeepKind(category)}>
            {t('ledger_keep_kind')}
            <span class="visually-hidden">: {name}</span>
          </button>
        )}
      </div>
      <ul class="entries">
        {blocks.map((block) => (
          <LedgerEntry
            key={block.id}
            {...{ block, t, lang: article.lang, action: t('ledger_restore') }}
            onAct={(id) => onRestore({ ids: [id] })}
          />
        ))}
      </ul>
    </details>
  );
}
