import { browser } from 'wxt/browser';

export type CommandName = 'toggle-reader' | 'open-sidebar';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it, '' when it has none. */
  readonly keys: string;
}

/** The extension's shortcuts as they are now; the reader may have changed them in the browser. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  try {
    const commands = await browser.commands.getAll();
    return commands.map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    }));
  } catch {
    return []; // Firefox for Android has no commands
  }
}

/** Keys of one command, '' for none. */
export const keysOf = (shortcuts: readonly Shortcut[], name: CommandName): string =>
  shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? '';

/** Opens the browser's own page for changing shortcuts; false where it does not let an extension do so. */
export async function openShortcutPage(): Promise<boolean> {
  try {
    if (import.meta.env.BROWSER === 'firefox') {
      const { commands } = browser as unknown as { commands: { openShortcutSettings(): Promise<void> } };
      await commands.openShortcutSettings();
    } else {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    }
    return true;
  } catch {
    return false;
  }
}
