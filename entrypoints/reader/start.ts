import { isCertain } from '../../utils/article/types.ts';
import { pause } from '../../utils/platform/drive.ts';
import { type Handlers, listen, type PageState, send } from '../../utils/platform/messages.ts';
import { isReadableType, randomName, watchAddress } from '../../utils/platform/page-world.ts';
import { Session } from '../../utils/platform/session.ts';
import { NO_CHOICES, readSite, type SiteChoices, siteOf } from '../../utils/platform/sites.ts';
import { fail } from '../../utils/result.ts';
import type { ViewScript } from '../reader-view/types.ts';
import { dropParts, loadPart, parts } from './parts.ts';

type View = ReturnType<ViewScript['create']>;

/**
 * Connects the rooms in one page: snapshot → readArticle → session, and the messages of popup, sidebar and background. `document` is the one
 * whose properties nothing hides (`UNCLOBBERED` in `wxt.config.ts`), `live` the page's own, which the snapshot reads by itself.
 */
export function start(document: Document, live: Document): void {
  let choices: SiteChoices = NO_CHOICES;
  const session = openSession(document, live, () => choices);
  let view: View | undefined;
  // A closed reader leaves nothing behind but what was read.
  const forgetView = (): void => {
    view = undefined;
    dropParts('sidelightView', 'sidelightPanel');
  };
  const loadView = async (): Promise<View | undefined> => {
    view ??= (await loadPart('sidelightView'))?.create(document, session, forgetView);
    return view;
  };

  session.subscribe(panelTeller());
  watchAddress(window, () => {
    session.navigated();
    view?.pageChanged();
  });
  const read = async (options: { candidate?: number; anyway?: boolean } = {}): Promise<PageState> => {
    choices = await readSite(siteOf(location.href));
    return session.read(options);
  };
  const toggle: Handlers<'page'>['toggleReader'] = async ({ on, unasked }) => {
    const show = on ?? !view?.isOpen;
    if (!show) view?.close();
    else if (!view?.isOpen) {
      const loading = loadView();
      const { state } = session;
      const reading = state.status !== 'ready' || state.outdated ? read() : undefined;
      // Who asked sees that it takes long, and can stop it; nobody is shown what may be no article.
      if (unasked) await reading;
      else await soon(reading);
      if (isReadableType(document) && (!unasked || isSurely(session.state))) await (await loading)?.open();
    }
    return session.state;
  };
  const handlers: Handlers<'page'> = {
    readState: () => session.state,
    startReading: (options) => soon(read(options)).then(() => session.state),
    stopReading: () => session.stop(),
    toggleReader: toggle,
    jump: ({ span, place }) => {
      const { state } = session;
      if (state.status !== 'ready') return false;
      if (place !== 'original' && view?.isOpen) return view.jump(span);
      if (place === 'reader') return false;
      return loadPart('sidelightJump').then((jump) => jump?.(document, state.article, span) ?? false);
    },
    restoreBlocks: (choice) => session.restore(choice),
    removeBlocks: (choice) => session.remove(choice),
    chooseCandidate: ({ index }) => soon(read({ candidate: index })).then(() => session.state),
  };
  listen('page', handlers, () => session.page);
}

function openSession(document: Document, live: Document, choices: () => SiteChoices): Session {
  return new Session({
    *read(options) {
      const { sidelightArticle: script, sidelightOpinion: secondOpinion } = parts;
      if (!isReadableType(document)) return fail({ code: 'not-html' });
      if (!script) return fail({ code: 'failed', detail: 'no script' });
      return yield* script.read(live, { ...options, ...(secondOpinion && { secondOpinion }) }, choices());
    },
    now: () => Date.now(),
    random: randomName,
    pause,
    prepare: () => parts.sidelightArticle !== undefined || loadPart('sidelightArticle'),
    findOpinion: async () => (await loadPart('sidelightOpinion')) !== undefined,
    release: () => dropParts('sidelightArticle', 'sidelightOpinion'),
  });
}

/**
 * Milliseconds that panels are told after: a message takes one or two of the page's time, and a press changes the state three times
 * before the story is on screen.
 */
const TELL_AFTER = 30;

/** Tells panels of the newest state. */
function panelTeller(): (state: PageState) => void {
  let newest: PageState | undefined;
  const tell = (): void => {
    if (!newest) return;
    const { page, status } = newest;
    const revision = newest.status === 'ready' ? newest.revision : 0;
    newest = undefined;
    void send('panel', 'changed', { page, status, revision });
  };
  return (state) => {
    if (!newest) setTimeout(tell, TELL_AFTER);
    newest = state;
  };
}

/** Milliseconds after which an answer is "reading"; the end is told by `panel.changed`. */
const SOON = 400;
const soon = (reading: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.race([reading, new Promise((resolve) => setTimeout(resolve, SOON))]);

/** Nobody asked for the reader here: only what is an article beyond doubt is shown, also one with others below it. */
const isSurely = (state: PageState): boolean =>
  state.status === 'ready' &&
  state.article.notices.every(
    (notice) => notice === 'partial' || (notice === 'several-articles' && isCertain(state.article)),
  );
