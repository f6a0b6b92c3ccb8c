import { applyChoices } from '../../utils/article/choices.ts';
import { readArticle } from '../../utils/article/index.ts';
import { createTranslate } from '../../utils/platform/i18n.ts';
import { listen, type PageState, send } from '../../utils/platform/messages.ts';
import { isReadableType, randomName, watchAddress } from '../../utils/platform/page-world.ts';
import { Session } from '../../utils/platform/session.ts';
import { NO_CHOICES, readSite, type SiteChoices, siteOf } from '../../utils/platform/sites.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';
import { fail, ok } from '../../utils/result.ts';
import { jumpInPage } from './jump.ts';
import { Surface } from './surface.tsx';

/** Connects the rooms in one page: snapshot → readArticle → session → reader, and the messages of popup, sidebar and background. */
export function start(document: Document): void {
  let choices: SiteChoices = NO_CHOICES;
  const session = new Session({
    read: ({ anyway: _anyway, ...options }) => {
      if (!isReadableType(document)) return fail({ code: 'not-html' });
      const read = readArticle(snapshot(document), { url: location.href, ...options });
      return read.ok ? ok(applyChoices(read.value, choices)) : read;
    },
    now: () => Date.now(),
    random: randomName,
  });
  const surface = new Surface(document, session, createTranslate());

  session.subscribe((state) => {
    const revision = state.status === 'ready' ? state.revision : 0;
    void send('panel', 'changed', { page: state.page, status: state.status, revision });
  });
  watchAddress(window, () => {
    session.navigated();
    surface.pageChanged();
  });
  const read = async (options: { candidate?: number; anyway?: boolean } = {}): Promise<PageState> => {
    choices = await readSite(siteOf(location.href));
    return session.read(options);
  };
  const ensureRead = async (): Promise<void> => {
    const { state } = session;
    if (state.status !== 'ready' || state.outdated) await read();
  };

  listen(
    'page',
    {
      readState: () => session.state,
      startReading: (options) => read(options),
      stopReading: () => session.state,
      toggleReader: async ({ on, unasked }) => {
        const show = on ?? !surface.isOpen;
        if (!show) surface.close();
        else if (!surface.isOpen) {
          await ensureRead();
          if (!unasked || isSurely(session.state)) await surface.open();
        }
        return session.state;
      },
      jump: ({ span, place }) => {
        const { state } = session;
        if (state.status !== 'ready') return false;
        if (place !== 'original' && surface.isOpen) return surface.jump(span);
        return place === 'reader' ? false : jumpInPage(document, state.article, span);
      },
      restoreBlocks: (choice) => session.restore(choice),
      removeBlocks: (choice) => session.remove(choice),
      chooseCandidate: ({ index }) => read({ candidate: index }),
    },
    () => session.page,
  );
}

/** Nobody asked for the reader here: only what is an article beyond doubt is shown. */
const isSurely = (state: PageState): boolean =>
  state.status === 'ready' && !state.article.notices.some((notice) => notice !== 'partial');
