import { readArticle } from '../../utils/article/index.ts';
import { createTranslate } from '../../utils/platform/i18n.ts';
import { listen, send } from '../../utils/platform/messages.ts';
import { isReadableType, randomName, watchAddress } from '../../utils/platform/page-world.ts';
import { Session } from '../../utils/platform/session.ts';
import { snapshot } from '../../utils/platform/snapshot.ts';
import { fail } from '../../utils/result.ts';
import { jumpInPage } from './jump.ts';
import { Surface } from './surface.tsx';

/** Connects the rooms in one page: snapshot → readArticle → session → reader, and the messages of popup, sidebar and background. */
export function start(document: Document): void {
  const session = new Session({
    read: ({ anyway: _anyway, ...options }) =>
      isReadableType(document)
        ? readArticle(snapshot(document), { url: location.href, ...options })
        : fail({ code: 'not-html' }),
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
  const ensureRead = (options: { anyway?: boolean } = {}): void => {
    const { state } = session;
    if (state.status !== 'ready' || state.outdated) session.read(options);
  };

  listen(
    'page',
    {
      readState: () => session.state,
      startReading: (options) => session.read(options),
      stopReading: () => session.state,
      toggleReader: async ({ on, anyway }) => {
        const show = on ?? !surface.isOpen;
        if (show) {
          ensureRead(anyway ? { anyway } : {});
          await surface.open();
        } else surface.close();
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
      chooseCandidate: ({ index }) => session.read({ candidate: index }),
    },
    () => session.page,
  );
}
