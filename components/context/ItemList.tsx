import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../utils/platform/i18n.ts';
import { searchable } from './text.ts';

/** From this many entries on, a list can be searched. */
export const SEARCH_FROM = 26;
const FIRST_SHOWN = 8;

interface Props<T> {
  readonly items: readonly T[];
  readonly t: Translate;
  /** What the reader is told when there are none. */
  readonly empty: string;
  readonly keyOf: (item: T) => string | number;
  /** Everything of an item that a search may find. */
  readonly textOf: (item: T) => string;
  readonly render: (item: T) => ComponentChildren;
  /** False inside a page, where the page would hear the keys. */
  readonly canSearch: boolean;
  /** How many stand there before "show all". */
  readonly first?: number;
}

/** Entries by importance: the first few, all on demand, and a search when there are many. */
export function ItemList<T>({ items, t, empty, keyOf, textOf, render, canSearch, first = FIRST_SHOWN }: Props<T>) {
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const list = useId();
  if (items.length === 0) return <p class="quiet">{empty}</p>;
  const wanted = searchable(query.trim());
  const found = wanted ? items.filter((item) => searchable(textOf(item)).includes(wanted)) : items;
  const shown = all || wanted ? found : found.slice(0, first);
  return (
    <>
      {canSearch && items.length >= SEARCH_FROM && (
        <label class="search">
          <span>{t('panel_search')}</span>
          <input type="search" value={query} aria-controls={list} onInput={(e) => setQuery(e.currentTarget.value)} />
        </label>
      )}
      {wanted && found.length === 0 && <p class="quiet">{t('panel_search_nothing')}</p>}
      <ul class="items" id={list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {!wanted && items.length > first && (
        <button type="button" class="link" aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
          {all ? t('panel_show_fewer') : t.plural('panel_show_all', items.length)}
        </button>
      )}
    </>
  );
}
