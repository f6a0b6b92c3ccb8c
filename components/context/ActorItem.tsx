import { useId, useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import type { Actor, Context, Span } from '../../utils/context/types.ts';
import type { Translate } from '../../utils/platform/i18n.ts';
import { MentionStepper } from './MentionStepper.tsx';
import { PageText } from './PageText.tsx';
import { ProofButton } from './ProofButton.tsx';
import { quotesOf } from './standing.ts';
import { isKept, plainLine } from './text.ts';

interface Props {
  readonly actor: Actor;
  readonly article: Article;
  readonly context: Context;
  readonly t: Translate;
  readonly onJump: (span: Span) => void;
}

const TYPES = { PER: 'actor_person', ORG: 'actor_organisation', LOC: 'actor_place' } as const;

/** One person, organisation or place: who they are in the story's t, and every place that names them. */
export function ActorItem({ actor, article, context, t, onJump }: Props) {
  const [open, setOpen] = useState(false);
  const rest = useId();
  const mentions = actor.mentions.filter((span) => isKept(article, span));
  const [first, ...others] = mentions;
  const quotes = quotesOf(article, context).filter((quote) => quote.actor === actor.id);
  // What the role already says is no other name.
  const aliases = actor.aliases.filter((alias) => alias !== actor.role?.text);
  const proof = { article, context, t, onJump };
  const more = others.length + quotes.length > 0;
  return (
    <article class="item">
      <h3>
        <PageText text={actor.name} lang={article.lang} max={80} />
        <span class="kind"> {t(TYPES[actor.type])}</span>
      </h3>
      {actor.role && (
        <p class="role">
          <PageText text={actor.role.text} lang={article.lang} />
        </p>
      )}
      {aliases.length > 0 && (
        <p class="quiet">
          {t('panel_also')} <PageText text={aliases.join(' · ')} lang={article.lang} />
        </p>
      )}
      {first && <ProofButton span={first} {...proof} />}
      <div class="row">
        {more && (
          <button type="button" class="link" aria-expanded={open} aria-controls={rest} onClick={() => setOpen(!open)}>
            {others.length > 0
              ? t.plural('panel_mentions', mentions.length)
              : t.plural('panel_quotes_of', quotes.length)}
            <span class="visually-hidden">: {plainLine(actor.name, 80)}</span>
          </button>
        )}
        <MentionStepper name={plainLine(actor.name, 80)} spans={mentions} t={t} counted onJump={onJump} />
      </div>
      <div id={rest} hidden={!open}>
        {open && others.map((span) => <ProofButton key={`${span.block}-${span.start}`} span={span} {...proof} />)}
        {open && quotes.length > 0 && <h4>{t.plural('panel_quotes_of', quotes.length)}</h4>}
        {open && quotes.map(({ id, spans: [span] }) => span && <ProofButton key={`q${id}`} span={span} {...proof} />)}
      </div>
    </article>
  );
}
