import type { PanelEvents } from '../../components/context/events.ts';
import { blockFingerprint, ownRemovals } from '../../utils/article/choices.ts';
import type { RemovalCategory } from '../../utils/article/types.ts';
import { bugReport } from '../../utils/platform/bug-report.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { type Settings, writeSettings } from '../../utils/platform/settings.ts';
import { forgetBlocks, isPrivate, keepKind, readSite, siteOf, writeSite } from '../../utils/platform/sites.ts';
import type { Surface } from '../reader-view/surface.tsx';

/** "Always remove this": now, and on every page of the site from now on. */
export async function removeForSite(surface: Surface, id: number): Promise<void> {
  const { session, t } = surface;
  const block = session.state.status === 'ready' ? session.state.article.blocks[id] : undefined;
  if (!block) return;
  const beside = surface.overlay?.sheet.querySelector<HTMLElement>(`[data-block="${id}"] ~ [data-block]`);
  session.remove({ ids: [id] });
  const site = siteOf(surface.document.URL);
  const fingerprint = blockFingerprint(block);
  const undo = (): void => {
    session.restore({ ids: [id] });
    surface.focusBlock(id);
    void forgetBlocks(site, [fingerprint]);
  };
  surface.show({ removing: false, status: t('reader_removed_here'), undo });
  if (beside) surface.focusBlock(Number(beside.dataset.block));
  if (!fingerprint || !site) return;
  const { keep, remove } = await readSite(site);
  const stored = await writeSite(site, {
    keep,
    remove: [...remove.filter((known) => known !== fingerprint), fingerprint],
  });
  if (!stored) surface.show({ status: t('store_failed'), undo });
}

export async function copyDetails(surface: Surface): Promise<void> {
  const copied = await copyText(bugReport(surface.session.state));
  surface.show({ status: surface.t(copied ? 'panel_copied' : 'panel_copy_failed') });
}

/** Uses and stores a setting. */
export async function changeSettings(surface: Surface, change: Partial<Settings>): Promise<void> {
  surface.applySettings({ ...surface.settings, ...change });
  if (!(await writeSettings(change))) surface.show({ status: surface.t('store_failed') });
}

/** What the panel does inside the reader. */
export function panelEvents(surface: Surface): PanelEvents {
  const { session, t } = surface;
  return {
    onRead: () => void session.read(),
    onReadAnyway: () => void session.read({ anyway: true }),
    onShow: () => surface.show({ insisted: true }),
    onStop: () => void session.stop(),
    onToggleReader: () => surface.close(),
    onJump: (span) => {
      if (!surface.jump(span)) return surface.show({ status: t('panel_jump_failed') });
      if (!surface.view.drawer || !isNarrow(surface)) return;
      surface.show({ drawer: undefined });
      surface.focusBlock(span.block);
    },
    onChooseCandidate: (index) => void session.read({ candidate: index }),
    onCopyDetails: () => void copyDetails(surface),
    onRestore: (choice) => {
      const { state } = session;
      const own = state.status === 'ready' && 'ids' in choice ? ownRemovals(state.article, choice.ids) : [];
      session.restore(choice);
      void forgetBlocks(siteOf(surface.document.URL), own);
    },
    onRemove: (choice) => void session.remove(choice),
    onKeepKind: isPrivate() ? undefined : (category) => void keepHere(surface, category),
  };
}

async function keepHere(surface: Surface, category: RemovalCategory): Promise<void> {
  surface.session.restore({ category });
  const kept = await keepKind(siteOf(surface.document.URL), category);
  surface.show({ status: surface.t(kept ? 'ledger_status_kept' : 'store_failed') });
}

const isNarrow = (surface: Surface): boolean => (surface.document.defaultView?.innerWidth ?? 0) < 900;
