import { browser } from 'wxt/browser';

/** Firefox for Android has neither shortcuts nor menus (MDN, browser compatibility of `commands` and `menus`): there the button alone starts. */
type Offered = Partial<Pick<typeof browser, 'commands' | 'contextMenus'>>;
const MENU = 'toggle-reader';

export interface Gestures {
  /** The shortcut or the menu was used on a tab. */
  readonly onToggle: (tabId: number | undefined) => void;
  /** Called within the browser's own handler: Firefox opens its sidebar only if nothing is awaited before. */
  readonly onSidebar: (windowId: number) => void;
}

/** Listens to the shortcuts and the menu, where the browser has them. Call it while the background starts. */
export function watchGestures({ onToggle, onSidebar }: Gestures): void {
  const { commands, contextMenus } = browser as Offered;
  commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-sidebar') onSidebar(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    else if (command === 'toggle-reader') onToggle(tab?.id);
  });
  contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) onToggle(tab?.id);
  });
}

/** Makes the menu anew, where the browser has menus. */
export async function createMenu(title: string): Promise<void> {
  const { contextMenus } = browser as Offered;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({ id: MENU, title, contexts: ['page', 'action', 'selection', 'link', 'image'] });
}
