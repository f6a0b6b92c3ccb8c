import type { Article } from '../../utils/article/types.ts';
import type { Actor, Context, Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { ActorItem } from './ActorItem.tsx';
import { ItemList } from './ItemList.tsx';
import { partiesOf, placesOf } from './standing.ts';

interface Props {
  readonly article: Article;
  readonly context: Context;
  readonly t: Translate;
  readonly canSearch: boolean;
  readonly onJump: (span: Span) => void;
}

const FIRST_PLACES = 4;

/** Who the story is about, then where. */
export function Actors({ article, context, t, canSearch, onJump }: Props) {
  const list = {
    t,
    canSearch,
    keyOf: (actor: Actor) => `${actor.type}-${actor.name}`,
    textOf: (actor: Actor) => [actor.name, ...actor.aliases, actor.role?.text ?? ''].join(' '),
    render: (actor: Actor) => <ActorItem {...{ actor, article, context, t, onJump }} />,
  };
  const places = placesOf(article, context);
  return (
    <>
      <ItemList items={partiesOf(article, context)} empty={t('panel_people_empty')} {...list} />
      {places.length > 0 && (
        <details class="fold">
          <summary>
            {t('panel_places')} <span class="count">{t.number(places.length)}</span>
          </summary>
          <ItemList items={places} empty="" first={FIRST_PLACES} {...list} />
        </details>
      )}
    </>
  );
}
