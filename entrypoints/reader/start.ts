import { applyChoices } from '../../utils/article/choices.ts';
import { readArticle } from '../../utils/article/index.ts';
import { type Handlers, listen, type PageState, send } from '../../utils/platform/messages.ts';
import { isHuge, isReadableType, randomName, watchAddress } from '../../utils/platform/page-world.ts';
import { Session } from '../../utils/platform/session.ts';
import { NO_CHOICES, readSite, type SiteChoices, siteOf } from '../../utils/platform/sites.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';
import { fail, ok } from '../../utils/result.ts';
import type { ViewScript } from '../reader-view/types.ts';
import { jumpInPage } from './jump.ts';

type View = ReturnType<ViewScript['create']>;

/**
 * Connects the rooms in one page: snapshot → readArticle → session, and the messages of popup, sidebar and background. `document` is the one
 * whose properties nothing hides (`UNCLOBBERED` in `wxt.config.ts`), `live` the page's own, which the snapshot reads by itself.
 */
export function start(document: Document, live: Document): void {
  let choices: SiteChoices = NO_CHOICES;
  const session = new Session({
    read: ({ anyway, ...options }) => {
      if (!isReadableType(document)) return fail({ code: 'not-html' });
      if (!anyway && isHuge(document)) return fail({ code: 'too-large' });
      const read = readArticle(snapshot(live), { url: location.href, ...options });
      return read.ok ? ok(applyChoices(read.value, choices)) : read;
    },
    now: () => Date.now(),
    random: randomName,
  });
  let view: View | undefined;
  const loadView = async (): Promise<View | undefined> => {
    const parts = globalThis as { sidelightView?: ViewScript };
    if (!view && !parts.sidelightView) await send('background', 'loadScript', { name: 'reader-view' });
    view ??= parts.sidelightView?.create(document, session);
    return view;
  };

  session.subscribe((state) => {
    const revision = state.status === 'ready' ? state.revision : 0;
    void send('panel', 'changed', { page: state.page, status: state.status, revision });
  });
  watchAddress(window, () => {
    session.navigated();
    view?.pageChanged();
  });
  const read = async (options: { candidate?: number; anyway?: boolean } = {}): Promise<PageState> => {
    choices = await readSite(siteOf(location.href));
    return session.read(options);
  };
  const handlers: Handlers<'page'> = {
    readState: () => session.state,
    startReading: read,
    stopReading: () => session.state,
    toggleReader: async ({ on, unasked }) => {
      const show = on ?? !view?.isOpen;
      if (!show) view?.close();
      else if (!view?.isOpen) {
        const loading = loadView();
        const { state } = session;
        if (state.status !== 'ready' || state.outdated) await read();
        if (isReadableType(document) && (!unasked || isSurely(session.state))) await (await loading)?.open();
      }
      return session.state;
    },
    jump: ({ span, place }) => {
      const { state } = session;
      if (state.status !== 'ready') return false;
      if (place !== 'original' && view?.isOpen) return view.jump(span);
      return place === 'reader' ? false : jumpInPage(document, state.article, span);
    },
    restoreBlocks: (choice) => session.restore(choice),
    removeBlocks: (choice) => session.remove(choice),
    chooseCandidate: ({ index }) => read({ candidate: index }),
  };
  listen('page', handlers, () => session.page);
}

/** Nobody asked for the reader here: only what is an article beyond doubt is shown. */
const isSurely = (state: PageState): boolean =>
  state.status === 'ready' && !state.article.notices.some((notice) => notice !== 'partial');
