import type { MessageKey } from '../../utils/platform/i18n.ts';
import type { ReaderEvents } from './view.ts';

interface Shortcut {
  readonly key: string;
  readonly label: MessageKey;
  press(events: ReaderEvents): void;
}

/** Single letters, which work while the reader has the focus only: Tab, zoom, search and all with Ctrl, Alt or Meta stay the browser's. */
export const SHORTCUTS: readonly Shortcut[] = [
  { key: 't', label: 'reader_text', press: (events) => events.onMenu('text') },
  { key: 'l', label: 'reader_listen', press: (events) => events.onListen() },
  { key: 'j', label: 'reader_listen_next', press: (events) => events.onSkip(1) },
  { key: 'k', label: 'reader_listen_previous', press: (events) => events.onSkip(-1) },
  { key: 'o', label: 'reader_outline', press: (events) => events.onDrawer('outline') },
  { key: 'c', label: 'reader_context', press: (events) => events.onDrawer('people') },
  { key: 'r', label: 'reader_removed_blocks', press: (events) => events.onDrawer('removed') },
  { key: 'x', label: 'reader_remove', press: (events) => events.onRemoving() },
  { key: 'z', label: 'reader_undo', press: (events) => events.onUndo() },
  { key: 'e', label: 'reader_export', press: (events) => events.onDrawer('export') },
  { key: 'p', label: 'reader_print', press: (events) => events.onPrint() },
  { key: 'b', label: 'reader_back', press: (events) => events.onGoBack() },
  { key: '?', label: 'reader_keys', press: (events) => events.onMenu('keys') },
];

/** Acts on a key; true when it was one of the reader's. */
export function pressKey(event: KeyboardEvent, events: ReaderEvents): boolean {
  if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
  const shortcut = SHORTCUTS.find(({ key }) => key === event.key);
  shortcut?.press(events);
  return shortcut !== undefined;
}
