import type { Overlay } from '../../utils/platform/overlay.ts';

/** The first block whose end is below the bar; undefined at the very top. */
export function blockAtTop({ sheet, dialog }: Overlay): number | undefined {
  if (dialog.scrollTop === 0) return 0;
  for (const block of sheet.querySelectorAll<HTMLElement>('[data-block]')) {
    if (block.getBoundingClientRect().bottom > 60) return Number(block.dataset.block);
  }
  return undefined;
}

/** Goes to a block, waiting for it up to a second: a long story is drawn in slices. */
export function scrollToBlock({ sheet }: Overlay, block: number, tries = 20): void {
  const element = sheet.querySelector(`[data-block="${block}"]`);
  if (element) element.scrollIntoView({ block: 'start', behavior: 'instant' });
  else if (tries > 0 && sheet.isConnected) setTimeout(() => scrollToBlock({ sheet } as Overlay, block, tries - 1), 50);
}
